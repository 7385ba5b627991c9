// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/drawn_fold.h"

#include <algorithm>
#include <numeric>

namespace mainstay {

namespace {

/// The places of the first so many by rank, highest first, of equal ranks the first; ascending.
template <class Rank>
std::vector<quint32> highestRanked(size_t size, quint32 most, Rank rank)
{
    std::vector<quint32> places(size);
    std::iota(places.begin(), places.end(), 0);
    if (places.size() <= most)
        return places;
    std::ranges::stable_sort(places, std::greater(), rank);
    places.resize(most);
    std::ranges::sort(places);
    return places;
}

std::vector<quint64> dependenciesByNode(const FoldedEstate &folded)
{
    std::vector<quint64> sums(folded.nodes.size(), 0);
    for (quint32 node = 0; node < folded.nodes.size(); ++node) {
        for (quint32 i = folded.providers.offsets[node]; i < folded.providers.offsets[node + 1]; ++i) {
            sums[node] += folded.counts[i];
            sums[folded.providers.targets[i]] += folded.counts[i];
        }
    }
    return sums;
}

void chooseNodes(const ComponentTree &tree, const FoldedEstate &folded, std::optional<ComponentIndex> prior,
                 quint32 most, DrawnFold &drawn)
{
    const std::vector<quint64> sums = dependenciesByNode(folded);
    drawn.nodes = highestRanked(folded.nodes.size(), most, [&](quint32 node) {
        const ComponentIndex component = folded.nodes[node].component;
        const bool isPrior = prior && folded.nodeOf[*prior] == node;
        const bool isBelow = prior && tree.parentOf(component) == prior;
        return std::pair(isPrior ? 2 : isBelow ? 1 : 0, sums[node]);
    });
    drawn.placeOf.assign(folded.nodes.size(), FoldedEstate::outside);
    for (quint32 place = 0; place < drawn.nodes.size(); ++place) {
        const FoldedNode &node = folded.nodes[drawn.nodes[place]];
        drawn.placeOf[drawn.nodes[place]] = place;
        drawn.components += node.components;
        drawn.innerDependencies += node.innerDependencies;
    }
}

void chooseArrows(const FoldedEstate &folded, quint32 most, DrawnFold &drawn)
{
    std::vector<DrawnArrow> all;
    for (quint32 place = 0; place < drawn.nodes.size(); ++place) {
        const quint32 node = drawn.nodes[place];
        for (quint32 i = folded.providers.offsets[node]; i < folded.providers.offsets[node + 1]; ++i) {
            const quint32 provider = drawn.placeOf[folded.providers.targets[i]];
            if (provider != FoldedEstate::outside)
                all.push_back({place, provider, folded.counts[i], {}});
        }
    }
    for (const quint32 i : highestRanked(all.size(), most, [&all](quint32 place) { return all[place].count; })) {
        drawn.arrows.push_back(all[i]);
        drawn.dependencies += all[i].count;
    }
}

/// Of the dependencies that each arrow is the sum of.
void addKinds(const Estate &estate, const FoldedEstate &folded, DependencyKinds kinds, DrawnFold &drawn)
{
    const DependencyGraph &graph = estate.graph();
    const auto ends = [](const DrawnArrow &arrow) { return std::pair(arrow.dependent, arrow.provider); };
    for (quint32 place = 0; place < drawn.nodes.size(); ++place) {
        const FoldedNode &node = folded.nodes[drawn.nodes[place]];
        const DependencyIndex end = graph.providers().offsets[node.component + node.components];
        for (DependencyIndex i = graph.providers().offsets[node.component]; i < end; ++i) {
            const quint32 target = folded.nodeOf[graph.providers().targets[i]];
            if (target == FoldedEstate::outside || !kinds.test(size_t(graph.kindOf(i))))
                continue;
            const std::pair wanted(place, drawn.placeOf[target]);
            const auto arrow = std::ranges::lower_bound(drawn.arrows, wanted, {}, ends);
            if (arrow == drawn.arrows.end() || ends(*arrow) != wanted)
                continue;
            arrow->kinds.set(size_t(graph.kindOf(i)));
            arrow->strength = std::min(arrow->strength, graph.strengthOf(i));
        }
    }
}

} // namespace

DrawnFold drawnFold(const Estate &estate, const FoldedEstate &folded, DependencyKinds kinds,
                    std::optional<ComponentIndex> prior, const DrawnBounds &bounds)
{
    DrawnFold drawn;
    chooseNodes(estate.tree(), folded, prior, bounds.nodes, drawn);
    chooseArrows(folded, bounds.arrows, drawn);
    addKinds(estate, folded, kinds, drawn);
    return drawn;
}

} // namespace mainstay
