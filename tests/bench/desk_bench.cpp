// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md rows 8, 9 and 20. Usage: desk_bench [--quick] [postgresql://…]; beside that database others are made.
#include "bench/ground.h"
#include "bench/limits/desk_limit.h"
#include "bench/pairs.h"
#include "desk/desk_guard.h"
#include "desk/ticket_commands.h"
#include "desk/ticket_list.h"
#include "desk/ticket_search.h"
#include "desk/ticket_store.h"
#include "store/bulk_loader.h"
#include "store/numbering.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstring>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

constexpr qint64 firstOpened = 1'577'836'800'000;
constexpr int RareEvery = 100; ///< tickets, of which one has the word that is searched
constexpr int EntriesEach = 10; ///< of the log, for each ticket

template <class T>
T orExit(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::fprintf(stderr, "desk_bench: %s\n", StoreError(result.error()).what());
    std::exit(1);
}

void require(bool equal, const char *what)
{
    if (equal)
        return;
    std::fprintf(stderr, "desk_bench: %s: the results differ\n", what);
    std::exit(1);
}

void loadTickets(Transaction &transaction, const PriorityMatrix &matrix, int count)
{
    transaction.describe("bench.load");
    const char *states[] = {"new", "assigned", "in progress", "resolved", "closed", "cancelled"};
    const char *phases[] = {"open", "open", "open", "resolved", "final", "final"};
    BulkLoader tickets(transaction, u"ticket"_s,
                       {u"process"_s, u"serial"_s, u"variant"_s, u"title"_s, u"state"_s, u"phase"_s, u"team"_s,
                        u"impact"_s, u"urgency"_s, u"priority"_s, u"priority_rank"_s, u"opened"_s},
                       count);
    for (int i = 1; i <= count; ++i) {
        tickets.add(QByteArrayView("incident")).add(qint64(i)).add(QByteArrayView("incident"));
        tickets.add(QString(
            u"ticket number %1 of the sales department%2"_s.arg(i).arg(i % RareEvery == 0 ? u" kerberos" : u"")));
        tickets.add(QByteArrayView(states[i % 6])).add(QByteArrayView(phases[i % 6]));
        Ticket levels;
        levels.impact = matrix.impacts.at(i % matrix.impacts.size()).label;
        levels.urgency = matrix.urgencies.at(i / 7 % matrix.urgencies.size()).label;
        const Priority priority = computedPriority(matrix, levels).value();
        tickets.add(QString(u"team %1"_s.arg(i % 40))).add(*levels.impact).add(*levels.urgency);
        tickets.add(qint64(priority.number)).add(qint64(priority.rank));
        tickets.add(firstOpened + qint64(i) * 60'000);
        tickets.endRow();
    }
    tickets.finish();
    BulkLoader entries(transaction, u"log_entry"_s,
                       {u"ticket_id"_s, u"kind"_s, u"origin"_s, u"happened"_s, u"recorded"_s, u"who"_s, u"visibility"_s,
                        u"text"_s, u"state"_s},
                       qint64(count) * EntriesEach);
    for (int i = 1; i <= count; ++i) {
        for (int step = 0; step < EntriesEach; ++step) {
            const qint64 at = firstOpened + qint64(i) * 60'000 + step;
            entries.add(tickets.firstId() + i - 1).add(QByteArrayView("move")).add(QByteArrayView("import"));
            entries.add(at).add(at).add(QByteArrayView("bench")).add(QByteArrayView("internal"));
            entries.add(QByteArrayView("")).add(QByteArrayView(step + 1 < EntriesEach ? "new" : states[i % 6]));
            entries.endRow();
        }
    }
    entries.finish();
    raiseNumbers(transaction, u"incident"_s, count);
    refreshWords(transaction, Id<Ticket>(tickets.firstId()), Id<Ticket>(tickets.firstId() + count - 1));
}

/// A workspace full of tickets, and the least code over the same rows.
struct Desk {
    Ground ground;
    Location location;
    int count = 0;
    std::shared_ptr<const DeskRules> rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    std::unique_ptr<Workspace> workspace;

    Desk(const std::optional<Location> &beside, int tickets, const QString &folder = {})
        : ground(beside, folder), location(ground.location()), count(tickets)
    {
        WorkspaceOptions options;
        guardTickets(options.undo, rules);
        orExit(Workspace::create(location, options));
        workspace = orExit(Workspace::open(location, options));
        orExit(workspace->writeNow([&](Transaction &transaction) { loadTickets(transaction, rules->matrix, count); }));
        if (!ground.isFile())
            limits::Server(ground.connectionInfo()).run("vacuum analyze");
    }
    std::unique_ptr<limits::Question> question(const std::string &sql) const
    {
        if (ground.isFile())
            return std::make_unique<limits::SqliteQuestion>(location.path.toStdString(), sql);
        return std::make_unique<limits::PostgresqlQuestion>(ground.connectionInfo(), sql);
    }
    std::unique_ptr<limits::Saver> saver() const
    {
        if (ground.isFile())
            return std::make_unique<limits::SqliteSaver>(location.path.toStdString() + ".limit", uint32_t(count));
        return std::make_unique<limits::PostgresqlSaver>(ground.connectionInfo(), uint32_t(count));
    }
    const char *limitName() const { return ground.isFile() ? "SQLite C API" : "PostgreSQL, libpq"; }
};

/// A session that only reads, for as long as this lives.
class Reading
{
public:
    explicit Reading(const Location &location) : m_connection(Connection::open(location)), m_session(*m_connection)
    {
        m_connection->begin(Access::Read);
    }
    ~Reading() { m_connection->rollback(); }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    Session &session() { return m_session; }

private:
    std::unique_ptr<Connection> m_connection;
    Session m_session;
};

void saveOne(const Desk &desk, const char *where, int pairs)
{
    Workspace &workspace = *desk.workspace;
    const DeskRules &rules = *desk.rules;
    const int count = desk.count;
    const std::unique_ptr<limits::Saver> limit = desk.saver();
    const std::string text = "status changed by the desk";
    int turn = 0;
    const auto other = [&] {
        ++turn;
        limit->save(1 + (turn * 7919) % count, turn, text);
    };

    // Tickets that are assigned, as a window holds them, back and forth between work and waiting.
    QList<Ticket> held = orExit(workspace.readNow([count](Session &session) {
        QList<Ticket> tickets;
        for (int id = 1; id <= count; id += 6)
            tickets.append(findTicket(session, Id<Ticket>(id)).value());
        return tickets;
    }));
    int ours = 0;
    const auto move = [&](const QString &remark) {
        Ticket &ticket = held[(ours++ * 7919) % held.size()];
        ticket = orExit(workspace.writeNow([&](Transaction &transaction) {
            const bool works = ticket.state.state == u"in progress";
            const Instant now = ticket.opened + std::chrono::minutes(ours);
            return moveTicket(transaction, rules, ticket,
                              {stateNameFromText(works ? u"pending/vendor" : u"in progress"), {}},
                              {now, now, u"bench"_s}, {.text = remark});
        }));
    };
    const auto plain = [&] { move({}); };
    const auto withText = [&] { move(u"status changed by the desk"_s); };
    const std::string place = where;
    printRow(("8 save a move and its entry, " + place).c_str(), desk.limitName(), compare(pairs, 0.02, plain, other),
             Against::Limit, 3);
    printRow(("8 with a text and its words, " + place).c_str(), desk.limitName(), compare(pairs, 0.02, withText, other),
             Against::Limit, 3);
}

struct Depth {
    const char *work;
    int skipped;
};

constexpr char columns[] = "select id, process, serial, title, state, reason, priority, priority_rank, component_id,"
                           " team, opened from ticket";

void pages(const Desk &desk, int pairs)
{
    Reading reading(desk.location);
    const int count = desk.count;
    const auto keyset = desk.question(std::string(columns)
                                      + " where (opened, process, serial) < ($1, 'incident', $2)"
                                        " order by opened desc, process desc, serial desc limit 101");
    const auto offset =
        desk.question(std::string(columns) + " order by opened desc, process desc, serial desc limit 100 offset $1");
    double first = 0;
    double deepest = 0;
    const Depth depths[] = {{"9 page of 100 tickets: first", 1},
                            {"9 page of 100 tickets: middle", count / 2},
                            {"9 page of 100 tickets: deepest", count - 150}};
    for (const Depth &depth : depths) {
        const int serial = count - depth.skipped + 1;
        const qint64 opened = firstOpened + qint64(serial) * 60'000;
        TicketQuestion question;
        question.after = toIso(fromMilliseconds(opened)) + u'/' + toText(TicketNumber{ProcessKind::Incident, serial});
        qint64 last = 0;
        const auto ours = [&] { last = listTickets(reading.session(), question).tickets.last().id.value; };
        int64_t lastOfLimit = 0;
        const auto limit = [&] { lastOfLimit = keyset->ask({opened, serial}); };
        int64_t lastOfPeer = 0;
        const auto peer = [&] { lastOfPeer = offset->ask({depth.skipped}); };
        ours();
        limit();
        peer();
        require(last == lastOfLimit + 1 && last == lastOfPeer, depth.work);
        const Comparison found = compare(pairs, 0.02, ours, limit);
        printRow(depth.work, desk.limitName(), found, Against::Limit, 2);
        first = first > 0 ? first : found.oursMs;
        deepest = found.oursMs;
        if (depth.skipped > count / 4)
            printRow(depth.work, "OFFSET", compare(pairs, 0.02, ours, peer), Against::Peer, 80);
    }
    std::printf("  deepest over first page: %.2f (at most 1.2)\n", deepest / first);
}

/// How many tickets of middling priority are worked on.
void counted(const Desk &desk, int pairs)
{
    Reading reading(desk.location);
    const auto statement =
        desk.question("select count(*) from ticket where state = 'in progress' and priority in (3, 4)");
    TicketFilter filter;
    filter.states = {u"in progress"_s};
    filter.priorities = {3, 4};
    qint64 found = 0;
    int64_t limit = 0;
    const auto ours = [&] { found = ticketCount(reading.session(), filter); };
    const auto other = [&] { limit = statement->ask({}); };
    ours();
    other();
    require(found == limit && found > 0, "20 counted filter");
    printRow("20 counted filter: state and priority", desk.limitName(), compare(pairs, 0.02, ours, other),
             Against::Limit, 2);
}

/// The first 50 tickets that have a word which one in a hundred has.
void searched(const Desk &desk, int pairs)
{
    Reading reading(desk.location);
    const std::string words = desk.ground.isFile()
        ? "select rowid from search_ticket_index where search_ticket_index match 'kerberos'"
        : "select id from search_ticket where lexemes @@ cast('kerberos' as tsquery)";
    const auto statement = desk.question(std::string(columns) + " where id in (" + words
                                         + ") order by opened desc, process desc, serial desc limit 50");
    TicketQuestion question;
    question.words = orExit(searchQueryFromText(u"kerberos"_s));
    question.limit = 50;
    qint64 last = 0;
    int64_t lastOfLimit = 0;
    const auto ours = [&] { last = listTickets(reading.session(), question).tickets.last().id.value; };
    const auto other = [&] { lastOfLimit = statement->ask({}); };
    ours();
    other();
    require(last == lastOfLimit, "20 words");
    printRow("20 words, the first 50", desk.limitName(), compare(pairs, 0.02, ours, other), Against::Limit, 2);
}

void measure(const Desk &desk, int pairs)
{
    pages(desk, pairs);
    counted(desk, pairs);
    searched(desk, pairs);
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
        std::fprintf(stderr, "usage: desk_bench [--quick] [postgresql://...]\n");
        return 2;
    }
    const int pairs = quick ? 7 : 15;
    // The bound against OFFSET was measured half way down a million; at 100,000 the limit itself does not reach it.
    const QList<int> sizes = quick ? QList<int>{20'000} : QList<int>{100'000, 1'000'000};
    const auto beside = arguments.isEmpty() ? std::nullopt : std::optional(orExit(Location::parse(arguments.first())));
    for (const int count : sizes) {
        std::printf("%d tickets, %d log entries\n", count, count * EntriesEach);
        printHead();
        const Desk desk(beside, count);
        measure(desk, pairs);
        if (count == sizes.first())
            saveOne(desk, "on this disk", pairs);
    }
    // Where waiting for the disk hides everything else, memory shows what the program itself does.
    const QString memory = u"/dev/shm"_s;
    if (beside || !QFileInfo(memory).isWritable())
        std::printf("skipped: saving without a disk; this is no file, or there is no %s\n", qPrintable(memory));
    else
        saveOne(Desk({}, sizes.first(), memory + u"/desk-bench-XXXXXX"_s), "in memory", pairs);
    return 0;
}
