// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_settle.h"

#include "estate/layer_units.h"

#include <numeric>

namespace mainstay {

namespace {

constexpr double Leeway = 160; // px, about the width of a box: off the middle of its neighbours, and not yet astray
constexpr double Still = 0.01; // px

class FormerPlaces
{
public:
    FormerPlaces(const LayerGraph &graph, const LayerSpacing &spacing, const LayerMemory &memory,
                 std::vector<double> &across)
        : m_graph(graph), m_memory(memory), m_across(across), m_units(graph, spacing, across), m_order(m_units.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](quint32 a, quint32 b) { return placeOf(a) < placeOf(b); });
        m_wishes = wishes();
    }

    void run()
    {
        const std::vector<double> right = pushedRight();
        const std::vector<double> left = pushedLeft();
        m_isActive.assign(m_units.size(), false);
        for (quint32 unit = 0; unit < m_units.size(); ++unit) {
            const double place = (right[unit] + left[unit]) / 2;
            m_isActive[unit] = std::abs(place - m_wishes[unit]) > Still;
            for (quint32 node = m_units.first(unit); node <= m_units.last(unit); ++node) {
                m_across[node] = place;
                m_isActive[unit] = m_isActive[unit] || m_memory.isTouched[node];
            }
        }
        settle();
    }

private:
    double placeOf(quint32 unit) const { return m_across[m_units.first(unit)]; }

    /// Where a unit was. Of bends that have come into one line the one in the middle speaks for all.
    std::optional<double> formerOf(quint32 unit) const
    {
        std::vector<double> known;
        for (quint32 node = m_units.first(unit); node <= m_units.last(unit); ++node)
            if (m_memory.across[node])
                known.push_back(*m_memory.across[node]);
        if (known.empty())
            return std::nullopt;
        std::nth_element(known.begin(), known.begin() + qsizetype(known.size() / 2), known.end());
        return known[known.size() / 2];
    }

    /// What is new comes along with its neighbours: as far from where they were as it stands from where they stand.
    std::vector<double> wishes() const
    {
        std::vector<std::optional<double>> shifts(m_graph.nodeCount());
        for (quint32 unit = 0; unit < m_units.size(); ++unit)
            if (const auto former = formerOf(unit))
                for (quint32 node = m_units.first(unit); node <= m_units.last(unit); ++node)
                    shifts[node] = *former - m_across[node];
        shifts = spreadFrom(m_graph, std::move(shifts), [](quint32, quint32, double shift) { return shift; });
        std::vector<double> wishes;
        for (quint32 unit = 0; unit < m_units.size(); ++unit) {
            const quint32 middle = (m_units.first(unit) + m_units.last(unit)) / 2;
            wishes.push_back(placeOf(unit) + shifts[middle].value_or(0));
        }
        return wishes;
    }

    /// All where they wish to be, or as little further right as those at their left demand.
    std::vector<double> pushedRight() const
    {
        std::vector<double> places = m_wishes;
        for (const quint32 unit : m_order)
            m_units.forLeft(unit, [&](quint32 beside, double gap) {
                places[unit] = std::max(places[unit], places[m_units.of(beside)] + gap);
            });
        return places;
    }

    std::vector<double> pushedLeft() const
    {
        std::vector<double> places = m_wishes;
        for (auto unit = m_order.rbegin(); unit != m_order.rend(); ++unit)
            m_units.forRight(*unit, [&](quint32 beside, double gap) {
                places[*unit] = std::min(places[*unit], places[m_units.of(beside)] - gap);
            });
        return places;
    }

    /// Who is new, was pushed or has other neighbours looks for a better place, and who stands next to one that moved.
    void settle()
    {
        constexpr int rounds = 12;
        bool moved = true;
        for (int round = 0; round < rounds && moved; ++round) {
            moved = false;
            for (const quint32 unit : m_order)
                moved |= move(unit);
            std::for_each(m_order.rbegin(), m_order.rend(), [&](quint32 unit) { moved |= move(unit); });
        }
    }

    bool move(quint32 unit)
    {
        if (!m_isActive[unit])
            return false;
        m_isActive[unit] = false;
        const auto median = m_units.median(unit, m_around);
        double wish = m_wishes[unit];
        if (median)
            wish = formerOf(unit) ? std::clamp(wish, *median - Leeway, *median + Leeway) : *median;
        const double placed = std::clamp(wish, m_units.least(unit), m_units.most(unit));
        if (std::abs(placed - placeOf(unit)) <= Still)
            return false;
        for (quint32 node = m_units.first(unit); node <= m_units.last(unit); ++node)
            m_across[node] = placed;
        wakeAround(unit);
        return true;
    }

    void wakeAround(quint32 unit)
    {
        const auto wake = [this](quint32 node, double = 0) { m_isActive[m_units.of(node)] = true; };
        for (const quint32 above : m_graph.up.of(m_units.first(unit)))
            wake(above);
        for (const quint32 below : m_graph.down.of(m_units.last(unit)))
            wake(below);
        m_units.forLeft(unit, wake);
        m_units.forRight(unit, wake);
    }

    const LayerGraph &m_graph;
    const LayerMemory &m_memory;
    std::vector<double> &m_across;
    LayerUnits m_units;
    std::vector<quint32> m_order; ///< of units, so that each comes after those at its left
    std::vector<double> m_wishes; ///< per unit
    std::vector<char> m_isActive;
    std::vector<double> m_around;
};

} // namespace

void settleNearFormer(const LayerGraph &graph, const LayerSpacing &spacing, const LayerMemory &memory,
                      std::vector<double> &across)
{
    FormerPlaces(graph, spacing, memory, across).run();
}

} // namespace mainstay
