// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_view_commands.h"
#include "desk_page_test.h"
#include "kit/chip.h"
#include "people/person_commands.h"
#include "people/team_commands.h"
#include "ui_desk/group_chip.h"
#include "ui_desk/queue_panel.h"
#include "ui_desk/sort_chip.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/view_picker.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Views of the list, and the queues beside it.
class TestDeskViews : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aViewThatShipsSetsFilterAndOrder()
    {
        addTo({}, m_desk->workspace().person());
        addTo({}, u"Somebody else"_s);
        addTo({}, {});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(chip(u"view"_s)->text(), u"views ▾"_s);
        choose(u"My tickets"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(toText(filters()->filter()), u"state=open assignee=me"_s);
        QCOMPARE(m_page->findChild<SortChip *>()->order(), u"due"_s);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"My tickets ▾"_s);
        choose(u"Unassigned"_s);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"INC-3"_s);
        choose(u"No view, everything open"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(chip(u"view"_s)->text(), u"views ▾"_s);
    }

    void theMenuCountsAndSaysWhoIsNotKnown()
    {
        addTo({}, m_desk->workspace().person());
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        chip(u"view"_s)->click();
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QTRY_COMPARE(action(menu, u"My tickets"_s)->text(), u"My tickets\t1"_s);
        QTRY_VERIFY(!action(menu, u"My teams"_s)->isEnabled());
        QCOMPARE(action(menu, u"Due soon"_s)->text(), u"Due soon\t0"_s);
        menu->close();
    }

    void aChangedViewIsSavedUnderANameInPlaceAndCanBeTakenBack()
    {
        addTo({}, {});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        choose(u"Unassigned"_s);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"Unassigned ▾"_s);
        QVERIFY(!chip(u"saveView"_s)->isVisible());
        chip(u"filter:open"_s)->click();
        QCOMPARE(chip(u"view"_s)->text(), u"Unassigned · changed ▾"_s);
        QVERIFY(chip(u"saveView"_s)->isVisible());
        chip(u"saveView"_s)->click();
        QVERIFY(name()->hasFocus());
        QTest::keyClick(name(), Qt::Key_Escape);
        QVERIFY(!name()->isVisible() && chip(u"view"_s)->isVisible());
        chip(u"saveView"_s)->click();
        QTest::keyClicks(name(), u"Web & more"_s);
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"Web & more ▾"_s);
        QVERIFY(!chip(u"saveView"_s)->isVisible() && !name()->isVisible());
        QCOMPARE(saved().first().filter, toText(filters()->filter()));
        QCOMPARE(undone(m_desk->workspace()), "desk.save-view");
        QTRY_COMPARE(chip(u"view"_s)->text(), u"views ▾"_s);
    }

    void aViewKeepsItsSections()
    {
        addTo(u"Web"_s, {});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        choose(u"Unassigned"_s);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"Unassigned ▾"_s);
        m_page->findChild<GroupChip *>()->choose(TicketGrouping::Team);
        QTRY_COMPARE(table()->model()->rowCount(), 2); // with its heading
        QCOMPARE(chip(u"view"_s)->text(), u"Unassigned · changed ▾"_s);
        chip(u"saveView"_s)->click();
        QTest::keyClicks(name(), u"By team"_s);
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"By team ▾"_s);
        QVERIFY(saved().first().groupedBy == TicketGrouping::Team);
        choose(u"Unassigned"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        choose(u"By team"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"By team ▾"_s);
    }

    void whatIsSearchedForBecomesAPartOfTheView()
    {
        addTo(u"Web"_s, {});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        search(u"inc-1"_s);
        QTRY_VERIFY(m_page->findChild<TicketListModel *>()->question().words);
        picker()->beginSave();
        QTest::keyClicks(name(), u"One"_s);
        QTest::mouseClick(chip(u"viewShared"_s), Qt::LeftButton);
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_COMPARE(toText(filters()->filter()), u"state=open words=inc 1*"_s);
        QVERIFY(m_page->findChild<QLineEdit *>()->text().isEmpty());
        QTRY_COMPARE(chip(u"view"_s)->text(), u"One ▾"_s);
        QVERIFY(!saved().first().owner);
        chip(u"view"_s)->click();
        trigger(openMenu(), u"Rename “One”…"_s);
        QVERIFY(name()->hasFocus() && !chip(u"viewShared"_s)->isVisible());
        QTest::keyClicks(name(), u"Two"_s);
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"Two ▾"_s);
        chip(u"view"_s)->click();
        trigger(openMenu(), u"Keep “Two” to myself"_s);
        QTRY_VERIFY(saved().first().owner);
        QTRY_VERIFY(picker()->views().last().owner);
        chip(u"view"_s)->click();
        trigger(openMenu(), u"Remove “Two”"_s);
        QTRY_COMPARE(chip(u"view"_s)->text(), u"views ▾"_s);
        QVERIFY(saved().isEmpty());
    }

    void viewsThatOthersShareAppearAndGo()
    {
        open();
        QTRY_VERIFY(m_page->findChild<TicketListModel *>()->isLoaded());
        const auto other = m_desk->otherDesk();
        TicketView view;
        view.name = u"Night"_s;
        view.filter = u"state=open team=Night"_s;
        const auto done =
            other->writeNow([&](Transaction &transaction) { return saveView(transaction, view, ViewSharing::Shared); });
        QVERIFY2(done, why(done));
        QTRY_VERIFY(picker()->views().size() == 5);
        choose(u"Night"_s);
        QCOMPARE(toText(filters()->filter()), view.filter);
        const auto gone = other->writeNow([&](Transaction &transaction) { removeView(transaction, done.value()); });
        QVERIFY2(gone, why(gone));
        QTRY_COMPARE(chip(u"view"_s)->text(), u"views ▾"_s);
        QCOMPARE(toText(filters()->filter()), view.filter);
    }

    void viewAndQueuesAreRemembered()
    {
        open();
        QTRY_VERIFY(m_page->findChild<TicketListModel *>()->isLoaded());
        choose(u"Due soon"_s);
        chip(u"filter:team"_s)->click();
        trigger(openMenu(), u"no team yet"_s);
        QVERIFY(panel()->isHidden());
        trigger(u"Queues"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open();
        m_page->restoreState(settings);
        QVERIFY(panel()->isVisible());
        QTRY_COMPARE(chip(u"view"_s)->text(), u"Due soon · changed ▾"_s);
        QCOMPARE(toText(filters()->filter()), u"state=open team=\"\" due=soon"_s);
    }

    void aQueueShowsItsTicketsAndKeepsUp()
    {
        const auto set = m_desk->workspace().writeNow([](Transaction &transaction) {
            addTeam(transaction, Team{.name = u"Web"_s, .tier = 2});
            addTeam(transaction, Team{.name = u"Desk"_s, .tier = 1});
        });
        QVERIFY2(set, why(set));
        addTo(u"Web"_s, u"Anna"_s);
        addTo(u"Web"_s, {});
        addTo({}, {});
        open();
        trigger(u"Queues"_s);
        QAbstractItemModel *model = panel()->view()->model();
        QAbstractItemModelTester tester(model);
        QTRY_COMPARE(rows(),
                     (QStringList{u"1 · Service desk 0"_s, u"Desk 0"_s, u"2 · Application support 2"_s,
                                  u"Web 2, 1 free"_s, u"No team yet 1, 1 free"_s}));
        press(3);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(toText(filters()->filter()), u"state=open team=Web"_s);
        QCOMPARE(chip(u"view"_s)->text(), u"views ▾"_s);
        press(2);
        QCOMPARE(toText(filters()->filter()), u"state=open tier=2"_s);
        press(4);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_page->show(linkToPlace(u"desk"_s, u"state=open team=Desk"_s));
        QCOMPARE(panel()->view()->currentIndex().row(), 1);
        const auto other = m_desk->otherDesk();
        move(*other, *stored(*other, u"INC-3"_s), u"cancelled"_s).value();
        QTRY_COMPARE(rows().size(), 4);
        const auto moved = other->writeNow([](Transaction &transaction) {
            Team web = findTeam(transaction, u"Web"_s).value();
            Team wanted = web;
            wanted.tier = 1;
            editTeam(transaction, web, wanted);
        });
        QVERIFY2(moved, why(moved));
        QTRY_COMPARE(rows(), (QStringList{u"1 · Service desk 2"_s, u"Desk 0"_s, u"Web 2, 1 free"_s}));
    }

    void moreOfTheFilterIsChosenAndLeftOutByChips()
    {
        open();
        QTRY_VERIFY(m_page->findChild<TicketListModel *>()->isLoaded());
        chip(u"filter:more"_s)->click();
        trigger(openMenu(), u"assigned to me"_s);
        chip(u"filter:more"_s)->click();
        trigger(openMenu(), u"due within a day"_s);
        QCOMPARE(toText(filters()->filter()), u"state=open assignee=me due=soon"_s);
        m_page->show(
            linkToPlace(u"desk"_s, u"tier=1,none organisation=Acme words=blank due=late major=no known=yes"_s));
        for (const QString &left :
             {u"organisation=Acme"_s, u"words=blank"_s, u"due=late"_s, u"major=no"_s, u"known=yes"_s})
            QVERIFY(toText(filters()->filter()).contains(left));
        for (int left = 7; left > 0; --left) {
            QTRY_VERIFY(restChip());
            restChip()->click();
        }
        QCOMPARE(toText(filters()->filter()), QString());
    }

private:
    Chip *chip(const QString &name) const { return m_page->findChild<Chip *>(name); }
    /// The first chip that leaves its part out of the filter.
    Chip *restChip() const
    {
        for (auto *each : filters()->findChildren<Chip *>()) {
            if (each->isVisible() && each->text().endsWith(u'×'))
                return each;
        }
        return nullptr;
    }
    QLineEdit *name() const { return m_page->findChild<QLineEdit *>(u"viewName"_s); }
    ViewPicker *picker() const { return m_page->findChild<ViewPicker *>(); }
    QueuePanel *panel() const { return m_page->findChild<QueuePanel *>(); }
    TicketFilters *filters() const { return m_page->findChild<TicketFilters *>(); }

    QMenu *openMenu() const
    {
        for (auto *menu : m_page->findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    static QAction *action(QMenu *menu, const QString &text)
    {
        for (QAction *each : menu->actions()) {
            if (each->text().section(u'\t', 0, 0) == text || each->text().startsWith(text + u" ("_s))
                return each;
        }
        return nullptr;
    }
    static void trigger(QMenu *menu, const QString &text)
    {
        QVERIFY(menu && action(menu, text));
        action(menu, text)->trigger();
        menu->close();
    }
    void choose(const QString &view)
    {
        chip(u"view"_s)->click();
        trigger(openMenu(), view);
    }
    void trigger(const QString &text)
    {
        for (QAction *each : m_page->commands()) {
            if (each->text() == text)
                each->trigger();
        }
    }
    void addTo(const std::optional<QString> &team, const std::optional<QString> &assignee)
    {
        Ticket ticket = draft(ProcessKind::Incident, u"t"_s);
        ticket.team = team;
        ticket.assignee = assignee;
        add(m_desk->workspace(), ticket);
    }
    QList<TicketView> saved()
    {
        return m_desk->workspace()
            .readNow([this](Session &session) { return viewsFor(session, m_desk->workspace().person()); })
            .value();
    }
    QStringList rows() const
    {
        QStringList all;
        const QAbstractItemModel *model = panel()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString free = index.data(QueueModel::FreeRole).toString();
            all.append(index.data().toString() + u' ' + index.data(QueueModel::OpenRole).toString()
                       + (free.isEmpty() ? QString() : u", "_s + free));
        }
        return all;
    }
    void press(int row)
    {
        QListView *view = panel()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }
};

QTEST_MAIN(TestDeskViews)
#include "tst_desk_views.moc"
