// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTeamsImport : public PeopleImportTest
{
    Q_OBJECT

    static constexpr auto Header = "team,tier,kind,email,calendar,member,role,from,until\n";
    static QByteArray table(const QByteArray &rows) { return Header + rows; }

private Q_SLOTS:
    void teamsComeWithTheirMembersAndTheSameFileAgainChangesNothing()
    {
        addCalendar(u"Office"_s);
        import(peopleCsvFormat, "name,email\nJane Doe,jane@x.org\nJoe,joe@x.org\n");
        const QByteArray bytes = table("Service desk,1,support,desk@x.org,Office,JANE DOE,lead,2026-01-01,2026-12-31\n"
                                       "Service desk,,,,,Joe Bloggs <JOE@x.org>,,,\n"
                                       "Service desk,1,,,,new@x.org,,2026-02-01,\n"
                                       "Migration,,Virtual,,,Ann Lee <ann@x.org>,member,,\n"
                                       "Migration,,,,,Jane Doe,,,\n"
                                       "Empty,0,,,,,,,\n");
        const PeopleImportReport first = import(teamsCsvFormat, bytes);
        QCOMPARE(first.read, 6);
        QCOMPARE(first.addedTeams, 3);
        QCOMPARE(first.addedMemberships, 5);
        QCOMPARE(first.added, 8);
        QCOMPARE(first.addedPeople, 2);
        QCOMPARE(
            teamLines(),
            (QStringList{u"Empty|0|support|||confirmed"_s, u"Migration||virtual|||confirmed"_s, u" Ann Lee|member||"_s,
                         u" Jane Doe|||"_s, u"Service desk|1|support|desk@x.org|Office|confirmed"_s,
                         u" Jane Doe|lead|2026-01-01|2026-12-31"_s, u" Joe|||"_s, u" new@x.org||2026-02-01|"_s}));
        QVERIFY(!named(u"Ann Lee"_s)->isConfirmed);
        QCOMPARE(named(u"Ann Lee"_s)->email, u"ann@x.org"_s);
        QCOMPARE(named(u"new@x.org"_s)->email, u"new@x.org"_s);

        const PeopleImportReport second = import(teamsCsvFormat, bytes);
        QCOMPARE(second.unchanged, 8);
        QCOMPARE(second.added + second.updated + second.addedPeople, 0);
        QCOMPARE(takeBack(), "import.teams-csv");
        QVERIFY(teamLines().isEmpty());
        QCOMPARE(peopleLines().size(), 2);
    }

    void whatIsNotGivenStaysAndWhoIsNotNamedAsWell()
    {
        import(teamsCsvFormat, table("Desk,1,,desk@x.org,,Jane,lead,2026-01-01,\nDesk,,,,,Joe,,,\n"));
        const PeopleImportReport report = import(teamsCsvFormat, "member,team,until,tier\nJane,Desk,2026-06-30,2\n");
        QCOMPARE(report.updated, 2);
        QCOMPARE(teamLines(),
                 (QStringList{u"Desk|2|support|desk@x.org||confirmed"_s, u" Jane|lead|2026-01-01|2026-06-30"_s,
                              u" Joe|||"_s}));
    }

    void rowsThatCannotBeUsedAreToldWithTheirReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reject");
        const auto add = [](const char *name, const QByteArray &row, const QString &reject) {
            QTest::newRow(name) << row << reject + u" where=3"_s;
        };
        add("no team", ",1,,,,Jane,,,", u"exchange.missing-value field=team"_s);
        add("a tier too high", "X,5,,,,Jane,,,", u"exchange.unknown-word field=tier value=5"_s);
        add("a tier below", "X,-1,,,,Jane,,,", u"exchange.unknown-word field=tier value=-1"_s);
        add("a tier in words", "X,first,,,,Jane,,,", u"exchange.unknown-word field=tier value=first"_s);
        add("another kind", "X,,swarm,,,Jane,,,", u"exchange.unknown-word field=kind value=swarm"_s);
        add("no address", "X,,,desk,,Jane,,,", u"exchange.bad-address field=email value=desk"_s);
        add("no calendar", "X,,,,Nights,Jane,,,", u"exchange.unknown-calendar calendar=Nights"_s);
        add("no day", "X,,,,,Jane,,soon,", u"exchange.bad-day field=from value=soon"_s);
        add("no day of any month", "X,,,,,Jane,,,2026-02-30", u"exchange.bad-day field=until value=2026-02-30"_s);
        add("days the wrong way round", "X,,,,,Jane,,2026-02-02,2026-02-01",
            u"exchange.day-order from=2026-02-02 until=2026-02-01"_s);
        add("a role of nobody", "X,,,,,,lead,,", u"exchange.missing-value field=member"_s);
        add("another tier", "Desk,2,,,,Jane,,,", u"exchange.team-differs field=tier first=1"_s);
        add("another address", "Desk,,,d@x.org,,Jane,,,", u"exchange.team-differs field=email first=desk@x.org"_s);
        add("another sort", "Desk,,virtual,,,Jane,,,", u"exchange.team-differs field=kind first=support"_s);
        add("the same member", "Desk,,,,,BOSS,,,", u"exchange.same-member member=Boss team=Desk"_s);
        add("a member too long", "X,,,,," + QByteArray(501, 'x') + ",,,",
            u"exchange.text-too-long field=member most=500"_s);
    }
    void rowsThatCannotBeUsedAreToldWithTheirReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reject);
        QCOMPARE(onlyReject(teamsCsvFormat, table("Desk,1,support,desk@x.org,,Boss,,,\n" + row + "\n")), reject);
        QCOMPARE(teamLines(), (QStringList{u"Desk|1|support|desk@x.org||confirmed"_s, u" Boss|||"_s}));
        QCOMPARE(peopleLines(), QStringList{u"Boss|||||||||||found"_s});
    }

    void aTableOfTeamsNeedsTheirNames()
    {
        const auto refused = tryImport(teamsCsvFormat, "name,tier\nDesk,1\n");
        QCOMPARE(refused.error().code, "exchange.missing-column");
        QCOMPARE(refused.error().facts[u"column"_s].toString(), u"team"_s);
    }
};

QTEST_GUILESS_MAIN(TestTeamsImport)
#include "tst_teams_import.moc"
