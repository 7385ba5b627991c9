// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/template_file.h"
#include "desk/workspace_rules.h"
#include "desk/workspace_template.h"
#include "estate/dependency_commands.h"
#include "estate/deployment_commands.h"
#include "estate/estate_loader.h"
#include "estate/forbidden_rule_commands.h"
#include "estate/impact_override_commands.h"
#include "estate/scenario_store.h"
#include "import_test.h"
#include "store/rows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// What people and programs that mean harm put into names.
QStringList hostileTexts()
{
    return {QString(10'000, u'n'),
            u"\u202Eevil\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E9\u05DC\u05D5\u05DD"_s,
            u"bell\a esc\x1b[31m tab\t cr\r lf\n vt\v del\x7f end"_s,
            u"<b>&amp;</b> ]]> <!-- --> <?x?> <![CDATA[ ${x} {{y}}"_s,
            u"\"double\" 'single' `back` \\ backslash \\\" \\n at the end \\"_s,
            u"_x001B_ _x005F_x0041_ _x_ _xZZZZ_"_s,
            u"=HYPERLINK(\"x\") "_s,
            u"  spaces around  "_s,
            u"--- \n- a: &anchor *alias # no comment\n...\n"_s,
            u"\U0001F600 \uFFFE \uFFFF \u0085 \u2028 \u2029 \uFEFF"_s,
            u"}; a -> b [x=y] /* */ // #"_s,
            u"mainstay.kind"_s,
            u"null"_s,
            u"1.0"_s};
}

QString oneOf(QRandomGenerator &random, const QStringList &texts)
{
    return texts.at(random.bounded(int(texts.size())));
}

LifeCycle anyLifeCycle(QRandomGenerator &random)
{
    LifeCycle life;
    if (random.bounded(2) == 0)
        life.stage = LifeCycleStage(random.bounded(lifeCycleStageCount));
    QDate day(2000, 1, 1);
    for (auto date : {&LifeCycle::planned, &LifeCycle::implementation, &LifeCycle::operation, &LifeCycle::phaseOut,
                      &LifeCycle::disposed, &LifeCycle::endOfSupport}) {
        if (random.bounded(3) == 0)
            life.*date = day = day.addDays(1 + random.bounded(1'000));
    }
    return life;
}

/// Every field of every kind, with texts that are hard to carry.
class AnyEstate
{
public:
    AnyEstate(Transaction &transaction, quint32 seed) : m_transaction(transaction), m_random(seed) { }

    void make(int components, int dependencies)
    {
        for (int i = 0; i < components; ++i)
            addOne();
        for (int i = 0; i < dependencies; ++i)
            depend();
    }

private:
    QString text() { return oneOf(m_random, m_texts); }
    QString textOrNone() { return m_random.bounded(2) == 0 ? QString() : text(); }

    void addOne()
    {
        Component component;
        if (!m_ids.isEmpty() && m_random.bounded(6) > 0)
            component.parent = m_ids.at(m_random.bounded(int(m_ids.size())));
        component.name = u"name"_s;
        component.kind = ComponentKind(m_random.bounded(componentKindCount));
        component.lifeCycle = anyLifeCycle(m_random);
        m_ids.append(addComponent(m_transaction, component));
        // As an import can bring it: a person may not write so long.
        updateRow(m_transaction, u"component"_s, m_ids.last().value, 1,
                  {{u"name"_s, text()},
                   {u"product_version"_s, textOrNone()},
                   {u"vendor"_s, textOrNone()},
                   {u"owner"_s, textOrNone()},
                   {u"description"_s, textOrNone()}});
        for (int i = m_random.bounded(3); i > 0; --i)
            insertRow(m_transaction, u"component_attribute"_s,
                      {{u"component_id"_s, m_ids.last().value},
                       {u"name"_s, i == 2 ? u"label"_s : text()},
                       {u"value"_s, text()}});
    }

    void depend()
    {
        Dependency made;
        made.dependent = m_ids.at(m_random.bounded(int(m_ids.size())));
        made.provider = m_ids.at(m_random.bounded(int(m_ids.size())));
        const std::pair ends(made.dependent.value, made.provider.value);
        if (made.dependent == made.provider || m_seen.contains(ends))
            return;
        m_seen.insert(ends);
        made.kind = DependencyKind(m_random.bounded(dependencyKindCount));
        made.strength = m_random.bounded(2) == 0 ? Strength::Soft : Strength::Hard;
        if (m_random.bounded(2) == 0) {
            made.requirement = u">= 1, < %1"_s.arg(2 + m_random.bounded(5));
            made.scheme = m_random.bounded(2) == 0 ? VersionScheme::Debian : VersionScheme::Generic;
            if (m_random.bounded(2) == 0)
                made.providedVersion = m_random.bounded(2) == 0 ? QString() : u"1:2.3-4"_s;
        }
        if (m_random.bounded(2) == 0)
            made.group = groupOf(made.dependent);
        const auto id = addDependency(m_transaction, made);
        if (m_random.bounded(3) == 0)
            insertRow(m_transaction, u"dependency_attribute"_s,
                      {{u"dependency_id"_s, id.value}, {u"name"_s, text()}, {u"value"_s, text()}});
    }

    Id<RedundancyGroup> groupOf(Id<Component> dependent)
    {
        if (const auto known = m_groups.constFind(dependent.value); known != m_groups.cend())
            return *known;
        const QString minimum = m_random.bounded(2) == 0 ? u"33.4%"_s : QString::number(1 + m_random.bounded(3));
        const auto group =
            addGroup(m_transaction,
                     {.dependent = dependent, .name = text().left(200), .minimum = Minimum::parse(minimum).value()});
        m_groups.insert(dependent.value, group);
        return group;
    }

    Transaction &m_transaction;
    QRandomGenerator m_random;
    QStringList m_texts = hostileTexts();
    QList<Id<Component>> m_ids;
    QHash<qint64, Id<RedundancyGroup>> m_groups;
    QSet<std::pair<qint64, qint64>> m_seen;
};

} // namespace

/// What goes out comes in again, the same in every field, in each format that promises it.
class TestRoundTrip : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void theTemplateComesBackEqual_data() { addFormats(); }
    void theTemplateComesBackEqual()
    {
        const auto rules = std::make_shared<const DeskRules>(shippedDeskRules().value());
        const QByteArray json = shippedTemplate(TemplateKind::Workspace, u"salesforce"_s).value();
        const auto filled =
            m_workspace->writeNow([&](Transaction &transaction) { applyTemplate(transaction, *rules, json); });
        QVERIFY2(filled, StoreError(filled ? Error() : filled.error()).what());
        expectEqualAfterTheTrip();
    }

    void anyEstateComesBackEqual_data() { addFormats(); }
    void anyEstateComesBackEqual()
    {
        for (const quint32 seed : {1U, 2U, 3U}) {
            const auto made =
                m_workspace->writeNow([&](Transaction &transaction) { AnyEstate(transaction, seed).make(60, 150); });
            QVERIFY2(made, StoreError(made ? Error() : made.error()).what());
            expectEqualAfterTheTrip();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aDeepTreeComesBackEqual_data() { addFormats(); }
    void aDeepTreeComesBackEqual()
    {
        const auto made = m_workspace->writeNow([&](Transaction &transaction) {
            std::optional<Id<Component>> parent;
            for (int i = 0; i < 600; ++i)
                parent = addComponent(transaction, Component{.parent = parent, .name = QString::number(i)});
        });
        QVERIFY(made);
        expectEqualAfterTheTrip();
    }

    void aPartIsTakenAloneAndWhatLeavesItIsCounted_data() { addFormats(); }
    void aPartIsTakenAloneAndWhatLeavesItIsCounted()
    {
        QFETCH(QString, format);
        import(u"components-csv"_s, "key,parent,name\ns,,shop\na,s,alpha\na1,a,one\nb,s,beta\n");
        import(u"dependencies-csv"_s, "dependent,provider\na,a1\na,b\na1,b\nb,a\n");
        QByteArray bytes;
        const ExportReport report = exported(format, bytes, {u"A1"_s});
        QCOMPARE(report.written, 3);
        QCOMPARE(report.leftOut, (QList<LeftOut>{{"exchange.dependencies-leaving", 2, 3}}));
        startAnew();
        import(format, bytes);
        QCOMPARE(picture(),
                 (QStringList{u"A alpha|component||"_s, u"A1 one|component||"_s, u"alpha -> one uses hard"_s}));
    }

    void whatNoFormatHasAPlaceForIsCounted_data() { addFormats(); }
    void whatNoFormatHasAPlaceForIsCounted()
    {
        QFETCH(QString, format);
        import(u"components-csv"_s, "key,parent,name\ns,,shop\na,s,alpha\nb,s,beta\n");
        const auto made = m_workspace->writeNow([&](Transaction &transaction) {
            const auto estate = loadEstate(transaction);
            const Id<Component> alpha = estate->tree().component(1).id;
            const Id<Component> beta = estate->tree().component(2).id;
            const Id<Environment> live = environments(transaction).last().id;
            for (const Id<Component> component : {alpha, alpha, beta})
                recordDeployment(transaction,
                                 Deployment{.component = component, .environment = live, .productVersion = u"1"_s});
            setOverride(transaction, ImpactOverride{.cause = alpha, .component = beta});
            addScenario(transaction, Scenario{.name = u"both"_s, .parts = {{alpha, true, {}}, {beta, true, {}}}});
            addForbiddenRule(transaction,
                             ForbiddenRule{.dependent = {.trait = RuleTrait::Kind, .value = u"database"_s},
                                           .provider = {.trait = RuleTrait::Component, .component = alpha}});
        });
        QVERIFY2(made, StoreError(made ? Error() : made.error()).what());
        QByteArray bytes;
        QCOMPARE(exported(format, bytes).leftOut,
                 (QList<LeftOut>{{"exchange.deployments-left-out", 3, 3},
                                 {"exchange.overrides-left-out", 1, 1},
                                 {"exchange.scenarios-left-out", 1, 1},
                                 {"exchange.rules-left-out", 1, 1}}));
        QCOMPARE(exported(format, bytes, {u"A2"_s}).leftOut,
                 (QList<LeftOut>{{"exchange.deployments-left-out", 1, 1},
                                 {"exchange.overrides-left-out", 1, 1},
                                 {"exchange.scenarios-left-out", 1, 1}}));
    }

    void whatWentThroughAnotherWorkspaceIsKnownAgain_data() { addFormats(); }
    void whatWentThroughAnotherWorkspaceIsKnownAgain()
    {
        QFETCH(QString, format);
        import(u"components-csv"_s, Components);
        import(u"dependencies-csv"_s, Dependencies);
        QByteArray first;
        exported(format, first);
        auto home = std::move(m_workspace);
        auto there = std::move(m_location);
        startAnew();
        import(format, first);
        QByteArray second;
        exported(format, second);
        m_workspace = std::move(home);
        m_location = std::move(there);
        const ImportReport back = import(format, second);
        QCOMPARE(back.added + back.updated + back.removed, 0);
        QCOMPARE(back.unchanged, 9);
    }

    void daysOfLivesTravelInCsv()
    {
        const auto made = m_workspace->writeNow([](Transaction &transaction) {
            QRandomGenerator random(7);
            for (int i = 0; i < 40; ++i)
                addComponent(transaction, {.name = u"c%1"_s.arg(i), .lifeCycle = anyLifeCycle(random)});
        });
        QVERIFY(made);
        const QStringList before = wholePicture();
        QByteArray bytes;
        exported(u"components-csv"_s, bytes);
        startAnew();
        QCOMPARE(import(u"components-csv"_s, bytes).added, 40);
        QCOMPARE(wholePicture(), before);
        const ImportReport again = import(u"components-csv"_s, bytes);
        QCOMPARE(again.added + again.updated + again.removed, 0);
    }

    void freeAttributesNamedAsColumnsTravelInCsv()
    {
        import(u"components-csv"_s,
               "name,mainstay.attribute.Planned-on,mainstay.attribute.mainstay.attribute.x,zone\nshop,soon,y,dmz\n");
        const QStringList before = wholePicture();
        QVERIFY2(before.join(u'\n').contains(u"Planned-on") && before.join(u'\n').contains(u"soon"),
                 qPrintable(before.join(u'\n')));
        QByteArray bytes;
        exported(u"components-csv"_s, bytes);
        startAnew();
        import(u"components-csv"_s, bytes);
        QCOMPARE(wholePicture(), before);
    }

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        for (const ExportFormat &format : exportFormats()) {
            if (format.carries == Carries::Everything)
                QTest::newRow(format.name.data()) << QString(format.name);
        }
    }

    void expectEqualAfterTheTrip()
    {
        QFETCH(QString, format);
        const QStringList before = wholePicture();
        QByteArray bytes;
        const ExportReport report = exported(format, bytes);
        QVERIFY2(report.leftOut.isEmpty(), report.leftOut.isEmpty() ? "" : report.leftOut.first().code);
        const auto same = tryImport(format, bytes);
        QVERIFY2(same, StoreError(same ? Error() : same.error()).what());
        QCOMPARE(same->added + same->updated + same->removed + same->rejected + same->findings, 0);
        QCOMPARE(same->unchanged, report.written);
        QCOMPARE(wholePicture(), before);

        startAnew();
        const ImportReport back = import(format, bytes);
        QCOMPARE(back.findings + back.rejected, 0);
        QCOMPARE(back.added, report.written);
        const QStringList after = wholePicture();
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            QCOMPARE(after.at(i), before.at(i));
        QCOMPARE(after.size(), before.size());
        const ImportReport again = import(format, bytes);
        QCOMPARE(again.added + again.updated + again.removed, 0);
        startAnew();
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
