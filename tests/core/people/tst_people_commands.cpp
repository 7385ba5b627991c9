// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestPeopleCommands : public PeopleTest
{
    Q_OBJECT

    template <class Read>
    Result<void> remove(void (*command)(Transaction &, const Read &), const Read &what)
    {
        return write([&](Transaction &transaction) { command(transaction, what); });
    }

private Q_SLOTS:
    void whatIsAddedIsReadAndUndoTakesItBack()
    {
        const Organisation shop = organisation(u" Web  shop "_s);
        QCOMPARE(shop.name, u"Web shop"_s);
        Person draft{.name = u"Jane Doe"_s,
                     .email = u"Jane@x.org"_s,
                     .organisation = shop.id,
                     .side = PersonSide::Technical,
                     .kind = u"developer"_s,
                     .phone = u"+31 20"_s,
                     .site = u"Utrecht"_s,
                     .timeZone = u"Europe/Amsterdam"_s,
                     .language = u"nl"_s,
                     .skills = u"SQL, C++"_s,
                     .calendar = calendar(u"Office"_s).id};
        const Person jane = person(draft);
        draft.id = jane.id;
        draft.version = 1;
        QVERIFY(read([&](Session &session) { return findPerson(session, u"Jane Doe"_s); }) == draft);
        QVERIFY(read([&](Session &session) { return findPersonWithAddress(session, u"jANE@X.ORG"_s); }) == draft);
        QCOMPARE(takeBack(), "people.add-person");
        QVERIFY(names().isEmpty());
    }

    void aNameAndAnAddressBelongToOnePersonOnly()
    {
        person({.name = u"Jane Doe"_s, .email = u"jane@x.org"_s});
        QCOMPARE(codeOf(tryPerson({.name = u" Jane Doe"_s})), "people.person-exists");
        const auto taken = tryPerson({.name = u"Joe"_s, .email = u"JANE@x.org"_s});
        QCOMPARE(codeOf(taken), "people.email-taken");
        QCOMPARE(taken.error().facts[u"name"_s].toString(), u"Jane Doe"_s);
        const Person joe = person(u"Joe"_s);
        Person renamed = joe;
        renamed.name = u"Jane Doe"_s;
        QCOMPARE(codeOf(write([&](Transaction &transaction) { return editPerson(transaction, joe, renamed); })),
                 "people.person-exists");
        // Whoever writes past the commands is refused by the database.
        const Result<void> refused = write([&](Transaction &transaction) {
            transaction.describe("people.add-person");
            transaction.exec(u"INSERT INTO person (version, name, folded, email) VALUES (1, 'X', 'x', 'Jane@X.org')"_s);
        });
        QVERIFY(!refused);
        QVERIFY(refused.error().code != "store.unnamed-command");
    }

    void anEditOfWhatHasMovedOnIsMergedOrRefused()
    {
        const Person jane = person(u"Jane Doe"_s);
        Person phoned = jane;
        phoned.phone = u"1"_s;
        Person called = jane;
        called.phone = u"2"_s;
        Person moved = jane;
        moved.site = u"Utrecht"_s;
        const auto edit = [this](const Person &before, const Person &after) {
            return write([&](Transaction &transaction) { return editPerson(transaction, before, after); });
        };
        QCOMPARE(edit(jane, phoned)->version, 2);
        QCOMPARE(edit(jane, called).error().code, "store.conflict");
        const auto merged = edit(jane, moved);
        QCOMPARE(merged->phone, u"1"_s);
        QCOMPARE(merged->site, u"Utrecht"_s);
        QCOMPARE(edit(*merged, *merged)->version, 3);
        QCOMPARE(takeBack(), "people.edit-person");
        QCOMPARE(read([&](Session &session) { return findPerson(session, jane.id); })->site, QString());
    }

    void somebodyInATeamStaysAndSoDoesTheTeam()
    {
        const Person jane = person(u"Jane Doe"_s);
        const Team desk = team({.name = u"Service desk"_s, .tier = 1});
        const Membership membership =
            member(desk, jane, {.role = u"lead"_s, .from = QDate(2026, 1, 1), .until = QDate(2026, 12, 31)});
        QCOMPARE(membership.until, QDate(2026, 12, 31));
        const auto kept = remove(removePerson, jane);
        QCOMPARE(codeOf(kept), "people.person-in-use");
        QCOMPARE(kept.error().facts[u"by"_s].toString(), u"Service desk"_s);
        const auto keptTeam = remove(removeTeam, desk);
        QCOMPARE(codeOf(keptTeam), "people.team-in-use");
        QCOMPARE(keptTeam.error().facts[u"by"_s].toString(), u"Jane Doe"_s);
        QVERIFY(!keptTeam.error().facts.contains(u"more"_s));

        const Membership later = member(desk, jane, {.role = u"member"_s});
        QCOMPARE(later.version, 2);
        QVERIFY(!later.from);
        QCOMPARE(member(desk, jane, {.role = u"member"_s}).version, 2);
        QVERIFY(write([&](Transaction &transaction) { removeMembership(transaction, desk, jane, later); }));
        QVERIFY(remove(removeTeam, desk));
        QVERIFY(remove(removePerson, jane));
        QCOMPARE(takeBack(), "people.remove-person");
        QCOMPARE(names(), QStringList{u"Jane Doe"_s});
    }

    void anOrganisationWithPeopleStays()
    {
        const Organisation shop = organisation(u"Shop"_s);
        for (int i = 0; i < 7; ++i)
            person({.name = u"Person %1"_s.arg(i), .organisation = shop.id});
        const auto kept = remove(removeOrganisation, shop);
        QCOMPARE(codeOf(kept), "people.organisation-in-use");
        QCOMPARE(kept.error().facts[u"by"_s].toString(), u"Person 0, Person 1, Person 2, Person 3, Person 4"_s);
        QCOMPARE(kept.error().facts[u"more"_s].toInt(), 2);
        const Organisation other = organisation(u"Other"_s);
        QCOMPARE(
            codeOf(write([&](Transaction &transaction) { return addOrganisation(transaction, {.name = u"Other"_s}); })),
            "people.organisation-exists");
        Organisation noted = other;
        noted.note = u"A note"_s;
        QCOMPARE(write([&](Transaction &transaction) { return editOrganisation(transaction, other, noted); })->note,
                 u"A note"_s);
        QCOMPARE(remove(removeOrganisation, other).error().kind, ErrorKind::Conflict);
    }

    void aPersonGoesWithTheirAbsences()
    {
        const Person jane = person(u"Jane Doe"_s);
        const auto add = [&](qint64 starts, qint64 ends) {
            return write([&](Transaction &transaction) {
                return addAbsence(transaction,
                                  {.person = jane.id,
                                   .starts = fromMilliseconds(starts),
                                   .ends = fromMilliseconds(ends),
                                   .reason = u" holiday "_s});
            });
        };
        const auto absence = add(1000, 2000);
        QCOMPARE(absence->reason, u"holiday"_s);
        QCOMPARE(codeOf(add(2000, 1000)), "people.time-order");
        QVERIFY(add(1500, 3000));
        QVERIFY(write([&](Transaction &transaction) { removeAbsence(transaction, *absence); }));
        QCOMPARE(read(absences).size(), 1);
        QVERIFY(remove(removePerson, jane));
        QVERIFY(read(absences).isEmpty());
        QCOMPARE(takeBack(), "people.remove-person");
        QCOMPARE(read(absences).size(), 1);
    }

    void whoeverIsConfirmedIsConfirmedInOneStep()
    {
        const QList<Person> all{person({.name = u"A"_s, .isConfirmed = false}),
                                person({.name = u"B"_s, .isConfirmed = false}), person(u"C"_s)};
        QCOMPARE(write([&](Transaction &transaction) { return confirmPeople(transaction, all); }).value(), 2);
        for (const Person &each : read(people))
            QVERIFY(each.isConfirmed);
        QCOMPARE(takeBack(), "people.confirm-people");
        QVERIFY(!read(people).first().isConfirmed);
        const Team found = team({.name = u"Found"_s, .isConfirmed = false});
        QCOMPARE(write([&](Transaction &transaction) { return confirmTeams(transaction, {found}); }).value(), 1);
        QVERIFY(read(teams).first().isConfirmed);
    }

    void aTeamKeepsWhatIsSaidOfIt()
    {
        Team draft{.name = u"Database"_s,
                   .tier = 3,
                   .kind = TeamKind::Virtual,
                   .email = u"db@x.org"_s,
                   .calendar = calendar(u"Office"_s).id};
        const Team stored = team(draft);
        draft.id = stored.id;
        draft.version = 1;
        QVERIFY(read(teams).first() == draft);
        Team renamed = stored;
        renamed.name = u"Databases"_s;
        renamed.tier = {};
        QCOMPARE(write([&](Transaction &transaction) { return editTeam(transaction, stored, renamed); })->version, 2);
        QVERIFY(!read(teams).first().tier);
        team(u"Other"_s);
        QCOMPARE(codeOf(write([&](Transaction &transaction) { return addTeam(transaction, {.name = u"Other"_s}); })),
                 "people.team-exists");
    }
};

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_people_commands.moc"
