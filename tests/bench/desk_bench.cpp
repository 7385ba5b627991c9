// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md rows 8, 9 and 20. Usage: desk_bench [--quick]
#include "bench/limits/ticket_limit.h"
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
#include <QTemporaryDir>
#include <cstring>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

constexpr qint64 firstOpened = 1'577'836'800'000;
constexpr int RareEvery = 100; ///< tickets, of which one has the word that is searched

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
                       count);
    for (int i = 1; i <= count; ++i) {
        entries.add(tickets.firstId() + i - 1).add(QByteArrayView("move")).add(QByteArrayView("import"));
        entries.add(firstOpened + qint64(i) * 60'000).add(firstOpened + qint64(i) * 60'000);
        entries.add(QByteArrayView("bench")).add(QByteArrayView("internal"));
        entries.add(QByteArrayView("")).add(QByteArrayView("new"));
        entries.endRow();
    }
    entries.finish();
    raiseNumbers(transaction, u"incident"_s, count);
    refreshWords(transaction, Id<Ticket>(tickets.firstId()), Id<Ticket>(tickets.firstId() + count - 1));
}

/// A workspace full of tickets.
struct Desk {
    Location location;
    std::shared_ptr<const DeskRules> rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    std::unique_ptr<Workspace> workspace;

    Desk(const QString &folder, int count) : location(Location::parse(folder + u"/bench.mainstay"_s).value())
    {
        WorkspaceOptions options;
        guardTickets(options.undo, rules);
        orExit(Workspace::create(location, options));
        workspace = orExit(Workspace::open(location, options));
        orExit(workspace->writeNow([&](Transaction &transaction) { loadTickets(transaction, rules->matrix, count); }));
    }
};

void saveOne(Workspace &workspace, const DeskRules &rules, const QString &folder, const char *where, int count,
             int pairs)
{
    limits::Database database(folder.toStdString() + "/limit.sqlite");
    limits::SaveOne limit(database, uint32_t(count));
    const std::string text = "status changed by the desk";
    int turn = 0;
    const auto other = [&] {
        ++turn;
        limit.save(1 + (turn * 7919) % count, turn, text);
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
    printRow(("8 save a move and its entry, " + place).c_str(), "SQLite C API, WAL full",
             compare(pairs, 0.02, plain, other), Against::Limit, 3);
    printRow(("8 with a text and its words, " + place).c_str(), "SQLite C API, WAL full",
             compare(pairs, 0.02, withText, other), Against::Limit, 3);
}

struct Depth {
    const char *work;
    int skipped;
};

constexpr char columns[] = "select id, process, serial, title, state, reason, priority, priority_rank, component_id,"
                           " team, opened from ticket";

void pages(const Location &location, int count, int pairs)
{
    const std::unique_ptr<Connection> connection = Connection::open(location);
    connection->begin(Access::Read);
    Session session(*connection);
    limits::Database database(location.path.toStdString());
    sqlite3_stmt *keyset = database.prepared((std::string(columns)
                                              + " where (opened, process, serial) < (?, 'incident', ?)"
                                                " order by opened desc, process desc, serial desc limit 101")
                                                 .c_str());
    sqlite3_stmt *offset = database.prepared(
        (std::string(columns) + " order by opened desc, process desc, serial desc limit 100 offset ?").c_str());
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
        const auto ours = [&] { last = listTickets(session, question).tickets.last().id.value; };
        int64_t lastOfLimit = 0;
        const auto limit = [&] {
            sqlite3_bind_int64(keyset, 1, opened);
            sqlite3_bind_int64(keyset, 2, serial);
            lastOfLimit = limits::readAll(keyset);
        };
        int64_t lastOfPeer = 0;
        const auto peer = [&] {
            sqlite3_bind_int(offset, 1, depth.skipped);
            lastOfPeer = limits::readAll(offset);
        };
        ours();
        limit();
        peer();
        require(last == lastOfLimit + 1 && last == lastOfPeer, depth.work);
        const Comparison found = compare(pairs, 0.02, ours, limit);
        printRow(depth.work, "SQLite C API keyset", found, Against::Limit, 2);
        first = first > 0 ? first : found.oursMs;
        deepest = found.oursMs;
        if (depth.skipped > count / 4)
            printRow(depth.work, "OFFSET", compare(pairs, 0.02, ours, peer), Against::Peer, 80);
    }
    std::printf("  deepest over first page: %.2f (at most 1.2)\n", deepest / first);
    sqlite3_finalize(keyset);
    sqlite3_finalize(offset);
    connection->rollback();
}

/// How many tickets of middling priority are worked on.
void counted(const Location &location, int pairs)
{
    const std::unique_ptr<Connection> connection = Connection::open(location);
    connection->begin(Access::Read);
    Session session(*connection);
    limits::Database database(location.path.toStdString());
    sqlite3_stmt *statement =
        database.prepared("select count(*) from ticket where state = 'in progress' and priority in (3, 4)");
    TicketFilter filter;
    filter.states = {u"in progress"_s};
    filter.priorities = {3, 4};
    qint64 found = 0;
    int64_t limit = 0;
    const auto ours = [&] { found = ticketCount(session, filter); };
    const auto other = [&] { limit = limits::readAll(statement); };
    ours();
    other();
    require(found == limit && found > 0, "20 counted filter");
    printRow("20 counted filter: state and priority", "SQLite C API", compare(pairs, 0.02, ours, other), Against::Limit,
             2);
    sqlite3_finalize(statement);
    connection->rollback();
}

/// The first 50 tickets that have a word which one in a hundred has.
void searched(const Location &location, int pairs)
{
    const std::unique_ptr<Connection> connection = Connection::open(location);
    connection->begin(Access::Read);
    Session session(*connection);
    limits::Database database(location.path.toStdString());
    sqlite3_stmt *statement =
        database.prepared((std::string(columns)
                           + " where id in (select rowid from search_ticket_index where search_ticket_index match"
                             " 'kerberos') order by opened desc, process desc, serial desc limit 50")
                              .c_str());
    TicketQuestion question;
    question.words = orExit(searchQueryFromText(u"kerberos"_s));
    question.limit = 50;
    qint64 last = 0;
    int64_t lastOfLimit = 0;
    const auto ours = [&] { last = listTickets(session, question).tickets.last().id.value; };
    const auto other = [&] { lastOfLimit = limits::readAll(statement); };
    ours();
    other();
    require(last == lastOfLimit, "20 words");
    printRow("20 words, the first 50", "SQLite C API, FTS5", compare(pairs, 0.02, ours, other), Against::Limit, 2);
    sqlite3_finalize(statement);
    connection->rollback();
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
        std::fprintf(stderr, "usage: desk_bench [--quick]\n");
        return 2;
    }
    const int pairs = quick ? 7 : 15;
    // The bound against OFFSET was measured half way down a million; at 100,000 the limit itself does not reach it.
    const QList<int> sizes = quick ? QList<int>{20'000} : QList<int>{100'000, 1'000'000};
    for (const int count : sizes) {
        const QTemporaryDir folder;
        std::printf("%d tickets\n", count);
        printHead();
        const Desk desk(folder.path(), count);
        pages(desk.location, count, pairs);
        counted(desk.location, pairs);
        searched(desk.location, pairs);
        if (count == sizes.first())
            saveOne(*desk.workspace, *desk.rules, folder.path(), "on this disk", count, pairs);
    }
    // Where waiting for the disk hides everything else, memory shows what the program itself does.
    const QTemporaryDir memory(u"/dev/shm/desk-bench-XXXXXX"_s);
    if (!memory.isValid()) {
        std::printf("skipped: saving without a disk; there is no /dev/shm\n");
        return 0;
    }
    const Desk desk(memory.path(), sizes.first());
    saveOne(*desk.workspace, *desk.rules, memory.path(), "in memory", sizes.first(), pairs);
    return 0;
}
