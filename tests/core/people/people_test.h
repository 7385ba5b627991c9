// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_commands.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"
#include "people/team_commands.h"
#include "support/workspace_test.h"

namespace mainstay::testing {

/// A test of who is who, on either engine.
class PeopleTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    template <class Fn>
    auto write(Fn fn)
    {
        return m_workspace->writeNow(fn);
    }
    template <class Fn>
    auto read(Fn fn)
    {
        return m_workspace->readNow(fn).value();
    }

    Organisation organisation(const QString &name)
    {
        return write([&](Transaction &transaction) { return addOrganisation(transaction, {.name = name}); }).value();
    }
    Result<Person> tryPerson(const Person &draft)
    {
        return write([&](Transaction &transaction) { return addPerson(transaction, draft); });
    }
    Person person(const Person &draft) { return tryPerson(draft).value(); }
    Person person(const QString &name) { return person(Person{.name = name}); }
    Team team(const Team &draft)
    {
        return write([&](Transaction &transaction) { return addTeam(transaction, draft); }).value();
    }
    Team team(const QString &name) { return team(Team{.name = name}); }
    Membership member(const Team &of, const Person &who, const MembershipTerms &terms = {})
    {
        return write([&](Transaction &transaction) { return setMembership(transaction, of, who, terms); }).value();
    }
    StoredCalendar calendar(const QString &name)
    {
        ServiceCalendar hours;
        hours.zone = QStringLiteral("Europe/Amsterdam");
        return write([&](Transaction &transaction) { return setCalendar(transaction, name, hours); }).value();
    }
    QStringList names()
    {
        QStringList all;
        for (const Person &each : read(people))
            all.append(each.name);
        return all;
    }
};

/// The code of what went wrong; empty when nothing did.
template <class T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().code;
}

} // namespace mainstay::testing
