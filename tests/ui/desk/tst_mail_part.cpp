// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mail_server.h"
#include "desk/outbound_commands.h"
#include "desk_page_test.h"
#include "mail_steps.h"
#include "ui_desk/mail_actions.h"
#include "ui_desk/mail_part.h"

#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What the window shows of mails that go out, and does with them.
class TestMailPart : public DeskPageTest
{
    Q_OBJECT

    Ticket ticketWithMail(MailResult::Kind kind)
    {
        Workspace &workspace = m_desk->workspace();
        const Ticket ticket = addByMail(workspace);
        const auto done = workspace.writeNow([&](Transaction &transaction) {
            setMailServer(transaction, {.host = u"localhost"_s, .sender = u"desk@x.org"_s});
            const LogEntry said = logEntry(transaction, *shippedRules(), ticket.id,
                                           {.text = u"Try again."_s, .visibility = Visibility::Public}, at(5));
            claimMail(transaction, findOutbound(transaction, said.id).value(), morning(5));
            settleMail(transaction, said.id, {kind, u"mail.refused"_s, u"550 no such user"_s}, morning(6));
        });
        return done ? ticket : Ticket();
    }
    QString state(const Ticket &ticket)
    {
        const auto mails =
            m_desk->workspace().readNow([&](Session &session) { return outboundOf(session, ticket.id); });
        return toName(mails->first().state);
    }
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *one : details()->findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisibleTo(details()))
                return one;
        }
        return nullptr;
    }
    QString reason()
    {
        const auto *part = details()->findChild<MailPart *>();
        const auto *label = part ? part->findChild<QLabel *>() : nullptr;
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void whatFailedSaysWhyAndIsTriedAgain()
    {
        const Ticket ticket = ticketWithMail(MailResult::Kind::Refused);
        open();
        show(ticket);
        QTRY_VERIFY(button(u"Try again"_s));
        QVERIFY2(reason().contains(u"no such user"_s), qPrintable(reason()));
        button(u"Try again"_s)->click();
        QTRY_COMPARE(state(ticket), u"waiting"_s);
        QTRY_VERIFY(!button(u"Try again"_s));
    }

    void whatIsUncertainIsConfirmedByWhoKnows()
    {
        const Ticket ticket = ticketWithMail(MailResult::Kind::Uncertain);
        open();
        show(ticket);
        QTRY_VERIFY(button(u"Send it again"_s));
        button(u"It arrived"_s)->click();
        QTRY_COMPARE(state(ticket), u"sent"_s);
        QTRY_VERIFY(!details()->findChild<MailPart *>());
    }

    void aMailIsHandedToTheMailProgramOrStaysAsItWas()
    {
        const Ticket ticket = ticketWithMail(MailResult::Kind::Refused);
        open();
        show(ticket);
        QTRY_VERIFY(button(u"Hand to the mail program"_s));
        auto *actions = details()->findChild<MailActions *>();
        int opened = 0;
        actions->setOpener([&opened](const QUrl &) { return ++opened > 100; });
        button(u"Hand to the mail program"_s)->click();
        QTRY_COMPARE(opened, 1);
        QCOMPARE(state(ticket), u"failed"_s);
        QByteArray bytes;
        actions->setOpener([&bytes](const QUrl &url) {
            QFile file(url.toLocalFile());
            bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return true;
        });
        button(u"Hand to the mail program"_s)->click();
        QTRY_COMPARE(state(ticket), u"handed-over"_s);
        QVERIFY(bytes.contains("To: eva@y.org\r\n"));
    }

    void whatWasSentNeedsNoWordsOfItsOwn()
    {
        const Ticket ticket = ticketWithMail(MailResult::Kind::Sent);
        open();
        show(ticket);
        QVERIFY(!details()->findChild<MailPart *>());
    }
};

QTEST_MAIN(TestMailPart)
#include "tst_mail_part.moc"
