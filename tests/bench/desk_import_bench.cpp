// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md row 19. Usage: desk_import_bench [--quick] [postgresql://…]; beside that database one is made.
#include "bench/ground.h"
#include "bench/limits/import_limit.h"
#include "bench/pairs.h"
#include "desk/desk_rules.h"
#include "exchange/source.h"
#include "exchange/ticket_import.h"
#include "exchange/ticket_rows_reader.h"
#include "exchange/ticket_write.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <random>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

constexpr size_t columns = 15;

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "desk_import_bench: %s\n", result.error().code.constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::string textOf(std::mt19937 &random, int words)
{
    static const char *parts[] = {"ba", "ke", "ri", "to", "sun", "mel", "dar", "vo", "pix", "lan"};
    std::string text;
    for (int i = 0; i < words; ++i) {
        text += i ? " " : "";
        for (unsigned syllables = 2 + random() % 3; syllables > 0; --syllables)
            text += parts[random() % std::size(parts)];
    }
    return text;
}

std::string timeOf(qint64 seconds)
{
    return toIso(fromMilliseconds(seconds * 1000)).toStdString();
}

/// Tickets over five years, most of them closed, with titles of six words and descriptions of 28.
void writeTable(const QString &path, int tickets)
{
    std::mt19937 random(20240101);
    std::string bytes = "number,process,title,state,impact,urgency,requester,team,assignee,channel,opened,resolved,"
                        "closed,category,description\n";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    static const char *levels[] = {"high", "medium", "low"};
    static const char *channels[] = {"e-mail", "phone", "portal", "walk-up"};
    for (int i = 0; i < tickets; ++i) {
        const qint64 opened = 1'577'836'800 + qint64(double(i) / tickets * 5 * 365 * 86'400);
        const bool isOpen = random() % 50 == 0;
        bytes += "T" + std::to_string(i) + ",incident," + textOf(random, 6) + ',' + (isOpen ? "in progress" : "closed")
            + ',' + levels[random() % 3] + ',' + levels[random() % 3] + ",person " + std::to_string(random() % 50'000)
            + ",team " + std::to_string(random() % 40) + ",agent " + std::to_string(random() % 800) + ','
            + channels[random() % 4] + ',' + timeOf(opened) + ','
            + (isOpen ? "," : timeOf(opened + 3600) + ',' + timeOf(opened + 90'000)) + ",," + textOf(random, 28) + '\n';
        if (bytes.size() > (1U << 20)) {
            file.write(bytes.data(), qint64(bytes.size()));
            bytes.clear();
        }
    }
    file.write(bytes.data(), qint64(bytes.size()));
}

std::unique_ptr<Workspace> opened(const Ground &ground)
{
    return orExit(Workspace::open(ground.location(), {}));
}

void makeFresh(const Ground &ground)
{
    ground.renew();
    orExit(Workspace::create(ground.location(), {}));
}

constexpr char indexesInFile[] = "select name from sqlite_schema where type = 'index' and sql is not null and"
                                 " tbl_name in ('ticket', 'log_entry', 'import_ticket', 'ticket_field')";
/// Those that stand for no constraint, as in a file.
constexpr char dropIndexesOnServer[] =
    "do $$ declare one regclass; begin for one in select i.indexrelid from pg_index as i"
    " where i.indrelid in ('ticket'::regclass, 'log_entry'::regclass, 'import_ticket'::regclass,"
    " 'ticket_field'::regclass) and not exists (select 1 from pg_constraint as c where c.conindid = i.indexrelid)"
    " loop execute 'drop index ' || one; end loop; end $$";

/// As the limit has none either: they are measured apart.
void dropIndexes(const Ground &ground)
{
    if (!ground.isFile()) {
        limits::Server(ground.connectionInfo()).run(dropIndexesOnServer);
        return;
    }
    limits::Database database(ground.location().path.toStdString());
    sqlite3_stmt *names = database.prepared(indexesInFile);
    std::vector<std::string> drops;
    while (sqlite3_step(names) == SQLITE_ROW)
        drops.push_back(std::string("drop index ") + reinterpret_cast<const char *>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    for (const std::string &drop : drops)
        database.run(drop.c_str());
}

/// The least code for the same file: as many rows for each of its own as tables are told.
void importByHand(const Ground &ground, const QString &csv, int tables)
{
    if (!ground.isFile()) {
        limits::Server server(ground.connectionInfo());
        limits::copyCsv(server, csv.toStdString(), columns, tables);
        return;
    }
    const std::string path = ground.file(u"limit.db"_s).toStdString();
    std::remove(path.c_str());
    limits::importCsv(csv.toStdString(), path, columns, tables);
}

struct Phases {
    double read = 0;
    double match = 0;
    double rows = 0;
    double words = 0;
};

enum class Words { With, Without };

Phases importOnce(Workspace &workspace, const QString &csv, const std::shared_ptr<const DeskRules> &rules, Words words)
{
    Phases phases;
    const auto timed = [](double &into, const auto &work) { into = secondsOf(1, work); };
    const TicketMap map;
    TicketWords meanings(*rules, map);
    TicketReading reading;
    ReadProgress silent;
    Progress progress;
    const Instant now = currentInstant();
    const std::unique_ptr<QFile> file = orExit(openSource(csv));
    timed(phases.read, [&] { reading = readTicketTable(*file, {nullptr, now, {}}, meanings, silent); });
    TicketHistory history(reading, meanings, toMilliseconds(now));
    TicketPlan plan;
    timed(phases.match, [&] {
        plan = orExit(workspace.readNow(
            [&](Session &session) { return planTickets(session, reading, history, meanings, u"csv"_s, false); }));
    });
    timed(phases.rows, [&] {
        orExit(workspace.writeNow([&](Transaction &transaction) {
            transaction.describe("import.tickets-csv");
            const TicketWriteRequest request{*rules, reading, history, meanings, u"csv"_s, now};
            const WrittenTickets written = writeTickets(transaction, request, plan, progress);
            if (words == Words::With)
                timed(phases.words, [&] { writeTicketWords(transaction, request, plan, written, progress); });
            return true;
        }));
    });
    phases.rows -= phases.words;
    return phases;
}

void rowNineteen(const Ground &ground, int tickets, int pairs)
{
    const auto rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    const QString csv = ground.file(u"tickets.csv"_s);
    writeTable(csv, tickets);
    Phases last;
    const auto ours = [&] {
        makeFresh(ground);
        dropIndexes(ground);
        const std::unique_ptr<Workspace> workspace = opened(ground);
        return secondsOf(1, [&] { last = importOnce(*workspace, csv, rules, Words::Without); });
    };
    const auto limit = [&](int tables) { return secondsOf(1, [&] { importByHand(ground, csv, tables); }); };
    const std::string work = "19 CSV of " + std::to_string(tickets) + " tickets, log and keys";
    const char *least = ground.isFile() ? "C API, one table" : "COPY, one table";
    printRow(work.c_str(), least, compareTimed(pairs, ours, [&] { return limit(1); }), Against::Limit, 1.5);
    // A closed ticket has three entries of the log and one key.
    const char *most = ground.isFile() ? "C API, as many rows" : "COPY, as many rows";
    printRow(work.c_str(), most, compareTimed(pairs, ours, [&] { return limit(5); }), Against::Limit, std::nullopt);
    std::printf("  of ours: read %.2f s, match %.2f s, rows %.2f s\n", last.read, last.match, last.rows);
    makeFresh(ground);
    const Phases whole = importOnce(*opened(ground), csv, rules, Words::With);
    std::printf("  with indexes: rows %.2f s; words for the search %.2f s\n", whole.rows, whole.words);
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
        std::fprintf(stderr, "usage: desk_import_bench [--quick] [postgresql://...]\n");
        return 2;
    }
    const Ground ground(arguments.isEmpty() ? std::nullopt : std::optional(orExit(Location::parse(arguments.first()))));
    printHead();
    rowNineteen(ground, quick ? 100'000 : 1'000'000, 3);
    return 0;
}
