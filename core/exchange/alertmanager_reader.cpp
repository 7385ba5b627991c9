// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monitoring_json.h"

#include "exchange/json_file.h"
#include "exchange/source.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostLabels = 200;

using AlertLabels = QMap<QString, QString>;

AlertLabels labelsIn(simdjson::dom::object alert, const char *field)
{
    AlertLabels labels;
    simdjson::dom::object object;
    const auto failed = alert[field].get(object);
    if (failed == simdjson::NO_SUCH_FIELD)
        return labels;
    if (failed)
        throw RecordFault{RemarkCode::WrongType, QString::fromLatin1(field), {}};
    for (const simdjson::dom::key_value_pair pair : object) {
        std::string_view value;
        if (pair.value.get(value))
            throw RecordFault{RemarkCode::WrongType, QString::fromLatin1(field), {}};
        if (labels.size() < MostLabels)
            labels.insert(QString::fromUtf8(pair.key.data(), qsizetype(pair.key.size())),
                          QString::fromUtf8(value.data(), qsizetype(value.size())));
    }
    return labels;
}

/// By the labels, as Alertmanager itself does, though not by its hash.
QString fingerprintOfLabels(const AlertLabels &labels)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        hash.addData((label.key() + u'\0' + *label + u'\0').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}

/// "server.example.org" of "https://server.example.org/x" and of "server.example.org:9090".
QString hostOf(const QString &instance)
{
    if (instance.contains(u"://"_s))
        return QUrl(instance).host();
    return instance.count(u':') == 1 ? instance.section(u':', 0, 0) : instance;
}

QStringList componentNames(const AlertLabels &labels)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    const QString service = labels.value(u"service"_s);
    QStringList hosts;
    for (const QString &label : {u"host"_s, u"hostname"_s, u"node"_s, u"nodename"_s, u"instance"_s}) {
        if (const QString host = labels.value(label); !host.isEmpty())
            hosts += {host, hostOf(host)};
    }
    add(labels.value(u"component"_s));
    for (const QString &host : hosts)
        add(service.isEmpty() ? QString() : host + u'/' + service);
    add(service);
    for (const QString &host : hosts)
        add(host);
    add(labels.value(u"job"_s));
    return names;
}

std::optional<Instant> alertTime(simdjson::dom::object alert, const char *field)
{
    const auto text = textIn(alert, field);
    if (!text)
        return std::nullopt;
    // Nanoseconds are more than an instant holds.
    static const QRegularExpression fraction(u"(\\.[0-9]{3})[0-9]+"_s);
    const auto at = fromIso(QString(*text).replace(fraction, u"\\1"_s));
    if (!at)
        throw RecordFault{RemarkCode::UnknownWord, QString::fromLatin1(field), *text};
    // "0001-01-01T00:00:00Z" says that it has not ended.
    return *at > Instant() ? at : std::nullopt;
}

bool tellsOfLateJob(const AlertLabels &labels, const EventRules &rules)
{
    return std::ranges::any_of(rules.lateJobLabels, [&](const QString &label) {
        return rules.lateJobValues.contains(labels.value(label).toLower());
    });
}

EventSeverity severityOfAlert(const AlertLabels &labels, const EventRules &rules)
{
    return tellsOfLateJob(labels, rules) ? EventSeverity::Exception : severityOf(rules, labels.value(u"severity"_s));
}

MonitoringEvent toAlert(simdjson::dom::object alert, const EventRules &rules)
{
    const AlertLabels labels = labelsIn(alert, "labels");
    const AlertLabels notes = labelsIn(alert, "annotations");
    if (labels.isEmpty())
        throw RecordFault{RemarkCode::MissingValue, u"labels"_s, {}};
    const QString status = demandedTextIn(alert, "status");
    if (status != u"firing"_s && status != u"resolved"_s)
        throw RecordFault{RemarkCode::UnknownWord, u"status"_s, status};
    MonitoringEvent made;
    made.source = u"alertmanager"_s;
    made.fingerprint = boundedText(textIn(alert, "fingerprint").value_or(QString()), longestEventKey, Lines::One);
    if (made.fingerprint.isEmpty())
        made.fingerprint = fingerprintOfLabels(labels);
    made.names = componentNames(labels);
    made.severity = severityOfAlert(labels, rules);
    made.status = status == u"firing"_s ? EventStatus::Problem : EventStatus::Recovery;
    const auto at = alertTime(alert, made.status == EventStatus::Problem ? "startsAt" : "endsAt");
    if (!at)
        throw RecordFault{
            RemarkCode::MissingValue, made.status == EventStatus::Problem ? u"startsAt"_s : u"endsAt"_s, {}};
    made.happened = *at;
    const QString summary = notes.value(u"summary"_s);
    const QString name = labels.value(u"alertname"_s, made.fingerprint);
    made.title = boundedText(summary.trimmed().isEmpty() ? name : summary, 400, Lines::One);
    made.text = boundedText(notes.value(u"description"_s, notes.value(u"message"_s)), longestEventText, Lines::Several);
    made.raw = boundedText(simdjson::minify(alert), longestEventRaw, Lines::Several);
    return made;
}

void readWebhook(MonitoringReading &reading, simdjson::dom::object document, const EventRules &rules)
{
    simdjson::dom::array alerts;
    if (document["alerts"].get(alerts))
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"alerts"_s}});
    for (const simdjson::dom::element element : alerts) {
        ++reading.read;
        simdjson::dom::object alert;
        try {
            if (element.get(alert))
                throw RecordFault{RemarkCode::WrongType, u"alerts"_s, {}};
            reading.events.push_back(toAlert(alert, rules));
        } catch (const RecordFault &fault) {
            rejectRecord(reading, fault, reading.read, simdjson::minify(element));
        }
    }
}

} // namespace

MonitoringReading readAlertmanager(QIODevice &device, const EventRules &rules, ReadProgress &progress)
{
    requireReadable(device);
    if (device.size() > mostMonitoringBytes)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, mostMonitoringBytes}});
    progress.start(device.size());
    const JsonFile file(device, progress);
    MonitoringReading reading;
    simdjson::dom::parser parser;
    const std::string_view text = file.text();
    simdjson::dom::document_stream documents;
    // Each may be as large as the file.
    if (parser.parse_many(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING).get(documents))
        throw StoreError(ErrorKind::Invalid, "exchange.not-json", {{u"byte"_s, 0}});
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        simdjson::dom::object object;
        if (const auto failed = (*document).get(object); failed == simdjson::INCORRECT_TYPE)
            throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, QString()}});
        else if (failed)
            file.brokenAt(document.current_index());
        readWebhook(reading, object, rules);
    }
    if (documents.truncated_bytes() > 0)
        file.brokenAt(text.size() - documents.truncated_bytes());
    return reading;
}

} // namespace mainstay
