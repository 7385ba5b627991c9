// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_commands.h"
#include "desk/attachment_commands.h"
#include "desk/attachment_store.h"
#include "desk/ticket_relations.h"
#include "desk_page_test.h"
#include "ui_desk/history_lines.h"
#include "ui_desk/ticket_history_part.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What the details of a ticket tell of all that was done to it.
class TestTicketHistory : public DeskPageTest
{
    Q_OBJECT

    TicketHistoryPart *part() const { return details()->findChild<TicketHistoryPart *>(); }
    template <class Fn>
    void write(Fn fn)
    {
        const auto done = m_desk->workspace().writeNow(fn);
        QVERIFY2(done, why(done));
    }
    /// Of each step its changes, newest step first.
    QList<QStringList> linesOf(const Ticket &ticket)
    {
        const TicketTrail trail =
            m_desk->workspace().readNow([&](Session &session) { return trailOf(session, ticket.id, 20, 20); }).value();
        const auto estate = m_desk->estate().current();
        QList<QStringList> lines;
        for (const RecordStep &step : trail.history.steps)
            lines.append(historyLines(step, ticket.id, {m_desk->context().words, estate->tree(), trail.numbers}));
        return lines;
    }
    bool says(const QString &text) const
    {
        const auto labels = part()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    }

private Q_SLOTS:
    void whatWasBeforeIsToldBesideWhatIsNow()
    {
        Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        ticket = assign(m_desk->workspace(), ticket, {u"Printing"_s, {}}).value();
        Ticket wanted = ticket;
        wanted.team = u"Network"_s;
        wanted.title = u"Printer is out"_s;
        ticket = edit(m_desk->workspace(), ticket, wanted).value();
        const QList<QStringList> lines = linesOf(ticket);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], (QStringList{u"Team: Printing → Network"_s, u"Title: Printer → Printer is out"_s}));
        QCOMPARE(lines[1], (QStringList{u"State: new → assigned"_s, u"Team: – → Printing"_s}));
        QCOMPARE(lines[2], QStringList()); // the phrase says it
    }

    void whatHangsOnItIsToldByItsName()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        const Ticket other = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Why"_s));
        Attachment file;
        write([&](Transaction &transaction) {
            file = attachFile(transaction, ticket.id, {u"log.txt"_s, {}, "x"}, Visibility::Internal, at(6));
        });
        write([&](Transaction &transaction) { detachFile(transaction, file); });
        write([&](Transaction &transaction) { linkTickets(transaction, ticket, LinkKind::CausedBy, other); });
        write([&](Transaction &transaction) { unlinkTickets(transaction, ticket, LinkKind::CausedBy, other); });
        const QList<QStringList> lines = linesOf(ticket);
        QCOMPARE(lines[0], QStringList{u"Link between tickets removed: caused by PRB-1"_s});
        QCOMPARE(lines[1], QStringList{u"Link between tickets added: caused by PRB-1"_s});
        QCOMPARE(lines[2], QStringList{u"Attachment removed: log.txt"_s});
        QCOMPARE(lines[3], (QStringList{u"Entry in a log added: log.txt"_s, u"Attachment added: log.txt"_s}));
        QCOMPARE(linesOf(other)[0], QStringList{u"Link between tickets removed: INC-1: caused by this one"_s});
    }

    void fieldsOfTheProcessAreToldAsFields()
    {
        Ticket problem = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Why"_s));
        for (const QString &cause : {u"dust"_s, u"age"_s, QString()}) {
            Ticket wanted = problem;
            if (cause.isEmpty())
                wanted.fields.remove(u"cause"_s);
            else
                wanted.fields.insert(u"cause"_s, cause);
            problem = edit(m_desk->workspace(), problem, wanted).value();
        }
        const QList<QStringList> lines = linesOf(problem);
        QCOMPARE(lines[0], QStringList{u"Cause: age → –"_s});
        QCOMPARE(lines[1], QStringList{u"Cause: dust → age"_s});
        QCOMPARE(lines[2], QStringList{u"Cause: – → dust"_s});
    }

    void anEntryThatWasTakenBackIsToldAsWithdrawn()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        QVERIFY(say(m_desk->workspace(), ticket, u"It blinks."_s));
        QCOMPARE(undone(m_desk->workspace()), "desk.log-entry");
        QCOMPARE(linesOf(ticket)[0], QStringList{u"Entry in a log withdrawn: It blinks."_s});
        QCOMPARE(redone(m_desk->workspace()), "desk.log-entry");
        QCOMPARE(linesOf(ticket)[0], QStringList{u"Entry in a log counts again: It blinks."_s});
    }

    void thePageShowsItAndFollowsWhatOthersDo()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        show(ticket);
        QTRY_VERIFY(part()->findChildren<QLabel *>().size() > 2);
        QVERIFY(!part()->findChild<QPushButton *>(u"olderSteps"_s));
        QVERIFY(say(m_desk->workspace(), ticket, u"It blinks."_s));
        QTRY_VERIFY(says(u"Entry in a log added: It blinks."_s));
        changeElsewhere([](Ticket &wanted) { wanted.team = u"Printing"_s; });
        QTRY_VERIFY(says(u"Team: – → Printing"_s));
    }

    void olderStepsAreShownOnRequest()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        for (int i = 0; i < 24; ++i)
            QVERIFY(say(m_desk->workspace(), ticket, u"no. %1"_s.arg(i)));
        show(ticket);
        QTRY_VERIFY(says(u"20 of 25 steps"_s));
        QVERIFY(!says(u"Entry in a log added: no. 0"_s));
        auto *older = part()->findChild<QPushButton *>(u"olderSteps"_s);
        older->setFocus();
        older->click();
        QTRY_VERIFY(says(u"Entry in a log added: no. 0"_s));
        QVERIFY(!part()->findChild<QPushButton *>(u"olderSteps"_s));
    }

    void anyStepCanBeTakenBackFromIt()
    {
        Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        ticket = assign(m_desk->workspace(), ticket, {u"Printing"_s, {}}).value();
        QVERIFY(say(m_desk->workspace(), ticket, u"no paper"_s));
        show(ticket);
        const auto offered = [this] {
            QList<QToolButton *> buttons = part()->findChildren<QToolButton *>(u"takeBackStep"_s);
            buttons.removeIf([](const QToolButton *button) { return !button->isVisible(); });
            return buttons;
        };
        QTRY_COMPARE(offered().size(), 3);
        QVERIFY2(offered()[1]->accessibleName().startsWith(u"Take back: Assign INC-1"),
                 qPrintable(offered()[1]->accessibleName()));
        QSignalSpy wanted(m_page.get(), &Page::undoRequested);
        offered()[1]->setFocus();
        offered()[1]->click();
        QCOMPARE(wanted.size(), 1);

        write([&](Transaction &transaction) {
            return takeBack(transaction, wanted.first().first().value<Id<Command>>(),
                            m_desk->workspace().options().undo);
        });

        QTRY_COMPARE(offered().size(), 2);
        QTRY_VERIFY2(offered().first()->hasFocus(), "the keyboard stays in the history");
    }

    void whatIsTypedByPeopleStaysPlainAndOnOneLine()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer"_s));
        QVERIFY(say(m_desk->workspace(), ticket, u"<b>one</b>\ntwo \u202etxt"_s));
        show(ticket);
        QTRY_VERIFY(says(linesOf(ticket)[0].value(0)));
        const QString line = linesOf(ticket)[0].first();
        QVERIFY2(line.startsWith(u"Entry in a log added: <b>one</b>") && !line.contains(u'\n'), qPrintable(line));
        for (const QLabel *label : part()->findChildren<QLabel *>()) {
            if (label->text().contains(u"<b>"))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestTicketHistory)
#include "tst_ticket_history.moc"
