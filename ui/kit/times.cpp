// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/times.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).toLocalTime();
}

QString spoken(const char *text, qint64 n = -1)
{
    return QCoreApplication::translate("times", text, nullptr, int(n));
}

} // namespace

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d MMM yyyy"_s);
}

QString relativeTime(Instant instant, Instant now, const QLocale &locale)
{
    const QDateTime then = localTime(instant);
    const qint64 seconds = (toMilliseconds(now) - toMilliseconds(instant)) / 1000;
    if (seconds < 0)
        return exactTime(instant, locale);
    if (seconds < 60)
        return spoken(QT_TRANSLATE_NOOP("times", "just now"));
    if (seconds < 3600)
        return spoken(QT_TRANSLATE_N_NOOP("times", "%n min ago"), seconds / 60);
    const qint64 days = then.date().daysTo(localTime(now).date());
    if (days == 0 || seconds < 12 * 3600)
        return spoken(QT_TRANSLATE_N_NOOP("times", "%n h ago"), seconds / 3600);
    if (days == 1)
        return spoken(QT_TRANSLATE_NOOP("times", "yesterday"));
    if (days < 7)
        return spoken(QT_TRANSLATE_N_NOOP("times", "%n d ago"), days);
    return dayText(then.date(), locale);
}

QString exactTime(Instant instant, const QLocale &locale)
{
    const QDateTime then = localTime(instant);
    return dayText(then.date(), locale) + u' ' + locale.toString(then.time(), u"HH:mm"_s) + u' '
        + then.timeZoneAbbreviation();
}

QString clockTime(Instant instant, Instant now, const QLocale &locale)
{
    const QDateTime then = localTime(instant);
    return then.date() == localTime(now).date() ? locale.toString(then.time(), u"HH:mm"_s) : exactTime(instant, locale);
}

} // namespace mainstay
