// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mail_server.h"
#include "desk/outbound_commands.h"
#include "desk_gallery.h"
#include "kit/chip.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/mail_part.h"
#include "ui_desk/ticket_details.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of a log whose entries went out by mail, in every state that a mail may have.
class TestMailGallery : public DeskGallery
{
    Q_OBJECT

public:
    TestMailGallery() : DeskGallery(u"desk"_s) { }

private Q_SLOTS:
    void pictures_data()
    {
        const QSize tall(1264, 1500);
        addShowings({Showing::Light.of(tall), Showing::Dark.of(tall), Showing::Dutch.of(tall), Showing::Small});
    }
    void pictures()
    {
        QFETCH(Showing, showing);
        begin(showing);
        prepare();
        open<DeskPage>(showing.size);
        m_page->show(linkTo(m_ticket.id));
        auto *details = m_page->findChild<TicketDetails *>();
        QTRY_COMPARE(details->findChildren<MailPart *>().size(), 5);
        auto *parts = details->findChild<QScrollArea *>();
        QTRY_VERIFY(parts->verticalScrollBar()->maximum() > 0);
        parts->ensureWidgetVisible(details->findChildren<MailPart *>().constLast());
        grab(u"mails"_s);
        showWhoHasNoAddress();
        grab(u"no-mail"_s);
    }

private:
    void showWhoHasNoAddress()
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Newsletter shows the old logo"_s);
        wanted.requester = u"Anna Bakker"_s;
        m_ticket = add(m_desk->workspace(), wanted);
        tell(u"We are on it."_s, 5);
        m_page->show(linkTo(m_ticket.id));
        QTRY_VERIFY(m_page->findChild<Chip *>(u"noMail"_s));
        m_page->findChild<QPushButton *>(u"switchVisibility"_s)->click();
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"noMail"_s)->isVisible());
    }
    void prepare()
    {
        m_desk->now = morning(200);
        Ticket wanted = draft(ProcessKind::Incident, u"Printer on the second floor prints nothing"_s);
        wanted.requester = u"Eva <eva@y.org>"_s;
        wanted.channel = Channel::Email;
        m_ticket = add(m_desk->workspace(), wanted);
        tell(u"A draft: no server was set when it was written."_s, 5);
        const auto set = m_desk->workspace().writeNow([](Transaction &transaction) {
            setMailServer(transaction, {.host = u"mail.x.org"_s, .sender = u"desk@x.org"_s});
        });
        QVERIFY2(set, why(set));
        tell(u"This one waits."_s, 10);
        settle(tell(u"This one was put off by the server, and waits for its next time."_s, 20),
               {MailResult::Kind::Deferred, u"mail.deferred"_s, u"451 4.7.1 greylisted, come back later"_s}, 21);
        settle(tell(u"This one was sent."_s, 30), {MailResult::Kind::Sent, {}, {}}, 31);
        const LogEntry handed = tell(u"This one was handed over."_s, 40);
        const auto given = m_desk->workspace().writeNow(
            [&](Transaction &transaction) { handMailOver(transaction, handed.id, morning(41)); });
        QVERIFY2(given, why(given));
        settle(tell(u"This one failed."_s, 50),
               {MailResult::Kind::Refused, u"mail.refused"_s, u"550 5.1.1 no such user here"_s}, 51);
        settle(tell(u"This one is uncertain."_s, 60), {MailResult::Kind::Uncertain, u"mail.no-answer"_s, {}}, 61);
        const LogEntry back = tell(u"This one came back."_s, 70);
        settle(back, {MailResult::Kind::Sent, {}, {}}, 71);
        const auto returned = m_desk->workspace().writeNow([&](Transaction &transaction) {
            transaction.describe("import.eml");
            const QString id = findOutbound(transaction, back.id)->messageId;
            return failReturnedMail(transaction, id,
                                    u"550 5.1.1 <eva@y.org>: Recipient address rejected: User unknown in virtual "
                                    "mailbox table"_s,
                                    morning(75));
        });
        QVERIFY2(returned, why(returned));
    }
    LogEntry tell(const QString &text, int minute)
    {
        return m_desk->workspace()
            .writeNow([&](Transaction &transaction) {
                return logEntry(transaction, *shippedRules(), m_ticket.id,
                                {.text = text, .visibility = Visibility::Public}, at(minute));
            })
            .value();
    }
    void settle(const LogEntry &entry, const MailResult &result, int minute)
    {
        const auto done = m_desk->workspace().writeNow([&](Transaction &transaction) {
            claimMail(transaction, findOutbound(transaction, entry.id).value(), morning(minute));
            settleMail(transaction, entry.id, result, morning(minute));
        });
        QVERIFY2(done, why(done));
    }

    Ticket m_ticket;
};

QTEST_MAIN(TestMailGallery)
#include "tst_mail_gallery.moc"
