// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/organisation_commands.h"
#include "people/person_commands.h"
#include "people/team_commands.h"
#include "people_import_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestPeopleRoundTrip : public PeopleImportTest
{
    Q_OBJECT

    void fill()
    {
        addCalendar(u"=Office, \"day\""_s);
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            const StoredCalendar office = calendarNamed(transaction, u"=Office, \"day\""_s);
            const Organisation shop = addOrganisation(transaction, {.name = u"Web; shop | \"Ö\""_s});
            const Person jane = addPerson(transaction,
                                          {.name = u"'=Jane, \"Doe\""_s,
                                           .email = u"Jane@x.org"_s,
                                           .organisation = shop.id,
                                           .side = PersonSide::Outside,
                                           .kind = u"-astronaut"_s,
                                           .phone = u"+31 20"_s,
                                           .site = u"Α ж 中 😀"_s,
                                           .timeZone = u"Europe/Amsterdam"_s,
                                           .language = u"nl"_s,
                                           .skills = u"SQL; C++ | 'x'"_s,
                                           .calendar = office.id});
            addPerson(transaction, {.name = u"JANE"_s, .isConfirmed = false});
            const Person small = addPerson(transaction, {.name = u"jane"_s});
            const Team desk = addTeam(transaction,
                                      {.name = u"@desk"_s,
                                       .tier = 0,
                                       .kind = TeamKind::Virtual,
                                       .email = u"desk@x.org"_s,
                                       .calendar = office.id});
            setMembership(transaction, desk, jane,
                          {.role = u"-lead"_s, .from = QDate(2026, 1, 1), .until = QDate(2026, 2, 1)});
            setMembership(transaction, desk, small, {});
            addTeam(transaction, {.name = u"Empty"_s, .isConfirmed = false});
        }));
    }

private Q_SLOTS:
    void whatGoesOutComesInAgainEqual()
    {
        fill();
        const QStringList peopleBefore = peopleLines();
        const QStringList teamsBefore = teamLines();
        const QByteArray ofPeople = exported(peopleCsvFormat);
        const QByteArray ofTeams = exported(teamsCsvFormat);
        QVERIFY2(ofPeople.startsWith("name,email,organisation,side,kind,phone,site,time_zone,language,skills,calendar,"
                                     "confirmed\r\n"),
                 ofPeople);
        QCOMPARE(import(peopleCsvFormat, ofPeople).unchanged, 3);
        QCOMPARE(import(teamsCsvFormat, ofTeams).unchanged, 4);

        openFresh(std::make_unique<FreshLocation>(FreshLocation::Kind::File));
        addCalendar(u"=Office, \"day\""_s);
        QCOMPARE(import(peopleCsvFormat, ofPeople).added, 3);
        QCOMPARE(import(teamsCsvFormat, ofTeams).added, 4);
        QCOMPARE(peopleLines(), peopleBefore);
        QCOMPARE(teamLines(), teamsBefore);
        QCOMPARE(exported(peopleCsvFormat), ofPeople);
        QCOMPARE(exported(teamsCsvFormat), ofTeams);
    }

    void whatHasNoPlaceIsTold()
    {
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            const Organisation shop = addOrganisation(transaction, {.name = u"Shop"_s});
            addOrganisation(transaction, {.name = u"Nobody's"_s});
            const Person jane = addPerson(transaction, {.name = u"Jane"_s, .organisation = shop.id});
            addAbsence(transaction,
                       {.person = jane.id, .starts = fromMilliseconds(1), .ends = fromMilliseconds(2), .reason = {}});
        }));
        Progress progress;
        const QString path = m_folder->filePath(u"out.csv"_s);
        const auto report = exportFile(*m_workspace, peopleCsvFormat, {}, path, progress);
        QCOMPARE(report->written, 1);
        QCOMPARE(report->leftOut,
                 (QList<LeftOut>{{"exchange.organisations-left-out", 1, 2}, {"exchange.absences-left-out", 1, 1}}));
        const auto scoped = exportFile(*m_workspace, teamsCsvFormat, {u"A1"_s}, path, progress);
        QCOMPARE(scoped.error().code, "exchange.no-scope");
    }
};

QTEST_GUILESS_MAIN(TestPeopleRoundTrip)
#include "tst_people_round_trip.moc"
