// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mention.h"
#include "desk_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What a text names.
class TestMentions : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatATextNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("numbers") << u"Same as PRB-17, see INC-1042."_s << QStringList{u"PRB-17"_s, u"INC-1042"_s};
        QTest::newRow("whatever the case") << u"(inc-12)"_s << QStringList{u"inc-12"_s};
        QTest::newRow("other words") << u"ABC-12 XINC-12 INC-12a INC-12-3 A-INC-12 /INC-12/ INC-0"_s << QStringList();
        QTest::newRow("a code with a dot")
            << u"A2.1.1 waits, A2.1.\nAA12.3!"_s << QStringList{u"A2.1.1"_s, u"A2.1"_s, u"AA12.3"_s};
        QTest::newRow("a code without one") << u"Print it on A4; see @A4 and @B."_s << QStringList{u"@A4"_s, u"@B"_s};
        QTest::newRow("addresses") << u"mail x@A2.1 or x@A2.nl, v.A2.1, A2.1.x, A2.1@x, C:\\A2.1"_s << QStringList();
        QTest::newRow("links") << u"mainstay:ticket/12 <mainstay:component/17>, mainstay:place/desk"_s
                               << QStringList{u"mainstay:ticket/12"_s, u"mainstay:component/17"_s};
        QTest::newRow("markup") << u"<a href=\"INC-1\">INC-2</a>"_s << QStringList{u"INC-1"_s, u"INC-2"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void whatATextNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        QStringList found;
        for (const Mention &mention : mentionsIn(text))
            found.append(text.mid(mention.from, mention.length));
        QCOMPARE(found, named);
    }

    void whatAMentionMeans()
    {
        const auto mentions = mentionsIn(u"PRB-017 @A2.1 mainstay:ticket/12 mainstay:component/17"_s);
        QCOMPARE(mentions.size(), 4);
        QCOMPARE(mentions[0].number, (TicketNumber{ProcessKind::Problem, 17}));
        QCOMPARE(mentions[1].code, u"A2.1"_s);
        QVERIFY(mentions[2].kind == Mention::Kind::TicketId && mentions[2].id == 12);
        QVERIFY(mentions[3].kind == Mention::Kind::ComponentId && mentions[3].id == 17);
    }

    void aHostileTextIsReadQuickly()
    {
        QCOMPARE(mentionsIn(u"INC-1 "_s.repeated(100'000)).size(), mostMentions);
        QCOMPARE(mentionsIn(u"A1.1"_s + u".1"_s.repeated(200'000)).size(), 0);
        QCOMPARE(mentionsIn(QString(400'000, u'A') + QString(400'000, u'1')).size(), 0);
        QCOMPARE(mentionsIn(QString(3, QChar(0xD800)) + u" INC-1"_s).size() <= 1, true);
    }

    void theTicketsThatAreThereAreFoundInOneGo()
    {
        add(*m_workspace, draft(ProcessKind::Incident, u"Slow"_s));
        add(*m_workspace, draft(ProcessKind::Problem, u"Locks"_s));
        const auto found = m_workspace->readNow([](Session &session) {
            return ticketsMentioned(session, {u"INC-1, INC-1 and INC-9"_s, u"PRB-1 CHG-1"_s, u"nothing"_s});
        });
        QVERIFY2(found, why(found));
        QStringList numbers;
        for (const TicketLine &line : *found)
            numbers.append(line.number);
        numbers.sort();
        QCOMPARE(numbers, (QStringList{u"INC-1"_s, u"PRB-1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
