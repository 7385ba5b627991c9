// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/cycles.h"
#include "estate/needs.h"
#include "estate_maker.h"
#include "support/test_data.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

class TestCycles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cyclesStandInOutlineOrder()
    {
        EstateMaker maker;
        std::vector<Id<Component>> c;
        for (int i = 0; i < 7; ++i)
            c.push_back(maker.component(u"c"_s));
        maker.needs(c[5], c[1]);
        maker.needs(c[1], c[3], Strength::Soft);
        maker.needs(c[3], c[5], Strength::Hard, maker.group(c[3], u"1"_s));
        maker.needs(c[6], c[0]);
        maker.needs(c[0], c[6]);
        maker.needs(c[2], c[2]); // only itself
        maker.needs(c[4], c[1]); // into a cycle, not of it
        QCOMPARE(cyclesOf(*maker.make()), (std::vector<std::vector<ComponentIndex>>{{0, 6}, {1, 3, 5}}));
    }

    void aRingOfAHundredThousandIsNoDanger()
    {
        EstateMaker maker;
        std::vector<Id<Component>> ring;
        for (size_t i = 0; i < 100'000; ++i)
            ring.push_back(maker.component(u"c"_s));
        for (size_t i = 0; i < ring.size(); ++i)
            maker.needs(ring[i], ring[(i + 1) % ring.size()]);
        const auto cycles = cyclesOf(*maker.make());
        QCOMPARE(cycles.size(), 1u);
        QCOMPARE(cycles.front().size(), 100'000u);
    }

    void noDependencyNoCycle()
    {
        EstateMaker maker;
        QVERIFY(cyclesOf(*maker.make()).empty());
        maker.component(u"alone"_s);
        QVERIFY(cyclesOf(*maker.make()).empty());
    }

    void realLockFilesHaveTheCyclesAndTheReachOfNpmsTree_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("file");
        QTest::newRow("gatsby") << u"gatsby"_s << u"gatsby.package-lock.json.zst"_s;
        QTest::newRow("react-scripts") << u"react-scripts"_s << u"react-scripts.package-lock.json.zst"_s;
        QTest::newRow("backstage") << u"_backstage_app-defaults"_s << u"backstage_app-defaults.package-lock.json.zst"_s;
    }

    void realLockFilesHaveTheCyclesAndTheReachOfNpmsTree()
    {
        QFETCH(QString, key);
        QFETCH(QString, file);
        QFile computed(mainstay::testing::sharedData(u"graph-npm-locks/COMPUTED.json"_s));
        const QString packed = mainstay::testing::sharedData(u"graph-npm-locks/"_s + file);
        if (packed.isEmpty() || !computed.open(QIODevice::ReadOnly))
            QSKIP("graph-npm-locks is not here");
        // given every package of the lock file and what node would resolve each of its dependencies to
        const QJsonObject lock = QJsonDocument::fromJson(mainstay::testing::unpackZstd(packed)).object();
        const QJsonObject packages = lock.value(u"packages"_s).toObject();
        QVERIFY(!packages.isEmpty());
        EstateMaker maker;
        QHash<QString, Id<Component>> components;
        for (const QString &path : packages.keys())
            components.insert(path, maker.component(path));
        for (const QString &path : packages.keys())
            for (const QString &provider : providersOf(path, packages))
                maker.needs(components.value(path), components.value(provider));
        const auto estate = maker.make();
        // then the snapshot has as many of both, and the same cycles
        const QJsonObject expected = QJsonDocument::fromJson(computed.readAll()).object().value(key).toObject();
        QCOMPARE(int(estate->tree().size()), expected.value(u"packages"_s).toInt());
        QCOMPARE(int(estate->graph().size()), expected.value(u"edges"_s).toInt());
        QJsonArray found;
        for (const auto &cycle : cyclesOf(*estate)) {
            QJsonArray paths;
            for (const ComponentIndex index : cycle)
                paths.append(estate->tree().component(index).name);
            found.append(paths);
        }
        QCOMPARE(found, expected.value(u"cycles_scc"_s).toArray());
        const ComponentIndex root = *estate->tree().indexOf(components.value(QString()));
        QCOMPARE(int(needsOf(*estate, root).providers.size()), expected.value(u"reachable_from_root"_s).toInt());
    }

private:
    /// A dependency is looked for in the node_modules of the package itself, then of each folder above it.
    static QStringList providersOf(const QString &path, const QJsonObject &packages)
    {
        QStringList found;
        const QJsonObject package = packages.value(path).toObject();
        for (const auto &kind : {u"dependencies"_s, u"optionalDependencies"_s}) {
            for (const QString &name : package.value(kind).toObject().keys()) {
                for (QString at = path;; at = at.left(std::max<qsizetype>(at.lastIndexOf(u"node_modules/"_s) - 1, 0))) {
                    const QString candidate = (at.isEmpty() ? at : at + u'/') + u"node_modules/"_s + name;
                    if (packages.contains(candidate) && !found.contains(candidate))
                        found += candidate;
                    if (packages.contains(candidate) || at.isEmpty())
                        break;
                }
            }
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestCycles)
#include "tst_cycles.moc"
