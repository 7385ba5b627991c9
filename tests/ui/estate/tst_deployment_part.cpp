// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/deployment_commands.h"
#include "estate_page_test.h"

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Where a component is deployed, in its details.
class TestDeploymentPart : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDeploymentIsRecordedChangedAndRemoved()
    {
        choose(u"web site"_s);
        record(u"live"_s, u"4.1"_s, u"2 Mar 2026 09:30"_s);
        QTRY_COMPARE(kept(), QStringList{u"live 4.1 successful"_s});
        QCOMPARE(deployments().first().deployed,
                 fromMilliseconds(QDateTime(QDate(2026, 3, 2), QTime(9, 30)).toMSecsSinceEpoch()));
        QTRY_VERIFY(button(u"Change the deployment: live"_s));
        press(u"Change the deployment: live"_s);
        QTRY_VERIFY(choice(u"Outcome"_s) && choice(u"Outcome"_s)->isEnabled());
        pick(choice(u"Outcome"_s), u"with issues"_s);
        QTRY_COMPARE(kept(), QStringList{u"live 4.1 with issues"_s});
        QTRY_VERIFY(button(u"Remove deployment"_s)->isEnabled());
        press(u"Remove deployment"_s);
        QTRY_COMPARE(kept(), QStringList());
        QTRY_VERIFY(!button(u"Remove deployment"_s));
        QVERIFY(m_failed.isEmpty());
    }

    void environmentsThatDifferSaySo()
    {
        choose(u"web site"_s);
        record(u"test"_s, u"4.2"_s);
        QTRY_VERIFY(button(u"Change the deployment: test"_s));
        QVERIFY(!button(u"versions differ"_s));
        record(u"live"_s, u"4.1"_s);
        QTRY_VERIFY(button(u"versions differ"_s));
        record(u"live"_s, u"4.2"_s);
        QTRY_VERIFY(!button(u"versions differ"_s));
        QTRY_VERIFY(button(u"show 1 earlier"_s));
        press(u"show 1 earlier"_s);
        QTRY_VERIFY(!button(u"show 1 earlier"_s));
        QCOMPARE(count(u"Change the deployment: live"_s), 2);
    }

    void aFailedDeploymentLeavesWhatWasThere()
    {
        choose(u"web site"_s);
        record(u"live"_s, u"4.1"_s);
        QTRY_COMPARE(kept().size(), 1);
        press(u"Record deployment"_s);
        QTRY_VERIFY(choice(u"Outcome"_s) && choice(u"Outcome"_s)->isEnabled());
        pick(choice(u"Outcome"_s), u"failed"_s);
        fill(u"live"_s, u"5.0"_s, {});
        press(u"Record"_s);
        QTRY_COMPARE(kept().size(), 2);
        QTRY_VERIFY(button(u"show 1 earlier"_s));
        QCOMPARE(count(u"Change the deployment: live"_s), 1);
    }

    void whatIsThereNowIsSeenHoweverLongAgoItCame()
    {
        const auto places = *m_open->workspace().readNow([](Session &session) { return environments(session); });
        QVERIFY(m_open->write([&, component = id(u"web site"_s)](Transaction &tx) {
            for (int i = 0; i < 150; ++i) { // more than are read at once
                Deployment made;
                made.component = component;
                made.environment = places.at(i == 0 ? 3 : 1).id;
                made.productVersion = QString::number(i);
                made.deployed = fromMilliseconds(60'000LL * i);
                recordDeployment(tx, made);
            }
        }));
        choose(u"web site"_s);
        QTRY_VERIFY(button(u"Change the deployment: live"_s));
        QVERIFY(button(u"Change the deployment: test"_s));
        QVERIFY(button(u"versions differ"_s));
        QVERIFY(button(u"show earlier ones"_s));
    }

    void anEnvironmentIsMadeOnTheWay()
    {
        choose(u"web site"_s);
        press(u"Record deployment"_s);
        QTRY_VERIFY(choice(u"Environment"_s) && choice(u"Environment"_s)->isEnabled());
        pick(choice(u"Environment"_s), u"new environment…"_s);
        line(u"Its name"_s)->setText(u"acceptance"_s);
        versionField()->setText(u"4.3"_s);
        press(u"Record"_s);
        QTRY_COMPARE(kept(), QStringList{u"acceptance 4.3 successful"_s});
    }

    void environmentsAreRenamedOrderedAddedAndRemoved()
    {
        choose(u"web site"_s);
        record(u"live"_s, u"4.1"_s);
        QTRY_COMPARE(kept().size(), 1);
        press(u"Environments…"_s);
        QTRY_VERIFY(field(u"Name of the environment staging"_s));
        type(field(u"Name of the environment staging"_s), u"acceptance"_s);
        QTRY_COMPARE(places(), (QStringList{u"development"_s, u"test"_s, u"acceptance"_s, u"live"_s}));
        press(u"Move live up"_s);
        QTRY_COMPARE(places(), (QStringList{u"development"_s, u"test"_s, u"live"_s, u"acceptance"_s}));
        QTRY_VERIFY(button(u"Move acceptance down"_s) && !button(u"Move acceptance down"_s)->isEnabled());
        type(field(u"New environment"_s), u"training"_s);
        QTRY_COMPARE(places().last(), u"training"_s);
        QTRY_COMPARE(field(u"New environment"_s)->text(), QString());
        QTRY_VERIFY(button(u"Remove development"_s));
        press(u"Remove development"_s);
        QTRY_COMPARE(places(), (QStringList{u"test"_s, u"live"_s, u"acceptance"_s, u"training"_s}));
        QVERIFY(m_failed.isEmpty());

        QTRY_VERIFY(!button(u"Remove development"_s) && button(u"Remove live"_s));
        press(u"Remove live"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.environment-in-use"});
        type(field(u"Name of the environment test"_s), u" "_s);
        QTRY_COMPARE(m_failed.last(), "estate.environment-name-missing");
        QVERIFY(m_open->workspace().undoNow(4));
        QTRY_COMPARE(places(), (QStringList{u"development"_s, u"test"_s, u"staging"_s, u"live"_s}));
        press(u"Environments…"_s);
        QVERIFY(!field(u"New environment"_s));
    }

    void whatCannotBeRecordedIsRefusedAndStaysInItsFields()
    {
        choose(u"web site"_s);
        record(u"live"_s, u"4.1"_s, u"soon"_s);
        QCOMPARE(m_failed, QList<QByteArray>{"estate.moment-unreadable"});
        QCOMPARE(line(u"When"_s)->text(), u"soon"_s);
        line(u"When"_s)->clear();
        line(u"Change"_s)->setText(u"CHG-99"_s);
        press(u"Record"_s);
        QTRY_COMPARE(m_failed.size(), 2);
        QCOMPARE(m_failed.last(), "desk.ticket-unknown");
        line(u"Change"_s)->clear();
        versionField()->clear();
        press(u"Record"_s);
        QTRY_COMPARE(m_failed.size(), 3);
        QCOMPARE(m_failed.last(), "estate.deployment-version-missing");
        QVERIFY(kept().isEmpty());
    }

private:
    /// The component has one too, above.
    InPlaceField *versionField() const { return named<InPlaceField>(u"Version"_s, Which::Last); }

    QStringList places()
    {
        QStringList names;
        const auto all = *m_open->workspace().readNow([](Session &session) { return environments(session); });
        for (const Environment &environment : all)
            names.append(environment.name);
        return names;
    }
    QList<Deployment> deployments()
    {
        return *m_open->workspace().readNow(
            [component = id(u"web site"_s)](Session &session) { return deploymentsOf(session, component, 100); });
    }
    QStringList kept()
    {
        const QList<Deployment> all = deployments();
        // Read after them: whatever they name is there by then.
        const auto places = *m_open->workspace().readNow([](Session &session) { return environments(session); });
        QStringList lines;
        for (const Deployment &deployment : all) {
            const auto place = std::ranges::find(places, deployment.environment, &Environment::id);
            lines.append(place->name + u' ' + deployment.productVersion + u' ' + toName(deployment.outcome));
        }
        return lines;
    }
    int count(const QString &words) const
    {
        int found = 0;
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            found += button->isVisible() && button->accessibleName() == words ? 1 : 0;
        return found;
    }
    void fill(const QString &environment, const QString &version, const QString &when)
    {
        pick(choice(u"Environment"_s), environment);
        versionField()->setText(version);
        line(u"When"_s)->setText(when);
    }
    void record(const QString &environment, const QString &version, const QString &when = {})
    {
        QTRY_VERIFY(!button(u"Record"_s));
        press(u"Record deployment"_s);
        QTRY_VERIFY(choice(u"Environment"_s) && choice(u"Environment"_s)->isEnabled());
        fill(environment, version, when);
        press(u"Record"_s);
    }
};

QTEST_MAIN(TestDeploymentPart)
#include "tst_deployment_part.moc"
