// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/layer_graph.h"

namespace mainstay {

namespace {

/// Counts how many numbers seen before are greater. Numbers are below size.
class GreaterBefore
{
public:
    void restart(size_t size)
    {
        m_sums.assign(size + 1, 0);
        m_seen = 0;
    }
    quint64 of(quint32 number) const
    {
        quint32 notGreater = 0;
        for (size_t i = number + 1; i > 0; i &= i - 1)
            notGreater += m_sums[i];
        return m_seen - notGreater;
    }
    void add(quint32 number)
    {
        for (size_t i = number + 1; i < m_sums.size(); i += i & (~i + 1))
            ++m_sums[i];
        ++m_seen;
    }

private:
    std::vector<quint32> m_sums;
    quint32 m_seen = 0;
};

} // namespace

quint64 crossingsOf(const LayerGraph &graph)
{
    GreaterBefore before;
    quint64 crossings = 0;
    for (quint32 layer = 0; layer + 1 < graph.layerCount(); ++layer) {
        before.restart(graph.layers.of(layer + 1).size());
        for (const quint32 node : graph.layers.of(layer)) {
            for (const quint32 target : graph.down.of(node))
                crossings += before.of(graph.places[target]);
            for (const quint32 target : graph.down.of(node))
                before.add(graph.places[target]);
        }
    }
    return crossings;
}

} // namespace mainstay
