// SPDX-License-Identifier: GPL-3.0-or-later
// Row 21: what a clock with two pauses has spent, beside a bare table over the calendar and beside a loop over days
// with QDateTime. Instants are whole seconds, since the limit knows no others.
#include "bench/limits/calendar_limit.h"
#include "bench/pairs.h"
#include "calendar/business_time.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace mainstay;
using std::chrono::hours;
using std::chrono::milliseconds;

namespace {

constexpr int Pairs = 9;
constexpr double AtLeast = 0.02;
constexpr int FirstYear = 2020;
constexpr int Years = 8;

/// A clock: from opened to stopped, with two pauses in between, in seconds since 1970.
struct Span {
    std::array<quint32, 6> at;
};

ServiceCalendar makeCalendar()
{
    ServiceCalendar calendar;
    calendar.zone = u"Europe/Berlin"_s;
    std::fill_n(calendar.week.begin(), 5, DayPeriods{{hours(9), hours(12)}, {hours(13), hours(18)}});
    QRandomGenerator random(3);
    for (int i = 0; i < 10 * Years; ++i)
        calendar.holidays.emplace(QDate(FirstYear, 1, 1).addDays(random.bounded(365 * Years)), QString());
    return calendar;
}

std::vector<Span> makeSpans(size_t count)
{
    QRandomGenerator random(11);
    std::vector<Span> spans(count);
    const quint32 begin = quint32(QDateTime(QDate(FirstYear, 1, 10), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    for (Span &span : spans) {
        const quint32 from = begin + random.bounded(quint32(5 * 365 * 86400));
        const quint32 length = 60 + quint32(20 * 86400 * random.generateDouble() * random.generateDouble());
        std::array<quint32, 4> pauses{};
        std::ranges::generate(pauses, [&] { return from + random.bounded(length); });
        std::ranges::sort(pauses);
        span.at = {from, pauses[0], pauses[1], pauses[2], pauses[3], from + length};
    }
    return spans;
}

Instant instantOf(quint32 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

quint64 spentByOurs(const BusinessTime &time, const std::vector<Span> &spans)
{
    milliseconds sum(0);
    for (const Span &span : spans)
        sum += time.between(instantOf(span.at[0]), instantOf(span.at[1]))
            + time.between(instantOf(span.at[2]), instantOf(span.at[3]))
            + time.between(instantOf(span.at[4]), instantOf(span.at[5]));
    return quint64(std::chrono::duration_cast<std::chrono::seconds>(sum).count());
}

quint64 spentByLimit(const bench::limits::CalendarLimit &limit, const std::vector<Span> &spans)
{
    quint64 sum = 0;
    for (const Span &span : spans)
        for (size_t i = 0; i < span.at.size(); i += 2)
            sum += limit.spentUntil(span.at[i + 1]) - limit.spentUntil(span.at[i]);
    return sum;
}

/// As a program of Qt alone would: day by day, in local time.
quint64 spentByDays(const ServiceCalendar &calendar, const QTimeZone &zone, qint64 from, qint64 to)
{
    qint64 sum = 0;
    const QDate last = QDateTime::fromSecsSinceEpoch(to, zone).date();
    for (QDate day = QDateTime::fromSecsSinceEpoch(from, zone).date(); day <= last; day = day.addDays(1)) {
        if (calendar.holidays.contains(day))
            continue;
        for (const DayPeriod &period : calendar.week[size_t(day.dayOfWeek() - 1)]) {
            const auto clock = [](milliseconds time) { return QTime::fromMSecsSinceStartOfDay(int(time.count())); };
            const qint64 begin = std::max(from, QDateTime(day, clock(period.from), zone).toSecsSinceEpoch());
            const qint64 end = std::min(to, QDateTime(day, clock(period.to), zone).toSecsSinceEpoch());
            sum += std::max<qint64>(0, end - begin);
        }
    }
    return quint64(sum);
}

quint64 spentByQt(const ServiceCalendar &calendar, const QTimeZone &zone, const std::vector<Span> &spans)
{
    quint64 sum = 0;
    for (const Span &span : spans)
        for (size_t i = 0; i < span.at.size(); i += 2)
            sum += spentByDays(calendar, zone, span.at[i], span.at[i + 1]);
    return sum;
}

bench::limits::CalendarLimit limitOf(const ServiceCalendar &calendar, const QTimeZone &zone)
{
    const QDate first(FirstYear, 1, 1);
    const QDate epoch(1970, 1, 1);
    const auto dateOf = [epoch](int day) { return epoch.addDays(day); };
    return bench::limits::CalendarLimit(
        int(epoch.daysTo(first)), int(first.daysTo(first.addYears(Years))),
        {{9 * 3600, 12 * 3600}, {13 * 3600, 18 * 3600}},
        [&](int day) { return zone.offsetFromUtc(QDateTime(dateOf(day), QTime(12, 0), zone)); },
        [&](int day) { return dateOf(day).dayOfWeek() <= 5 && !calendar.holidays.contains(dateOf(day)); });
}

void requireEqual(quint64 ours, quint64 other, const char *who)
{
    if (ours == other)
        return;
    std::fprintf(stderr, "ours %llu, %s %llu seconds\n", static_cast<unsigned long long>(ours), who,
                 static_cast<unsigned long long>(other));
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const bool isQuick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const ServiceCalendar calendar = makeCalendar();
    const QTimeZone zone(calendar.zone.toUtf8());
    const BusinessTime time = *BusinessTime::of(calendar);
    const bench::limits::CalendarLimit limit = limitOf(calendar, zone);
    const std::vector<Span> spans = makeSpans(isQuick ? 100'000 : 1'000'000);
    const std::vector<Span> few(spans.begin(), spans.begin() + 2'000);
    requireEqual(spentByOurs(time, spans), spentByLimit(limit, spans), "limit");
    requireEqual(spentByOurs(time, few), spentByQt(calendar, zone, few), "QDateTime");

    volatile quint64 sink = 0;
    bench::printHead();
    const auto ours = [&] { sink = spentByOurs(time, spans); };
    const bench::Comparison bare = bench::compare(Pairs, AtLeast, ours, [&] { sink = spentByLimit(limit, spans); });
    bench::printRow("21 clocks with two pauses", "limit", bare, bench::Against::Limit, 2);
    bench::printRow(
        "21 clocks with two pauses, 2,000 of them", "QDateTime, day by day",
        bench::compare(
            Pairs, AtLeast, [&] { sink = spentByOurs(time, few); }, [&] { sink = spentByQt(calendar, zone, few); }),
        bench::Against::Peer, 50);
    std::printf("21 %.1f million clocks per second; a calendar of %d years is written out in %.2f ms\n",
                double(spans.size()) / bare.oursMs / 1e3, BusinessTime::MainLast - BusinessTime::MainFirst + 1,
                bench::secondsOf(1, [&] { sink = quint64(BusinessTime::of(calendar)->isNeverOpen()); }) * 1e3);
}
