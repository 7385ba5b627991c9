// SPDX-License-Identifier: GPL-3.0-or-later
// Row 23 of SPEED.md: which verdicts of 100,000 tickets differ after a calendar has changed, beside a bare scan of the
// same log with the same arithmetic. Usage: clock_bench [--quick] [postgresql://…]; beside that database one is made.
#include "bench/ground.h"
#include "bench/limits/ticket_limit.h"
#include "bench/pairs.h"
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/clock_replay.h"
#include "store/bulk_loader.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QtEndian>
#include <functional>
#include <utility>

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

void fill(const Location &location, int count)
{
    orExit(Workspace::create(location, {}));
    const auto workspace = orExit(Workspace::open(location, {}));
    orExit(workspace->writeNow([](Transaction &transaction) { agree(transaction); }));
    orExit(workspace->writeNow([count](Transaction &transaction) { loadTickets(transaction, count); }));
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

constexpr char logSql[] = "select l.ticket_id, l.happened, l.state, l.reason, l.kind, l.origin, l.visibility"
                          " from log_entry as l join ticket as t on t.id = l.ticket_id"
                          " where l.withdrawn_at is null order by l.ticket_id, l.happened, l.id";

/// The same by hand, fed with the instants of a scan of the log: for each ticket the open time between its pauses in
/// both calendars.
class ByHand
{
public:
    ByHand(const BusinessTime &before, const BusinessTime &after) : m_before(before), m_after(after) { }

    void add(qint64 happened)
    {
        m_at[size_t(m_step)] = fromMilliseconds(happened);
        if (++m_step < StepCount)
            return;
        m_step = 0;
        m_differ += isLate(m_before) != isLate(m_after) ? 1 : 0;
    }
    qint64 differ() const { return m_differ; }

private:
    /// Late is who stops after the earliest instant at which spent equals the limit, open hours or not.
    bool isLate(const BusinessTime &time) const
    {
        milliseconds left = Limit;
        for (const auto &[from, to] : {std::pair(0, 3), std::pair(4, 5), std::pair(6, 7)}) {
            const milliseconds spent = time.between(m_at[size_t(from)], m_at[size_t(to)]);
            if (spent >= left)
                return time.after(m_at[size_t(from)], left).value() < m_at[size_t(7)];
            left -= spent;
        }
        return false;
    }

    const BusinessTime &m_before;
    const BusinessTime &m_after;
    std::array<Instant, StepCount> m_at;
    qint64 m_differ = 0;
    int m_step = 0;
};

/// Every column that a clock asks is read, as the room does.
class SqliteScan
{
public:
    explicit SqliteScan(const std::string &path) : m_database(path), m_statement(m_database.prepared(logSql)) { }
    ~SqliteScan() { sqlite3_finalize(m_statement); }
    SqliteScan(const SqliteScan &) = delete;
    SqliteScan &operator=(const SqliteScan &) = delete;

    void operator()(ByHand &into)
    {
        sqlite3_reset(m_statement);
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (const int text : {2, 3, 4, 5, 6})
                static_cast<void>(sqlite3_column_text(m_statement, text));
            into.add(sqlite3_column_int64(m_statement, 1));
        }
    }

private:
    limits::Database m_database;
    sqlite3_stmt *m_statement = nullptr;
};

class PostgresqlScan
{
public:
    explicit PostgresqlScan(const std::string &connectionInfo) : m_server(connectionInfo) { }

    void operator()(ByHand &into)
    {
        constexpr size_t HeaderSize = 19; ///< "PGCOPY\n\377\r\n\0", flags, length of an extension area
        constexpr size_t HappenedAt = 2 + 4 + 8 + 4; ///< count of fields, then a length and bytes for each
        size_t skipped = HeaderSize;
        m_server.copyOut(std::string("copy (") + logSql + ") to stdout (format binary)", [&](std::string_view tuple) {
            tuple.remove_prefix(std::exchange(skipped, 0));
            if (tuple.size() >= HappenedAt + 8)
                into.add(qFromBigEndian<qint64>(tuple.data() + HappenedAt));
        });
    }

private:
    limits::Server m_server;
};

std::function<void(ByHand &)> scanOf(const Ground &ground)
{
    if (ground.isFile())
        return [scan = std::make_shared<SqliteScan>(ground.location().path.toStdString())](ByHand &into) {
            (*scan)(into);
        };
    return [scan = std::make_shared<PostgresqlScan>(ground.connectionInfo())](ByHand &into) { (*scan)(into); };
}

} // namespace

} // namespace mainstay::bench

int main(int argc, char **argv)
{
    using namespace mainstay;
    using namespace mainstay::bench;
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    const bool quick = arguments.removeAll(u"--quick"_s) > 0;
    if (arguments.size() > 1) {
        std::fprintf(stderr, "usage: clock_bench [--quick] [postgresql://...]\n");
        return 2;
    }
    const int count = quick ? 20'000 : 100'000;
    const Ground ground(arguments.isEmpty() ? std::nullopt : std::optional(orExit(Location::parse(arguments.first()))));
    const auto rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    fill(ground.location(), count);
    if (!ground.isFile())
        limits::Server(ground.connectionInfo()).run("vacuum analyze");

    const auto connection = Connection::open(ground.location());
    connection->begin(Access::Read);
    Session session(*connection);
    const BusinessTime before = orExit(BusinessTime::of(officeHours(17)));
    const BusinessTime after = orExit(BusinessTime::of(officeHours(15)));
    const auto scan = scanOf(ground);
    const auto byHand = [&] {
        ByHand sum(before, after);
        scan(sum);
        return sum.differ();
    };
    const qint64 ours = replayed(session, rules);
    const qint64 limit = byHand();
    if (ours != limit || ours == 0) {
        std::fprintf(stderr, "ours %lld, by hand %lld verdicts differ\n", static_cast<long long>(ours),
                     static_cast<long long>(limit));
        return 1;
    }
    std::printf("%d tickets, %d log entries, %lld verdicts differ\n", count, count * StepCount,
                static_cast<long long>(ours));
    printHead();
    printRow("23 replay after a calendar change", ground.isFile() ? "log scan + row 21" : "COPY + row 21",
             compare(
                 quick ? 7 : 9, 0.02, [&] { static_cast<void>(replayed(session, rules)); },
                 [&] { static_cast<void>(byHand()); }),
             Against::Limit, 2);
    connection->rollback();
    return 0;
}
