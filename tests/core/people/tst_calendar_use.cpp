// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/calendar_use.h"

#include "people_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestCalendarUse : public PeopleTest
{
    Q_OBJECT

    QString calendarOf(const Person &who)
    {
        const auto found = read([&](Session &session) { return workingCalendarOf(session, who.id); });
        return found ? found->name : QString();
    }
    Result<void> remove(const StoredCalendar &what)
    {
        return write([&](Transaction &transaction) { removeUnusedCalendar(transaction, what); });
    }

private Q_SLOTS:
    void ownHoursGoBeforeThoseOfTheFirstTeamThatHasSome()
    {
        const StoredCalendar own = calendar(u"Own"_s);
        const StoredCalendar nights = calendar(u"Nights"_s);
        const StoredCalendar office = calendar(u"Office"_s);
        const Person jane = person(u"Jane Doe"_s);
        QCOMPARE(calendarOf(jane), QString());
        member(team(u"A without hours"_s), jane);
        member(team({.name = u"C"_s, .calendar = nights.id}), jane);
        QCOMPARE(calendarOf(jane), u"Nights"_s);
        member(team({.name = u"B"_s, .calendar = office.id}), jane);
        QCOMPARE(calendarOf(jane), u"Office"_s);
        Person wanted = jane;
        wanted.calendar = own.id;
        QVERIFY(write([&](Transaction &transaction) { return editPerson(transaction, jane, wanted); }));
        QCOMPARE(calendarOf(jane), u"Own"_s);
    }

    void aCalendarThatSomebodyWorksByStays()
    {
        const StoredCalendar office = calendar(u"Office"_s);
        const Person jane = person({.name = u"Jane Doe"_s, .calendar = office.id});
        team({.name = u"Desk"_s, .calendar = office.id});
        const auto kept = remove(office);
        QCOMPARE(codeOf(kept), "calendar.in-use");
        QCOMPARE(kept.error().facts, (QJsonObject{{u"name"_s, u"Office"_s}, {u"by"_s, u"Desk, Jane Doe"_s}}));
        QVERIFY(remove(calendar(u"Unused"_s)));
        const QList<StoredCalendar> left = read(calendars);
        QCOMPARE(left.size(), 1);
        QCOMPARE(takeBack(), "calendar.remove");
    }

    void manyWhoWorkByItAreCounted()
    {
        const StoredCalendar office = calendar(u"Office"_s);
        for (int i = 0; i < 8; ++i)
            person({.name = u"Person %1"_s.arg(i), .calendar = office.id});
        const auto kept = remove(office);
        QCOMPARE(kept.error().facts[u"more"_s].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCalendarUse)
#include "tst_calendar_use.moc"
