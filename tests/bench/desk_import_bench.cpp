// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md row 19. Usage: desk_import_bench [--quick]
#include "bench/limits/import_limit.h"
#include "bench/pairs.h"
#include "desk/desk_rules.h"
#include "exchange/source.h"
#include "exchange/ticket_import.h"
#include "exchange/ticket_rows_reader.h"
#include "exchange/ticket_write.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
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

std::unique_ptr<Workspace> freshWorkspace(const QString &path)
{
    QFile::remove(path);
    const Location location = Location::parse(path).value();
    orExit(Workspace::create(location, {}));
    return orExit(Workspace::open(location, {}));
}

/// As the limit has none either: they are measured apart.
void dropIndexes(const QString &path)
{
    limits::Database database(path.toStdString());
    sqlite3_stmt *names =
        database.prepared("select name from sqlite_schema where type = 'index' and sql is not null and"
                          " tbl_name in ('ticket', 'log_entry', 'import_ticket', 'ticket_field')");
    std::vector<std::string> drops;
    while (sqlite3_step(names) == SQLITE_ROW)
        drops.push_back(std::string("drop index ") + reinterpret_cast<const char *>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    for (const std::string &drop : drops)
        database.run(drop.c_str());
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

void rowNineteen(const QTemporaryDir &folder, int tickets, int pairs)
{
    const auto rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    const QString csv = folder.filePath(u"tickets.csv"_s);
    const QString path = folder.filePath(u"ours.mainstay"_s);
    const std::string other = folder.filePath(u"limit.db"_s).toStdString();
    writeTable(csv, tickets);
    Phases last;
    const auto ours = [&] {
        freshWorkspace(path).reset();
        dropIndexes(path);
        const std::unique_ptr<Workspace> workspace = orExit(Workspace::open(Location::parse(path).value(), {}));
        return secondsOf(1, [&] { last = importOnce(*workspace, csv, rules, Words::Without); });
    };
    const auto limit = [&](int tables) {
        std::remove(other.c_str());
        return secondsOf(1, [&] { limits::importCsv(csv.toStdString(), other, columns, tables); });
    };
    const std::string work = "19 CSV of " + std::to_string(tickets) + " tickets";
    printRow((work + ", log and keys").c_str(), "C API, one table", compareTimed(pairs, ours, [&] { return limit(1); }),
             Against::Limit, 1.5);
    // A closed ticket has three entries of the log and one key.
    printRow((work + ", log and keys").c_str(), "C API, as many rows",
             compareTimed(pairs, ours, [&] { return limit(5); }), Against::Limit, std::nullopt);
    std::printf("  of ours: read %.2f s, match %.2f s, rows %.2f s\n", last.read, last.match, last.rows);
    const std::unique_ptr<Workspace> workspace = freshWorkspace(path);
    const Phases whole = importOnce(*workspace, csv, rules, Words::With);
    std::printf("  with indexes: rows %.2f s; words for the search %.2f s\n", whole.rows, whole.words);
}

} // namespace

} // namespace mainstay::bench

int main(int argc, char **argv)
{
    using namespace mainstay::bench;
    QCoreApplication application(argc, argv);
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    if (argc > 2 || (argc == 2 && !quick)) {
        std::fprintf(stderr, "usage: desk_import_bench [--quick]\n");
        return 2;
    }
    const QTemporaryDir folder;
    printHead();
    rowNineteen(folder, quick ? 100'000 : 1'000'000, 3);
    return 0;
}
