// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"
#include "support/test_data.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"backstage");
}

QByteArray entity(const QByteArray &kind, const QByteArray &name, const QByteArray &spec = {},
                  const QByteArray &metadata = {})
{
    return "---\napiVersion: backstage.io/v1alpha1\nkind: " + kind + "\nmetadata:\n  name: " + name + '\n' + metadata
        + "spec:\n" + (spec.isEmpty() ? "  type: x\n" : spec);
}

const QByteArray catalog = entity("Domain", "Trade") + entity("System", "shop", "  domain: trade\n  owner: team-a\n")
    + entity("Component", "web",
             "  type: website\n  lifecycle: production\n  system: shop\n  dependsOn: [resource:db, 'component:core']\n"
             "  consumesApis: [pay]\n",
             "  title: The web\n  description: >\n    shows\n    it\n  tags: [java, ui]\n")
    + entity("Component", "core", "  type: library\n  subcomponentOf: web\n  system: shop\n  lifecycle: deprecated\n")
    + entity("Component", "payer",
             "  type: service\n  providesApis:\n    - pay\n  dependencyOf: [component:default/web]\n")
    + entity("API", "pay", "  type: openapi\n") + entity("Resource", "db", "  type: database\n")
    + entity("Component", "web", "  type: service\n  dependsOn: [component:web, component:gone]\n",
             "  namespace: lab\n")
    + entity("Group", "team-a") + entity("Template", "t");

QByteArray bomb()
{
    QByteArray yaml =
        "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: a\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int level = 1; level < 10; ++level) {
        const QByteArray before = "*a" + QByteArray::number(level - 1);
        yaml += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + (before + ',').repeated(9)
            + before + "]\n";
    }
    return yaml;
}

} // namespace

class TestBackstage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entitiesBecomeATreeWithDependencies()
    {
        const auto reading = read(catalog);
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QVERIFY2(reading->rejects.empty(), qPrintable(rejectLines(*reading).join(u'\n')));
        QCOMPARE(reading->skipped, 2);
        QCOMPARE(
            componentLines(*reading),
            (QStringList{
                u"domain:default/trade|-|Trade|software system|-|-|-|-|-|type=x"_s,
                u"system:default/shop|domain:default/trade|shop|software system|-|-|-|team-a|-|"_s,
                u"component:default/web|system:default/shop|web|application|-|-|operation|-|shows it\n|title=The web;type=website;lifecycle=production;tags=java, ui"_s,
                u"component:default/core|component:default/web|core|component|-|-|phase-out|-|-|type=library;lifecycle=deprecated"_s,
                u"component:default/payer|-|payer|service|-|-|-|-|-|type=service"_s,
                u"api:default/pay|-|pay|service|-|-|-|-|-|type=openapi"_s,
                u"resource:default/db|-|db|database|-|-|-|-|-|type=database"_s,
                u"component:lab/web|-|web|service|-|-|-|-|-|type=service"_s}));
        QCOMPARE(dependencyLines(*reading),
                 (QStringList{u"component:default/web>resource:default/db|uses|hard|-|-|-|-"_s,
                              u"component:default/web>component:default/core|uses|hard|-|-|-|-"_s,
                              u"component:default/web>api:default/pay|uses|hard|-|-|-|-"_s,
                              u"component:default/web>component:default/payer|uses|hard|-|-|-|-"_s,
                              u"api:default/pay>component:default/payer|uses|hard|-|-|-|-"_s}));
        QStringList findings = findingLines(*reading);
        for (QString &finding : findings)
            finding = finding.section(u'@', 0, 0) + u' ' + finding.section(u' ', 1);
        QCOMPARE(
            findings,
            (QStringList{u"exchange.self-dependency component=component:lab/web"_s,
                         u"exchange.dangling-reference dependent=component:lab/web reference=component:lab/gone"_s}));
    }

    void whatCannotBeUsedIsRejectedWhole()
    {
        const QByteArray bad = "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: two words\n";
        const auto reading =
            read(bad + entity("Component", "ok") + entity("Component", "ok") + "---\n- 1\n---\n"
                 + "apiVersion: x\nkind: Component\n---\napiVersion: x\nkind: System\nmetadata: {name: s}\n"
                   "spec: {owner: [a]}\n");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(
            rejectLines(*reading),
            (QStringList{u"exchange.unknown-word@1 field=metadata.name value=two words"_s,
                         u"exchange.duplicate-reference@12 first=5 reference=component:default/ok"_s,
                         u"exchange.wrong-type@19 field=entity"_s, u"exchange.missing-value@21 field=metadata.name"_s,
                         u"exchange.wrong-type@24 field=owner"_s}));
        QCOMPARE(reading->rejects.front().row.toUtf8(), bad);
    }

    void aBombOfAliasesIsRefusedAtOnce()
    {
        QCOMPARE(outcomeOf(read(bomb())), u"exchange.yaml-bomb {\"limit\":100000,\"line\":9}"_s);
        QCOMPARE(outcomeOf(read("a: &a [*a]\n")), u"exchange.yaml-bomb {\"limit\":100000,\"line\":1}"_s);
        const QByteArray few =
            entity("Component", "a", "  dependsOn: &d [component:b]\n  consumesApis: *d\n") + entity("Component", "b");
        QCOMPARE(outcomeOf(read(few)), u"read"_s);
    }

    void whatIsNoCatalogIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray() << QByteArray("exchange.empty");
        QTest::newRow("other YAML") << QByteArray("a: 1\n") << QByteArray("exchange.other-format");
        QTest::newRow("poem") << QByteArray("The curfew tolls\n") << QByteArray("exchange.other-format");
        QTest::newRow("broken") << QByteArray("a: [1, 2\nb: }\n") << QByteArray("exchange.not-yaml");
        QTest::newRow("comma at the top") << QByteArray(",--\na: 1\n") << QByteArray("exchange.not-yaml");
        QTest::newRow("tab") << QByteArray("a:\n\t- b\n") << QByteArray("exchange.not-yaml");
        QTest::newRow("deep") << "a: " + QByteArray(200, '[') + QByteArray(200, ']') << QByteArray("exchange.too-deep");
        QTest::newRow("deeper") << QByteArray(100'000, '[') << QByteArray("exchange.too-deep");
        QTest::newRow("latin1") << QByteArray("a: caf\xe9\n") << QByteArray("exchange.wrong-encoding");
    }
    void whatIsNoCatalogIsRefused() { expectRefused(u"backstage"); }

    void damagedFilesNeverCrash()
    {
        readDamaged(u"backstage", {catalog}, QByteArray("{}[],:\"-&*!|>%@\n\t\xff", 18), 2'000);
    }

    void theExamplesOfBackstageAreRead()
    {
        const QList<QPair<QString, QString>> expected{
            {u"artist-lookup-component.yaml"_s, u"1 components, 0 skipped, 0 rejected"_s},
            {u"wayback-archive-component.yaml"_s, u"1 components, 0 skipped, 0 rejected"_s},
            {u"invalid-component.yaml"_s, u"0 components, 0 skipped, 1 rejected"_s},
            {u"team-a-group.yaml"_s, u"0 components, 6 skipped, 0 rejected"_s}};
        for (const auto &[name, counts] : expected) {
            QFile file(sharedData(u"catalog-backstage/"_s + name));
            if (!file.open(QIODevice::ReadOnly))
                QSKIP("catalog-backstage is not there");
            const auto reading = read(file.readAll());
            QVERIFY2(reading, qPrintable(name + u' ' + outcomeOf(reading)));
            QCOMPARE(u"%1 components, %2 skipped, %3 rejected"_s.arg(reading->components.size())
                         .arg(reading->skipped)
                         .arg(reading->rejects.size()),
                     counts);
        }
    }
};

QTEST_GUILESS_MAIN(TestBackstage)
#include "tst_backstage.moc"
