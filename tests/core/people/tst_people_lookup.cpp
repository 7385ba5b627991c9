// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_lookup.h"

#include "people_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestPeopleLookup : public PeopleTest
{
    Q_OBJECT

    std::optional<QString> organisationOfWho(const QString &who)
    {
        return read([&](Session &session) { return organisationOf(session, who); });
    }
    std::optional<QString> named(const QString &who)
    {
        return read([&](Session &session) { return personNamed(session, who); });
    }
    bool isCustomer(const QString &who)
    {
        return read([&](Session &session) { return isCustomerSide(session, who); });
    }

private Q_SLOTS:
    void somebodyIsMeantByNameCaseOrAddress()
    {
        person({.name = u"Jörg Ögel"_s, .email = u"Joerg@x.org"_s, .organisation = organisation(u"Shop"_s).id});
        for (const QString &who : {u"Jörg Ögel"_s, u" jörg  ögel "_s, u"JÖRG ÖGEL"_s, u"joerg@X.ORG"_s,
                                   u"J. Ögel <JOERG@x.org>"_s, u"\"JÖRG ÖGEL\" <other@x.org>"_s}) {
            QCOMPARE(named(who), u"Jörg Ögel"_s);
            QCOMPARE(organisationOfWho(who), u"Shop"_s);
        }
        for (const QString &who : {u"Jorg Ogel"_s, u"other@x.org"_s, QString(), u"  "_s, QString(100'000, u'x'),
                                   u"Jörg"_s + QChar(QChar::Null)}) {
            QVERIFY(!named(who));
            QVERIFY(!organisationOfWho(who));
        }
    }

    void whoLogsInIsKnownByNameOrByTheAddressThatBeginsLikeThat()
    {
        const auto behind = [this](const QString &login) {
            return read([&](Session &session) { return personBehind(session, login); });
        };
        person({.name = u"Maria Jansen"_s, .email = u"M.Jansen@desk.org"_s});
        person({.name = u"Max"_s, .email = u"m.jansens@desk.org"_s});
        person(u"root"_s);
        QCOMPARE(behind(u"m.jansen"_s), u"Maria Jansen"_s);
        QCOMPARE(behind(u" M.JANSEN "_s), u"Maria Jansen"_s);
        QCOMPARE(behind(u"maria jansen"_s), u"Maria Jansen"_s);
        QCOMPARE(behind(u"Root"_s), u"root"_s);
        for (const QString &login : {u"m"_s, u"m.janse"_s, u""_s, u"@"_s, u"m.jansen@"_s, QString(100'000, u'x')})
            QVERIFY(!behind(login));
        person({.name = u"M. Jansen of Paris"_s, .email = u"m.jansen@paris.org"_s});
        QVERIFY2(!behind(u"m.jansen"_s), "two of them");
    }

    void theExactNameGoesBeforeTheSameInOtherCase()
    {
        person({.name = u"JANE DOE"_s, .organisation = organisation(u"Loud"_s).id});
        person({.name = u"Jane Doe"_s, .organisation = organisation(u"Calm"_s).id});
        QCOMPARE(organisationOfWho(u"Jane Doe"_s), u"Calm"_s);
        QCOMPARE(organisationOfWho(u"JANE DOE"_s), u"Loud"_s);
        QCOMPARE(organisationOfWho(u"jane doe"_s), u"Loud"_s);
    }

    void aNameGoesBeforeAnAddressAndBothBeforeAnOrganisation()
    {
        const Organisation shop = organisation(u"Shop"_s);
        organisation(u"Jane Doe"_s);
        person({.name = u"Jane Doe"_s, .email = u"jane@x.org"_s});
        person({.name = u"Joe"_s, .email = u"joe@x.org"_s, .organisation = shop.id});
        QCOMPARE(named(u"Jane Doe <joe@x.org>"_s), u"Jane Doe"_s);
        QVERIFY2(!organisationOfWho(u"Jane Doe"_s), "she belongs to none, whatever else is called like her");
        QCOMPARE(organisationOfWho(u"Shop"_s), u"Shop"_s);
        QVERIFY(!organisationOfWho(u"shop"_s));
        QVERIFY(!named(u"Shop"_s));
    }

    void aCustomerIsInNoTeamAndBelongsSomewhere()
    {
        const Organisation shop = organisation(u"Shop"_s);
        person({.name = u"Of the shop"_s, .organisation = shop.id});
        person({.name = u"Of business"_s, .side = PersonSide::Business});
        person({.name = u"A customer"_s, .kind = u"customer"_s});
        person({.name = u"A developer"_s, .kind = u"developer"_s});
        person(u"Somebody"_s);
        member(team(u"Desk"_s), person({.name = u"An agent"_s, .organisation = shop.id}));
        QVERIFY(isCustomer(u"of the shop"_s));
        QVERIFY(isCustomer(u"Of business"_s));
        QVERIFY(isCustomer(u"A customer"_s));
        QVERIFY(!isCustomer(u"A developer"_s));
        QVERIFY(!isCustomer(u"Somebody"_s));
        QVERIFY(!isCustomer(u"An agent"_s));
        QVERIFY(!isCustomer(u"Nobody"_s));
        QVERIFY(!isCustomer(u"Shop"_s));
    }

    void anAbsenceHoldsFromItsStartToBeforeItsEnd()
    {
        const Person jane = person(u"Jane Doe"_s);
        const Person joe = person(u"Joe"_s);
        for (const auto &[starts, ends] : {std::pair(1000, 2000), std::pair(1500, 3000), std::pair(5000, 6000)})
            QVERIFY(write([&, from = starts, to = ends](Transaction &transaction) {
                return addAbsence(
                    transaction,
                    {.person = jane.id, .starts = fromMilliseconds(from), .ends = fromMilliseconds(to), .reason = {}});
            }));
        const auto isAway = [&](const Person &who, qint64 at) {
            return read([&](Session &session) { return isAbsent(session, who.id, fromMilliseconds(at)); });
        };
        QVERIFY(!isAway(jane, 999));
        QVERIFY(isAway(jane, 1000));
        QVERIFY(isAway(jane, 2999));
        QVERIFY(!isAway(jane, 3000));
        QVERIFY(isAway(jane, 5000));
        QVERIFY(!isAway(joe, 1000));
        const auto longest =
            read([&](Session &session) { return absenceAt(session, jane.id, fromMilliseconds(1700)); });
        QCOMPARE(toMilliseconds(longest->ends), 3000);
    }
};

QTEST_GUILESS_MAIN(TestPeopleLookup)
#include "tst_people_lookup.moc"
