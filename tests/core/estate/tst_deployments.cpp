// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/deployment_commands.h"
#include "estate/environment_findings.h"
#include "estate/estate_loader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestDeployments : public EstateTest
{
    Q_OBJECT

    void prepare() override
    {
        m_script = add(u"script"_s);
        m_python = add(u"python"_s);
        m_places = *m_workspace->readNow([](Session &session) { return environments(session); });
    }

    Id<Component> m_script;
    Id<Component> m_python;
    QList<Environment> m_places;

    /// Of the component, in an environment by its place, at a minute.
    Result<Id<Deployment>> deploy(Id<Component> component, const QString &version, int place, int minute,
                                  DeploymentOutcome outcome = DeploymentOutcome::Successful)
    {
        Deployment made;
        made.component = component;
        made.environment = m_places.at(place).id;
        made.productVersion = version;
        made.deployed = fromMilliseconds(60'000LL * minute);
        made.outcome = outcome;
        return m_workspace->writeNow([&](Transaction &t) { return recordDeployment(t, made); });
    }
    std::pair<std::shared_ptr<const Estate>, DeployedVersions> now()
    {
        return *m_workspace->readNow([this](Session &session) {
            auto estate = loadEstate(session);
            const QList<Deployment> current = currentDeployments(session);
            DeployedVersions deployed(*estate, {m_places.begin(), m_places.end()}, current);
            return std::pair(std::move(estate), std::move(deployed));
        });
    }
    static QString versionAt(const DeployedVersions &deployed, ComponentIndex component, size_t place)
    {
        const Deployment *there = deployed.at(component, place);
        return there ? there->productVersion : QString();
    }

private Q_SLOTS:
    void environmentsStandInTheOrderGivenAndAreTakenBackSo()
    {
        const auto names = [this] {
            QStringList found;
            const auto all = *m_workspace->readNow([](Session &session) { return environments(session); });
            for (const Environment &environment : all)
                found.append(environment.name);
            return found;
        };
        const QStringList before = names();
        QList<Environment> order = m_places;
        order.swapItemsAt(0, 3);
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { orderEnvironments(t, order); }));
        QCOMPARE(names(), (QStringList{u"live"_s, u"test"_s, u"staging"_s, u"development"_s}));
        QCOMPARE(takeBack(), "estate.order-environments");
        QCOMPARE(names(), before);
    }

    void fourEnvironmentsAreThereFromTheStart()
    {
        QStringList names;
        for (const Environment &place : m_places)
            names.append(place.name);
        QCOMPARE(names, (QStringList{u"development"_s, u"test"_s, u"staging"_s, u"live"_s}));
    }

    void theNewestThatWentWellIsWhatIsThere()
    {
        QVERIFY(deploy(m_python, u"3.10"_s, 3, 1));
        QVERIFY(deploy(m_python, u"3.11"_s, 3, 2, DeploymentOutcome::WithIssues));
        QVERIFY(deploy(m_python, u"3.12"_s, 3, 3, DeploymentOutcome::BackedOut));
        QVERIFY(deploy(m_python, u"3.13"_s, 3, 4, DeploymentOutcome::Failed));
        QVERIFY(deploy(m_python, u"3.9"_s, 3, 0));
        const auto [estate, deployed] = now();
        QCOMPARE(versionAt(deployed, 1, 3), u"3.11"_s);
        QCOMPARE(versionAt(deployed, 1, 0), QString());
        QVERIFY(!deployed.hasDrift(1));
        QCOMPARE(deployed.components(), (std::vector<ComponentIndex>{1}));
    }

    void twoAtOneInstantAreToldByWhichCameLater()
    {
        QVERIFY(deploy(m_python, u"1"_s, 0, 5));
        QVERIFY(deploy(m_python, u"2"_s, 0, 5));
        QCOMPARE(versionAt(now().second, 1, 0), u"2"_s);
    }

    void anotherVersionElsewhereIsDrift()
    {
        QVERIFY(deploy(m_python, u"3.11"_s, 1, 1));
        QVERIFY(deploy(m_python, u"3.9"_s, 3, 1));
        QVERIFY(deploy(m_script, u"7"_s, 1, 1));
        QVERIFY(deploy(m_script, u"7"_s, 3, 1));
        const auto [estate, deployed] = now();
        QVERIFY(deployed.hasDrift(1));
        QVERIFY(!deployed.hasDrift(0));
    }

    void requirementsAreJudgedByWhatIsDeployedThere()
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &t) {
            Dependency needs;
            needs.dependent = m_script;
            needs.provider = m_python;
            needs.requirement = u">= 3"_s;
            return addDependency(t, needs);
        }));
        QVERIFY(deploy(m_python, u"3.11"_s, 1, 1));
        QVERIFY(deploy(m_python, u"2.7"_s, 3, 1));
        // the script is deployed nowhere, so it is judged wherever Python is
        const auto before = now();
        const auto found = environmentConflictsOf(*before.first, before.second);
        QCOMPARE(found, (std::vector<EnvironmentConflict>{{3, {0, u"2.7"_s}}}));
        // once it is deployed in test alone, live is none of its business
        QVERIFY(deploy(m_script, u"1"_s, 1, 1));
        const auto after = now();
        QVERIFY(environmentConflictsOf(*after.first, after.second).empty());
    }

    void whatIsMissingIsRefused()
    {
        QCOMPARE(deploy(m_python, u" "_s, 0, 1).error().code, "estate.deployment-version-missing");
        QCOMPARE(deploy(Id<Component>(999), u"1"_s, 0, 1).error().code, "estate.component-gone");
        m_places[0].id = Id<Environment>(999);
        QCOMPARE(deploy(m_python, u"1"_s, 0, 1).error().code, "estate.environment-gone");
        const auto name = [&](const QString &text) {
            return m_workspace->writeNow([&](Transaction &t) { return addEnvironment(t, text); });
        };
        QCOMPARE(name(u"live"_s).error().code, "store.already-there");
        QCOMPARE(name(u""_s).error().code, "estate.environment-name-missing");
    }

    void anEnvironmentInUseIsKept()
    {
        QVERIFY(deploy(m_python, u"1"_s, 0, 1));
        const auto remove = [&](int place) {
            return m_workspace->writeNow([&](Transaction &t) { removeEnvironment(t, m_places.at(place)); });
        };
        QCOMPARE(remove(0).error().code, "estate.environment-in-use");
        QVERIFY(remove(1));
        QVERIFY(m_workspace->undoNow());
        const QList<Environment> again = *m_workspace->readNow([](Session &s) { return environments(s); });
        QCOMPARE(again.size(), 4);
        QCOMPARE(again.at(1).id, m_places.at(1).id);
        QCOMPARE(again.at(1).name, u"test"_s);
    }

    void aDeploymentIsEditedRemovedAndTakenBack()
    {
        const auto id = deploy(m_python, u"3.11"_s, 3, 1);
        const auto read = [&] { return *m_workspace->readNow([&](Session &s) { return findDeployment(s, *id); }); };
        Deployment edited = *read();
        edited.outcome = DeploymentOutcome::BackedOut;
        edited.note = u"broke the reports"_s;
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { editDeployment(t, *read(), edited); }));
        QCOMPARE(read()->note, edited.note);
        QCOMPARE(versionAt(now().second, 1, 3), QString());
        QVERIFY(m_workspace->writeNow([&](Transaction &t) { removeDeployment(t, *read()); }));
        QVERIFY(!read());
        QVERIFY(m_workspace->undoNow(2));
        QCOMPARE(versionAt(now().second, 1, 3), u"3.11"_s);
    }

    void theHistoryIsNewestFirst()
    {
        for (int minute = 0; minute < 5; ++minute)
            QVERIFY(deploy(m_python, QString::number(minute), minute % 4, minute));
        const auto history = *m_workspace->readNow([&](Session &s) { return deploymentsOf(s, m_python, 3); });
        QStringList versions;
        for (const Deployment &deployment : history)
            versions.append(deployment.productVersion);
        QCOMPARE(versions, (QStringList{u"4"_s, u"3"_s, u"2"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDeployments)
#include "tst_deployments.moc"
