// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canned_answer_commands.h"
#include "desk/outbound_store.h"
#include "desk/satisfaction_commands.h"
#include "desk/ticket_link.h"
#include "desk/ticket_relations.h"
#include "desk_workspace.h"
#include "mail_steps.h"
#include "people/person_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestSatisfaction : public DeskTest
{
    Q_OBJECT

    inline static const Given Resolution{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"New toner"_s}};

    void ask()
    {
        const auto set =
            m_workspace->writeNow([](Transaction &transaction) { return useShippedSatisfaction(transaction); });
        QVERIFY2(set, why(set));
    }
    Ticket openTicket(const QString &requester = MailCustomer, Channel channel = Channel::Email)
    {
        return addByMail(*m_workspace, requester, channel);
    }
    Ticket resolve(const Ticket &ticket, const Saying &remark = {}, const Occasion &occasion = at(5))
    {
        const auto moved = move(*m_workspace, ticket, u"resolved"_s, Resolution, occasion, remark);
        return moved ? *moved : Ticket();
    }
    std::optional<Satisfaction> of(const Ticket &ticket)
    {
        return m_workspace->readNow([&](Session &session) { return findSatisfaction(session, ticket.id); }).value();
    }
    Result<Satisfaction> rate(const Ticket &ticket, int rating, const QString &comment = {})
    {
        Occasion occasion = at(30);
        occasion.who = u"Eva <eva@y.org>"_s;
        return m_workspace->writeNow([&](Transaction &transaction) {
            return rateTicket(transaction, *shippedRules(), ticket, {rating, comment}, occasion);
        });
    }
    bool isAsked(const Ticket &ticket) { return of(ticket).has_value(); }

private Q_SLOTS:
    void nobodyIsAskedUntilThereIsATextToAskWith()
    {
        const Ticket ticket = resolve(openTicket());
        QVERIFY(!isAsked(ticket));
        QCOMPARE(logOf(*m_workspace, ticket).size(), 2);
    }

    void theQuestionIsAPartOfTheWordsThatGoOut()
    {
        ask();
        const Ticket ticket = resolve(openTicket(), {.text = u"It prints."_s, .visibility = Visibility::Public});
        const QList<LogEntry> log = logOf(*m_workspace, ticket);
        QCOMPARE(log.size(), 2);
        QVERIFY(log.last().text.startsWith(u"It prints.\n\nHow satisfied"_s));
        QVERIFY(log.last().text.contains(ticket.number));
        QCOMPARE(of(ticket)->asked, morning(5));
    }

    void withoutWordsItStandsApartAndIsNobodysAnswer()
    {
        ask();
        const Ticket ticket = resolve(openTicket(), {.text = u"toner"_s});
        const QList<LogEntry> log = logOf(*m_workspace, ticket);
        QCOMPARE(log.size(), 3);
        QCOMPARE(log[1].visibility, Visibility::Internal);
        QCOMPARE(log[2].origin, Origin::Rule);
        QCOMPARE(log[2].visibility, Visibility::Public);
        const auto mails = m_workspace->readNow([&](Session &session) { return outboundOf(session, ticket.id); });
        QCOMPARE(mails->size(), 1);
        QVERIFY(mails->first().isAutomatic);
    }

    void itIsAskedInTheRequestersLanguage()
    {
        ask();
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            addPerson(transaction, Person{.name = u"Eva"_s, .email = u"eva@y.org"_s, .language = u"nl"_s});
        }));
        const Ticket ticket = resolve(openTicket(u"Eva"_s));
        QVERIFY(logOf(*m_workspace, ticket).last().text.startsWith(u"Hoe tevreden"_s));
    }

    void itIsAskedOnceHoweverOftenATicketIsResolved()
    {
        ask();
        Ticket ticket = resolve(openTicket());
        ticket = move(*m_workspace, ticket, u"assigned"_s, {{u"team"_s, u"Desk"_s}}, at(6)).value();
        const qsizetype before = logOf(*m_workspace, ticket).size();
        ticket = resolve(ticket, {}, at(7));
        QCOMPARE(logOf(*m_workspace, ticket).size(), before + 1);
        QVERIFY(move(*m_workspace, ticket, u"closed"_s, {}, at(8)));
        QCOMPARE(of(ticket)->asked, morning(5));
    }

    void noOneIsAskedWhoCannotAnswerOrWasNotServed()
    {
        ask();
        QVERIFY(!isAsked(resolve(openTicket(u"Eva"_s))));
        QVERIFY(!isAsked(resolve(openTicket(u"Eva <eva@y.org>"_s, Channel::Monitoring))));
        Occasion late = at(5);
        late.recorded = morning(60);
        QVERIFY(!isAsked(resolve(openTicket(), {}, late)));
        const Ticket cancelled = move(*m_workspace, openTicket(), u"cancelled"_s).value();
        QVERIFY(!isAsked(cancelled));
        const Ticket survivor = openTicket();
        const Ticket merged = openTicket();
        QVERIFY(m_workspace->writeNow(
            [&](Transaction &transaction) { mergeTicket(transaction, *shippedRules(), merged, survivor, at(6)); }));
        QVERIFY(!isAsked(merged));
        Ticket request = draft(ProcessKind::Request, u"Chair"_s);
        request.variant = u"with approval"_s;
        request.requester = u"Eva <eva@y.org>"_s;
        request.channel = Channel::Email;
        const Ticket waiting = move(*m_workspace, add(*m_workspace, request), u"waiting for approval"_s).value();
        const auto rejected = move(*m_workspace, waiting, u"rejected"_s, {}, at(5), {.text = u"There is one"_s});
        QVERIFY2(rejected, why(rejected));
        QVERIFY(!isAsked(*rejected));
    }

    void whatWasResolvedElsewhereIsNotAskedAboutWhenItIsClosedHere()
    {
        ask();
        Occasion elsewhere = at(5);
        elsewhere.origin = Origin::Import;
        const Ticket imported = resolve(openTicket(), {}, elsewhere);
        QVERIFY(!isAsked(imported));
        QVERIFY(move(*m_workspace, imported, u"closed"_s, {}, at(8)));
        QVERIFY(!isAsked(imported));
    }

    void aLowRatingIsFollowedUp()
    {
        ask();
        const Ticket ticket = resolve(openTicket());
        const auto rated = rate(ticket, 2, u"Too slow."_s);
        QVERIFY2(rated, why(rated));
        QCOMPARE(rated->rating, 2);
        const auto next = stored(*m_workspace, u"REQ-1"_s);
        QVERIFY(next);
        QCOMPARE(rated->followUp, next->id);
        QCOMPARE(next->description, u"2/5\n\nToo slow."_s);
        QCOMPARE(next->requester, std::nullopt);
        const auto links = m_workspace->readNow([&](Session &session) { return linksOf(session, next->id); });
        QCOMPARE(links->first().number, ticket.number);
        QCOMPARE(rate(ticket, 5).error().code, QByteArray("desk.already-rated"));
        QCOMPARE(undone(*m_workspace), QByteArray("desk.rate-ticket"));
        QVERIFY(!stored(*m_workspace, u"REQ-1"_s));
        QVERIFY(!of(ticket)->rating);
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void aHighRatingIsKeptAndOnlyARatingIs()
    {
        ask();
        const Ticket ticket = resolve(openTicket());
        for (const int bad : {0, 6, -1})
            QCOMPARE(rate(ticket, bad).error().code, QByteArray("desk.bad-rating"));
        QVERIFY(rate(ticket, 3));
        QVERIFY(!stored(*m_workspace, u"REQ-1"_s));
        const SatisfactionCounts counts = m_workspace->readNow(satisfactionCounts).value();
        QCOMPARE(counts.asked, 1);
        QCOMPARE(counts.rated, (QList<qint64>{0, 0, 1, 0, 0}));
    }

    void onlyWhatWasDealtWithCanBeRated()
    {
        ask();
        const Ticket open = openTicket(u"Ann"_s);
        QCOMPARE(rate(open, 4).error().code, QByteArray("desk.not-resolved-yet"));
        const Ticket cancelled = move(*m_workspace, openTicket(), u"cancelled"_s).value();
        QCOMPARE(rate(cancelled, 4).error().code, QByteArray("desk.not-resolved-yet"));
        const Ticket unasked = resolve(open);
        QVERIFY(!isAsked(unasked));
        const Ticket closed = move(*m_workspace, unasked, u"closed"_s, {}, at(8)).value();
        QVERIFY(rate(closed, 4));
        // Reopened since they were asked: they may answer all the same.
        const Ticket asked = resolve(openTicket());
        const auto again = move(*m_workspace, asked, u"assigned"_s, {{u"team"_s, u"Desk"_s}}, at(6));
        QVERIFY2(again, why(again));
        QVERIFY(rate(*again, 5));
        const SatisfactionCounts counts = m_workspace->readNow(satisfactionCounts).value();
        QCOMPARE(counts.asked, 1);
        QCOMPARE(counts.rated, (QList<qint64>{0, 0, 0, 1, 1}));
        QCOMPARE(counts.unasked, 1);
    }

    void aTicketThatFollowsUpHasATitle()
    {
        ask();
        const auto set = m_workspace->writeNow([](Transaction &transaction) {
            SatisfactionSetting wanted = satisfactionSetting(transaction).value();
            wanted.followUp = u"  "_s;
            return setSatisfaction(transaction, wanted);
        });
        QCOMPARE(set.error().code, QByteArray("desk.no-follow-up-title"));
    }

    void anAnswerByMailIsUnderstoodWhereThereIsNoDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rating");
        QTest::addColumn<QString>("comment");
        QTest::newRow("alone") << u"4"_s << 4 << QString();
        QTest::newRow("of five") << u"\n 5/5 \n\nThanks!\n-- \nEva\n3"_s << 5 << u"Thanks!"_s;
        QTest::newRow("quoted below") << u"2\n\nOn Monday Desk wrote:\n> 1 (not at all) to 5\n> 5"_s << 2 << QString();
        QTest::newRow("two numbers") << u"4\n2"_s << 0 << QString();
        QTest::newRow("in a sentence") << u"I waited 3 days"_s << 0 << QString();
        QTest::newRow("no rating") << u"10"_s << 0 << QString();
        QTest::newRow("zero") << u"0"_s << 0 << QString();
        QTest::newRow("further down") << u"Hello\n4"_s << 0 << QString();
        QTest::newRow("nothing") << QString() << 0 << QString();
    }

    void anAnswerByMailIsUnderstoodWhereThereIsNoDoubt()
    {
        QFETCH(QString, text);
        QFETCH(int, rating);
        QFETCH(QString, comment);
        const auto given = ratingIn(text);
        QCOMPARE(given ? given->rating : 0, rating);
        QCOMPARE(given ? given->comment : QString(), comment);
    }

    void whatIsAskedWithMustBeThere()
    {
        const auto set = m_workspace->writeNow([](Transaction &transaction) {
            return setSatisfaction(transaction, {.answer = u"Nothing"_s, .followUp = u"x"_s});
        });
        QCOMPARE(set.error().code, QByteArray("desk.answer-unknown"));
    }
};

QTEST_GUILESS_MAIN(TestSatisfaction)
#include "tst_satisfaction.moc"
