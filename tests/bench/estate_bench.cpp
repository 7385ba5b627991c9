// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md rows 1 to 3 and the memory of the snapshot. Usage: estate_bench [--quick]
#include "bench/estate_peers.h"
#include "bench/limits/graph_limit.h"
#include "bench/pairs.h"
#include "estate/cycles.h"
#include "estate/impact.h"

#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <string>

namespace mainstay::bench {

namespace {

struct Size {
    uint32_t components;
    uint32_t each;
    int pairs;
    double seconds; ///< a side of a pair lasts at least this long
};

constexpr uint32_t questions = 100;

/// Keeps answers from being optimised away, and adds them up to be compared.
uint64_t checksum = 0;

void require(bool equal, const char *what)
{
    if (equal)
        return;
    std::fprintf(stderr, "estate_bench: %s: the results differ\n", what);
    std::exit(1);
}

std::vector<uint32_t> randomStarts(uint32_t components, uint32_t count)
{
    Random random(7);
    std::vector<uint32_t> starts(count);
    for (uint32_t &start : starts)
        start = random.below(components);
    return starts;
}

/// The place of a component of Pairs in the estate: the solution stands first.
ComponentIndex indexOf(uint32_t component)
{
    return component + 1;
}

/// The limit for row 1 asks the condensation, here of a graph without cycles, so that it is only a renumbering.
struct LimitReach {
    limits::Numbers number;
    limits::Reach reach;

    static LimitReach of(const Pairs &pairs)
    {
        const auto [number, count] = limits::components(rows(pairs));
        require(count == pairs.components, "row 1 wants a graph without cycles");
        std::vector<std::pair<uint32_t, uint32_t>> arrows;
        for (size_t i = 0; i < pairs.providers.size(); ++i)
            arrows.emplace_back(number[pairs.providers[i]], number[pairs.dependents[i]]);
        std::sort(arrows.begin(), arrows.end());
        arrows.erase(std::unique(arrows.begin(), arrows.end()), arrows.end());
        limits::Numbers from, to;
        for (const auto &[provider, dependent] : arrows) {
            from.push_back(provider);
            to.push_back(dependent);
        }
        return {number, limits::Reach(limits::rowsOf(count, from, to), limits::rowsOf(count, to, from))};
    }
    static limits::Rows rows(const Pairs &pairs)
    {
        return limits::rowsOf(pairs.components, pairs.providers, pairs.dependents);
    }
    uint32_t from(uint32_t start) { return reach.from(number[start]); }
};

/// The peers' bounds in SPEED.md are those of the layered shape; the popular one is dense in repeats, which a peer that
/// drops them on loading hardly feels, and is shown for comparison.
bool isBoundToPeers(const Pairs &pairs)
{
    return std::strcmp(pairs.name, "layered") == 0;
}

void impactAgainstPeers(const Pairs &pairs, const Estate &estate, const std::vector<uint32_t> &starts, const Size &size,
                        const std::string &work)
{
    struct Bound {
        GraphPeer peer;
        double bound;
        size_t starts;
    };
    const Bound peers[] = {
        {boostPeer(pairs), 2, questions}, {igraphPeer(pairs), 5, questions}, {sqlitePeer(pairs), 200, 3}};
    for (const Bound &entry : peers) {
        if (!entry.peer.reach) {
            std::printf("skipped: %s is not installed\n", entry.peer.name);
            continue;
        }
        const std::span<const uint32_t> asked(starts.data(), std::min(entry.starts, starts.size()));
        const auto ours = [&] {
            for (const uint32_t start : asked) {
                const ComponentIndex named = indexOf(start);
                checksum += impactOf(estate, {&named, 1}).impacted.size();
            }
        };
        const auto theirs = [&] {
            for (const uint32_t start : asked)
                checksum += entry.peer.reach(start);
        };
        for (const uint32_t start : asked) {
            const ComponentIndex named = indexOf(start);
            require(impactOf(estate, {&named, 1}).impacted.size() == entry.peer.reach(start), entry.peer.name);
        }
        Comparison found = compare(size.pairs, size.seconds, ours, theirs);
        found.oursMs /= double(asked.size());
        found.otherMs /= double(asked.size());
        printRow(work.c_str(), entry.peer.name, found, Against::Peer,
                 isBoundToPeers(pairs) ? std::optional(entry.bound) : std::nullopt);
    }
}

void rowOne(const Pairs &pairs, const Size &size)
{
    const auto estate = hardEstate(pairs);
    const std::vector<uint32_t> starts = randomStarts(pairs.components, questions);
    LimitReach limit = LimitReach::of(pairs);
    for (const uint32_t start : starts) {
        const ComponentIndex named = indexOf(start);
        require(impactOf(*estate, {&named, 1}).impacted.size() == limit.from(start), "row 1");
    }
    const auto ours = [&] {
        for (const uint32_t start : starts) {
            const ComponentIndex named = indexOf(start);
            checksum += impactOf(*estate, {&named, 1}).impacted.size();
        }
    };
    const auto theirs = [&] {
        for (const uint32_t start : starts)
            checksum += limit.from(start);
    };
    Comparison found = compare(size.pairs, size.seconds, ours, theirs);
    found.oursMs /= questions;
    found.otherMs /= questions;
    const std::string work = std::string("1 impact of one, hard, ") + pairs.name;
    printRow(work.c_str(), "limit", found, Against::Limit, 2);
    impactAgainstPeers(pairs, *estate, starts, size, work);
}

limits::Sweep sweepOf(const Estate &estate)
{
    const DependencyGraph &graph = estate.graph();
    limits::Rows rows{graph.dependents().offsets, graph.dependents().targets};
    limits::Numbers kinds, spares, ends;
    std::vector<std::vector<ComponentIndex>> counted(graph.groupCount());
    for (const DependencyIndex dependency : graph.incoming()) {
        const auto group = graph.groupOf(dependency);
        if (!group) {
            kinds.push_back(graph.strengthOf(dependency) == Strength::Hard ? limits::Sweep::hard : limits::Sweep::soft);
            continue;
        }
        auto &members = counted[*group];
        const ComponentIndex provider = graph.providerOf(dependency);
        const bool again = std::find(members.begin(), members.end(), provider) != members.end();
        kinds.push_back(again ? limits::Sweep::idle : *group);
        members.push_back(provider);
    }
    for (GroupIndex group = 0; group < graph.groupCount(); ++group) {
        const auto members = qint64(graph.membersOf(group).size());
        spares.push_back(uint32_t(members - graph.group(group).minimum.neededOf(members)));
        ends.push_back(graph.group(group).dependent);
    }
    return {std::move(rows), std::move(kinds), std::move(spares), std::move(ends)};
}

/// Reads every reason path from end to end.
uint64_t lengthOfAll(const ReasonPaths &reasons, const std::vector<Impacted> &impacted)
{
    uint64_t length = 0;
    for (const Impacted &entry : impacted)
        length += reasons.to(entry.component).size();
    return length;
}

void requireEqualConditions(const Impact &impact, std::vector<uint8_t> marks)
{
    for (const ComponentIndex named : impact.named)
        marks[named] = 0;
    for (const Impacted &entry : impact.impacted) {
        require(marks[entry.component] == uint8_t(entry.condition), "row 2");
        marks[entry.component] = 0;
    }
    require(std::all_of(marks.begin(), marks.end(), [](uint8_t mark) { return mark == 0; }), "row 2");
}

void rowTwo(const Pairs &pairs, const Size &size)
{
    const auto estate = mixedEstate(pairs);
    limits::Sweep limit = sweepOf(*estate);
    const std::vector<uint32_t> starts = randomStarts(pairs.components, questions);
    for (const uint32_t start : starts) {
        const ComponentIndex named = indexOf(start);
        requireEqualConditions(impactOf(*estate, {&named, 1}), limit.from(named));
    }
    const auto ours = [&] {
        for (const uint32_t start : starts) {
            const ComponentIndex named = indexOf(start);
            const Impact impact = impactOf(*estate, {&named, 1});
            checksum += lengthOfAll(reasonsOf(*estate, impact), impact.impacted);
        }
    };
    const auto theirs = [&] {
        for (const uint32_t start : starts)
            checksum += limit.from(indexOf(start)).back();
    };
    Comparison found = compare(size.pairs, size.seconds, ours, theirs);
    found.oursMs /= questions;
    found.otherMs /= questions;
    const std::string work = std::string("2 groups, soft, reason paths, ") + pairs.name;
    printRow(work.c_str(), "limit (plain sweep)", found, Against::Limit, 2);
}

void rowThree(const Pairs &pairs, const Size &size, const char *shape)
{
    const auto estate = hardEstate(pairs);
    const limits::Rows rows{estate->graph().providers().offsets, estate->graph().providers().targets};
    const auto [number, count] = limits::components(rows);
    std::vector<uint32_t> sizes(count, 0);
    for (const uint32_t component : number)
        ++sizes[component];
    size_t inCycles = 0;
    for (const auto &cycle : cyclesOf(*estate)) {
        inCycles += cycle.size();
        require(sizes[number[cycle.front()]] == cycle.size(), "row 3");
    }
    require(size_t(std::count(sizes.begin(), sizes.end(), 1u)) + inCycles == number.size(), "row 3");

    const auto ours = [&] { checksum += cyclesOf(*estate).size(); };
    const std::string work = std::string("3 strongly connected, ") + shape;
    const auto theirs = [&] { checksum += limits::components(rows).second; };
    printRow(work.c_str(), "limit", compare(size.pairs, size.seconds, ours, theirs), Against::Limit, 1.5);
    const std::pair<GraphPeer, double> peers[] = {{boostPeer(pairs), 1.1}, {igraphPeer(pairs), 8}};
    for (const auto &[peer, bound] : peers) {
        if (!peer.components) {
            std::printf("skipped: %s is not installed\n", peer.name);
            continue;
        }
        require(peer.components() + 1 == count, peer.name); // the estate has the solution besides
        const auto other = [&components = peer.components] { checksum += components(); };
        printRow(work.c_str(), peer.name, compare(size.pairs, size.seconds, ours, other), Against::Peer, bound);
    }
}

size_t allocated()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void memoryOf(const char *shape, std::shared_ptr<const Estate> (*make)(const Pairs &), const Pairs &pairs)
{
    const size_t before = allocated();
    const auto start = std::chrono::steady_clock::now();
    const auto estate = make(pairs);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("4 snapshot of %u / %u, %s: %.1f MiB (bound 64 MiB), rows to snapshot %.0f ms\n", estate->tree().size(),
                estate->graph().size(), shape, double(allocated() - before) / (1 << 20), took.count());
}

void run(const Size &size)
{
    const Pairs layered = layeredPairs(size.components, size.each, 0);
    const Pairs popular = popularPairs(size.components, size.each, 0);
    printHead();
    for (const Pairs *pairs : {&layered, &popular}) {
        rowOne(*pairs, size);
        rowTwo(*pairs, size);
    }
    rowThree(layered, size, "layered, no cycle");
    rowThree(layeredPairs(size.components, size.each, 0.012), size, "layered, 1.2% back");
    rowThree(popularPairs(size.components, size.each, 0.01), size, "popular, 1% back");
    memoryOf("hard", hardEstate, layered);
    memoryOf("groups and soft", mixedEstate, layered);
}

} // namespace

} // namespace mainstay::bench

int main(int count, char **arguments)
{
    const bool quick = count > 1 && std::strcmp(arguments[1], "--quick") == 0;
    if (count > 2 || (count == 2 && !quick)) {
        std::fprintf(stderr, "usage: estate_bench [--quick]\n");
        return 2;
    }
    mainstay::bench::run(quick ? mainstay::bench::Size{10'000, 100, 7, 0.02}
                               : mainstay::bench::Size{10'000, 100, 15, 0.1});
    return 0;
}
