// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestEntryFacts : public DeskTest
{
    Q_OBJECT

    void prepare() override
    {
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            const auto shop = addOrganisation(transaction, {.name = u"Shop"_s});
            addPerson(transaction, {.name = u"Jane Doe"_s, .email = u"jane@x.org"_s, .organisation = shop.id});
            addPerson(transaction, {.name = u"John"_s, .organisation = shop.id});
            const auto anna = addPerson(transaction, {.name = u"anna"_s, .organisation = shop.id});
            setMembership(transaction, addTeam(transaction, {.name = u"Desk"_s}), anna, {});
        }));
    }
    Ticket askedBy(const QString &requester)
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Mail"_s);
        ticket.requester = requester;
        return add(*m_workspace, ticket);
    }
    LogEntry saidBy(const Ticket &ticket, const QString &who)
    {
        return say(*m_workspace, ticket, u"A word"_s, {morning(5), morning(5), who}).value();
    }

private Q_SLOTS:
    void anEntryKeepsTheOrganisationOfTheRequesterAsItWas()
    {
        const Ticket ticket = askedBy(u"Jane Doe <jane@x.org>"_s);
        QCOMPARE(logOf(*m_workspace, ticket).first().organisation, u"Shop"_s);
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            const Person read = existingPerson(transaction, u"jane@x.org"_s);
            Person moved = read;
            moved.organisation = addOrganisation(transaction, {.name = u"Other"_s}).id;
            editPerson(transaction, read, moved);
        }));
        QCOMPARE(saidBy(ticket, u"anna"_s).organisation, u"Other"_s);
        QCOMPARE(logOf(*m_workspace, ticket).first().organisation, u"Shop"_s);
        QVERIFY(!logOf(*m_workspace, askedBy(u"Somebody"_s)).first().organisation);
        QCOMPARE(logOf(*m_workspace, askedBy(u"Shop"_s)).first().organisation, u"Shop"_s);
    }

    void aCustomerIsTheRequesterOrAnotherOfTheirSide()
    {
        const Ticket ticket = askedBy(u"Jane Doe"_s);
        QVERIFY(saidBy(ticket, u"jane doe"_s).isFromCustomer);
        QVERIFY(saidBy(ticket, u"jane@x.org"_s).isFromCustomer);
        QVERIFY(saidBy(ticket, u"John"_s).isFromCustomer);
        QVERIFY(!saidBy(ticket, u"anna"_s).isFromCustomer);
        QVERIFY(!saidBy(ticket, u"Somebody"_s).isFromCustomer);
        QVERIFY(saidBy(askedBy(u"Somebody"_s), u"somebody"_s).isFromCustomer);
    }
};

QTEST_GUILESS_MAIN(TestEntryFacts)
#include "tst_entry_facts.moc"
