// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_check.h"

#include "people_test.h"
#include "support/older_schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestPeopleSchema : public OlderSchema<PeopleTest>
{
    Q_OBJECT

    static constexpr int Before = 8; ///< the last schema without people

private Q_SLOTS:
    void aWorkspaceOfBeforeKeepsItsRowsAndTakesPeople()
    {
        makeWith(Before);
        const StoredCalendar office = calendar(u"Office"_s);

        openWithNewest();

        QVERIFY(read(calendars).first() == office);
        member(team({.name = u"Desk"_s, .calendar = office.id}), person(u"Jane Doe"_s));
        QCOMPARE(takeBack(), "people.set-membership");
        QVERIFY(m_workspace->checkNow()->isEmpty());
    }

    void whatAnotherProgramWroteAmissIsAFault()
    {
        const Person jane = person(u"Jane Doe"_s);
        const Team desk = team(u"Desk"_s);
        const auto faults = [this] {
            return read([](Session &session) {
                QList<Fault> found;
                checkPeople(session, found);
                return found;
            });
        };
        member(desk, jane, {.role = {}, .from = QDate(2026, 1, 1), .until = {}});
        QVERIFY(faults().isEmpty());
        const Result<void> written = write([&](Transaction &transaction) {
            transaction.describe("people.edit-person");
            transaction.exec(u"UPDATE person SET version = version + 1, folded = 'jane'"_s);
            transaction.exec(u"UPDATE membership SET version = version + 1, until_day = '2026-02-30'"_s);
        });
        QVERIFY2(written, written ? "" : StoreError(written.error()).what());
        QCOMPARE(faults(),
                 (QList<Fault>{{"folded-name", u"person %1"_s.arg(jane.id.value), u"Jane Doe"_s},
                               {"membership-day", u"membership 1"_s, u"2026-02-30"_s}}));
    }

    void theDatabaseItselfKeepsOutWhatNoCommandWrites()
    {
        const Person jane = person(u"Jane Doe"_s);
        const Team desk = team(u"Desk"_s);
        for (const QString &statement :
             {u"INSERT INTO absence (version, person_id, starts, ends) VALUES (1, %1, 5, 5)"_s,
              u"INSERT INTO membership (version, team_id, person_id, from_day, until_day)"
              " VALUES (1, %2, %1, '2026-02-01', '2026-01-31')"_s,
              u"INSERT INTO team (version, name, folded, tier) VALUES (1, 'T', 't', 5)"_s,
              u"INSERT INTO team (version, name, folded, kind) VALUES (1, 'T', 't', 'other')"_s,
              u"INSERT INTO person (version, name, folded, side) VALUES (1, 'P', 'p', 'inside')"_s,
              u"INSERT INTO person (version, name, folded, email) VALUES (1, 'P', 'p', '')"_s,
              u"INSERT INTO person (version, name, folded) VALUES (1, 'Jane Doe', 'p')"_s,
              u"INSERT INTO person (version, name, folded, organisation_id) VALUES (1, 'P', 'p', 77)"_s}) {
            const QString sql = QString(statement)
                                    .replace(u"%1"_s, QString::number(jane.id.value))
                                    .replace(u"%2"_s, QString::number(desk.id.value));
            const Result<void> refused = write([&](Transaction &transaction) {
                transaction.describe("people.edit-person");
                transaction.exec(sql);
            });
            QVERIFY2(!refused && refused.error().code != "store.unnamed-command", qPrintable(sql));
        }
        QCOMPARE(names(), QStringList{u"Jane Doe"_s});
    }
};

QTEST_GUILESS_MAIN(TestPeopleSchema)
#include "tst_people_schema.moc"
