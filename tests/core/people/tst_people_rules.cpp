// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

template <class T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().code;
}

} // namespace

class TestPeopleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsReadAsMailsAndTicketsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("a name") << u"  Jane   Doe "_s << u"Jane Doe"_s << QString();
        QTest::newRow("an address") << u"jane@x.org"_s << QString() << u"jane@x.org"_s;
        QTest::newRow("both") << u"Jane Doe <jane@x.org>"_s << u"Jane Doe"_s << u"jane@x.org"_s;
        QTest::newRow("quoted") << u"\"Doe, Jane\" < jane@x.org >"_s << u"Doe, Jane"_s << u"jane@x.org"_s;
        QTest::newRow("only brackets") << u"<jane@x.org>"_s << QString() << u"jane@x.org"_s;
        QTest::newRow("no address in brackets") << u"Jane <home>"_s << u"Jane <home>"_s << QString();
        QTest::newRow("an @ in a name") << u"Jane @ home"_s << u"Jane @ home"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void whoIsReadAsMailsAndTicketsWriteThem()
    {
        QFETCH(QString, text);
        const Who who = whoFromText(text);
        QTEST(who.name, "name");
        QTEST(who.address, "address");
        QCOMPARE(who.whole, text.simplified());
    }

    void anAddressHasOneAtAndNothingThatPartsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("plain") << u"jane@x.org"_s << true;
        QTest::newRow("tagged") << u"jane+desk@mail.x.org"_s << true;
        QTest::newRow("two of them") << u"jane@x.org,joe@x.org"_s << false;
        QTest::newRow("two @") << u"jane@x@org"_s << false;
        QTest::newRow("nobody") << u"@x.org"_s << false;
        QTest::newRow("nowhere") << u"jane@"_s << false;
        QTest::newRow("a blank") << u"jane doe@x.org"_s << false;
        QTest::newRow("a line") << u"jane@x.org\nBcc: a@b"_s << false;
        QTest::newRow("too long") << QString(250, u'a') + u"@x.org"_s << false;
    }
    void anAddressHasOneAtAndNothingThatPartsAddresses()
    {
        QFETCH(QString, text);
        QTEST(isEmailAddress(text), "isAddress");
    }

    void namesAreSimplifiedAndNeitherEmptyNorEndlessNorBroken()
    {
        QCOMPARE(checked(Person{.name = u" Jane\t Doe "_s})->name, u"Jane Doe"_s);
        QCOMPARE(codeOf(checked(Person{.name = u"  "_s})), "people.no-name");
        QVERIFY(checked(Team{.name = QString(500, u'x')}));
        const auto tooLong = checked(Team{.name = QString(501, u'x')});
        QCOMPARE(codeOf(tooLong), "people.text-too-long");
        QCOMPARE(tooLong.error().facts[u"most"_s].toInt(), 500);
        QCOMPARE(codeOf(checked(Organisation{.name = u"a\u0007b"_s})), "people.control-character");
        QCOMPARE(codeOf(checked(Organisation{.name = u"a"_s + QChar(0xd800)})), "people.control-character");
        QCOMPARE(codeOf(checked(Organisation{.name = u"a"_s + QChar(QChar::Null)})), "people.control-character");
    }

    void whatIsSaidOfAPersonIsChecked()
    {
        QCOMPARE(codeOf(checked(Person{.name = u"Jane"_s, .email = u"jane"_s})), "people.bad-email");
        QVERIFY(!checked(Person{.name = u"Jane"_s, .email = u" "_s})->email);
        QVERIFY(checked(Person{.name = u"Jane"_s, .timeZone = u"Europe/Amsterdam"_s}));
        QCOMPARE(codeOf(checked(Person{.name = u"Jane"_s, .timeZone = u"Europe/Atlantis"_s})), "calendar.unknown-zone");
        QVERIFY(checked(Person{.name = u"Jane"_s, .skills = QString(4000, u'x')}));
        QCOMPARE(codeOf(checked(Person{.name = u"Jane"_s, .phone = QString(501, u'1')})), "people.text-too-long");
    }

    void tiersDaysAndTimesHaveTheirOrder()
    {
        QVERIFY(checked(Team{.name = u"Desk"_s, .tier = 0}));
        QCOMPARE(codeOf(checked(Team{.name = u"Desk"_s, .tier = 5})), "people.bad-tier");
        QCOMPARE(codeOf(checked(Team{.name = u"Desk"_s, .tier = -1})), "people.bad-tier");
        const QDate day(2026, 3, 2);
        QVERIFY(checked(Membership{.from = day, .until = day}));
        QCOMPARE(codeOf(checked(Membership{.from = day, .until = day.addDays(-1)})), "people.day-order");
        QCOMPARE(codeOf(checked(Absence{.starts = fromMilliseconds(7), .ends = fromMilliseconds(7)})),
                 "people.time-order");
    }

    void aKindImpliesASideUnlessOneIsSaid()
    {
        QCOMPARE(sideOf(std::nullopt, u"Customer"_s), PersonSide::Business);
        QCOMPARE(sideOf(std::nullopt, u"developer"_s), PersonSide::Technical);
        QCOMPARE(sideOf(std::nullopt, u"hosting"_s), PersonSide::Outside);
        QCOMPARE(sideOf(std::nullopt, u"astronaut"_s), std::nullopt);
        QCOMPARE(sideOf(PersonSide::Outside, u"developer"_s), PersonSide::Outside);
    }
};

QTEST_GUILESS_MAIN(TestPeopleRules)
#include "tst_people_rules.moc"
