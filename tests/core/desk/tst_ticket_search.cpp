// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include "desk/search_words.h"
#include "desk/ticket_search.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketSearch : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketIsFoundByEveryTextItHas()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Straße nach Øresund"_s);
        ticket.description = u"The café's printer"_s;
        ticket = add(*m_workspace, ticket);
        QVERIFY(say(*m_workspace, ticket, u"東京 called about libc6:i386"_s));
        const auto resolved = move(*m_workspace, ticket, u"resolved"_s,
                                   {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"New toner"_s}}, at(20));
        QVERIFY2(resolved, why(resolved));
        for (const QString &words : {u"strasse"_s, u"ORESUND"_s, u"cafe"_s, u"print*"_s, u"東"_s, u"i386 libc6"_s,
                                     u"inc 1"_s, u"INC-1"_s, u"toner called strasse"_s})
            QVERIFY2(found(*m_workspace, words) == QStringList{u"INC-1"_s}, qPrintable(words));
        for (const QString &words : {u"print"_s, u"strass"_s, u"toner missing"_s, u"oresund OR missing"_s, u""_s,
                                     u"*"_s, u"\"\" AND"_s, u"'"_s})
            QVERIFY2(found(*m_workspace, words).isEmpty(), qPrintable(words));
    }

    void wordsFollowEveryChangeAndEveryUndo()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"alpha"_s));
        Ticket wanted = ticket;
        wanted.title = u"beta"_s;
        QVERIFY(edit(*m_workspace, ticket, wanted));
        QCOMPARE(found(*m_workspace, u"alpha"_s), QStringList());
        QCOMPARE(found(*m_workspace, u"beta"_s), QStringList{u"INC-1"_s});
        QVERIFY(say(*m_workspace, ticket, u"gamma"_s));
        QCOMPARE(undone(*m_workspace), "desk.log-entry");
        QCOMPARE(found(*m_workspace, u"gamma"_s), QStringList());
        QCOMPARE(undone(*m_workspace), "desk.edit-ticket");
        QCOMPARE(found(*m_workspace, u"alpha"_s), QStringList{u"INC-1"_s});
        QCOMPARE(undone(*m_workspace), "desk.add-ticket");
        QCOMPARE(found(*m_workspace, u"alpha"_s), QStringList());
        QCOMPARE(redone(*m_workspace, 3), "desk.log-entry");
        QCOMPARE(found(*m_workspace, u"beta gamma"_s), QStringList{u"INC-1"_s});
    }

    void anImportUndoneTakesItsWordsFromATicketThatStays()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"alpha"_s));
        const auto imported = m_workspace->writeNow([&](Transaction &transaction) {
            Occasion occasion = at(3);
            occasion.origin = Origin::Import;
            logEntry(transaction, ticket.id, {.text = u"omega"_s}, occasion);
            transaction.describe("test.import");
        });
        QVERIFY2(imported, why(imported));
        QCOMPARE(found(*m_workspace, u"omega"_s), QStringList{u"INC-1"_s});
        QCOMPARE(undone(*m_workspace), "test.import");
        QCOMPARE(logOf(*m_workspace, ticket).size(), 1);
        QCOMPARE(found(*m_workspace, u"omega"_s), QStringList());
        QCOMPARE(redone(*m_workspace), "test.import");
        QCOMPARE(found(*m_workspace, u"omega"_s), QStringList{u"INC-1"_s});
    }

    void moreWordsThanAnIndexHoldsAreLeftOutOnBothEngines()
    {
        QString many;
        for (int i = 0; i < 140'000; ++i)
            many += u"w%1 "_s.arg(i);
        Ticket ticket = draft(ProcessKind::Incident, u"flood"_s);
        ticket.description = many.left(990'000);
        ticket = add(*m_workspace, ticket);
        QVERIFY(say(*m_workspace, ticket, u"w3 afterwards"_s));
        QCOMPARE(found(*m_workspace, u"flood w77"_s), QStringList{u"INC-1"_s});
        QCOMPARE(found(*m_workspace, u"w139998"_s), QStringList());
        QCOMPARE(found(*m_workspace, u"afterwards"_s), QStringList());
    }

    /// Random tickets and questions: each engine answers as the rule without an index does, so both answer alike.
    void bothEnginesFindWhatTheRuleSays()
    {
        QRandomGenerator random(20260302);
        QMap<QString, QStringList> words;
        for (int i = 0; i < 120; ++i) {
            Ticket ticket = draft(allProcessKinds[random.bounded(4)], sentence(random, 1 + random.bounded(4)));
            ticket.description = sentence(random, random.bounded(8));
            ticket = add(*m_workspace, ticket, at(random.bounded(30)));
            QString all = ticket.title + u' ' + ticket.description + u' ' + ticket.number;
            for (int entry = random.bounded(3); entry > 0; --entry) {
                const QString text = sentence(random, 1 + random.bounded(6));
                QVERIFY(say(*m_workspace, ticket, text, at(40)));
                all += u' ' + text;
            }
            words.insert(ticket.number, indexWords(all));
        }
        int hits = 0;
        for (int question = 0; question < 400; ++question) {
            QString asked = sentence(random, 1 + random.bounded(3));
            if (random.bounded(3) == 0)
                asked = asked.left(1 + random.bounded(int(asked.size()))) + u'*';
            const SearchQuery query = searchQueryFromText(asked).value();
            QStringList expected;
            for (auto ticket = words.cbegin(); ticket != words.cend(); ++ticket) {
                if (matches(query, *ticket))
                    expected.append(ticket.key());
            }
            QStringList answered = found(*m_workspace, asked);
            answered.sort();
            expected.sort();
            hits += expected.size();
            // The default page is not larger than what may be found.
            if (expected.size() <= 100)
                QVERIFY2(answered == expected,
                         qPrintable(asked + u": "_s + answered.join(u' ') + u" | "_s + expected.join(u' ')));
        }
        QVERIFY2(hits > 1000, "the questions find too little to show anything");
    }

private:
    static QString sentence(QRandomGenerator &random, int count)
    {
        static const QStringList vocabulary{
            u"mail"_s,     u"Mailbox"_s, u"mails"_s,        u"café"_s,     u"CAFE"_s, u"naïve"_s, u"Łódź"_s,
            u"lodz"_s,     u"Größe"_s,   u"groesse"_s,      u"東京"_s,     u"京"_s,   u"한국"_s,  u"हिन्दी"_s,
            u"Ελλάδα"_s,   u"москва"_s,  u"lib-c6"_s,       u"c6"_s,       u"a"_s,    u"the"_s,   u"OR"_s,
            u"NOT near"_s, u"x'y"_s,     u"\"quoted\""_s,   u"back\\up"_s, u"50%"_s,  u"𝄞𝔘"_s,    u"ﬁle"_s,
            u"ıstanbul"_s, u"١٢٣"_s,     u"e\u0301clair"_s, u"&|!:*"_s};
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(vocabulary[random.bounded(int(vocabulary.size()))]);
        return words.isEmpty() ? QString() : u"z "_s + words.join(random.bounded(2) ? u" "_s : u", "_s);
    }
};

QTEST_GUILESS_MAIN(TestTicketSearch)
#include "tst_ticket_search.moc"
