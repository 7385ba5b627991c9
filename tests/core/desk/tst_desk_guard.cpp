// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestDeskGuard : public DeskTest
{
    Q_OBJECT

    QByteArray whatIsWrong() const override { return {}; } // its tests do damage, and say which

private Q_SLOTS:
    void aSoundWorkspaceHasNoFaults()
    {
        QCOMPARE(faults(*m_workspace), QStringList());
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        QVERIFY(move(*m_workspace, ticket, u"in progress"_s));
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void stateThatTheProcessDoesNotKnowIsAFault()
    {
        add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        add(*m_workspace, draft(ProcessKind::Request, u"Account"_s));
        outside(u"UPDATE ticket SET state = 'lost', version = version + 1 WHERE process = 'incident'"_s);
        outside(u"UPDATE ticket SET phase = 'final', version = version + 1 WHERE process = 'request'"_s);
        QCOMPARE(faults(*m_workspace),
                 (QStringList{u"ticket-state ticket INC-1 lost (open)"_s, u"ticket-state ticket REQ-1 new (final)"_s}));
    }

    void aNumberThatIsStillToBeGivenIsAFault()
    {
        add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        outside(u"UPDATE ticket SET serial = 900, version = version + 1"_s);
        const QStringList found = faults(*m_workspace);
        QVERIFY2(found.contains(u"ticket-number ticket INC-900 1 given"_s), qPrintable(found.join(u'\n')));
    }

    void twoTicketsOfOneNumberAreAFault()
    {
        const Ticket first = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        outside(u"DROP INDEX ticket_number"_s);
        outside(u"UPDATE ticket SET serial = 1, version = version + 1 WHERE serial = 2"_s);
        const QStringList found = faults(*m_workspace);
        QVERIFY2(found.contains(u"ticket-number ticket INC-1 2 tickets"_s), qPrintable(found.join(u'\n')));
    }

    void wordsThatAreMissingStaleOrLeftOverAreFaults()
    {
        for (int i = 0; i < 3; ++i)
            add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        outside(u"UPDATE search_ticket SET words = 'other' WHERE id = 1"_s);
        outside(u"DELETE FROM search_ticket WHERE id = 2"_s);
        outside(u"INSERT INTO search_ticket (id, words) VALUES (1001, 'ghost')"_s);
        QCOMPARE(faults(*m_workspace),
                 (QStringList{u"search-words search_ticket 1 stale"_s, u"search-words search_ticket 2 missing"_s,
                              u"search-words search_ticket 1001 no such ticket"_s}));
    }

    void anUndoIntoAStateThatTheProcessHasLostIsRefused()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Mail"_s));
        const auto working = move(*m_workspace, ticket, u"in progress"_s);
        QVERIFY2(working, why(working));
        QVERIFY(move(*m_workspace, *working, u"cancelled"_s));
        m_workspace.reset();
        DeskRules edited = *shippedRules();
        Process incident = edited.process(ProcessKind::Incident);
        incident.states.removeIf([](const State &state) { return state.name == u"in progress"; });
        edited.ship(incident);
        m_workspace = openDesk(m_location->text(), Making::OpenOnly, std::make_shared<const DeskRules>(edited));

        const auto refused = m_workspace->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "store.undo-rule");
        QCOMPARE(refused.error().facts.value(u"rule"_s).toString(), u"desk.state-gone"_s);
        const QJsonObject facts = refused.error().facts.value(u"ruleFacts"_s).toObject();
        QCOMPARE(facts.value(u"number"_s).toString(), u"INC-1"_s);
        QCOMPARE(facts.value(u"state"_s).toString(), u"in progress"_s);
        QCOMPARE(stored(*m_workspace, u"INC-1"_s)->state.state, u"cancelled"_s);
        // Both steps together end where the process knows the way.
        QCOMPARE(m_workspace->undoNow(2).error().code, "store.undo-rule");
    }

private:
    /// What a person with psql or sqlite3 does.
    void outside(const QString &sql)
    {
        const auto connection = Connection::open(Location::parse(m_location->text()).value());
        connection->script(sql.toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestDeskGuard)
#include "tst_desk_guard.moc"
