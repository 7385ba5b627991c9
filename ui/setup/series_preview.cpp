// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/series_preview.h"

#include "desk/recurring_store.h"
#include "desk/ticket_template_store.h"
#include "kit/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct SeriesTexts {
    Q_DECLARE_TR_FUNCTIONS(SeriesSetup)
};

QDateTime localWall(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)).toLocalTime();
}

QDateTime wallIn(Instant at, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), QTimeZone(zone.toUtf8()));
}

} // namespace

AllSeries allSeries(Session &session, Instant now)
{
    AllSeries all;
    for (const Recurring &one : recurringSeries(session)) {
        const Result<Series> series = Series::of(one.recurrence);
        const std::vector<Instant> next = series && one.isActive ? series->next(now, 1) : std::vector<Instant>();
        all.series.append({one, next.empty() ? std::nullopt : std::optional(next.front()), series.has_value()});
    }
    for (const TicketTemplate &one : ticketTemplates(session))
        all.templates.append(one.name);
    return all;
}

SeriesPreview previewOf(Session &session, const Recurring &series, Instant now)
{
    const Result<Series> followed = Series::of(series.recurrence);
    if (!followed)
        throw StoreError(followed.error());
    Recurring running = series;
    running.isActive = true;
    const auto last = series.version == 0 ? std::nullopt : lastOpened(session, series.id);
    const auto missed = latestMissed(running, last, now);
    return {followed->next(now + std::chrono::milliseconds(1), ForeseenOccurrences), missed};
}

QString wallText(Instant at, const QString &zone, const QLocale &locale)
{
    const QDateTime wall = wallIn(at, zone);
    return locale.toString(wall.date(), u"ddd "_s) + dayText(wall.date(), locale)
        + locale.toString(wall.time(), wall.time().second() ? u" HH:mm:ss "_s : u" HH:mm "_s)
        + wall.timeZoneAbbreviation();
}

bool differsHere(Instant at, const QString &zone)
{
    return wallIn(at, zone).offsetFromUtc() != localWall(at).offsetFromUtc();
}

QString remarkOf(const ListedSeries &listed, Instant now, const QLocale &locale)
{
    if (!listed.series.isActive)
        return SeriesTexts::tr("rests");
    if (!listed.isFollowed)
        return SeriesTexts::tr("cannot be followed");
    if (!listed.next)
        return SeriesTexts::tr("is over");
    const QDateTime next = localWall(*listed.next);
    const bool isThisYear = next.date().year() == localWall(now).date().year();
    const QString day = isThisYear ? locale.toString(next.date(), u"d MMM"_s) : dayText(next.date(), locale);
    return SeriesTexts::tr("next: %1").arg(day + locale.toString(next.time(), u" HH:mm"_s));
}

} // namespace mainstay
