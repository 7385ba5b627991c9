// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mail_server.h"
#include "desk/ticket_relations.h"
#include "desk_page_test.h"
#include "kit/chip.h"
#include "kit/text_box.h"
#include "mail_steps.h"
#include "ui_desk/conversation.h"
#include "ui_desk/log_entry_view.h"
#include "ui_desk/section_jumps.h"
#include "ui_desk/ticket_history_part.h"

#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// What is said on a ticket: written, held, taken back, kept.
class TestConversation : public DeskPageTest
{
    Q_OBJECT

    static QToolButton *word(const SectionJumps &jumps, const QString &text)
    {
        for (auto *button : jumps.findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    /// At entries that no mail brought to the requester.
    QList<Chip *> marks() const { return details()->findChildren<Chip *>(u"noMail"_s); }

private Q_SLOTS:
    void itBeginsWithWhatWasToldWhenTheTicketWasOpened()
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Slow"_s);
        wanted.description = u"Quotes take half a minute since this morning."_s;
        wanted = add(m_desk->workspace(), wanted);
        show(wanted);
        const auto texts = [this] {
            QStringList all;
            for (const auto *text : details()->findChild<Conversation *>()->findChildren<LogText *>())
                all.append(text->toPlainText());
            return all;
        };
        QTRY_COMPARE(texts(), QStringList{wanted.description});
        Ticket edited = wanted;
        edited.description = u"All quotes."_s;
        QVERIFY(edit(m_desk->workspace(), wanted, edited));
        QTRY_COMPARE(texts(), QStringList{u"All quotes."_s});
        QCOMPARE(logOf(m_desk->workspace(), wanted).first().text, QString());
    }

    void theWordsAboveATicketLeadToItsParts()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Request, u"Slow"_s));
        for (int i = 0; i < 30; ++i)
            QVERIFY(say(m_desk->workspace(), ticket, u"no. %1"_s.arg(i)));
        open({});
        auto *jumps = details()->findChild<SectionJumps *>();
        QVERIFY2(!jumps->isVisible(), "there is nothing to lead to yet");
        show(ticket);
        QTRY_VERIFY(jumps->isVisible());
        auto *area = details()->findChild<QScrollArea *>();
        const auto top = [area](const QWidget *part) { return part->mapTo(area, QPoint()).y(); };
        auto *history = details()->findChild<TicketHistoryPart *>();
        QTRY_VERIFY(history->findChildren<QLabel *>().size() > 20);
        QVERIFY(top(history) > area->height());
        table()->setFocus();
        word(*jumps, u"History"_s)->click();
        QTRY_VERIFY(top(history) < area->height() / 2);
        QVERIFY2(table()->hasFocus(), "a look with the mouse leaves the keyboard where it was");

        QToolButton *fields = word(*jumps, u"Fields"_s);
        fields->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fields, Qt::Key_Space);
        QVERIFY(details()->form()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(top(details()->form()) < area->height() / 2);
        QVERIFY2(!word(*jumps, u"Route"_s)->isVisible(), "this ticket has none");
    }

    void aMessageWaitsAndCanBeTakenBack()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        open({.hold = 3600s});
        show(ticket);
        composer()->editor()->setPlainText(u"On it"_s);
        QTest::keyClick(composer()->editor(), Qt::Key_Return);
        QVERIFY2(m_page->outbox().isEmpty(), "Enter is a new line");
        composer()->editor()->setPlainText(u"On it"_s);
        QTest::keyClick(composer()->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->outbox().heldFor(ticket.id).size(), 1);
        QCOMPARE(composer()->editor()->toPlainText(), QString());
        QCOMPARE(logLines(m_desk->workspace(), ticket), QStringList{u"move new"_s});

        composer()->editor()->setPlainText(u"and more"_s);
        composer()->findChild<QPushButton *>(u"takeBack"_s)->click();
        QVERIFY(m_page->outbox().isEmpty());
        QCOMPARE(composer()->editor()->toPlainText(), u"On it\n\nand more"_s);
        composer()->findChild<QPushButton *>(u"send"_s)->click();
        m_page->outbox().sendNow();
        QTRY_COMPARE(logLines(m_desk->workspace(), ticket).size(), 2);
        QCOMPARE(logOf(m_desk->workspace(), ticket).last().visibility, Visibility::Internal);
    }

    void aMessageIsWrittenWhenItsTimeIsOver()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        open({.hold = 20ms});
        show(ticket);
        composer()->findChild<QPushButton *>(u"switchVisibility"_s)->click();
        composer()->editor()->setPlainText(u"We are on it"_s);
        composer()->findChild<QPushButton *>(u"send"_s)->click();
        QTRY_COMPARE(logLines(m_desk->workspace(), ticket).size(), 2);
        const LogEntry entry = logOf(m_desk->workspace(), ticket).last();
        QCOMPARE(entry.text, u"We are on it"_s);
        QCOMPARE(entry.visibility, Visibility::Public);
        QVERIFY(!isBackdated(entry));
        QTRY_VERIFY(m_page->outbox().isEmpty());
        QTRY_COMPARE(details()->findChild<Conversation *>()->shownEntries(), 2);
        // The next one opens as internal again.
        QCOMPARE(m_page->outbox().draftOf(ticket.id).visibility, Visibility::Internal);
        QCOMPARE(composer()->editor()->accessibleName(), u"Internal note"_s);
    }

    void whatGoesToNobodyByMailIsSaidBeforeAndMarkedAfter()
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Slow"_s);
        wanted.requester = u"Anna Bakker"_s;
        const Ticket ticket = add(m_desk->workspace(), wanted);
        const Ticket other = addByMail(m_desk->workspace());
        show(ticket);
        auto *said = composer()->findChild<QLabel *>(u"noMail"_s);
        auto *publish = composer()->findChild<QPushButton *>(u"switchVisibility"_s);
        publish->click();
        QVERIFY(!said->isVisible()); // no mail is sent here
        const auto set = m_desk->workspace().writeNow([](Transaction &transaction) {
            setMailServer(transaction, {.host = u"mail.x.org"_s, .sender = u"desk@x.org"_s});
        });
        QVERIFY2(set, why(set));
        QTRY_VERIFY(said->isVisible());
        QCOMPARE(said->text(), u"Nobody gets this by mail: Anna Bakker has no address"_s);
        publish->click();
        QVERIFY(!said->isVisible());
        QVERIFY(marks().isEmpty());
        tellRequester(m_desk->workspace(), ticket);
        QTRY_COMPARE(marks().size(), 1);
        QVERIFY(shows(u"Anna Bakker has no address"_s));
        show(other);
        publish->click();
        QVERIFY(!said->isVisible());
        tellRequester(m_desk->workspace(), other);
        QTRY_COMPARE(details()->findChild<Conversation *>()->shownEntries(), 2);
        QVERIFY(marks().isEmpty());
    }

    void aMergeSaysWhatWasMergedIntoWhat()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        const Ticket again = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow again"_s));
        say(m_desk->workspace(), again, u"It is slow"_s).value();
        const auto merged = m_desk->workspace().writeNow([&](Transaction &transaction) {
            mergeTicket(transaction, *shippedRules(), stored(m_desk->workspace(), u"INC-2"_s).value(), ticket, at(9));
        });
        QVERIFY2(merged, why(merged));
        show(ticket);
        const auto texts = [this] {
            QStringList all;
            for (const LogText *text : details()->findChildren<LogText *>())
                all.append(text->toPlainText());
            return all;
        };
        QTRY_COMPARE(texts(), (QStringList{u"It is slow"_s, u"INC-2"_s}));
        const auto widgets = details()->findChild<Conversation *>()->findChildren<QWidget *>();
        QVERIFY(std::ranges::any_of(
            widgets, [](const QWidget *one) { return one->accessibleName().contains(u"merged INC-2 into it"_s); }));
        QCOMPARE(details()->findChildren<LogText *>().last()->links().size(), 1);
    }

    void whatIsTypedStaysWithItsTicketAndOutlivesTheWindow()
    {
        const Ticket first = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        const Ticket second = add(m_desk->workspace(), draft(ProcessKind::Incident, u"second"_s), at(1));
        open({.hold = 3600s});
        show(first);
        composer()->editor()->setPlainText(u"half a thought"_s);
        show(second);
        QCOMPARE(composer()->editor()->toPlainText(), QString());
        m_page->outbox().send(second.id, {u"sent, and still held"_s, Visibility::Public});
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open({.hold = 3600s});
        m_page->restoreState(settings);
        show(first);
        QCOMPARE(composer()->editor()->toPlainText(), u"half a thought"_s);
        QCOMPARE(m_page->outbox().draftOf(second.id), (MessageDraft{u"sent, and still held"_s, Visibility::Public}));
    }

    void aMessageThatCannotBeWrittenIsADraftAgain()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        open({.hold = 3600s});
        QSignalSpy failed(m_page.get(), &Page::failed);
        const Id<Ticket> gone(ticket.id.value + 1000);
        m_page->outbox().send(gone, {u"to nobody"_s, Visibility::Internal});
        m_page->outbox().sendNow();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_page->outbox().draftOf(gone).text, u"to nobody"_s);
    }

    void whatAnotherDeskSaysAppears()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        show(ticket);
        const auto other = m_desk->otherDesk();
        say(*other, ticket, u"from elsewhere"_s).value();
        QTRY_COMPARE(details()->findChild<Conversation *>()->shownEntries(), 2);
    }
};

QTEST_MAIN(TestConversation)
#include "tst_conversation.moc"
