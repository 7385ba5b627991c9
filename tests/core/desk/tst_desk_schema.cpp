// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_commands.h"
#include "desk/ticket_list.h"
#include "desk/ticket_relations.h"
#include "desk/ticket_search.h"
#include "desk/ticket_trail.h"
#include "desk_workspace.h"
#include "store/numbering.h"
#include "store/rows.h"
#include "support/older_schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// A workspace of before finds its rows again.
class TestDeskSchema : public OlderSchema<DeskTest>
{
    Q_OBJECT

    static constexpr int BeforeApprovals = 23;
    static constexpr int BeforeHistory = 26;
    static constexpr int BeforeKeys = 28;

private Q_SLOTS:
    void entriesOfBeforeDecideNothingAndRulesThatRanRunOn()
    {
        makeWith(BeforeApprovals);
        Ticket ticket = draft(ProcessKind::Change, u"Python 3"_s);
        ticket.variant = u"normal"_s;
        ticket.state = {u"authorise"_s, {}};
        ticket.opened = morning();
        const auto made = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("desk.add-ticket", {});
            ticket.number = toText(TicketNumber{ticket.process, reserveNumbers(transaction, u"change"_s)});
            ticket.id = insertTicket(transaction, ticket, Phase::Open);
            LogEntry entry{.ticket = ticket.id, .kind = EntryKind::Move, .happened = morning(), .recorded = morning()};
            entry.who = u"Piet"_s;
            entry.state = ticket.state;
            Values values = toValues(entry);
            values.remove(u"decision"_s);
            insertRow(transaction, u"log_entry"_s, values);
            refreshWords(transaction, ticket.id);
            DeskRule rule;
            rule.name = u"Quiet"_s;
            rule.position = 1;
            rule.isEnabled = true;
            rule.then.note = u"n"_s;
            insertRule(transaction, rule);
        });
        QVERIFY2(made, why(made));

        openWithNewest();

        const QList<LogEntry> log = testing::logOf(*m_workspace, ticket);
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.first().who, u"Piet"_s);
        QVERIFY(!log.first().decision);
        QVERIFY(move(*m_workspace, *stored(*m_workspace, u"CHG-1"_s), u"scheduled"_s));
        QCOMPARE(testing::logOf(*m_workspace, ticket).last().decision, Decision::Approve);
        const auto rule = m_workspace->readNow([](Session &session) { return ruleOf(session, u"Quiet"_s); });
        QVERIFY(rule->isEnabled);
        // It may rest; to run again it has to be tried.
        const auto turn = [&](RuleSwitch wanted) {
            return m_workspace->writeNow(
                [&](Transaction &transaction) { return switchRule(transaction, u"Quiet"_s, wanted); });
        };
        QVERIFY(turn(RuleSwitch::Disabled));
        QCOMPARE(turn(RuleSwitch::Enabled).error().code, "desk.rule-not-tried");
        QVERIFY(m_workspace->checkNow());
    }

    void whatWasRemovedBeforeIsInTheHistoryOfItsTicket()
    {
        makeWith(BeforeHistory);
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        const Ticket other = add(*m_workspace, draft(ProcessKind::Incident, u"Other"_s));
        for (const auto change : {linkTickets, unlinkTickets}) {
            const auto done = m_workspace->writeNow(
                [&](Transaction &transaction) { change(transaction, ticket, LinkKind::Duplicate, other); });
            QVERIFY2(done, why(done));
        }

        openWithNewest();

        const auto trail = m_workspace->readNow([&](Session &session) { return trailOf(session, other.id, 20, 10); });
        QVERIFY2(trail, why(trail));
        QByteArrayList names;
        for (const RecordStep &step : trail->history.steps)
            names.append(step.command.name);
        QCOMPARE(names, (QByteArrayList{"desk.unlink-tickets", "desk.link-tickets", "desk.add-ticket"}));
    }

    void whatWasImportedBeforeIsFoundByItsKey()
    {
        makeWith(BeforeKeys);
        const auto made = m_workspace->writeNow([](Transaction &transaction) {
            addAsOfOld(transaction);
            const qint64 source = insertRow(transaction, u"import_source"_s, {{u"name"_s, u"jira"_s}});
            const auto add = [&](const QString &key) {
                insertRow(transaction, u"import_ticket"_s,
                          {{u"source_id"_s, source}, {u"source_key"_s, key}, {u"ticket_id"_s, 1}});
            };
            add(u"ANY23-174"_s);
            add(u"a\"b\\c_D{}e~f"_s);
            add(u"Überall-9"_s);
            add(u"row:0123456789012345678901234567890123456789"_s);
        });
        QVERIFY2(made, why(made));
        openWithNewest();

        const QStringList found{u"INC-1"_s};
        for (const QString &words : {u"ANY23-174"_s, u"any23 blinks"_s, u"A B C D E F"_s, u"printer"_s})
            QVERIFY2(testing::found(*m_workspace, words) == found, qPrintable(words));
        QCOMPARE(testing::found(*m_workspace, u"row"_s), QStringList());
        QCOMPARE(faults(*m_workspace), QStringList());
        // What only we can cut comes with the next change.
        QVERIFY(say(*m_workspace, *stored(*m_workspace, u"INC-1"_s), u"Again"_s));
        QCOMPARE(faults(*m_workspace), QStringList());
        Ticket wanted = *stored(*m_workspace, u"INC-1"_s);
        wanted.title = u"Printer is off"_s;
        QVERIFY(edit(*m_workspace, *stored(*m_workspace, u"INC-1"_s), wanted));
        QCOMPARE(testing::found(*m_workspace, u"überall 9 any23"_s), found);
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void ticketsOfEveryVersionAreListedAndGoOn()
    {
        for (const int version : {3, 8, 13, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28}) {
            qInfo("schema %d", version);
            makeWith(version);
            const auto made = m_workspace->writeNow(addAsOfOld);
            QVERIFY2(made, why(made));
            openWithNewest();

            QCOMPARE(found(*m_workspace, u"blinks"_s), QStringList{u"INC-1"_s});
            TicketQuestion question;
            question.filter.teams = {u"Printing"_s};
            question.order.by = TicketSort::Team;
            const auto page = m_workspace->readNow([&](Session &session) { return listTickets(session, question); });
            QVERIFY2(page, why(page));
            QCOMPARE(page->tickets.size(), 1);
            const auto ticket = stored(*m_workspace, u"INC-1"_s);
            QVERIFY(ticket && !testing::logOf(*m_workspace, *ticket).isEmpty());
            const Given solved{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Toner"_s}};
            const auto moved = move(*m_workspace, *ticket, u"resolved"_s, solved);
            QVERIFY2(moved, why(moved));
            QCOMPARE(add(*m_workspace, draft(ProcessKind::Incident, u"Next"_s)).number, u"INC-2"_s);
            QCOMPARE(faults(*m_workspace), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestDeskSchema)
#include "tst_desk_schema.moc"
