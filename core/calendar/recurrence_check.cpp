// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrence_check.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostRuleText = 1000;
constexpr size_t MostDates = 1000; // that are told one by one
constexpr int MostInterval = 32'767; // libical keeps it in 16 bits
constexpr int FirstYear = 1900;
constexpr int LastYear = 2400; // libical ends in 2582

/// The parts of a rule by name, each a list.
using RuleParts = QMap<QString, QStringList>;

/// Nothing when a part has no name or stands there twice, or a value does in its list; libical takes some of that
/// otherwise than it stands there.
std::optional<RuleParts> partsOf(const Recurrence &recurrence)
{
    RuleParts parts;
    for (const QString &part : QString::fromUtf8(ruleForIcal(recurrence)).toUpper().split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const QStringList values = part.mid(equals + 1).split(u',');
        if (equals <= 0 || parts.contains(name)
            || QSet<QString>(values.cbegin(), values.cend()).size() != values.size())
            return std::nullopt;
        parts.insert(name, values);
    }
    const int interval = parts.value(u"INTERVAL"_s, {u"1"_s}).first().toInt();
    return interval >= 1 && interval <= MostInterval ? std::optional(parts) : std::nullopt;
}

bool isNumbered(const QString &day)
{
    return day.size() > 2;
}

bool isNegative(const QString &number)
{
    return number.startsWith(u'-');
}

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, QStringView(word)) != words.end();
}

/// RFC 5545, 3.3.10: where days may have no number. libical counts them there all the same.
bool isNumberedInVain(const RuleParts &parts, const QString &frequency)
{
    const bool counts = frequency == u"MONTHLY" || (frequency == u"YEARLY" && !parts.contains(u"BYWEEKNO"_s));
    return !counts && std::ranges::any_of(parts.value(u"BYDAY"_s), isNumbered);
}

/// The part that libical 3 follows otherwise than the standard says; empty where there is none. Each was seen with the
/// vectors of libical's own later versions, in tst_recurrence.cpp.
QString partNotFollowed(const RuleParts &parts, const QString &frequency)
{
    const bool isLong = isOneOf(frequency, {u"MONTHLY", u"YEARLY"});
    const bool leaps = parts.value(u"INTERVAL"_s, {u"1"_s}).first().toInt() > 1;
    if (parts.contains(u"RSCALE"_s) && parts.value(u"RSCALE"_s) != QStringList{u"GREGORIAN"_s})
        return u"RSCALE"_s;
    if (parts.contains(u"BYSETPOS"_s)) {
        const bool hasTimes =
            parts.contains(u"BYHOUR"_s) || parts.contains(u"BYMINUTE"_s) || parts.contains(u"BYSECOND"_s);
        if (!isLong || hasTimes)
            return u"BYSETPOS"_s;
    }
    if (parts.contains(u"BYWEEKNO"_s)) {
        const QStringList weeks = parts.value(u"BYWEEKNO"_s);
        const bool isUsual = std::ranges::none_of(weeks, isNegative) && !weeks.contains(u"53"_s);
        if (!isUsual || leaps || !parts.contains(u"BYDAY"_s))
            return u"BYWEEKNO"_s;
    }
    if (frequency == u"HOURLY" && leaps && parts.contains(u"BYHOUR"_s))
        return u"BYHOUR"_s;
    for (const QString &days : {u"BYMONTHDAY"_s, u"BYYEARDAY"_s}) {
        if (!isLong && std::ranges::any_of(parts.value(days), isNegative))
            return days;
    }
    return {};
}

Result<void> requireRule(const Recurrence &recurrence)
{
    const QJsonObject facts{{u"rule"_s, recurrence.rule}};
    icalerror_set_errors_are_fatal(false);
    const icalrecurrencetype rule = icalrecurrencetype_from_string(ruleForIcal(recurrence).constData());
    const auto parts = partsOf(recurrence);
    if (rule.freq == ICAL_NO_RECURRENCE || !parts)
        return failure(ErrorKind::Invalid, "calendar.bad-rule", facts);
    if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE)
        return failure(ErrorKind::Invalid, "calendar.rule-too-often", facts);
    if (rule.count > Series::MostSeriesSteps)
        return failure(ErrorKind::Invalid, "calendar.rule-too-long",
                       {{u"rule"_s, recurrence.rule}, {u"most"_s, Series::MostSeriesSteps}});
    const QString frequency = parts->value(u"FREQ"_s).value(0);
    if (isNumberedInVain(*parts, frequency))
        return failure(ErrorKind::Invalid, "calendar.bad-rule", facts);
    if (const QString part = partNotFollowed(*parts, frequency); !part.isEmpty())
        return failure(ErrorKind::Invalid, "calendar.rule-not-followed",
                       {{u"rule"_s, recurrence.rule}, {u"part"_s, part}});
    return {};
}

} // namespace

QByteArray ruleForIcal(const Recurrence &recurrence)
{
    const QString text = recurrence.rule.trimmed();
    return (text.startsWith(u"RRULE:"_s, Qt::CaseInsensitive) ? text.sliced(6) : text).toUtf8();
}

bool countsWeeks(const Recurrence &recurrence)
{
    return ruleForIcal(recurrence).toUpper().contains("BYWEEKNO");
}

Result<void> requireFollowable(const Recurrence &recurrence)
{
    const QDate first = recurrence.start.date;
    if (!first.isValid() || !recurrence.start.time.isValid() || first.year() < FirstYear || first.year() > LastYear)
        return failure(ErrorKind::Invalid, "calendar.bad-start", {{u"start"_s, toText(recurrence.start)}});
    const size_t dates = recurrence.also.size() + recurrence.except.size() + recurrence.exceptDays.size();
    if (recurrence.rule.size() > MostRuleText || dates > MostDates)
        return failure(ErrorKind::Invalid, "calendar.rule-too-long",
                       {{u"rule"_s, recurrence.rule.left(100)}, {u"most"_s, qint64(MostDates)}});
    return requireRule(recurrence);
}

} // namespace mainstay
