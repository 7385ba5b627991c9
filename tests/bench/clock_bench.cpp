// SPDX-License-Identifier: GPL-3.0-or-later
// Row 23 of SPEED.md: which verdicts of 100,000 tickets differ after a calendar has changed, beside a bare scan of the
// same log with the same arithmetic. Usage: clock_bench [--quick]
#include "bench/limits/ticket_limit.h"
#include "bench/pairs.h"
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/clock_replay.h"
#include "store/bulk_loader.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstring>

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::milliseconds;

namespace mainstay::bench {

namespace {

constexpr qint64 FirstOpened = 1'704'182'400'000; // 2 January 2024, 08:00 UTC
constexpr milliseconds Limit = hours(40);

/// What every ticket goes through, two waits for its caller among it.
struct Step {
    const char *state;
    const char *reason;
};
constexpr Step steps[] = {{"new", nullptr},         {"assigned", nullptr},    {"in progress", nullptr},
                          {"pending", "caller"},    {"in progress", nullptr}, {"pending", "caller"},
                          {"in progress", nullptr}, {"resolved", nullptr},    {"closed", nullptr}};
constexpr int StepCount = int(std::size(steps));

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "clock_bench: %s\n", result.error().code.constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

ServiceCalendar officeHours(int until)
{
    ServiceCalendar calendar;
    calendar.zone = u"Europe/Berlin"_s;
    std::fill_n(calendar.week.begin(), 5, DayPeriods{{hours(9), hours(until)}});
    return calendar;
}

void loadTickets(Transaction &transaction, int count)
{
    QRandomGenerator random(23);
    transaction.describe("bench.load", {});
    BulkLoader tickets(transaction, u"ticket"_s,
                       {u"process"_s, u"serial"_s, u"variant"_s, u"title"_s, u"state"_s, u"phase"_s, u"opened"_s},
                       count);
    std::vector<qint64> opened;
    for (int i = 1; i <= count; ++i) {
        opened.push_back(FirstOpened + qint64(i) * 300'000);
        tickets.add(QByteArrayView("incident")).add(qint64(i)).add(QByteArrayView("incident"));
        tickets.add(QByteArrayView("ticket")).add(QByteArrayView("closed")).add(QByteArrayView("final"));
        tickets.add(opened.back()).endRow();
    }
    tickets.finish();
    BulkLoader entries(transaction, u"log_entry"_s,
                       {u"ticket_id"_s, u"kind"_s, u"origin"_s, u"happened"_s, u"recorded"_s, u"who"_s, u"visibility"_s,
                        u"text"_s, u"state"_s, u"reason"_s},
                       qint64(count) * StepCount);
    for (int i = 0; i < count; ++i) {
        qint64 at = opened[size_t(i)];
        for (const Step &step : steps) {
            entries.add(tickets.firstId() + i).add(QByteArrayView("move")).add(QByteArrayView("person"));
            entries.add(at).add(at).add(QByteArrayView("anna")).add(QByteArrayView("internal")).add(QByteArrayView(""));
            entries.add(QByteArrayView(step.state));
            step.reason ? entries.add(QByteArrayView(step.reason)) : entries.addNull();
            entries.endRow();
            at += 60'000 + qint64(random.bounded(2 * 86'400)) * 1000;
        }
    }
    entries.finish();
}

void agree(Transaction &transaction)
{
    setCalendar(transaction, u"Office"_s, officeHours(17));
    const QByteArray json = R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2024-01-01",
        "calendar":"Office","targets":[{"target":"resolution","process":"incident","limit_ms":144000000}]})";
    carryOut(transaction, planned({}, agreementFromJson(json).value(), AgreementWish::NewVersion).value());
}

std::unique_ptr<Workspace> workspaceOf(const QString &path, int count)
{
    const Location location = Location::parse(path).value();
    orExit(Workspace::create(location, {}));
    auto workspace = orExit(Workspace::open(location, {}));
    orExit(workspace->writeNow([](Transaction &transaction) { agree(transaction); }));
    orExit(workspace->writeNow([count](Transaction &transaction) { loadTickets(transaction, count); }));
    return workspace;
}

/// How many verdicts differ, by the room's own replay.
qint64 replayed(Session &session, const std::shared_ptr<const DeskRules> &rules)
{
    const auto words = std::make_shared<ClockWords>(rules);
    const QList<StoredAgreement> agreed = agreements(session);
    const QList<StoredCalendar> before = calendars(session);
    QList<StoredCalendar> after = before;
    after.first().calendar = officeHours(15);
    AgreementBook was = orExit(AgreementBook::of(agreed, before, words));
    AgreementBook is = orExit(AgreementBook::of(agreed, after, words));
    Progress progress;
    return replay(session, was, is, currentInstant(), progress).changes.size();
}

/// The same by hand: a scan of the log, and for each ticket the open time between its pauses in both calendars.
qint64 byHand(sqlite3_stmt *scan, const BusinessTime &before, const BusinessTime &after)
{
    std::array<Instant, StepCount> at;
    qint64 differ = 0;
    int step = 0;
    // Late is who stops after the earliest instant at which spent equals the limit, open hours or not.
    const auto isLate = [&at](const BusinessTime &time) {
        milliseconds left = Limit;
        for (const auto &[from, to] : {std::pair(0, 3), std::pair(4, 5), std::pair(6, 7)}) {
            const milliseconds spent = time.between(at[size_t(from)], at[size_t(to)]);
            if (spent >= left)
                return time.after(at[size_t(from)], left).value() < at[size_t(7)];
            left -= spent;
        }
        return false;
    };
    sqlite3_reset(scan);
    while (sqlite3_step(scan) == SQLITE_ROW) {
        // Every column that a clock asks is read, as the room does.
        for (const int text : {2, 3, 4, 5, 6})
            static_cast<void>(sqlite3_column_text(scan, text));
        at[size_t(step)] = fromMilliseconds(sqlite3_column_int64(scan, 1));
        if (++step < StepCount)
            continue;
        step = 0;
        differ += isLate(before) != isLate(after) ? 1 : 0;
    }
    return differ;
}

} // namespace

} // namespace mainstay::bench

int main(int argc, char **argv)
{
    using namespace mainstay;
    using namespace mainstay::bench;
    QCoreApplication application(argc, argv);
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    if (argc > 2 || (argc == 2 && !quick)) {
        std::fprintf(stderr, "usage: clock_bench [--quick]\n");
        return 2;
    }
    const int count = quick ? 20'000 : 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clocks.mainstay"_s);
    const auto rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    workspaceOf(path, count).reset();

    const auto connection = Connection::open(Location::parse(path).value());
    connection->begin(Access::Read);
    Session session(*connection);
    limits::Database database(path.toStdString());
    sqlite3_stmt *scan = database.prepared("select l.ticket_id, l.happened, l.state, l.reason, l.kind, l.origin,"
                                           " l.visibility from log_entry as l join ticket as t on t.id = l.ticket_id"
                                           " where l.withdrawn_at is null order by l.ticket_id, l.happened, l.id");
    const BusinessTime before = orExit(BusinessTime::of(officeHours(17)));
    const BusinessTime after = orExit(BusinessTime::of(officeHours(15)));
    const qint64 ours = replayed(session, rules);
    const qint64 limit = byHand(scan, before, after);
    if (ours != limit || ours == 0) {
        std::fprintf(stderr, "ours %lld, by hand %lld verdicts differ\n", static_cast<long long>(ours),
                     static_cast<long long>(limit));
        return 1;
    }
    std::printf("%d tickets, %d log entries, %lld verdicts differ\n", count, count * StepCount,
                static_cast<long long>(ours));
    printHead();
    printRow("23 replay after a calendar change", "log scan + row 21",
             compare(
                 quick ? 7 : 9, 0.02, [&] { static_cast<void>(replayed(session, rules)); },
                 [&] { static_cast<void>(byHand(scan, before, after)); }),
             Against::Limit, 2);
    sqlite3_finalize(scan);
    connection->rollback();
    return 0;
}
