// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_commands.h"
#include "desk_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestBulkCommands : public DeskTest
{
    Q_OBJECT

    QList<Ticket> incidents(int count)
    {
        QList<Ticket> tickets;
        for (int i = 0; i < count; ++i)
            tickets.append(add(*m_workspace, draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i)));
        return tickets;
    }
    Ticket now(const Ticket &ticket) { return stored(*m_workspace, ticket.number).value(); }
    auto assignAll(const QList<Ticket> &read, const Assignment &assignment)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return assignTickets(transaction, *shippedRules(), read, assignment, at(30));
        });
    }
    auto moveAll(const QList<Ticket> &read, const QString &to, const Given &given = {})
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return moveTickets(transaction, *shippedRules(), read, {stateNameFromText(to), given}, at(30));
        });
    }

private Q_SLOTS:
    void severalTicketsAreOneStep()
    {
        const QList<Ticket> all = incidents(12);
        const auto done = assignAll(all, {u"Database"_s, u"Anna"_s});
        QVERIFY2(done, why(done));
        QCOMPARE(done->size(), 12);
        for (const Ticket &ticket : all) {
            QCOMPARE(now(ticket).team, u"Database"_s);
            QCOMPARE(now(ticket).state.state, u"assigned"_s);
        }
        QCOMPARE(undone(*m_workspace), "desk.assign-tickets");
        for (const Ticket &ticket : all) {
            QVERIFY(!now(ticket).team);
            QCOMPARE(now(ticket).state.state, u"new"_s);
        }
        QCOMPARE(redone(*m_workspace), "desk.assign-tickets");
        QCOMPARE(now(all.last()).assignee, u"Anna"_s);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void oneTicketIsToldOfByItself()
    {
        QVERIFY(assignAll(incidents(1), {u"Database"_s, {}}));
        QCOMPARE(undone(*m_workspace), "desk.assign-ticket");
    }

    void oneThatRefusesRefusesForAllAndIsNamed()
    {
        QList<Ticket> all = incidents(3);
        all[1] = move(*m_workspace, all[1], u"cancelled"_s).value();
        const auto done = moveAll(all, u"in progress"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, "desk.move-not-allowed");
        QCOMPARE(done.error().facts[u"refused_by"_s].toString(), all[1].number);
        QCOMPARE(done.error().facts[u"refused_among"_s].toInt(), 3);
        QCOMPARE(now(all[0]).state.state, u"new"_s);
        QCOMPARE(now(all[2]).state.state, u"new"_s);
    }

    void whatOthersDidMeanwhileIsAConflictForAll()
    {
        const QList<Ticket> all = incidents(3);
        QVERIFY(assign(*m_workspace, all[2], {u"Web"_s, {}}));
        const auto done = assignAll(all, {u"Database"_s, {}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(done.error().facts[u"refused_by"_s].toString(), all[2].number);
        QVERIFY(!now(all[0]).team);
    }

    void whatAllMayDoAndWhatItDemands()
    {
        QList<Ticket> all = incidents(2);
        all[1] = move(*m_workspace, all[1], u"in progress"_s).value();
        const QStringList common = commonMoves(*shippedRules(), all);
        QVERIFY(common.contains(u"resolved"_s));
        QVERIFY(common.contains(u"assigned"_s));
        QVERIFY2(!common.contains(u"pending"_s), "a new one has nothing to wait for");
        QCOMPARE(commonDemands(*shippedRules(), all, u"assigned"_s), QList<Need>{Need{{u"team"_s}}});
        all[0].team = all[1].team = u"Web"_s;
        QVERIFY(commonDemands(*shippedRules(), all, u"assigned"_s).isEmpty());
        QCOMPARE(commonMoves(*shippedRules(), {}), QStringList());
    }

    void demandedFieldsCountForEach()
    {
        const QList<Ticket> all = incidents(3);
        const auto bare = moveAll(all, u"assigned"_s);
        QVERIFY(!bare);
        QCOMPARE(bare.error().code, "desk.missing-field");
        QVERIFY(moveAll(all, u"assigned"_s, {{u"team"_s, u"Web"_s}}));
        QCOMPARE(now(all[2]).team, u"Web"_s);
        QCOMPARE(undone(*m_workspace), "desk.move-tickets");
    }

    void levelsAndNotesGoToEach()
    {
        const QList<Ticket> all = incidents(2);
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            return editTickets(
                transaction, *shippedRules(), all,
                [](const Ticket &ticket) { return withLevels(shippedRules()->matrix, ticket, u"high"_s, u"medium"_s); },
                at(30));
        });
        QVERIFY2(done, why(done));
        QCOMPARE(now(all[1]).priority->number, 2);
        QCOMPARE(undone(*m_workspace), "desk.edit-tickets");
        const auto said = m_workspace->writeNow([&](Transaction &transaction) {
            return logEntries(transaction, *shippedRules(), all, {.text = u"Same cause"_s}, at(31));
        });
        QVERIFY2(said, why(said));
        QCOMPARE(logOf(*m_workspace, all[0]).last().text, u"Same cause"_s);
        QCOMPARE(logOf(*m_workspace, all[1]).last().visibility, Visibility::Internal);
        QCOMPARE(undone(*m_workspace), "desk.log-entries");
    }

    void tooManyAreRefusedAndNoneIsPassedOver()
    {
        const auto read = [this](const QList<Id<Ticket>> &ids) {
            return m_workspace->readNow([&](Session &session) { return ticketsToChange(session, ids); });
        };
        const QList<Ticket> all = incidents(2);
        QCOMPARE(read({all[1].id, all[0].id, all[1].id})->size(), 2);
        QCOMPARE(read({all[0].id, Id<Ticket>(99)}).error().code, "desk.ticket-gone");
        QCOMPARE(read(QList<Id<Ticket>>(mostAtOnce + 1, all[0].id)).error().code, "desk.too-many-tickets");
    }
};

QTEST_GUILESS_MAIN(TestBulkCommands)
#include "tst_bulk_commands.moc"
