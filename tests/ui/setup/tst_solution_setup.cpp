// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route_commands.h"
#include "desk/stakeholder_commands.h"
#include "desk_window_test.h"
#include "kit/notice_bar.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"
#include "setup/desk_setup_page.h"
#include "setup/route_setup.h"
#include "setup/stakeholder_setup.h"
#include "setup/step_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What belongs to each solution: the route of its incidents, and who is told of major ones.
class TestSolutionSetup : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRouteThatShipsIsFollowedUntilThereIsAnother()
    {
        openPart(u"routes"_s);
        QTRY_COMPARE(list(u"routes"_s)->count(), 3);
        QTRY_VERIFY(steps()->rowCount() > 3);
        const QString first = steps()->item(0, 0)->text();
        list(u"routes"_s)->setCurrentRow(1);
        QVERIFY(says(u"aboutRoute"_s, u"follows the route of all solutions"_s));
        QCOMPARE(steps()->item(0, 0)->text(), first);
        QVERIFY(!button(u"saveRoute"_s)->isEnabled());
        QVERIFY(button(u"removeRoute"_s)->isHidden());
    }

    void aSolutionGetsARouteOfItsOwnAndGivesItUpAgain()
    {
        openPart(u"routes"_s);
        QTRY_COMPARE(list(u"routes"_s)->count(), 3);
        list(u"routes"_s)->setCurrentRow(1);
        QTRY_VERIFY(steps()->rowCount() > 3);
        const int before = steps()->rowCount();
        type(u"routeName"_s, u"Sales incidents"_s);
        steps()->setCurrentCell(0, 0);
        button(u"addStep"_s)->click();
        QVERIFY(!button(u"saveRoute"_s)->isEnabled());
        QVERIFY(says(u"routeFaults"_s, u"Step 2 needs a name."_s));
        steps()->item(1, 0)->setText(u"Call the shop"_s);
        choose(1, 1, u"third party"_s);
        steps()->item(1, 3)->setText(u"soon"_s);
        QVERIFY(says(u"routeFaults"_s, u"The time of step 2 cannot be read."_s));
        steps()->setCurrentCell(1, 0);
        button(u"stepDown"_s)->click(); // what cannot be read goes along
        QVERIFY(says(u"routeFaults"_s, u"The time of step 3 cannot be read."_s));
        QCOMPARE(steps()->item(2, 3)->text(), u"soon"_s);
        button(u"stepUp"_s)->click();
        steps()->item(1, 3)->setText(u"1 h 30 min"_s);
        QTRY_VERIFY(button(u"saveRoute"_s)->isEnabled());
        button(u"saveRoute"_s)->click();
        QTRY_VERIFY(own());
        QCOMPARE(own()->name, u"Sales incidents"_s);
        QCOMPARE(own()->steps.size(), before + 1);
        QCOMPARE(own()->steps.at(1),
                 (RouteStep{own()->steps.at(1).id, u"Call the shop"_s, RouteActor::ThirdParty, true,
                            std::chrono::minutes(90)}));
        QTRY_VERIFY(says(u"aboutRoute"_s, u"go their own way"_s));
        QTRY_VERIFY(!button(u"removeRoute"_s)->isHidden());
        button(u"removeRoute"_s)->click();
        QTRY_VERIFY(!own());
        QTRY_COMPARE(steps()->rowCount(), before);
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-route");
        QTRY_COMPARE(steps()->rowCount(), before + 1);
    }

    void stepsAreMovedAndRemovedAndDiscarded()
    {
        openPart(u"routes"_s);
        QTRY_VERIFY(steps()->rowCount() > 3);
        const QStringList before = names();
        steps()->setCurrentCell(1, 0);
        button(u"stepUp"_s)->click();
        QCOMPARE(names().first(2), (QStringList{before[1], before[0]}));
        QCOMPARE(steps()->currentRow(), 0);
        QVERIFY(!button(u"stepUp"_s)->isEnabled());
        button(u"removeStep"_s)->click();
        QCOMPARE(names().size(), before.size() - 1);
        QCOMPARE(names().first(), before.first());
        steps()->item(1, 0)->setText(before.first().toUpper());
        QVERIFY(says(u"routeFaults"_s, u"has the name of another one"_s));
        list(u"routes"_s)->setCurrentRow(2); // what is typed is kept
        QCOMPARE(names().size(), before.size() - 1);
        QVERIFY(!notice(m_page->findChild<RouteSetup *>())->isHidden());
        button(u"revertRoute"_s)->click();
        QCOMPARE(names(), before);
    }

    void anotherDeskRouteIsShownUnlessOneTypes()
    {
        openPart(u"routes"_s);
        QTRY_VERIFY(steps()->rowCount() > 3);
        const auto setElsewhere = [this](const QString &name) {
            const auto other = m_desk->otherDesk();
            QVERIFY(other->writeNow([&](Transaction &transaction) {
                setRoute(transaction, {.name = name, .steps = {RouteStep{.name = u"Look"_s}}});
            }));
        };
        setElsewhere(u"Short"_s);
        QTRY_COMPARE(steps()->rowCount(), 1);
        type(u"routeName"_s, u"Mine"_s);
        setElsewhere(u"Other"_s);
        QTRY_COMPARE(list(u"routes"_s)->item(0)->data(Qt::AccessibleTextRole).toString(), u"All solutions, Other"_s);
        QCOMPARE(line(u"routeName"_s)->text(), u"Mine"_s);
    }

    void stakeholdersAreAddedChangedAndRemovedWhereTheyStand()
    {
        openPart(u"stakeholders"_s);
        QTRY_COMPARE(list(u"solutions"_s)->count(), 2);
        addStakeholder(u"anna@x.org"_s);
        QTRY_COMPARE(people()->rowCount(), 1);
        QCOMPARE(people()->item(0, 0)->text(), u"Anna"_s);
        QVERIFY(line(u"addStakeholder"_s)->text().isEmpty());
        people()->item(0, 3)->setText(u"phone, at once"_s);
        QTRY_COMPARE(told(), QStringList{u"Anna person  phone, at once"_s});
        people()->item(0, 2)->setText(u"owner"_s);
        QTRY_COMPARE(told(), QStringList{u"Anna person owner phone, at once"_s});
        addStakeholder(u"ANNA"_s); // stands there already, and keeps what she is
        addStakeholder(u"Acme"_s);
        QTRY_COMPARE(told(), (QStringList{u"Acme organisation  "_s, u"Anna person owner phone, at once"_s}));
        QTRY_COMPARE(list(u"solutions"_s)->item(0)->data(Qt::AccessibleTextRole).toString(), u"Sales, 2"_s);
        QTRY_COMPARE(people()->rowCount(), 2);
        people()->setCurrentCell(0, 0);
        people()->setFocus();
        QTest::keyClick(people(), Qt::Key_Delete);
        QTRY_COMPARE(told(), QStringList{u"Anna person owner phone, at once"_s});
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-stakeholder");
        QTRY_COMPARE(people()->rowCount(), 2);
        list(u"solutions"_s)->setCurrentRow(1);
        QCOMPARE(people()->rowCount(), 0);
    }

    void whoIsNotKnownIsRefusedAndStaysTyped()
    {
        openPart(u"stakeholders"_s);
        QTRY_COMPARE(list(u"solutions"_s)->count(), 2);
        addStakeholder(u"Nobody"_s);
        auto *bar = notice(m_page->findChild<StakeholderSetup *>());
        QTRY_VERIFY(!bar->isHidden());
        QVERIFY2(bar->text().contains(u"Nobody"_s), qPrintable(bar->text()));
        QCOMPARE(line(u"addStakeholder"_s)->text(), u"Nobody"_s);
        QCOMPARE(told(), QStringList());
    }

private:
    void prepare() override
    {
        m_sales = m_desk->addComponent(u"Sales"_s);
        m_desk->addComponent(u"Payroll"_s);
        QVERIFY(m_desk->workspace().writeNow([](Transaction &transaction) {
            addPerson(transaction, {.name = u"Anna"_s, .email = u"anna@x.org"_s});
            addOrganisation(transaction, {.name = u"Acme"_s});
        }));
        m_page = std::make_unique<DeskSetupPage>(m_desk->context());
        m_page->resize(1200, 800);
        static_cast<QWidget &>(*m_page).show();
    }
    void close() override { m_page.reset(); }

    void openPart(const QString &name)
    {
        m_page->show(linkToPlace(u"desk-setup"_s, name));
        QTRY_VERIFY(m_desk->estate().isLoaded());
    }
    QListWidget *list(const QString &name) const { return m_page->findChild<QListWidget *>(name); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QLineEdit *line(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    StepTable *steps() const { return m_page->findChild<StepTable *>(); }
    QTableWidget *people() const { return m_page->findChild<QTableWidget *>(u"stakeholders"_s); }
    static NoticeBar *notice(const QWidget *part) { return part->findChild<NoticeBar *>(); }
    bool says(const QString &label, const QString &text) const
    {
        const auto *found = m_page->findChild<QLabel *>(label);
        return found && !found->isHidden() && found->text().contains(text);
    }
    QStringList names() const
    {
        QStringList all;
        for (const RouteStep &step : steps()->steps())
            all.append(step.name);
        return all;
    }
    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void choose(int row, int column, const QString &value)
    {
        auto *box = qobject_cast<QComboBox *>(steps()->cellWidget(row, column));
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void addStakeholder(const QString &name)
    {
        line(u"addStakeholder"_s)->setText(name);
        QTest::keyClick(line(u"addStakeholder"_s), Qt::Key_Return);
    }
    std::optional<Route> own()
    {
        return m_desk->workspace().readNow([this](Session &session) { return findRoute(session, m_sales); }).value();
    }
    QStringList told()
    {
        const auto all =
            m_desk->workspace().readNow([this](Session &session) { return stakeholdersOf(session, m_sales); });
        QStringList lines;
        for (const SolutionStakeholder &one : *all)
            lines.append(u"%1 %2 %3 %4"_s.arg(one.who.name, toName(one.who.kind), one.who.role, one.who.toldBy));
        return lines;
    }

    std::unique_ptr<DeskSetupPage> m_page;
    Id<Component> m_sales;
};

QTEST_MAIN(TestSolutionSetup)
#include "tst_solution_setup.moc"
