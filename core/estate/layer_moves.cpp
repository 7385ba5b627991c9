// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_units.h"

#include <numeric>

namespace mainstay {

namespace {

class NeighbourMoves
{
public:
    NeighbourMoves(const LayerGraph &graph, const LayerSpacing &spacing, std::vector<double> &across)
        : m_units(graph, spacing, across), m_across(across)
    { }

    void run()
    {
        constexpr int rounds = 6;
        std::vector<quint32> order(m_units.size());
        std::iota(order.begin(), order.end(), 0);
        for (int round = 0; round < rounds; ++round) {
            std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
                return m_across[m_units.first(a)] < m_across[m_units.first(b)];
            });
            for (const quint32 unit : order)
                move(unit);
            std::for_each(order.rbegin(), order.rend(), [this](quint32 unit) { move(unit); });
        }
    }

private:
    void move(quint32 unit)
    {
        const auto wish = m_units.median(unit, m_around);
        if (!wish)
            return;
        const double placed = std::clamp(*wish, m_units.least(unit), m_units.most(unit));
        std::fill(m_across.begin() + m_units.first(unit), m_across.begin() + m_units.last(unit) + 1, placed);
    }

    LayerUnits m_units;
    std::vector<double> &m_across;
    std::vector<double> m_around;
};

} // namespace

void moveToNeighbours(const LayerGraph &graph, const LayerSpacing &spacing, std::vector<double> &across)
{
    NeighbourMoves(graph, spacing, across).run();
}

} // namespace mainstay
