// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/date_words.h"

#include "kit/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString spoken(const char *text, qint64 n = -1)
{
    return QCoreApplication::translate("date_words", text, nullptr, int(n));
}

/// Whole months from one day to a later one.
qint64 monthsBetween(QDate from, QDate to)
{
    const qint64 months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(int(months)) > to ? months - 1 : months;
}

} // namespace

std::optional<QDate> dayFromText(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    QDate day = QDate::fromString(trimmed, Qt::ISODate);
    for (const QString &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        if (!day.isValid())
            day = locale.toDate(trimmed, format);
    }
    for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        if (day.isValid())
            break;
        day = locale.toDate(trimmed, format);
        // A year of two digits is read as one of the last century.
        if (day.isValid() && !locale.dateFormat(format).contains(u"yyyy") && day.year() < 1970)
            day = day.addYears(100);
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Instant> momentFromText(const QString &text, Instant now, const QLocale &locale)
{
    static const QRegularExpression withTime(u"^(.*?)\\s*(\\d{1,2}:\\d{2})$"_s);
    const QRegularExpressionMatch match = withTime.match(text.trimmed());
    const QString dayPart = match.hasMatch() ? match.captured(1) : text;
    const QTime time = match.hasMatch() ? QTime::fromString(match.captured(2), u"H:mm"_s) : QTime(12, 0);
    const std::optional<QDate> day = match.hasMatch() && dayPart.isEmpty()
        ? QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).date()
        : dayFromText(dayPart, locale);
    if (!day || !time.isValid())
        return std::nullopt;
    return fromMilliseconds(QDateTime(*day, time).toMSecsSinceEpoch());
}

QString momentText(Instant moment, const QLocale &locale)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(moment));
    return dayText(local.date(), locale) + u' ' + local.time().toString(u"HH:mm");
}

QString distanceText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return spoken(QT_TRANSLATE_NOOP("date_words", "today"));
    const bool isAhead = days > 0;
    const qint64 months = isAhead ? monthsBetween(today, day) : monthsBetween(day, today);
    if (months < 2) {
        return isAhead ? spoken(QT_TRANSLATE_N_NOOP("date_words", "in %n day(s)"), days)
                       : spoken(QT_TRANSLATE_N_NOOP("date_words", "%n day(s) ago"), -days);
    }
    if (months < 24) {
        return isAhead ? spoken(QT_TRANSLATE_N_NOOP("date_words", "in %n month(s)"), months)
                       : spoken(QT_TRANSLATE_N_NOOP("date_words", "%n month(s) ago"), months);
    }
    return isAhead ? spoken(QT_TRANSLATE_N_NOOP("date_words", "in %n year(s)"), months / 12)
                   : spoken(QT_TRANSLATE_N_NOOP("date_words", "%n year(s) ago"), months / 12);
}

} // namespace mainstay
