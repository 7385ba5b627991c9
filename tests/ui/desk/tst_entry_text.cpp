// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "ui_desk/conversation.h"
#include "ui_desk/entry_text.h"
#include "ui_desk/log_entry_view.h"

#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The text of a message: what it mentions, and what it only quotes.
class TestEntryText : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatATextMentionsLeadsThereWhereItIsThere()
    {
        m_desk->applyTemplate(u"salesforce"_s);
        const Ticket problem = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Locks"_s));
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        const QString code = u"A2.1.1"_s;
        const auto component = m_desk->estate().current()->tree().withCode(code);
        QVERIFY(component);
        const Id<Component> id = m_desk->estate().current()->tree().component(*component).id;
        say(m_desk->workspace(), ticket,
            u"Same as %1 & INC-999999,\r\n"
            "see @A2 and A2.1.1, not A4 nor A2.99; mainstay:component/%2"_s.arg(problem.number)
                .arg(id.value))
            .value();
        show(ticket);
        QCOMPARE(targets(),
                 (QStringList{linkTo(problem.id).toString(), componentLink(u"A2"_s).toString(), linkTo(id).toString(),
                              linkTo(id).toString()}));
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        Q_EMIT text()->anchorClicked(QUrl(targets().first()));
        QCOMPARE(links.value(0).value(0).value<Link>(), linkTo(problem.id));
        QCOMPARE(text()->focusPolicy(), Qt::StrongFocus);
    }

    void aMentionStandsWhereItIsWritten()
    {
        const Ticket problem = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Locks"_s));
        LogText text(mentionBook({lineOf(problem)}, {}, nullptr));
        text.setShown(u"One\r\ntwo \U0001F600 PRB-1 three\r\nPRB-1"_s, LogText::Length::AsHighAsNeeded);
        QCOMPARE(text.links().size(), 2);
        for (const MentionLink &link : text.links()) {
            QTextCursor cursor(text.document());
            cursor.setPosition(int(link.from));
            cursor.setPosition(int(link.from + link.length), QTextCursor::KeepAnchor);
            QCOMPARE(cursor.selectedText(), u"PRB-1"_s);
            QCOMPARE(cursor.charFormat().anchorHref(), linkTo(problem.id).toString());
        }
    }

    void aHostileTextStaysText()
    {
        const QString hostile = u"<a href=\"file:///etc/passwd\">PRB-1</a> <img src=\"http://x/y\"> <b>INC-1</b>"_s;
        LogText text({});
        text.setShown(hostile, LogText::Length::AsHighAsNeeded);
        QCOMPARE(text.toPlainText(), hostile);
        QVERIFY(text.links().isEmpty());
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                QVERIFY(!part.fragment().charFormat().isAnchor());
        }
        QSignalSpy links(&text, &LogText::linkActivated);
        Q_EMIT text.anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(links.size(), 0);
    }

    void whatAMailQuotesIsFoldedUntilItIsAskedFor()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        const QString mail = u"It still is.\n\nOn Monday anna wrote:\n> Is it better?\n> Anna"_s;
        say(m_desk->workspace(), ticket, mail).value();
        show(ticket);
        QCOMPARE(text()->toPlainText(), u"It still is."_s);
        quoted()->click();
        QCOMPARE(text()->toPlainText(), mail);
        quoted()->click();
        QCOMPARE(text()->toPlainText(), u"It still is."_s);
    }

    void aTextThatQuotesNothingHasNoSwitch()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        say(m_desk->workspace(), ticket, u"x"_s.repeated(Conversation::LongText + 1)).value();
        show(ticket);
        QVERIFY(quoted()->isHidden());
        QCOMPARE(text()->toPlainText().size(), Conversation::LongText);
        press(u"more"_s);
        QCOMPARE(text()->toPlainText().size(), Conversation::LongText + 1);
        QVERIFY(details()->findChild<QPushButton *>(u"more"_s)->isHidden());
    }

private:
    LogText *text() const { return details()->findChildren<LogText *>().constLast(); }
    QAbstractButton *quoted() const { return details()->findChildren<QAbstractButton *>(u"quoted"_s).constLast(); }
    QStringList targets() const
    {
        QStringList links;
        for (const MentionLink &link : text()->links())
            links.append(link.link.toString());
        return links;
    }
    Link componentLink(const QString &code) const
    {
        const ComponentTree &tree = m_desk->estate().current()->tree();
        return linkTo(tree.component(tree.withCode(code).value()).id);
    }
    static TicketLine lineOf(const Ticket &ticket)
    {
        return {.id = ticket.id,
                .process = ticket.process,
                .number = ticket.number,
                .title = ticket.title,
                .state = {},
                .priority = {},
                .component = {},
                .team = {},
                .opened = {}};
    }
};

QTEST_MAIN(TestEntryText)
#include "tst_entry_text.moc"
