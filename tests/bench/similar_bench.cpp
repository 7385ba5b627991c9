// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes what is offered while a title is typed, on a desk of 100,000 and of 1,000,000 tickets, whose words
// are as frequent as those of a language. Usage: similar_bench [--quick] [postgresql://…]; beside that database one is
// made.
#include "bench/ground.h"
#include "desk/desk_guard.h"
#include "desk/offers.h"
#include "desk/word_joiner.h"
#include "store/bulk_loader.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

constexpr qint64 firstOpened = 1'577'836'800'000;
constexpr int vocabulary = 40'000;

template <class T>
T orExit(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::fprintf(stderr, "similar_bench: %s\n", StoreError(result.error()).what());
    std::exit(1);
}

/// A word as often as its rank has it in a language: half of all words are among the first 200.
QString zipfWord(QRandomGenerator &random)
{
    return u"w%1"_s.arg(int(std::exp(random.generateDouble() * std::log(double(vocabulary)))));
}

QString titleOf(QRandomGenerator &random)
{
    QStringList words;
    for (int i = 0; i < 8; ++i)
        words.append(zipfWord(random));
    return words.join(u' ');
}

void loadTickets(Transaction &transaction, int count)
{
    transaction.describe("bench.load");
    QRandomGenerator random(20);
    BulkLoader tickets(
        transaction, u"ticket"_s,
        {u"process"_s, u"serial"_s, u"variant"_s, u"title"_s, u"state"_s, u"phase"_s, u"solution"_s, u"opened"_s},
        count);
    QStringList titles;
    for (int i = 1; i <= count; ++i) {
        titles.append(titleOf(random));
        tickets.add(QByteArrayView("incident")).add(qint64(i)).add(QByteArrayView("incident")).add(titles.last());
        tickets.add(QByteArrayView(i % 3 ? "closed" : "new")).add(QByteArrayView(i % 3 ? "final" : "open"));
        tickets.add(QByteArrayView("restarted it")).add(firstOpened + qint64(i) * 60'000);
        tickets.endRow();
    }
    tickets.finish();
    for (int i = 0; i < count; ++i)
        transaction.exec(u"INSERT INTO search_ticket (id, words) VALUES (?, ?)"_s,
                         {tickets.firstId() + i, joinedWords({titles[i], u"INC-%1"_s.arg(i + 1), u"restarted it"_s})});
}

template <class Work>
double medianMs(int turns, Work work)
{
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        const auto begin = std::chrono::steady_clock::now();
        work(turn);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    std::printf("%10.2f %10.2f %10.2f\n", times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    return times[times.size() / 2];
}

void ask(Workspace &workspace, int count, int turns)
{
    QRandomGenerator random(21);
    QStringList titles;
    for (int i = 0; i < turns; ++i)
        titles.append(titleOf(random));
    std::printf("%-44s %10s %10s %10s\n", "milliseconds", "median", "95 %", "worst");
    const Instant now = fromMilliseconds(firstOpened + qint64(count + 1) * 60'000);
    int found = 0;
    const auto offers = [&](const QString &title) {
        orExit(workspace.readNow([&](Session &session) {
            found +=
                int(offersFor(session, {.title = title, .components = {}, .except = {}, .now = now}).tickets.size());
            return true;
        }));
    };
    std::printf("%-44s ", "a title of 8 words");
    medianMs(turns, [&](int turn) { offers(titles[turn]); });
    std::printf("%-44s ", "its first 2 words");
    medianMs(turns, [&](int turn) { offers(titles[turn].section(u' ', 0, 1)); });
    std::printf("%-44s ", "the 8 commonest words");
    medianMs(turns, [&](int) { offers(u"w1 w2 w3 w4 w5 w6 w7 w8"_s); });
    std::printf("%-44s ", "words that 1 ticket in 30 to 60 has");
    medianMs(turns, [&](int turn) { offers(u"w%1 w%2 w%3"_s.arg(20 + turn % 7).arg(29 + turn % 5).arg(35)); });
    std::printf("%-44s ", "words that 1 ticket in 300 to 900 has");
    medianMs(turns, [&](int turn) { offers(u"w%1 w%2 w%3"_s.arg(200 + turn).arg(400 + turn).arg(600 + turn)); });
    std::printf("%d offered\n", found);
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
        std::fprintf(stderr, "usage: similar_bench [--quick] [postgresql://...]\n");
        return 2;
    }
    for (const int count : quick ? QList<int>{100'000} : QList<int>{100'000, 1'000'000}) {
        const Ground ground(arguments.isEmpty() ? std::nullopt
                                                : std::optional(orExit(Location::parse(arguments.first()))));
        const Location location = ground.location();
        WorkspaceOptions options;
        guardTickets(options.undo, std::make_shared<const DeskRules>(orExit(shippedDeskRules())));
        orExit(Workspace::create(location, options));
        const auto workspace = orExit(Workspace::open(location, options));
        orExit(workspace->writeNow([count](Transaction &transaction) { loadTickets(transaction, count); }));
        std::printf("%d tickets\n", count);
        ask(*workspace, count, quick ? 41 : 101);
    }
    return 0;
}
