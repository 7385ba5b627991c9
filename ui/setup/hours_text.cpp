// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/hours_text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString timeText(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const QString whole = u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0')).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return seconds % 60 == 0 ? whole : whole + u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
}

std::optional<std::chrono::milliseconds> timeFromText(QStringView text)
{
    static const QRegularExpression form(u"\\A(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    if (!match.hasMatch() || minute > 59 || second > 59 || hour * 3600 + minute * 60 + second > 24 * 3600)
        return std::nullopt;
    return std::chrono::seconds(hour * 3600 + minute * 60 + second);
}

/// Each line that is not empty: its date and what stands behind it.
template <class Take>
bool eachDate(const QString &text, int *line, Take take)
{
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString one = lines.at(i).simplified();
        const QDate date = QDate::fromString(one.section(u' ', 0, 0), Qt::ISODate);
        if (one.isEmpty() || (date.isValid() && take(date, one.section(u' ', 1))))
            continue;
        *line = i + 1;
        return false;
    }
    return true;
}

} // namespace

QString hoursToText(const DayPeriods &periods)
{
    QStringList parts;
    for (const DayPeriod &period : periods)
        parts.append(timeText(period.from) + u'–' + timeText(period.to));
    return parts.join(u", "_s);
}

std::optional<DayPeriods> hoursFromText(const QString &text)
{
    DayPeriods periods;
    QString plain = text.simplified();
    plain.replace(u'–', u'-');
    for (const QString &part : plain.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        const auto from = ends.size() == 2 ? timeFromText(ends.first()) : std::nullopt;
        const auto to = ends.size() == 2 ? timeFromText(ends.last()) : std::nullopt;
        if (!from || !to || *from == *to || *from >= std::chrono::hours(24))
            return std::nullopt;
        periods.push_back({*from, *to});
    }
    return periods;
}

QString holidaysToText(const std::map<QDate, QString> &holidays)
{
    QStringList lines;
    for (const auto &[date, name] : holidays)
        lines.append((date.toString(Qt::ISODate) + u' ' + name).trimmed());
    return lines.join(u'\n');
}

QString exceptionsToText(const std::map<QDate, DayPeriods> &exceptions, const QString &closedWord)
{
    QStringList lines;
    for (const auto &[date, periods] : exceptions)
        lines.append(date.toString(Qt::ISODate) + u' ' + (periods.empty() ? closedWord : hoursToText(periods)));
    return lines.join(u'\n');
}

std::optional<std::map<QDate, QString>> holidaysFromText(const QString &text, int *line)
{
    std::map<QDate, QString> holidays;
    const bool isWhole =
        eachDate(text, line, [&](QDate date, const QString &name) { return holidays.emplace(date, name).second; });
    return isWhole ? std::optional(holidays) : std::nullopt;
}

std::optional<std::map<QDate, DayPeriods>> exceptionsFromText(const QString &text, const QString &closedWord, int *line)
{
    std::map<QDate, DayPeriods> exceptions;
    const bool isWhole = eachDate(text, line, [&](QDate date, const QString &told) {
        const bool isClosed = told.compare(closedWord, Qt::CaseInsensitive) == 0;
        const auto periods = isClosed ? std::optional(DayPeriods()) : hoursFromText(told);
        return periods && (isClosed || !periods->empty()) && exceptions.emplace(date, *periods).second;
    });
    return isWhole ? std::optional(exceptions) : std::nullopt;
}

} // namespace mainstay
