// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/estate_peers.h"

#ifdef MAINSTAY_BENCH_BOOST
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>
#endif
#ifdef MAINSTAY_BENCH_IGRAPH
#include <igraph/igraph.h>
#endif
#ifdef MAINSTAY_BENCH_SQLITE
#include <sqlite3.h>
#endif

namespace mainstay::bench {

#ifdef MAINSTAY_BENCH_BOOST
namespace {

using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                      boost::no_property, uint32_t, uint32_t>;

struct CountingVisitor : boost::default_bfs_visitor {
    uint32_t *count = nullptr;
    void discover_vertex(uint32_t, const BoostGraph &) { ++*count; }
};

} // namespace

GraphPeer boostPeer(const Pairs &pairs)
{
    std::vector<std::pair<uint32_t, uint32_t>> arrows;
    arrows.reserve(pairs.providers.size());
    for (size_t i = 0; i < pairs.providers.size(); ++i)
        arrows.emplace_back(pairs.providers[i], pairs.dependents[i]);
    const auto graph = std::make_shared<BoostGraph>(boost::edges_are_unsorted_multi_pass, arrows.begin(), arrows.end(),
                                                    pairs.components);
    const auto colors = std::make_shared<std::vector<boost::default_color_type>>(pairs.components);
    const auto numbers = std::make_shared<std::vector<uint32_t>>(pairs.components);
    const auto reach = [graph, colors](uint32_t start) {
        uint32_t count = 0;
        CountingVisitor visitor;
        visitor.count = &count;
        std::fill(colors->begin(), colors->end(), boost::white_color);
        boost::queue<uint32_t> queue;
        const auto index = get(boost::vertex_index, *graph);
        breadth_first_visit(*graph, start, queue, visitor, make_iterator_property_map(colors->begin(), index));
        return count - 1;
    };
    const auto components = [graph, numbers] {
        const auto index = get(boost::vertex_index, *graph);
        return uint32_t(strong_components(*graph, make_iterator_property_map(numbers->begin(), index)));
    };
    return {"Boost.Graph", reach, components};
}

DominatorPeer boostDominators(const Adjacency &graph, const std::vector<quint32> &roots)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
    const uint32_t top = graph.nodeCount();
    std::vector<std::pair<uint32_t, uint32_t>> arrows;
    for (uint32_t node = 0; node < top; ++node)
        for (const uint32_t target : graph.of(node))
            arrows.emplace_back(node, target);
    for (const uint32_t root : roots)
        arrows.emplace_back(top, root);
    const auto made = std::make_shared<Graph>(arrows.begin(), arrows.end(), top + 1);
    const auto dominated = [made, top] {
        std::vector<uint32_t> nearest(size_t(top) + 1, ~0u);
        const auto index = get(boost::vertex_index, *made);
        lengauer_tarjan_dominator_tree(*made, top, make_iterator_property_map(nearest.begin(), index));
        return uint32_t(
            std::count_if(nearest.begin(), nearest.end(), [top](uint32_t node) { return node != top && node != ~0u; }));
    };
    return {"Boost.Graph", dominated};
}
#else
DominatorPeer boostDominators(const Adjacency &, const std::vector<quint32> &)
{
    return {"Boost.Graph", {}};
}

GraphPeer boostPeer(const Pairs &)
{
    return {"Boost.Graph", {}, {}};
}
#endif

#ifdef MAINSTAY_BENCH_IGRAPH
namespace {

struct IgraphGraph {
    igraph_t graph;
    igraph_vector_int_t found;
    igraph_vector_int_t sizes;

    explicit IgraphGraph(const Pairs &pairs)
    {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, igraph_integer_t(pairs.providers.size() * 2));
        for (size_t i = 0; i < pairs.providers.size(); ++i) {
            VECTOR(ends)[2 * i] = pairs.providers[i];
            VECTOR(ends)[2 * i + 1] = pairs.dependents[i];
        }
        igraph_create(&graph, &ends, pairs.components, true);
        igraph_vector_int_destroy(&ends);
        igraph_vector_int_init(&found, 0);
        igraph_vector_int_init(&sizes, 0);
    }
    ~IgraphGraph()
    {
        igraph_vector_int_destroy(&sizes);
        igraph_vector_int_destroy(&found);
        igraph_destroy(&graph);
    }
    IgraphGraph(const IgraphGraph &) = delete;
    IgraphGraph &operator=(const IgraphGraph &) = delete;
};

} // namespace

GraphPeer igraphPeer(const Pairs &pairs)
{
    const auto graph = std::make_shared<IgraphGraph>(pairs);
    const auto reach = [graph](uint32_t start) {
        igraph_subcomponent(&graph->graph, &graph->found, start, IGRAPH_OUT);
        return uint32_t(igraph_vector_int_size(&graph->found)) - 1;
    };
    const auto components = [graph] {
        igraph_integer_t count = 0;
        igraph_connected_components(&graph->graph, &graph->found, &graph->sizes, &count, IGRAPH_STRONG);
        return uint32_t(count);
    };
    return {"igraph", reach, components};
}
#else
GraphPeer igraphPeer(const Pairs &)
{
    return {"igraph", {}, {}};
}
#endif

#ifdef MAINSTAY_BENCH_SQLITE
namespace {

struct SqliteGraph {
    sqlite3 *db = nullptr;
    sqlite3_stmt *reach = nullptr;

    explicit SqliteGraph(const Pairs &pairs)
    {
        sqlite3_open(":memory:", &db);
        sqlite3_exec(db,
                     "CREATE TABLE needed(provider INTEGER, dependent INTEGER, PRIMARY KEY(provider, dependent))"
                     " WITHOUT ROWID; BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(db, "INSERT OR IGNORE INTO needed VALUES(?,?)", -1, &insert, nullptr);
        for (size_t i = 0; i < pairs.providers.size(); ++i) {
            sqlite3_bind_int64(insert, 1, pairs.providers[i]);
            sqlite3_bind_int64(insert, 2, pairs.dependents[i]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(db,
                           "WITH RECURSIVE failed(component) AS (VALUES(?) UNION SELECT dependent FROM needed"
                           " JOIN failed ON provider = component) SELECT count(*) - 1 FROM failed",
                           -1, &reach, nullptr);
    }
    ~SqliteGraph()
    {
        sqlite3_finalize(reach);
        sqlite3_close(db);
    }
    SqliteGraph(const SqliteGraph &) = delete;
    SqliteGraph &operator=(const SqliteGraph &) = delete;
};

} // namespace

GraphPeer sqlitePeer(const Pairs &pairs)
{
    const auto graph = std::make_shared<SqliteGraph>(pairs);
    const auto reach = [graph](uint32_t start) {
        sqlite3_bind_int64(graph->reach, 1, start);
        sqlite3_step(graph->reach);
        const auto count = uint32_t(sqlite3_column_int64(graph->reach, 0));
        sqlite3_reset(graph->reach);
        return count;
    };
    return {"SQLite recursive query", reach, {}};
}
#else
GraphPeer sqlitePeer(const Pairs &)
{
    return {"SQLite recursive query", {}, {}};
}
#endif

} // namespace mainstay::bench
