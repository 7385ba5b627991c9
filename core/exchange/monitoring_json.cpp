// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monitoring_json.h"

#include "base/error.h"
#include "exchange/source.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double LatestSeconds = 253'402'300'799.0; // the year 9999
constexpr size_t KeptOfReject = 10'000;

std::optional<simdjson::dom::element> fieldIn(simdjson::dom::object object, const char *field)
{
    simdjson::dom::element value;
    if (object[field].get(value) || value.is_null())
        return std::nullopt;
    return value;
}

} // namespace

std::optional<QString> textIn(simdjson::dom::object object, const char *field)
{
    const auto value = fieldIn(object, field);
    std::string_view text;
    if (!value)
        return std::nullopt;
    if (value->get(text))
        throw RecordFault{RemarkCode::WrongType, QString::fromLatin1(field), {}};
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<double> numberIn(simdjson::dom::object object, const char *field)
{
    const auto value = fieldIn(object, field);
    double number = 0;
    if (!value)
        return std::nullopt;
    if (value->get(number))
        throw RecordFault{RemarkCode::WrongType, QString::fromLatin1(field), {}};
    return number;
}

QString demandedTextIn(simdjson::dom::object object, const char *field)
{
    const auto text = textIn(object, field);
    if (!text || text->trimmed().isEmpty())
        throw RecordFault{RemarkCode::MissingValue, QString::fromLatin1(field), {}};
    return *text;
}

double demandedNumberIn(simdjson::dom::object object, const char *field)
{
    const auto number = numberIn(object, field);
    if (!number)
        throw RecordFault{RemarkCode::MissingValue, QString::fromLatin1(field), {}};
    return *number;
}

Instant instantOfSeconds(double seconds, const char *field)
{
    if (!(seconds > 0) || seconds > LatestSeconds)
        throw RecordFault{RemarkCode::UnknownWord, QString::fromLatin1(field), QString::number(seconds)};
    return fromMilliseconds(std::llround(seconds * 1000.0));
}

QString boundedText(const QString &text, qsizetype most, Lines lines)
{
    QString kept = text.left(4 * most);
    kept.replace(QChar::Null, QChar::ReplacementCharacter).replace(u"\r\n"_s, u"\n"_s);
    kept = lines == Lines::One ? kept.simplified() : kept.trimmed();
    kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    if (kept.size() > most) {
        kept.truncate(most - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += u'…';
    }
    return QString::fromUtf8(kept.toUtf8());
}

QString boundedText(std::string_view utf8, qsizetype most, Lines lines)
{
    return boundedText(QString::fromUtf8(utf8.data(), std::min(qsizetype(utf8.size()), 8 * most)), most, lines);
}

void rejectRecord(MonitoringReading &reading, const RecordFault &fault, qint64 where, std::string_view raw)
{
    const auto keep = [&reading](const QString &text) {
        return text.isEmpty() ? Text() : reading.texts.keep(text.left(200).toStdString());
    };
    reading.rejects.push_back({{fault.code, quint32(where), keep(fault.first), keep(fault.second)},
                               reading.texts.keep(raw.substr(0, KeptOfReject))});
}

MonitoringReading
readJsonLines(QIODevice &device, ReadProgress &progress,
              const std::function<void(MonitoringReading &, simdjson::dom::object, std::string_view)> &read)
{
    requireReadable(device);
    if (device.size() > mostMonitoringBytes)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, mostMonitoringBytes}});
    MonitoringReading reading;
    simdjson::dom::parser parser;
    progress.start(device.size());
    for (qint64 line = 1; !device.atEnd(); ++line) {
        const QByteArray bytes = device.readLine(mostRecordBytes + 2); // it leaves room for a NUL
        if (bytes.size() > mostRecordBytes)
            throw StoreError(ErrorKind::Invalid, "exchange.huge-stanza",
                             {{u"line"_s, line}, {u"limit"_s, mostRecordBytes}});
        const std::string_view raw(bytes.constData(), size_t(bytes.trimmed().size()));
        if (raw.empty())
            continue;
        progress.reached(device.pos());
        ++reading.read;
        simdjson::dom::object record;
        try {
            if (parser.parse(bytes.constData(), size_t(bytes.size())).get(record))
                throw RecordFault{RemarkCode::UnreadableStanza, boundedText(raw, 80, Lines::One), {}};
            read(reading, record, raw);
        } catch (const RecordFault &fault) {
            rejectRecord(reading, fault, line, raw);
        }
    }
    progress.finish();
    return reading;
}

} // namespace mainstay
