// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/version_requirement.h"
#include "exchange/npm_range.h"
#include "reading_support.h"
#include "support/test_data.h"
#include "support/text_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"npm-lock");
}

QByteArray lock(const QByteArray &packages)
{
    return R"({"name":"shop","version":"1","lockfileVersion":3,"packages":{)" + packages + "}}";
}

/// The edges that every tree has: without peers and those of development.
QMultiMap<QString, QString> plainEdges(const Reading &reading)
{
    QMultiMap<QString, QString> edges;
    for (const ImportedDependency &dependency : reading.dependencies) {
        const auto attributes = reading.attributesIn(reading.termsOf(dependency).attributes);
        const bool isPlain = std::none_of(attributes.begin(), attributes.end(), [](const Attribute &attribute) {
            return attribute.name == std::string_view("section");
        });
        if (isPlain)
            edges.insert(dependency.dependentKey.toString(), dependency.providerKey.toString());
    }
    return edges;
}

} // namespace

class TestNpmLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesBecomeRequirements_data()
    {
        addTextRows("range", "requirement",
                    {{u"^1.2.3", u">= 1.2.3, < 2.0.0"},
                     {u"^0.2.3", u">= 0.2.3, < 0.3.0"},
                     {u"^0.0.3", u">= 0.0.3, < 0.0.4"},
                     {u"^0.0", u">= 0.0, < 0.1.0"},
                     {u"^0", u">= 0, < 1.0.0"},
                     {u"^1.x", u">= 1, < 2.0.0"},
                     {u"~1.2.3", u">= 1.2.3, < 1.3.0"},
                     {u"~1", u">= 1, < 2.0.0"},
                     {u"~> 1.2", u">= 1.2, < 1.3.0"},
                     {u"1.2.3", u"= 1.2.3"},
                     {u"=v1.2.3-beta.1+sha", u"= 1.2.3-beta.1"},
                     {u"1.2", u">= 1.2, < 1.3.0"},
                     {u"1.x.x", u">= 1, < 2.0.0"},
                     {u">=1.2 <3", u">= 1.2, < 3"},
                     {u">= 1.2.3", u">= 1.2.3"},
                     {u">1.2", u">= 1.3.0"},
                     {u"<=1.2", u"< 1.3.0"},
                     {u"<=1.2.3", u"<= 1.2.3"},
                     {u"npm:other@^2.0.0", u">= 2.0.0, < 3.0.0"},
                     {u"*", u""},
                     {u"x", u""},
                     {u">=*", u""},
                     {u"1 || 2", u"none"},
                     {u"1.0.0 - 2.0.0", u"none"},
                     {u"latest", u"none"},
                     {u"git+https://a/b.git#1", u"none"},
                     {u"file:../x", u"none"},
                     {u"1.2.3.4", u"none"},
                     {u"1, 2", u"none"},
                     {u"^", u"none"},
                     {u"99999999999", u"none"}});
    }
    void rangesBecomeRequirements()
    {
        QFETCH(QString, range);
        QFETCH(QString, requirement);
        const auto read = npmRequirement(range.toStdString());
        QCOMPARE(QString::fromStdString(read.value_or("none")), requirement);
        if (read && !read->empty())
            QVERIFY(parseRequirement(QString::fromStdString(*read), VersionScheme::Generic));
    }

    void aNameIsFoundByWalkingUp()
    {
        const auto reading =
            read(lock(R"("":{"name":"shop","version":"1","dependencies":{"a":"^1.0.0"},"devDependencies":{"b":"*"}},
            "node_modules/a":{"version":"1.0.0","license":"MIT","dependencies":{"b":"2","@s/c":"1 || 2"}},
            "node_modules/a/node_modules/b":{"version":"2.0.0","dependencies":{"@s/c":"*"}},
            "node_modules/b":{"version":"1.0.0","dev":true},
            "node_modules/@s/c":{"version":"1.5.0","optionalDependencies":{"gone":"1"},"dependencies":{"lost":"1"},
                "peerDependencies":{"b":"^1.0.0","absent":"1"},"peerDependenciesMeta":{"absent":{"optional":true}}})"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->subject, u"shop"_s);
        QCOMPARE(componentLines(*reading),
                 (QStringList{u".|-|shop|application|1|-|-|-|-|"_s,
                              u"node_modules/a|.|a|component|1.0.0|-|-|-|-|licence=MIT"_s,
                              u"node_modules/a/node_modules/b|node_modules/a|b|component|2.0.0|-|-|-|-|"_s,
                              u"node_modules/b|.|b|component|1.0.0|-|-|-|-|scope=dev"_s,
                              u"node_modules/@s/c|.|@s/c|component|1.5.0|-|-|-|-|"_s}));
        QCOMPARE(dependencyLines(*reading),
                 (QStringList{u".>node_modules/a|library|hard|>= 1.0.0, < 2.0.0|-|-|-"_s,
                              u".>node_modules/b|library|soft|-|-|-|-"_s,
                              u"node_modules/a>node_modules/a/node_modules/b|library|hard|>= 2, < 3.0.0|-|-|-"_s,
                              u"node_modules/a>node_modules/@s/c|library|hard|-|-|-|-"_s,
                              u"node_modules/a/node_modules/b>node_modules/@s/c|library|hard|-|-|-|-"_s,
                              u"node_modules/@s/c>node_modules/b|library|hard|>= 1.0.0, < 2.0.0|-|-|-"_s}));
        QCOMPARE(reading->findings.size(), size_t(1));
        QVERIFY(findingLines(*reading).first().contains(u"reference=lost"));
    }

    void aLinkIsAnotherPathOfItsTarget()
    {
        const auto reading = read(lock(R"("":{"name":"shop","dependencies":{"tool":"1","out":"1"}},
            "node_modules/tool":{"resolved":"packages/tool","link":true},"node_modules/out":{"resolved":"../out","link":true},
            "packages/tool":{"name":"tool","version":"3","devDependencies":{"x":"*"}},"node_modules/x":{"version":"1"})"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(dependencyLines(*reading),
                 (QStringList{u".>packages/tool|library|hard|>= 1, < 2.0.0|-|-|-"_s,
                              u".>node_modules/out|library|hard|>= 1, < 2.0.0|-|-|-"_s,
                              u"packages/tool>node_modules/x|library|soft|-|-|-|-"_s}));
        QCOMPARE(reading->findings.size(), size_t(1));
    }

    void whatIsNoLockFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("empty") << QByteArray() << u"exchange.empty {}"_s;
        QTest::newRow("other") << QByteArray("{}") << u"exchange.other-format {\"format\":\"npm-lock\"}"_s;
        QTest::newRow("v1")
            << QByteArray(R"({"lockfileVersion":1,"dependencies":{}})")
            << u"exchange.other-version {\"format\":\"npm-lock\",\"known\":\"2, 3\",\"version\":\"1\"}"_s;
        QTest::newRow("no packages") << QByteArray(R"({"lockfileVersion":2})")
                                     << u"exchange.wrong-shape {\"field\":\"packages\"}"_s;
        QTest::newRow("list") << QByteArray(R"({"lockfileVersion":2,"packages":[]})")
                              << u"exchange.wrong-shape {\"field\":\"packages\"}"_s;
        QTest::newRow("cut") << QByteArray(R"({"lockfileVersion":2,"packages":{"a":{)")
                             << u"exchange.truncated {\"byte\":38}"_s;
    }
    void whatIsNoLockFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf(read(bytes)), outcome);
    }

    void entriesThatCannotBeUsedAreRejectedWhole()
    {
        const QByteArray deep = QByteArray("node_modules/a/").repeated(1000);
        const auto reading =
            read(lock(R"("node_modules/a":7,"node_modules/b":{"version":"1"},"node_modules/b":{"version":"2"},")" + deep
                      + R"(":{"dependencies":{"b":"1"}},"":{"dependencies":{"b":5}})"));
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->components.size(), size_t(2));
        QCOMPARE(reading->dependencies.size(), size_t(1));
        QStringList rejects = rejectLines(*reading);
        for (QString &reject : rejects)
            reject = reject.section(u'@', 0, 0);
        QCOMPARE(
            rejects,
            (QStringList{u"exchange.wrong-type"_s, u"exchange.duplicate-reference"_s, u"exchange.key-too-long"_s}));
        QCOMPARE(reading->rejects[1].row.toString(), u"{\"version\":\"2\"}"_s);
    }

    void aFileMadeToHarmIsReadAsWhatItIs()
    {
        const auto readQuoted = [](QByteArray packages) { return read(lock(packages.replace('\'', '"'))); };
        // Brackets without end, where nothing is looked for and where a package stands.
        const QByteArray deep = QByteArray("[").repeated(1'000'000) + QByteArray("]").repeated(1'000'000);
        auto reading = readQuoted("'':{'extra':" + deep + "},'node_modules/a':" + deep);
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->components.size(), size_t(1));
        QCOMPARE(reading->rejects.size(), size_t(1));

        // Links that lead to one another, and to themselves.
        reading = readQuoted("'node_modules/a':{'link':true,'resolved':'node_modules/b'},"
                             "'node_modules/b':{'link':true,'resolved':'node_modules/a'},"
                             "'node_modules/c':{'link':true,'resolved':'node_modules/c'},"
                             "'':{'dependencies':{'a':'1','b':'1','c':'1'}}");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->components.size(), size_t(3));
        QCOMPARE(reading->findings.size(), size_t(2));

        // Twenty thousand names to be looked for from a folder that lies as deep as a path may be.
        QByteArrayList needs;
        for (int i = 0; i < 20'000; ++i)
            needs.append("'n" + QByteArray::number(i) + "':'1'");
        const QByteArray folder = QByteArray("node_modules/a/").repeated(68) + "b";
        reading = readQuoted("'" + folder + "':{'dependencies':{" + needs.join(',') + "}}");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(reading->components.size(), size_t(1));
        QCOMPARE(reading->findings.size(), size_t(20'000));
    }

    void realLocksAgreeWithWhatWasComputedApart()
    {
        const QString computed = sharedData(u"graph-npm-locks/COMPUTED.json"_s);
        if (computed.isEmpty())
            QSKIP("graph-npm-locks is not there");
        QFile file(computed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &name : {u"gatsby"_s, u"react-scripts"_s, u"_backstage_app-defaults"_s}) {
            const QString stored = QString(name).remove(QRegularExpression(u"^_"_s));
            const auto reading =
                read(unpackZstd(sharedData(u"graph-npm-locks/%1.package-lock.json.zst"_s.arg(stored))));
            QVERIFY2(reading, qPrintable(name + u' ' + outcomeOf(reading)));
            QVERIFY2(reading->rejects.empty(), qPrintable(name));
            const QJsonObject expected = all.value(name).toObject();
            const auto edges = plainEdges(*reading);
            QCOMPARE(reading->components.size(), size_t(expected.value(u"packages"_s).toInt()));
            QCOMPARE(edges.size(), expected.value(u"edges"_s).toInt());
            for (const QJsonValue &most : expected.value(u"max_out"_s).toArray())
                QCOMPARE(edges.count(most[0].toString()), most[1].toInt());
            const QStringList providers = edges.values();
            for (const QJsonValue &most : expected.value(u"max_in"_s).toArray())
                QCOMPARE(providers.count(most[0].toString()), most[1].toInt());
        }
    }
};

QTEST_GUILESS_MAIN(TestNpmLock)
#include "tst_npm_lock.moc"
