// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliPeople : public CliTest
{
    Q_OBJECT

    QJsonArray people() const { return json({u"people"_s, u"list"_s})[u"people"_s].toArray(); }
    QJsonArray teams() const { return json({u"team"_s, u"list"_s})[u"teams"_s].toArray(); }
    QString undone() const { return json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(); }
    void addOffice() const
    {
        json({u"calendar"_s, u"set"_s, u"Office"_s, m_program->file(u"office.json"_s, R"({"zone":"UTC","week":{}})")});
    }

private Q_SLOTS:
    void tablesComeInByTheirColumnsAndGoOutAgain()
    {
        addOffice();
        const QString staff =
            m_program->file(u"staff.csv"_s,
                            "name;email;organisation;side;kind;calendar\nJane Doe;jane@x.org;Shop;business;customer;"
                            "Office\nJoe;joe@x.org;;;developer;\n");
        const QString rota = m_program->file(u"rota.csv"_s,
                                             "team,tier,email,member,role,from\nService desk,1,desk@x.org,Joe,lead,"
                                             "2026-01-01\nService desk,,,New Hand,,\n");
        const QJsonObject first = json({u"people"_s, u"import"_s, staff});
        QCOMPARE(first[u"format"_s].toString(), u"people-csv"_s);
        QCOMPARE(first[u"read"_s].toInt(), 2);
        QCOMPARE(first[u"added"_s].toInt(), 2);
        QCOMPARE(first[u"organisations"_s].toInt(), 1);
        QVERIFY(first[u"rejects"_s].isNull());
        const QJsonObject second = json({u"people"_s, u"import"_s, rota});
        QCOMPARE(second[u"format"_s].toString(), u"teams-csv"_s);
        QCOMPARE(second[u"added"_s].toInt(), 3);
        QCOMPARE(second[u"people"_s].toInt(), 1);
        QCOMPARE(json({u"import"_s, u"people-csv"_s, staff})[u"unchanged"_s].toInt(), 2);
        QCOMPARE(json({u"import"_s, u"teams-csv"_s, rota})[u"unchanged"_s].toInt(), 3);

        const QJsonArray all = people();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0][u"name"_s].toString(), u"Jane Doe"_s);
        QCOMPARE(all[0][u"organisation"_s].toString(), u"Shop"_s);
        QCOMPARE(all[0][u"calendar"_s].toString(), u"Office"_s);
        QCOMPARE(all[1][u"teams"_s].toArray(), QJsonArray{u"Service desk"_s});
        QVERIFY(all[1][u"organisation"_s].isNull());
        QCOMPARE(all[2][u"confirmed"_s].toBool(), false);
        const QJsonArray desks = teams();
        QCOMPARE(desks[0][u"tier"_s].toInt(), 1);
        QCOMPARE(desks[0][u"kind"_s].toString(), u"support"_s);
        QCOMPARE(desks[0][u"members"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"name"_s, u"Joe"_s},
                                         {u"role"_s, u"lead"_s},
                                         {u"from"_s, u"2026-01-01"_s},
                                         {u"until"_s, QJsonValue()}},
                             QJsonObject{{u"name"_s, u"New Hand"_s},
                                         {u"role"_s, QJsonValue()},
                                         {u"from"_s, QJsonValue()},
                                         {u"until"_s, QJsonValue()}}}));
        const QString out = m_program->folder() + u"/out.csv"_s;
        QCOMPARE(json({u"export"_s, u"people-csv"_s, out})[u"written"_s].toInt(), 3);
        QCOMPARE(json({u"people"_s, u"import"_s, out})[u"unchanged"_s].toInt(), 3);
        QCOMPARE(json({u"export"_s, u"teams-csv"_s, out})[u"written"_s].toInt(), 2);
        QCOMPARE(json({u"people"_s, u"import"_s, out})[u"unchanged"_s].toInt(), 3);
        QCOMPARE(undone(), u"Import a table of teams: 3 added, 0 changed"_s);
        QVERIFY(teams().isEmpty());
    }

    void rowsThatCannotBeUsedKeepAllOut()
    {
        const QString staff = m_program->file(u"staff.csv"_s, "name,side\nJane,inside\nJoe,technical\n");
        const Answer refused = run({u"people"_s, u"import"_s, staff});
        QVERIFY2(refused.status == 3 && refused.err.contains("staff.csv.rejects.csv"), refused.said());
        QVERIFY(people().isEmpty());
        QFile rejects(staff + u".rejects.csv"_s);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray reasons = rejects.readAll();
        QVERIFY2(reasons.contains("2,“inside” is no side,exchange.unknown-word,\"Jane,inside\""), reasons);
        const Answer tried = run({u"people"_s, u"import"_s, staff, u"--dry-run"_s});
        QVERIFY2(tried.status == 3 && tried.err.contains("at 2: “inside” is no side."), tried.said());
        const Answer agreed = run({u"people"_s, u"import"_s, staff, u"--dry-run"_s, u"--keep-valid"_s});
        QVERIFY2(agreed.status == 0 && agreed.err.contains("dry run"), agreed.said());
        QVERIFY2(agreed.out.contains("at 2: “inside” is no side"), agreed.said());
        QVERIFY(people().isEmpty());
        const QJsonObject kept = json({u"import"_s, u"people-csv"_s, staff, u"--keep-valid"_s});
        QCOMPARE(kept[u"rejected"_s].toInt(), 1);
        QCOMPARE(kept[u"rejects"_s].toString(), staff + u".rejects.csv"_s);
        QCOMPARE(people().size(), 1);
        const Answer nameless =
            run({u"people"_s, u"import"_s, m_program->file(u"x.csv"_s, "email,phone\na@x.org,1\n")});
        QVERIFY2(nameless.status == 3 && nameless.err.contains("name"), nameless.said());
        QCOMPARE(run({u"people"_s, u"import"_s, u"/no/such/file"_s}).status, 3);
    }

    void theHelpOfImportsNamesTheColumns()
    {
        for (const QStringList &verb : {QStringList{u"import"_s}, QStringList{u"people"_s, u"import"_s}}) {
            const QByteArray help = run(verb + QStringList{u"--help"_s}).out.simplified();
            for (const char *column : {"name (demanded)", "email", "organisation", "side", "time_zone", "skills",
                                       "team (demanded)", "tier", "member", "until"})
                QVERIFY2(help.contains(column), column);
        }
        const QByteArray list = run({u"import"_s, u"--list"_s}).out;
        QVERIFY(list.contains("people-csv") && list.contains("teams-csv"));
        const QByteArray exports = run({u"export"_s, u"--list"_s}).out;
        QVERIFY(exports.contains("people-csv") && exports.contains("teams-csv"));
        const QByteArray words = run({u"--complete"_s, u"import"_s, QString()}).out;
        QVERIFY(words.contains("people-csv") && words.contains("teams-csv"));
    }

    void somebodyIsSetAndTakenBack()
    {
        addOffice();
        const QJsonObject added =
            json({u"people"_s, u"set"_s, u"Jane Doe"_s, u"--email"_s, u"jane@x.org"_s, u"--organisation"_s, u"Shop"_s,
                  u"--side"_s, u"business"_s, u"--calendar"_s, u"Office"_s});
        QCOMPARE(added[u"name"_s].toString(), u"Jane Doe"_s);
        QCOMPARE(added[u"organisation"_s].toString(), u"Shop"_s);
        const QJsonObject edited =
            json({u"people"_s, u"set"_s, u"JANE@x.org"_s, u"--phone"_s, u"1"_s, u"--organisation"_s, QString()});
        QCOMPARE(edited[u"id"_s], added[u"id"_s]);
        QCOMPARE(edited[u"phone"_s].toString(), u"1"_s);
        QVERIFY(edited[u"organisation"_s].isNull());
        QCOMPARE(undone(), u"Edit person Jane Doe"_s);
        QCOMPARE(people()[0][u"organisation"_s].toString(), u"Shop"_s);
        QCOMPARE(undone(), u"Add person Jane Doe"_s);
        QVERIFY(people().isEmpty());
        QCOMPARE(run({u"people"_s, u"list"_s}).out, "Nobody.\n");

        for (const QStringList &wrong :
             {QStringList{u"--side"_s, u"inside"_s}, QStringList{u"--email"_s, u"jane"_s},
              QStringList{u"--calendar"_s, u"Nights"_s}, QStringList{u"--time-zone"_s, u"Europe/Atlantis"_s}}) {
            const Answer refused = run(QStringList{u"people"_s, u"set"_s, u"Jane"_s} + wrong);
            QVERIFY2(refused.status == 3 && refused.err.contains(wrong.last().toUtf8()), refused.said());
        }
        QVERIFY(people().isEmpty());
    }

    void aTeamAndItsMembersAreSet()
    {
        json({u"people"_s, u"set"_s, u"Joe"_s});
        const QJsonObject team = json({u"team"_s, u"set"_s, u"Desk"_s, u"--tier"_s, u"1"_s, u"--kind"_s, u"virtual"_s});
        QCOMPARE(team[u"tier"_s].toInt(), 1);
        QVERIFY(json({u"team"_s, u"set"_s, u"Desk"_s, u"--tier"_s, QString()})[u"tier"_s].isNull());
        const QStringList member{u"team"_s, u"member"_s, u"Desk"_s, u"joe"_s};
        const QJsonObject with = json(member + QStringList{u"--role"_s, u"lead"_s, u"--until"_s, u"2026-06-30"_s});
        QCOMPARE(with[u"members"_s][0][u"role"_s].toString(), u"lead"_s);
        QCOMPARE(with[u"members"_s][0][u"until"_s].toString(), u"2026-06-30"_s);
        const Answer kept = run({u"people"_s, u"remove"_s, u"Joe"_s});
        QVERIFY2(kept.status == 3 && kept.err.contains("Desk"), kept.said());
        QCOMPARE(run({u"team"_s, u"remove"_s, u"Desk"_s}).status, 3);
        QVERIFY(json(member + QStringList{u"--remove"_s})[u"members"_s].toArray().isEmpty());
        QCOMPARE(run(member + QStringList{u"--remove"_s}).status, 3);
        QCOMPARE(run({u"team"_s, u"member"_s, u"Desk"_s, u"Nobody"_s}).status, 3);
        QCOMPARE(run({u"team"_s, u"member"_s, u"None"_s, u"Joe"_s}).status, 3);
        QCOMPARE(run({u"team"_s, u"set"_s, u"Desk"_s, u"--tier"_s, u"5"_s}).status, 2);
        QCOMPARE(run({u"team"_s, u"set"_s, u"Desk"_s, u"--kind"_s, u"swarm"_s}).status, 3);
        QCOMPARE(json({u"team"_s, u"remove"_s, u"Desk"_s})[u"removed"_s].toString(), u"Desk"_s);
        QCOMPARE(undone(), u"Remove team Desk"_s);
        QCOMPARE(undone(), u"Take Joe out of a team: Desk"_s);
        QCOMPARE(teams()[0][u"members"_s].toArray().size(), 1);
    }

    void absencesAreWrittenDownAndTakenBack()
    {
        json({u"people"_s, u"set"_s, u"Joe"_s});
        const QStringList absent{u"people"_s,
                                 u"absent"_s,
                                 u"Joe"_s,
                                 u"--from"_s,
                                 u"2026-03-02T08:00:00Z"_s,
                                 u"--to"_s,
                                 u"2026-03-09T10:00:00+02:00"_s};
        const QJsonObject joe = json(absent + QStringList{u"--because"_s, u"skiing"_s});
        QCOMPARE(joe[u"absences"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"from"_s, u"2026-03-02T08:00:00.000Z"_s},
                                         {u"to"_s, u"2026-03-09T08:00:00.000Z"_s},
                                         {u"reason"_s, u"skiing"_s}}}));
        QVERIFY(json(absent + QStringList{u"--remove"_s})[u"absences"_s].toArray().isEmpty());
        QCOMPARE(run(absent + QStringList{u"--remove"_s}).status, 3);
        QCOMPARE(undone(), u"Remove absence of Joe"_s);
        QCOMPARE(people()[0][u"absences"_s].toArray().size(), 1);
        QCOMPARE(run({u"people"_s, u"absent"_s, u"Joe"_s, u"--from"_s, u"2026-03-02T08:00:00Z"_s}).status, 2);
        QCOMPARE(run({u"people"_s, u"absent"_s, u"Joe"_s, u"--from"_s, u"2026-03-02T08:00:00Z"_s, u"--to"_s,
                      u"2026-03-02T08:00:00Z"_s})
                     .status,
                 3);
    }

    void whoWasFoundIsConfirmed()
    {
        json({u"people"_s, u"import"_s, m_program->file(u"t.csv"_s, "team,member\nDesk,Ann\nDesk,Bob\nDesk,Cas\n")});
        QCOMPARE(json({u"people"_s, u"confirm"_s, u"Ann"_s, u"bob"_s, u"Ann"_s})[u"confirmed"_s].toInt(), 2);
        QVERIFY(people()[1][u"confirmed"_s].toBool());
        QVERIFY(!people()[2][u"confirmed"_s].toBool());
        QVERIFY(undone().startsWith(u"Confirm 2 "));
        QCOMPARE(json({u"team"_s, u"confirm"_s, u"Desk"_s})[u"confirmed"_s].toInt(), 0);
        const Answer unknown = run({u"people"_s, u"confirm"_s, u"Ann"_s, u"Nobody"_s});
        QVERIFY2(unknown.status == 3 && unknown.err.contains("Nobody"), unknown.said());
        QVERIFY(!people()[0][u"confirmed"_s].toBool());
    }

    void aCalendarThatSomebodyWorksByStays()
    {
        addOffice();
        json({u"team"_s, u"set"_s, u"Desk"_s, u"--calendar"_s, u"Office"_s});
        const Answer kept = run({u"calendar"_s, u"remove"_s, u"Office"_s});
        QVERIFY2(kept.status == 3 && kept.err.contains("Desk"), kept.said());
        json({u"team"_s, u"set"_s, u"Desk"_s, u"--calendar"_s, QString()});
        QCOMPARE(run({u"calendar"_s, u"remove"_s, u"Office"_s}).status, 0);
    }

    void aTicketKnowsWhoseItIs()
    {
        json({u"people"_s, u"set"_s, u"Jane Doe"_s, u"--email"_s, u"jane@x.org"_s, u"--organisation"_s, u"Shop"_s});
        const QJsonObject ticket = json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Mail"_s,
                                         u"--requester"_s, u"Jane <JANE@x.org>"_s});
        QVERIFY(!ticket[u"number"_s].toString().isEmpty());
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_cli_people.moc"
