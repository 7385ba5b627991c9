// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_commands.h"
#include "desk/follow_up_commands.h"
#include "desk/incident_route_commands.h"
#include "desk/stakeholder_commands.h"
#include "desk_gallery.h"
#include "estate/component_store.h"
#include "kit/chip.h"
#include "kit/conflict_view.h"
#include "kit/text_box.h"
#include "people/person_commands.h"
#include "ui_desk/board_list.h"
#include "ui_desk/board_view.h"
#include "ui_desk/composer.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_editor.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ticket_sections_model.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/unread_state.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of the desk to look at.
class TestDeskGallery : public DeskGallery
{
    Q_OBJECT

public:
    TestDeskGallery() : DeskGallery(u"desk"_s) { }

private Q_SLOTS:
    void pictures_data() { addShowings({Showing::Light, Showing::Dark, Showing::Contrast, Showing::Small}); }
    void pictures()
    {
        QFETCH(Showing, showing);
        begin(showing);
        open<DeskPage>(showing.size);
        grab(u"empty"_s);
        m_desk->applyTemplate(u"salesforce"_s);
        TicketTable *table = listAll();
        choose(u"INC-2"_s);
        grab(u"list"_s);
        table->setFocus();
        auto *composer = m_page->findChild<Composer *>();
        composer->editor()->setPlainText(u"We found the cause and are on it.\nYou can go on with saved quotes."_s);
        composer->findChild<QPushButton *>(u"switchVisibility"_s)->click();
        grab(u"public"_s);
        QTest::keyClick(composer->editor(), Qt::Key_Return, Qt::ControlModifier);
        auto *moves = m_page->findChild<TicketMoves *>();
        for (auto *button : moves->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().endsWith(u'…')) {
                button->click();
                break;
            }
        }
        grab(u"move"_s);
        for (QAction *action : m_page->commands()) {
            if (action->text() == u"New ticket")
                action->trigger();
        }
        grab(u"new"_s);
    }

    void course_data() { addShowings({Showing::Light.of(QSize(1264, 1900)), Showing::Dark.of(QSize(1264, 1900))}); }
    void course()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        const auto done = m_desk->workspace().writeNow([this](Transaction &transaction) {
            const Ticket ticket = findTicket(transaction, {ProcessKind::Incident, 2}).value();
            const Occasion occasion{m_desk->now, m_desk->now, u"K. Smit"_s};
            for (const QString &name : {u"Eva Jansen"_s, u"M. de Boer"_s})
                addPerson(transaction, Person{.name = name});
            setMajor(transaction, *shippedRules(), ticket, u"All shops are without prices"_s, occasion);
            setStakeholder(transaction, ticket, {u"Eva Jansen"_s, {}, u"owner"_s, u"phone, at once"_s});
            setStakeholder(transaction, ticket, {u"M. de Boer"_s, {}, u"line manager"_s, {}});
            tellStakeholders(transaction, *shippedRules(), ticket, u"We are on it"_s, {u"Eva Jansen"_s}, occasion);
            settleStep(transaction, ticket, 1, {}, occasion);
            settleStep(transaction, ticket, 2, {false, u"it is ours alone"_s, {}}, occasion);
            const Component other = childrenOf(transaction, std::optional<Id<Component>>()).first();
            addAffected(transaction, ticket, other.id, occasion);
            FollowUp action;
            action.text = u"Renew the certificate before it expires again"_s;
            action.owner = u"K. Smit"_s;
            action.day = QDate(2026, 4, 1);
            addFollowUp(transaction, ticket, action, occasion);
        });
        QVERIFY2(done, why(done));
        open<DeskPage>(showing.size);
        listAll();
        choose(u"INC-2"_s);
        grab(u"course"_s);
        m_page->findChild<Chip *>(u"allSteps"_s)->click();
        m_page->findChild<Chip *>(u"addFollowUp"_s)->click();
        grab(u"course-open"_s);
    }

    void unread_data() { addShowings({Showing::Light, Showing::Dark, Showing::Dutch, Showing::Small}); }
    void unread()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        open<DeskPage>(showing.size);
        listAll();
        choose(u"INC-2"_s);
        m_page->show(linkToPlace(u"desk"_s, u"team=mine"_s));
        QTRY_VERIFY(m_page->findChild<UnreadState *>(u"unread"_s)->isVisible());
        grab(u"unread"_s);
    }

    void triage_data() { pictures_data(); }
    void triage()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        open<DeskPage>(showing.size);
        TicketTable *table = listAll();
        table->setFocus();
        for (const auto with : {Qt::NoModifier, Qt::ShiftModifier, Qt::ShiftModifier})
            QTest::keyClick(table, Qt::Key_J, with);
        auto *strip = m_page->findChild<TriageStrip *>();
        auto *details = m_page->findChild<TicketDetails *>();
        QTRY_VERIFY(details->record());
        grab(u"several"_s);
        QTest::keyClick(table, Qt::Key_S);
        QTRY_VERIFY(strip->findChild<QWidget *>(u"severalMoves"_s));
        grab(u"several-moves"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A);
        QTRY_VERIFY(strip->form());
        strip->findChild<QLineEdit *>(u"triage:team"_s)->clear();
        QTest::keyClicks(strip->findChild<QLineEdit *>(u"triage:team"_s), u"Database"_s);
        grab(u"several-assign"_s);
        strip->findChild<QLineEdit *>(u"triage:team"_s)->setText(u"Printing floor"_s);
        strip->form()->findChild<QPushButton *>(u"confirmTriage"_s)->click();
        QVERIFY(strip->findChild<QLabel *>(u"triage:unknown"_s)->isVisible());
        grab(u"several-assign-unknown"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_P);
        QTRY_VERIFY(strip->findChild<QWidget *>(u"triage:impact"_s));
        grab(u"several-levels"_s);
    }

    void grouped_data() { pictures_data(); }
    void grouped()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        addMany();
        open<DeskPage>(showing.size);
        TicketTable *table = listAll();
        auto *sections = m_page->findChild<TicketSectionsModel *>();
        for (const TicketGrouping by : {TicketGrouping::Priority, TicketGrouping::Component, TicketGrouping::Team}) {
            sections->groupBy(by);
            QTRY_VERIFY(sections->isHeading(0) && sections->ticketAt(sections->index(1, 0)));
            QTRY_VERIFY(table->model()->index(1, int(TicketColumn::Due)).data().isValid());
            table->setFocus();
            table->setCurrentIndex(table->model()->index(1, 0));
            auto *details = m_page->findChild<TicketDetails *>();
            QTRY_VERIFY(details->record());
            grab(u"grouped-"_s + mainstay::toName(by));
        }
        const int second = sections->headingOf(table->model()->rowCount() - 1);
        for (const int heading : {second, 0})
            sections->setFolded(heading, true);
        table->setCurrentIndex(table->model()->index(0, 0));
        grab(u"grouped-folded"_s);
    }

    void board_data() { pictures_data(); }
    void board()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        const auto done = m_desk->workspace().writeNow([this](Transaction &transaction) {
            setMajor(transaction, *shippedRules(), findTicket(transaction, {ProcessKind::Incident, 3}).value(),
                     u"All shops are slow"_s, {m_desk->now, m_desk->now, u"K. Smit"_s});
        });
        QVERIFY2(done, why(done));
        open<DeskPage>(showing.size);
        TicketTable *table = listAll();
        table->sortByColumn(int(TicketColumn::Due), Qt::AscendingOrder);
        QTRY_VERIFY(table->model()->index(0, int(TicketColumn::Due)).data().toString().contains(u"late"_s));
        grab(u"by-due"_s);
        m_page->commands().constLast()->trigger();
        auto *board = m_page->findChild<BoardView *>();
        QTRY_VERIFY(board->list(u"pending"_s)->model()->rowCount() > 0);
        board->list(u"pending"_s)->setFocus();
        board->list(u"pending"_s)->setCurrentIndex(board->list(u"pending"_s)->model()->index(0, 0));
        auto *details = m_page->findChild<TicketDetails *>();
        QTRY_VERIFY(details->record());
        grab(u"board"_s);
    }

    void dutch()
    {
        begin(Showing::Dutch);
        m_desk->applyTemplate(u"salesforce"_s);
        open<DeskPage>(SmallPlace);
        choose(u"INC-2"_s);
        m_page->findChild<QPushButton *>(u"move:resolved"_s)->click();
        grab(u"dutch"_s);
        m_page->commands().constFirst()->trigger();
        grab(u"new-dutch"_s);
    }

    void oddNames()
    {
        begin(Showing::Small);
        Ticket ticket = draft(ProcessKind::Incident, oddName().left(longestLine));
        ticket.component = m_desk->addComponent(oddName().left(1000));
        ticket.team = ticket.assignee = ticket.requester = oddName().left(longestLine);
        ticket.description = oddName();
        ticket.impact = ticket.urgency = u"high"_s;
        ticket = add(m_desk->workspace(), ticket);
        for (int i = 0; i < 50; ++i)
            say(m_desk->workspace(), ticket, i == 49 ? oddName() : u"message %1"_s.arg(i), at(i)).value();
        open<DeskPage>(SmallPlace);
        auto *table = m_page->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() == 1);
        choose(u"INC-1"_s);
        grab(u"odd"_s);
    }

    void conflict()
    {
        const Dress dress;
        QWidget ground;
        ConflictView view(u"K. Smit"_s, u"23 Nov 2026 09:31 CET"_s,
                          {{u"team"_s, u"Team"_s, u"Service desk"_s, u"Database"_s, u"Integration"_s},
                           {u"solution"_s,
                            u"Solution"_s,
                            {},
                            u"Restarted the pool and raised its limit."_s,
                            u"Moved the price list to the second database, since the first one ran out of connections "
                            "again this morning."_s}},
                          &ground);
        ground.resize(430, 420);
        view.setGeometry(ground.rect().adjusted(16, 0, -16, 0));
        ground.setBackgroundRole(QPalette::Base);
        ground.show();
        grab(u"conflict"_s, ground);
    }

private:
    /// Enough for sections; some of them so old that they are very late.
    void addMany()
    {
        const auto done = m_desk->workspace().writeNow([](Transaction &transaction) {
            const QStringList teams{u"Service desk"_s, u"Database"_s, u"Integration"_s};
            const QStringList levels{u"high"_s, u"medium"_s, u"low"_s};
            for (int i = 0; i < 24; ++i) {
                Ticket ticket = draft(allProcessKinds[i % 3], u"Report %1 does not open"_s.arg(i + 1));
                if (i % 5 > 0)
                    ticket.team = teams[i % 3];
                if (i % 4 > 0) {
                    ticket.impact = levels[i % 2];
                    ticket.urgency = levels[i % 3];
                }
                addTicket(transaction, *shippedRules(), ticket, at(-60 * 24 * (i % 6) * 45));
            }
        });
        QVERIFY2(done, why(done));
    }

    /// Of all times and states.
    TicketTable *listAll()
    {
        m_page->show(linkToPlace(u"desk"_s, u"opened>=2020-01-01T00:00:00Z"_s));
        auto *table = m_page->findChild<TicketTable *>();
        [table] { QTRY_VERIFY(table->model()->rowCount() > 3); }();
        return table;
    }

    void choose(const QString &number) { DeskGallery::choose(stored(m_desk->workspace(), number).value()); }
};

QTEST_MAIN(TestDeskGallery)
#include "tst_desk_gallery.moc"
