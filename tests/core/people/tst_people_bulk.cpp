// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_bulk.h"

#include "people/people_lookup.h"
#include "people_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestPeopleBulk : public PeopleTest
{
    Q_OBJECT

    int found(int (*add)(Transaction &, const QStringList &), const QStringList &who)
    {
        return write([&](Transaction &transaction) {
                   transaction.describe("desk.log-entry");
                   return add(transaction, who);
               })
            .value();
    }

private Q_SLOTS:
    void onlyWhoNobodyKnowsIsAdded()
    {
        person({.name = u"Jane Doe"_s, .email = u"jane@x.org"_s});
        const QStringList who{u"JANE DOE"_s,
                              u"Jane@x.org"_s,
                              u"J. Doe <jane@x.org>"_s,
                              u"Joe"_s,
                              u" joe "_s,
                              u"Ann <ann@x.org>"_s,
                              u"ann@x.org"_s,
                              u"bob@x.org"_s,
                              u"BOB@x.org"_s,
                              u"Bob Bold <bob@x.org>"_s,
                              u"  "_s,
                              QString(501, u'x'),
                              u"a\u0001b"_s};
        QCOMPARE(found(addUnconfirmedPeople, who), 3);
        QCOMPARE(names(), (QStringList{u"Ann"_s, u"Jane Doe"_s, u"Joe"_s, u"bob@x.org"_s}));
        const auto ann = read([](Session &session) { return findPerson(session, u"Ann"_s); });
        QVERIFY(!ann->isConfirmed);
        QCOMPARE(ann->email, u"ann@x.org"_s);
        QVERIFY(!read([](Session &session) { return findPerson(session, u"Joe"_s); })->email);
        QCOMPARE(found(addUnconfirmedPeople, who), 0);
        QCOMPARE(read([](Session &session) { return personNamed(session, u"Bob <bob@x.org>"_s); }), u"bob@x.org"_s);
        QCOMPARE(takeBack(), "desk.log-entry");
        QCOMPARE(names(), QStringList{u"Jane Doe"_s});
    }

    void teamsAreFoundByName()
    {
        team(u"Service desk"_s);
        QCOMPARE(found(addUnconfirmedTeams, {u"service DESK"_s, u"Database"_s, u"Database "_s, QString()}), 1);
        const QList<Team> all = read(teams);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().name, u"Database"_s);
        QVERIFY(!all.first().isConfirmed);
        QVERIFY(all.last().isConfirmed);
        QCOMPARE(all.first().kind, TeamKind::Support);
    }

    void thousandsAreOneStep()
    {
        QStringList who;
        for (int i = 0; i < 5000; ++i)
            who.append(u"Person %1 <p%1@x.org>"_s.arg(i));
        QCOMPARE(found(addUnconfirmedPeople, who), 5000);
        QCOMPARE(read([](Session &session) { return personNamed(session, u"P4999@x.org"_s); }), u"Person 4999"_s);
        QCOMPARE(takeBack(), "desk.log-entry");
        QVERIFY(names().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleBulk)
#include "tst_people_bulk.moc"
