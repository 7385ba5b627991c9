// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md rows 4 and 5. Usage: store_bench [--quick]
#include "bench/estate_shapes.h"
#include "bench/insert_sides.h"
#include "bench/limits/store_limit.h"
#include "bench/pairs.h"
#include "estate/component_store.h"
#include "estate/dependency_store.h"
#include "estate/estate_loader.h"
#include "store/bulk_loader.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstring>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

struct Size {
    uint32_t components;
    uint32_t each;
    uint32_t tickets;
    int pairs;
};

/// A table holds a dependency once.
Pairs distinct(const Pairs &pairs)
{
    std::vector<std::pair<uint32_t, uint32_t>> all;
    for (size_t i = 0; i < pairs.dependents.size(); ++i)
        all.emplace_back(pairs.dependents[i], pairs.providers[i]);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    Pairs once{pairs.name, pairs.components, {}, {}};
    for (const auto &[dependent, provider] : all) {
        once.dependents.push_back(dependent);
        once.providers.push_back(provider);
    }
    return once;
}

/// Returns the id of the first component.
qint64 loadComponents(Workspace &workspace, uint32_t count)
{
    return orExit(workspace.writeNow([count](Transaction &transaction) {
        transaction.describe("bench.load");
        BulkLoader loader(transaction, u"component"_s, {u"rank"_s, u"name"_s, u"kind"_s, u"product_version"_s}, count);
        for (uint32_t i = 0; i < count; ++i) {
            loader.add(qint64(i)).add(QString(u"component %1"_s.arg(i))).add(QByteArrayView("component"));
            loader.add(QByteArrayView("1.2.3"));
            loader.endRow();
        }
        loader.finish();
        return loader.firstId();
    }));
}

limits::Sample dependencySample(const Pairs &pairs, qint64 firstId)
{
    limits::Sample sample{{"dependent_id", "provider_id"}, {"kind", "strength"}, {}, {}};
    for (size_t i = 0; i < pairs.dependents.size(); ++i) {
        sample.numbers.insert(sample.numbers.end(), {firstId + pairs.dependents[i], firstId + pairs.providers[i]});
        sample.texts.insert(sample.texts.end(), {"uses", "hard"});
    }
    return sample;
}

void rowFour(const Pairs &pairs, const Size &size, const QString &path)
{
    {
        const std::unique_ptr<Workspace> workspace = newWorkspace(path);
        load(*workspace, u"dependency"_s, dependencySample(pairs, loadComponents(*workspace, pairs.components)));
    }
    const Location location = Location::parse(path).value();
    const std::string components = u"select %1 from component"_s.arg(ComponentColumns).toStdString();
    const std::string dependencies = u"select %1 from dependency"_s.arg(DependencyColumns).toStdString();
    std::shared_ptr<const Estate> estate;
    const auto ours = [&] {
        const std::unique_ptr<Workspace> workspace = orExit(Workspace::open(location, benchOptions()));
        estate = orExit(workspace->readNow([](Session &session) { return loadEstate(session); }));
    };
    limits::RawEstate raw;
    const auto other = [&] { raw = limits::readEstate(path.toStdString(), components.c_str(), dependencies.c_str()); };
    ours();
    other();
    require(estate->tree().size() == raw.providers.size() && estate->graph().size() == raw.providers.to.size()
                && estate->graph().dependents().offsets == raw.dependents.begin,
            "row 4");
    const std::string work = "4 open " + std::to_string(pairs.components) + " / "
        + std::to_string(pairs.dependents.size()) + " into the snapshot";
    printRow(work.c_str(), "SQLite C API scan + CSR", compare(size.pairs, 0.02, ours, other), Against::Limit, 2);
}

void rowFive(const Pairs &pairs, const Size &size, const QString &folder)
{
    const QString pattern = folder + u"/pattern.mainstay"_s;
    qint64 firstId = 0;
    {
        const std::unique_ptr<Workspace> workspace = newWorkspace(pattern);
        firstId = loadComponents(*workspace, pairs.components);
    }
    InsertSides tickets(pattern, u"sample_ticket"_s, ticketSample(size.tickets));
    InsertSides dependencies(pattern, u"dependency"_s, dependencySample(pairs, firstId));
    const std::pair<InsertSides *, const char *> tables[] = {{&tickets, "the yardstick's tickets"},
                                                             {&dependencies, "dependencies, foreign keys"}};
    for (const auto &[sides, name] : tables) {
        const auto ours = [sides = sides] { return sides->ours(); };
        const Comparison limit = compareTimed(size.pairs, ours, [sides = sides] { return sides->limit(); });
        const Comparison query = compareTimed(size.pairs, ours, [sides = sides] { return sides->qSqlQuery(); });
        const std::string work = std::string("5 bulk insert, ") + name;
        printRow(work.c_str(), "SQLite C API, prepared", limit, Against::Limit, 2);
        printRow(work.c_str(), "QSqlQuery, prepared", query, Against::Peer, 3);
        const auto count = double(sides->rows());
        std::printf("  of %.0f rows; rows/s: ours %.0f k, C API %.0f k, QSqlQuery %.0f k\n", count,
                    count / limit.oursMs, count / limit.otherMs, count / query.otherMs);
    }
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
        std::fprintf(stderr, "usage: store_bench [--quick]\n");
        return 2;
    }
    const Size size = quick ? Size{2'000, 50, 50'000, 7} : Size{10'000, 100, 500'000, 7};
    const QTemporaryDir folder;
    const Pairs pairs = distinct(layeredPairs(size.components, size.each, 0));
    printHead();
    rowFour(pairs, size, folder.filePath(u"estate.mainstay"_s));
    rowFive(pairs, size, folder.path());
    return 0;
}
