// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_store.h"
#include "desk/mail_server.h"
#include "desk/outbound_commands.h"
#include "desk_workspace.h"
#include "mail_steps.h"
#include "people/person_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using std::chrono::minutes;

class TestOutbound : public DeskTest
{
    Q_OBJECT

    static MailServer server()
    {
        return {.host = u"mail.x.org"_s, .login = u"desk"_s, .sender = u"desk@x.org"_s, .senderName = u"Desk"_s};
    }
    Result<MailServer> trySet(const MailServer &wanted)
    {
        return m_workspace->writeNow([&](Transaction &transaction) { return setMailServer(transaction, wanted); });
    }
    void setServer() { QVERIFY(trySet(server())); }
    Ticket openTicket(const QString &requester = MailCustomer, Channel channel = Channel::Email)
    {
        return addByMail(*m_workspace, requester, channel);
    }
    Result<LogEntry> tell(const Ticket &ticket, std::optional<Channel> channel = {}, const Occasion &occasion = at(5),
                          Visibility visibility = Visibility::Public)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return logEntry(transaction, *shippedRules(), ticket.id,
                            {.text = u"Try again."_s, .visibility = visibility, .channel = channel}, occasion);
        });
    }
    std::optional<OutboundMail> mailOf(const LogEntry &entry) { return testing::mailOf(*m_workspace, entry); }
    QList<OutboundMail> due(int minute)
    {
        return m_workspace->readNow([&](Session &session) { return outboundDue(session, morning(minute), 100); })
            .value();
    }
    bool claim(const OutboundMail &mail, int minute)
    {
        return m_workspace
            ->writeNow([&](Transaction &transaction) { return claimMail(transaction, mail, morning(minute)); })
            .value();
    }
    void settle(const LogEntry &entry, MailResult::Kind kind, int minute, const QString &reason = {})
    {
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            settleMail(transaction, entry.id, {kind, reason, u"550 no"_s}, morning(minute));
        });
        QVERIFY2(done, why(done));
    }
    QString state(const LogEntry &entry)
    {
        const auto mail = mailOf(entry);
        return mail ? toName(mail->state) : u"none"_s;
    }
    QStringList outcomes(const LogEntry &entry)
    {
        QStringList lines;
        const auto kept = m_workspace->readNow([&](Session &session) { return outcomesOf(session, entry.id); });
        for (const MailOutcome &one : *kept)
            lines.append(u"%1 %2"_s.arg((one.at - morning()).count() / 60'000).arg(one.outcome));
        return lines;
    }
    /// Minutes at which clocks see something said to the customer.
    QList<qint64> toldAt(const Ticket &ticket)
    {
        ClockWords words(shippedRules());
        const ClockHistory history =
            m_workspace->readNow([&](Session &session) { return clockHistoryOf(session, ticket.id, words); }).value();
        QList<qint64> told;
        for (const ClockEntry &entry : history.entries) {
            if (entry.isPublic)
                told.append((entry.at - morning()).count() / 60'000);
        }
        return told;
    }
    template <class Fn>
    Result<OutboundMail> act(Fn fn)
    {
        return m_workspace->writeNow([&](Transaction &transaction) { return fn(transaction); });
    }

private Q_SLOTS:
    void whoHasNoAddressIsBeyondMail()
    {
        const auto reach = [this](const Ticket &ticket) {
            return m_workspace->readNow([&](Session &session) { return mailReach(session, ticket); }).value();
        };
        const Ticket byPhone = openTicket(u"Anna Bakker"_s, Channel::Phone);
        QVERIFY(!reach(byPhone).isCutOff());
        QVERIFY(reach(openTicket(u"Anna Bakker"_s)).isCutOff()); // it came by mail
        setServer();
        QVERIFY(reach(byPhone).isCutOff());
        QVERIFY(!reach(openTicket()).isCutOff());
        QVERIFY(goesByMail(tell(byPhone).value()));
        QVERIFY(!goesByMail(tell(byPhone, Channel::Phone).value()));
        QVERIFY(!goesByMail(tell(byPhone, {}, at(5), Visibility::Internal).value()));
        QVERIFY(!goesByMail(tell(byPhone, {}, {morning(1), morning(60), u"anna"_s}).value()));
    }

    void aPublicAnswerToSomebodyWithAnAddressWaitsToBeSent()
    {
        setServer();
        const LogEntry said = tell(openTicket()).value();
        const auto mail = mailOf(said);
        QVERIFY(mail);
        QCOMPARE(mail->state, OutboundState::Waiting);
        QCOMPARE(mail->recipient, u"eva@y.org"_s);
        QVERIFY(mail->messageId.endsWith(u"@x.org"_s));
        QVERIFY(!mail->isAutomatic);
        QVERIFY(said.isByMail);
        QCOMPARE(due(4).size(), 0);
        QCOMPARE(due(5).size(), 1);
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void thePersonsAddressDoesWhereTheNameHasNone()
    {
        setServer();
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            addPerson(transaction, Person{.name = u"Eva"_s, .email = u"eva@y.org"_s});
        }));
        QCOMPARE(mailOf(tell(openTicket(u"Eva"_s, Channel::Phone)).value())->recipient, u"eva@y.org"_s);
        QCOMPARE(state(tell(openTicket(u"Nobody"_s)).value()), u"none"_s);
    }

    void whatIsNoAnswerByMailIsNotSent()
    {
        setServer();
        const Ticket ticket = openTicket();
        QCOMPARE(state(tell(ticket, {}, at(5), Visibility::Internal).value()), u"none"_s);
        QCOMPARE(state(tell(ticket, Channel::Phone).value()), u"none"_s);
        Occasion customer = at(6);
        customer.who = u"Eva <eva@y.org>"_s;
        QCOMPARE(state(tell(ticket, Channel::Email, customer).value()), u"none"_s);
        Occasion imported = at(7);
        imported.origin = Origin::Import;
        QCOMPARE(state(tell(ticket, Channel::Email, imported).value()), u"none"_s);
        Occasion late = at(7);
        late.recorded = morning(60);
        QCOMPARE(state(tell(ticket, Channel::Email, late).value()), u"none"_s);
    }

    void whatWasHeldBackGoesOutLate()
    {
        setServer();
        const Ticket ticket = openTicket();
        Occasion late = at(7);
        late.recorded = morning(60);
        const auto said = m_workspace->writeNow([&](Transaction &transaction) {
            return logEntry(transaction, *shippedRules(), ticket.id,
                            {.text = u"Try again."_s, .visibility = Visibility::Public, .wasHeld = true}, late);
        });
        QCOMPARE(state(*said), u"waiting"_s);
        QCOMPARE(due(59).size(), 0);
        QCOMPARE(due(60).size(), 1);
    }

    void withoutAServerItIsADraftThatCountsWhenItWasWritten()
    {
        const Ticket ticket = openTicket();
        const LogEntry said = tell(ticket).value();
        QCOMPARE(state(said), u"draft"_s);
        QVERIFY(!said.isByMail);
        QCOMPARE(toldAt(ticket), QList<qint64>{5});
        QVERIFY(due(1000).isEmpty());
        QCOMPARE(state(tell(openTicket(u"Eva <eva@y.org>"_s, Channel::Phone)).value()), u"none"_s);

        const auto handed =
            act([&](Transaction &transaction) { return handMailOver(transaction, said.id, morning(9)); });
        QVERIFY2(handed, why(handed));
        QCOMPARE(handed->state, OutboundState::HandedOver);
        QCOMPARE(toldAt(ticket), QList<qint64>{5});
        const auto again =
            act([&](Transaction &transaction) { return handMailOver(transaction, said.id, morning(9)); });
        QCOMPARE(again.error().code, QByteArray("desk.mail-state"));
    }

    void ofTwoDesksOneSends()
    {
        setServer();
        const LogEntry said = tell(openTicket()).value();
        const OutboundMail mail = due(5).first();
        QVERIFY(claim(mail, 5));
        QVERIFY(!claim(mail, 5));
        QVERIFY(due(6).isEmpty());
        settle(said, MailResult::Kind::Sent, 6);
        QCOMPARE(state(said), u"sent"_s);
        settle(said, MailResult::Kind::Refused, 7);
        QCOMPARE(state(said), u"sent"_s);
        QCOMPARE(outcomes(said), QStringList{u"6 sent"_s});
        QVERIFY(due(1000).isEmpty());
    }

    void clocksHeedAnAnswerOnceItWasSent()
    {
        setServer();
        const Ticket ticket = openTicket();
        const LogEntry said = tell(ticket).value();
        QCOMPARE(toldAt(ticket), QList<qint64>());
        QVERIFY(claim(due(5).first(), 5));
        settle(said, MailResult::Kind::Refused, 6, u"mail.refused"_s);
        QCOMPARE(state(said), u"failed"_s);
        QCOMPARE(toldAt(ticket), QList<qint64>());

        const auto again =
            act([&](Transaction &transaction) { return sendMailAgain(transaction, said.id, morning(60)); });
        QVERIFY2(again, why(again));
        QVERIFY(claim(due(60).first(), 60));
        settle(said, MailResult::Kind::Sent, 61);
        QCOMPARE(toldAt(ticket), QList<qint64>{61});
        QCOMPARE(outcomes(said), (QStringList{u"6 failed"_s, u"61 sent"_s}));
    }

    void whatIsDeferredWaitsLongerEachTimeAndGivesUp()
    {
        setServer();
        const LogEntry said = tell(openTicket()).value();
        int minute = 5;
        QList<qint64> waits;
        for (int attempt = 0; attempt < 50 && state(said) == u"waiting"_s; ++attempt) {
            const OutboundMail mail = mailOf(said).value();
            minute = int((*mail.next - morning()).count() / 60'000);
            QVERIFY(!claim(mail, minute - 1));
            QVERIFY(claim(mail, minute));
            settle(said, MailResult::Kind::Deferred, minute, u"mail.deferred"_s);
            if (const auto next = mailOf(said)->next)
                waits.append((*next - morning(minute)).count() / 60'000);
        }
        QCOMPARE(waits, (QList<qint64>{1, 5, 15, 60, 240, 480, 720, 1440}));
        QCOMPARE(state(said), u"failed"_s);
        QCOMPARE(mailOf(said)->reason, u"mail.gave-up"_s);
    }

    void whatNobodyToldOfIsUncertainAndNotSentAgain()
    {
        setServer();
        const Ticket ticket = openTicket();
        const LogEntry said = tell(ticket).value();
        QVERIFY(claim(due(5).first(), 5));
        const auto lapse = [&](int minute) {
            return m_workspace
                ->writeNow([&](Transaction &transaction) { return settleLapsedMail(transaction, morning(minute)); })
                .value();
        };
        QCOMPARE(lapse(6), 0);
        QCOMPARE(lapse(15), 1);
        QCOMPARE(state(said), u"uncertain"_s);
        QVERIFY(due(10'000).isEmpty());
        QCOMPARE(toldAt(ticket), QList<qint64>());

        const auto sure = act([&](Transaction &transaction) { return confirmMail(transaction, said.id); });
        QVERIFY2(sure, why(sure));
        QCOMPARE(toldAt(ticket), QList<qint64>{5});
        QCOMPARE(state(said), u"sent"_s);
    }

    void anUndoneAnswerIsNotSentAndASentOneIsNotUndone()
    {
        setServer();
        const Ticket ticket = openTicket();
        const LogEntry said = tell(ticket).value();
        QCOMPARE(undone(*m_workspace), QByteArray("desk.log-entry"));
        QVERIFY(due(1000).isEmpty());
        QCOMPARE(redone(*m_workspace), QByteArray("desk.log-entry"));
        QVERIFY(claim(due(1000).first(), 1000));
        settle(said, MailResult::Kind::Sent, 1000);
        QCOMPARE(undone(*m_workspace), QByteArray("store.undo-changed-since"));
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void aServerMustBeOneThatCanBeUsed()
    {
        const auto refused = [this](auto change) {
            MailServer wanted = server();
            change(wanted);
            const auto set = trySet(wanted);
            return set ? QByteArray() : set.error().code;
        };
        QCOMPARE(refused([](MailServer &) {}), QByteArray());
        QCOMPARE(refused([](MailServer &s) { s.host = u"a b"_s; }), QByteArray("desk.mail-bad-host"));
        QCOMPARE(refused([](MailServer &s) { s.host = u"x/../y"_s; }), QByteArray("desk.mail-bad-host"));
        QCOMPARE(refused([](MailServer &s) { s.host = u"-x"_s; }), QByteArray("desk.mail-bad-host"));
        QCOMPARE(refused([](MailServer &s) { s.port = 0; }), QByteArray("desk.mail-bad-port"));
        QCOMPARE(refused([](MailServer &s) { s.sender = u"a@x.org\r\nBcc: b@x.org"_s; }),
                 QByteArray("desk.mail-bad-sender"));
        QCOMPARE(refused([](MailServer &s) { s.senderName = u"A\nB"_s; }), QByteArray()); // one line is made of it
        QCOMPARE(refused([](MailServer &s) { s.login = u"a\nb"_s; }), QByteArray("desk.mail-bad-login"));
        QCOMPARE(refused([](MailServer &s) { s.security = MailSecurity::None; }), QByteArray("desk.mail-plain-login"));
        QCOMPARE(refused([](MailServer &s) {
                     s.security = MailSecurity::None;
                     s.host = u"127.0.0.1"_s;
                 }),
                 QByteArray());
    }

    void withoutAServerNothingIsSentAgain()
    {
        const LogEntry said = tell(openTicket()).value();
        const auto again =
            act([&](Transaction &transaction) { return sendMailAgain(transaction, said.id, morning(60)); });
        QCOMPARE(again.error().code, QByteArray("desk.mail-no-server"));
        setServer();
        QVERIFY(act([&](Transaction &transaction) { return sendMailAgain(transaction, said.id, morning(60)); }));
        QCOMPARE(due(60).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutbound)
#include "tst_outbound.moc"
