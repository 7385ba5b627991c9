// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who keeps the desk all day.
#include "kit/text_box.h"
#include "stories/desk_story.h"
#include "ui_desk/composer.h"
#include "ui_desk/conversation.h"
#include "ui_desk/new_ticket.h"
#include "ui_map/map_view.h"
#include "ui_map/rows_view.h"
#include "ui_shell/status_line.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class StoryOfASupportLead : public DeskStory
{
    Q_OBJECT

    Composer *composer() { return m_story->part<Composer>(); }

private Q_SLOTS:
    void aLeadTakesATicketToItsEnd()
    {
        QVERIFY(m_story->begin(m_location->text(), u"salesforce"_s));
        QVERIFY(m_story->walkTo(u"Desk"_s));
        tell<StoryOfASupportLead>({&StoryOfASupportLead::addATicket, &StoryOfASupportLead::findItInTheList,
                                   &StoryOfASupportLead::writeMessages, &StoryOfASupportLead::resolveIt,
                                   &StoryOfASupportLead::seeItOnTheMap, &StoryOfASupportLead::takeTheMoveBack});
    }

private:
    void addATicket()
    {
        m_story->now(u"adding a ticket"_s);
        QVERIFY(hands().push(m_story->window().currentPage(), u"New ticket"_s));
        auto *form = m_story->part<NewTicket>();
        QTRY_VERIFY(form->isVisible());
        QTRY_VERIFY(visiblePart<QLineEdit>(form, u"Title"_s)->hasFocus());
        hands().type(u"Quotes come out empty"_s);
        QVERIFY(choose(form, u"Impact"_s, 1));
        QVERIFY(choose(form, u"Urgency"_s, 1));
        auto *component = visiblePart<QLineEdit>(form, u"Component"_s);
        QVERIFY(hands().click(component));
        hands().type(u"database for sales"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        hands().press(Qt::Key_Down);
        hands().press(Qt::Key_Return);
        QTRY_VERIFY2(component->text().contains(u"database for sales data"), qPrintable(component->text()));
        QVERIFY(hands().replace(visiblePart<QLineEdit>(form, u"Requester"_s), u"Femke"_s));
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(details()->isVisible() && details()->record(), qPrintable(wordsIn(form)));
        QTRY_COMPARE(details()->record()->ticket.title, u"Quotes come out empty"_s);
        QVERIFY(details()->record()->ticket.component);
        QVERIFY(details()->record()->ticket.impact && details()->record()->ticket.urgency);
        QTRY_VERIFY2(m_story->lastStep().contains(details()->record()->ticket.number), qPrintable(m_story->lastStep()));
    }

    void findItInTheList()
    {
        const QString number = details()->record()->ticket.number;
        m_story->now(u"looking at another ticket"_s);
        QTRY_VERIFY(list()->model()->rowCount() > 2);
        const int other = titleAt(0) == u"Quotes come out empty" ? 1 : 0;
        QVERIFY(hands().clickRow(list(), list()->model()->index(other, 2)));
        QTRY_VERIFY(details()->record()->ticket.number != number);

        m_story->now(u"searching the list"_s);
        QVERIFY(hands().replace(visiblePart<QLineEdit>(m_story->window().currentPage(), u"Search tickets…"_s),
                                u"quotes come"_s));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(titleAt(0), u"Quotes come out empty"_s);
        m_story->now(u"opening a ticket"_s);
        QVERIFY(hands().clickRow(list(), list()->model()->index(0, 2)));
        QTRY_COMPARE(details()->record()->ticket.number, number);
        QTRY_VERIFY(composer()->isVisible());
    }

    void writeMessages()
    {
        m_story->now(u"writing messages"_s);
        QVERIFY(hands().click(composer()->editor()));
        hands().type(u"It is the template of last week."_s);
        hands().press(Qt::Key_Return);
        hands().type(u"Rolling back."_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(composer()->editor()->toPlainText(), QString());

        hands().type(u"Not this one"_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        QPushButton *undo = nullptr;
        QTRY_COMPARE(composer()->findChildren<QPushButton *>(u"takeBack"_s).size(), 2);
        undo = composer()->findChildren<QPushButton *>(u"takeBack"_s).last();
        QVERIFY(hands().click(undo));
        QTRY_COMPARE(composer()->editor()->toPlainText(), u"Not this one"_s);

        QVERIFY(hands().push(composer(), u"Switch to public"_s));
        QTRY_VERIFY(wordsIn(composer()).contains(u"PUBLIC"));
        QVERIFY(hands().replace(composer()->editor(), u"We are on it, Femke."_s));
        QVERIFY(hands().push(composer(), u"Send to requester"_s));
        m_story->now(u"waiting for messages to go out"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said().size(), 2, 40'000);
        QCOMPARE(said()[0].text, u"It is the template of last week.\nRolling back."_s);
        QCOMPARE(said()[0].visibility, Visibility::Internal);
        QCOMPARE(said()[1].text, u"We are on it, Femke."_s);
        QCOMPARE(said()[1].visibility, Visibility::Public);
        QTRY_VERIFY(m_story->part<Conversation>()->shownEntries() >= 2);
    }

    void resolveIt()
    {
        m_story->now(u"moving a ticket with what the move demands"_s);
        QVERIFY(hands().click(moves()->findChild<QPushButton *>(u"move:assigned"_s)));
        QLineEdit *team = nullptr;
        QTRY_VERIFY((team = visiblePart<QLineEdit>(moves(), u"Team"_s)));
        QTRY_VERIFY(team->hasFocus());
        hands().press(Qt::Key_A, Qt::ControlModifier);
        hands().type(u"Sales systems team"_s);
        if (QApplication::activePopupWidget()) {
            hands().press(Qt::Key_Escape); // closes what is offered, not the form
            QVERIFY(team->isVisible() && !QApplication::activePopupWidget());
        }
        QVERIFY(hands().click(moves()->findChild<QPushButton *>(u"confirmMove"_s)));
        QTRY_COMPARE(state(), u"assigned"_s);
        QCOMPARE(details()->record()->ticket.team, u"Sales systems team"_s);

        QVERIFY(hands().click(moves()->findChild<QPushButton *>(u"move:resolved"_s)));
        QTRY_VERIFY(moves()->findChild<QPushButton *>(u"confirmMove"_s));
        QVERIFY(hands().click(moves()->findChild<QPushButton *>(u"confirmMove"_s))); // nothing is filled in yet
        QTRY_VERIFY2(wordsIn(details()).contains(u"solution", Qt::CaseInsensitive), qPrintable(wordsIn(details())));
        QCOMPARE(state(), u"assigned"_s);
        giveSolution(u"Template of March is back."_s);
        QTRY_COMPARE(state(), u"resolved"_s);
        QTRY_VERIFY2(m_story->lastStep().contains(details()->record()->ticket.number), qPrintable(m_story->lastStep()));
    }

    void seeItOnTheMap()
    {
        m_story->now(u"following the ticket to the map"_s);
        QLabel *affects = nullptr;
        for (auto *label : details()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"<a href"))
                affects = label;
        }
        QVERIFY(affects);
        QVERIFY(hands().followLink(affects));
        QTRY_COMPARE(m_story->window().currentPage()->title(), u"Estate"_s);
        auto *map = m_story->part<MapView>();
        QTRY_VERIFY(map->canvas()->map() && !map->isBusy() && map->canvas()->map()->mode == MapMode::Impact);
        QCOMPARE(map->canvas()->map()->boxes.front().name, u"database for sales data"_s);
        QTRY_VERIFY(map->impactList()->isVisible());
        m_story->now(u"going back to the ticket"_s);
        m_story->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_story->window().currentPage()->title(), u"Desk"_s);
    }

    void takeTheMoveBack()
    {
        const QString number = details()->record()->ticket.number;
        QTRY_VERIFY2(wordsIn(details()).contains(u"History") && wordsIn(details()).contains(number),
                     qPrintable(wordsIn(details())));
        QVERIFY(details()->record()->history.size() >= 3); // added, assigned, resolved
        m_story->now(u"taking the move back"_s);
        QVERIFY(hands().push(m_story->part<StatusLine>(), u"Undo"_s));
        QTRY_COMPARE(state(), u"assigned"_s);
        QTRY_VERIFY2(m_story->lastStep().startsWith(u"Taken back"), qPrintable(m_story->lastStep()));
        QCOMPARE(details()->record()->ticket.team, u"Sales systems team"_s);
        QVERIFY2(m_story->message().isEmpty(), qPrintable(m_story->message()));
    }
};

QTEST_MAIN(StoryOfASupportLead)
#include "tst_story_lead.moc"
