// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "support/workspace_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestCalendarStore : public WorkspaceTest
{
    Q_OBJECT

    static ServiceCalendar officeHours()
    {
        ServiceCalendar calendar;
        calendar.zone = u"Europe/Amsterdam"_s;
        std::fill_n(calendar.week.begin(), 5, DayPeriods{{std::chrono::hours(9), std::chrono::hours(17)}});
        calendar.holidays.emplace(QDate(2026, 12, 25), u"Eerste kerstdag"_s);
        calendar.exceptions.emplace(QDate(2026, 12, 24), DayPeriods{{std::chrono::hours(9), std::chrono::hours(12)}});
        return calendar;
    }
    Result<StoredCalendar> set(const QString &name, const ServiceCalendar &calendar)
    {
        return m_workspace->writeNow(
            [&](Transaction &transaction) { return setCalendar(transaction, name, calendar); });
    }
    QList<StoredCalendar> stored()
    {
        return *m_workspace->readNow([](Session &session) { return calendars(session); });
    }

private Q_SLOTS:
    void whatIsSetIsReadAndItsVersionCounts()
    {
        const auto added = set(u" Office "_s, officeHours());
        QVERIFY(added);
        QCOMPARE(added->name, u"Office"_s);
        QCOMPARE(added->version, 1);
        QVERIFY(added->calendar == officeHours());

        ServiceCalendar later = officeHours();
        later.holidays.emplace(QDate(2027, 1, 1), QString());
        const auto edited = set(u"Office"_s, later);
        QCOMPARE(edited->id, added->id);
        QCOMPARE(edited->version, 2);
        set(u"Always"_s, officeHours());
        const QList<StoredCalendar> all = stored();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().name, u"Always"_s);
        QVERIFY(all.last() == *edited);
    }

    void whatIsEqualIsNoStepAndUndoTakesTheOthersBack()
    {
        QVERIFY(set(u"Office"_s, officeHours()));
        ServiceCalendar later = officeHours();
        later.zone = u"UTC"_s;
        QVERIFY(set(u"Office"_s, later));
        QCOMPARE(set(u"Office"_s, later)->version, 2);
        QCOMPARE(takeBack(), "calendar.edit");
        QVERIFY(stored().first().calendar == officeHours());
        QCOMPARE(takeBack(), "calendar.add");
        QVERIFY(stored().isEmpty());
    }

    void oneThatChangedMeanwhileIsNotRemoved()
    {
        const StoredCalendar read = *set(u"Office"_s, officeHours());
        ServiceCalendar later = officeHours();
        later.holidays.clear();
        QVERIFY(set(u"Office"_s, later));
        const auto remove = [this](const StoredCalendar &calendar) {
            return m_workspace->writeNow([&](Transaction &transaction) { removeCalendar(transaction, calendar); });
        };
        const auto refused = remove(read);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(remove(stored().first()));
        QVERIFY(stored().isEmpty());
        QCOMPARE(takeBack(), "calendar.remove");
        QVERIFY(stored().first().calendar == later);
    }

    void whatCannotBeACalendarIsRefused()
    {
        QCOMPARE(set(u"  "_s, officeHours()).error().code, "calendar.no-name");
        ServiceCalendar nowhere = officeHours();
        nowhere.zone = u"Europe/Atlantis"_s;
        QCOMPARE(set(u"Office"_s, nowhere).error().code, "calendar.unknown-zone");
        QVERIFY(stored().isEmpty());
    }

    void aDefinitionThatNobodyCanReadIsNamed()
    {
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("calendar.add");
            insertRow(transaction, u"calendar"_s, {{u"name"_s, u"Office"_s}, {u"definition"_s, u"{\"zone\":7}"_s}});
        }));
        const auto all = m_workspace->readNow([](Session &session) { return calendars(session); });
        QVERIFY(!all);
        QCOMPARE(all.error().code, "calendar.unreadable");
        QCOMPARE(all.error().facts[u"name"_s].toString(), u"Office"_s);
        QCOMPARE(all.error().facts[u"where"_s].toString(), u"zone"_s);
    }
};

QTEST_GUILESS_MAIN(TestCalendarStore)
#include "tst_calendar_store.moc"
