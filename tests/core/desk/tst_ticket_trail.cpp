// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_commands.h"
#include "desk/attachment_commands.h"
#include "desk/attachment_store.h"
#include "desk/follow_up_commands.h"
#include "desk/ticket_relations.h"
#include "desk/ticket_trail.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "store/bulk_loader.h"
#include "store/journal_compact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What is told of a ticket: all that was done to it and to what hangs on it.
class TestTicketTrail : public DeskTest
{
    Q_OBJECT

    Ticket incident(const QString &title = u"Printer"_s)
    {
        return add(*m_workspace, draft(ProcessKind::Incident, title));
    }
    TicketTrail trail(const Ticket &ticket, int steps = 20, int changes = 10)
    {
        const auto read =
            m_workspace->readNow([&](Session &session) { return trailOf(session, ticket.id, steps, changes); });
        if (!read)
            throw StoreError(read.error());
        return *read;
    }
    QByteArrayList names(const Ticket &ticket)
    {
        QByteArrayList names;
        for (const RecordStep &step : trail(ticket).history.steps)
            names.append(step.command.name);
        return names;
    }
    template <class Fn>
    auto write(Fn fn)
    {
        auto done = m_workspace->writeNow(fn);
        if (!done)
            throw StoreError(done.error());
        if constexpr (!std::is_void_v<typename decltype(done)::value_type>)
            return *done;
    }
    Attachment attach(const Ticket &ticket, const QString &name)
    {
        return write([&](Transaction &transaction) {
            return attachFile(transaction, ticket.id, {name, {}, "bytes"}, Visibility::Internal, at(6));
        });
    }

private Q_SLOTS:
    void everythingThatHangsOnATicketIsTold()
    {
        const Ticket ticket = incident();
        const Ticket other = incident(u"Other"_s);
        const Id<Component> till =
            write([](Transaction &transaction) { return addComponent(transaction, Component{.name = u"Till"_s}); });
        QVERIFY(say(*m_workspace, ticket, u"It blinks."_s));
        attach(ticket, u"a.txt"_s);
        write([&](Transaction &transaction) { addAffected(transaction, ticket, till, at(7)); });
        write([&](Transaction &transaction) { linkTickets(transaction, ticket, LinkKind::Duplicate, other); });
        write([&](Transaction &transaction) {
            addFollowUp(transaction, ticket, {.text = u"Renew it"_s, .owner = u"Bob"_s, .day = QDate(2026, 3, 9)},
                        at(8));
        });
        QCOMPARE(names(ticket),
                 (QByteArrayList{"desk.add-follow-up", "desk.link-tickets", "desk.add-affected", "desk.attach-file",
                                 "desk.log-entry", "desk.add-ticket"}));
        // A link is told of on both sides, and of the rest nothing.
        QCOMPARE(names(other), (QByteArrayList{"desk.link-tickets", "desk.add-ticket"}));
        const TicketTrail whole = trail(ticket);
        QCOMPARE(whole.history.total, 6);
        QCOMPARE(whole.numbers.value(other.id.value), other.number);
        const RowChange link = whole.history.steps[1].changes.first();
        QCOMPARE(link.entity, u"ticket_link"_s);
        QCOMPARE(link.op, ChangeOp::Insert);
        QCOMPARE(link.row[u"kind"_s].toString(), u"duplicate"_s);
        QCOMPARE(whole.history.steps[0].command.who, m_workspace->person());
    }

    void whatIsGoneByNowIsToldFromItsComingToItsGoing()
    {
        const Ticket ticket = incident();
        const Ticket other = incident(u"Other"_s);
        const Attachment file = attach(ticket, u"secret.txt"_s);
        write([&](Transaction &transaction) { detachFile(transaction, file); });
        write([&](Transaction &transaction) { linkTickets(transaction, ticket, LinkKind::Blocks, other); });
        write([&](Transaction &transaction) { unlinkTickets(transaction, ticket, LinkKind::Blocks, other); });
        QCOMPARE(names(ticket),
                 (QByteArrayList{"desk.unlink-tickets", "desk.link-tickets", "desk.detach-file", "desk.attach-file",
                                 "desk.add-ticket"}));
        QCOMPARE(names(other), (QByteArrayList{"desk.unlink-tickets", "desk.link-tickets", "desk.add-ticket"}));
        const RowChange gone = trail(ticket).history.steps[2].changes.first();
        QCOMPARE(gone.op, ChangeOp::Delete);
        QCOMPARE(gone.row[u"name"_s].toString(), u"secret.txt"_s);
        // How it was added is still known, although the row is not there.
        const QList<RowChange> came = trail(ticket).history.steps[3].changes;
        QVERIFY(std::ranges::any_of(
            came, [](const RowChange &change) { return change.row[u"name"_s].toString() == u"secret.txt"; }));
    }

    void beforeAndAfterOfFieldsAreKnown()
    {
        Ticket ticket = incident();
        ticket = assign(*m_workspace, ticket, {u"Printing"_s, {}}).value();
        ticket = assign(*m_workspace, ticket, {u"Network"_s, {}}).value();
        const RowChange change = trail(ticket).history.steps[0].changes.first();
        QCOMPARE(change.entity, u"ticket"_s);
        QCOMPARE(change.before[u"team"_s].toString(), u"Printing"_s);
        QCOMPARE(change.row[u"team"_s].toString(), u"Network"_s);
        QCOMPARE(change.row[u"title"_s].toString(), u"Printer"_s);
        Ticket problem = add(*m_workspace, draft(ProcessKind::Problem, u"Why"_s));
        for (const QString &cause : {u"dust"_s, u"age"_s, QString()}) {
            Ticket wanted = problem;
            wanted.fields.insert(u"cause"_s, cause);
            if (cause.isEmpty())
                wanted.fields.remove(u"cause"_s);
            problem = edit(*m_workspace, problem, wanted).value();
        }
        const QList<RecordStep> steps = trail(problem).history.steps;
        QCOMPARE(steps.size(), 4);
        const auto field = [&](int step) {
            const QList<RowChange> &all = steps[step].changes;
            return *std::ranges::find(all, u"ticket_field"_s, &RowChange::entity);
        };
        QCOMPARE(field(0).op, ChangeOp::Delete);
        QCOMPARE(field(0).row[u"value"_s].toString(), u"age"_s);
        QCOMPARE(field(1).before[u"value"_s].toString(), u"dust"_s);
        QCOMPARE(field(1).row[u"value"_s].toString(), u"age"_s);
        QCOMPARE(field(1).row[u"name"_s].toString(), u"cause"_s);
        QCOMPARE(field(2).row[u"value"_s].toString(), u"dust"_s);
    }

    void undoAndRedoAreStepsToo()
    {
        const Ticket ticket = incident();
        attach(ticket, u"a.txt"_s);
        QVERIFY(undone(*m_workspace) == "desk.attach-file");
        QCOMPARE(names(ticket), (QByteArrayList{"store.undo", "desk.attach-file", "desk.add-ticket"}));
        QVERIFY(redone(*m_workspace) == "desk.attach-file");
        QCOMPARE(names(ticket), (QByteArrayList{"store.redo", "store.undo", "desk.attach-file", "desk.add-ticket"}));
    }

    void theNewestAreReadAndTheRestIsCounted()
    {
        const Ticket ticket = incident();
        for (int i = 0; i < 8; ++i)
            QVERIFY(say(*m_workspace, ticket, u"no. %1"_s.arg(i)));
        const TicketTrail cut = trail(ticket, 3);
        QCOMPARE(cut.history.steps.size(), 3);
        QCOMPARE(cut.history.total, 9);
        QCOMPARE(cut.history.steps.first().changes.first().row[u"text"_s].toString(), u"no. 7"_s);
        const RecordStep first = trail(ticket, 20, 1).history.steps.last();
        QCOMPARE(first.changes.size(), 1);
        QCOMPARE(first.total, 2); // the ticket and its first entry
    }

    void ofRowsThatCameTogetherOnlyItsOwnAreTold()
    {
        const Ticket ticket = incident();
        const Ticket other = incident(u"Other"_s);
        write([&](Transaction &transaction) {
            transaction.describe("test.load");
            BulkLoader loader(transaction, u"ticket_field"_s, {u"ticket_id"_s, u"name"_s, u"value"_s}, 100);
            for (int i = 0; i < 100; ++i) {
                loader.add((i % 4 == 0 ? ticket : other).id.value)
                    .add(u"field %1"_s.arg(i).toUtf8())
                    .add(QByteArray::number(i));
                loader.endRow();
            }
            loader.finish();
        });
        const RecordStep load = trail(ticket).history.steps.first();
        QCOMPARE(load.command.name, "test.load");
        QCOMPARE(load.total, 25);
        QCOMPARE(load.changes.size(), 10);
        QCOMPARE(load.changes[1].row[u"name"_s].toString(), u"field 4"_s);
        QCOMPARE(load.changes[1].row[u"value"_s].toString(), u"4"_s);
        QCOMPARE(trail(other).history.steps.first().total, 75);
    }

    void whatWasCompactedAwayIsLeftOut()
    {
        const Ticket ticket = incident();
        const Attachment file = attach(ticket, u"a.txt"_s);
        write([&](Transaction &transaction) { detachFile(transaction, file); });
        write([&](Transaction &transaction) {
            transaction.describe("test.compact");
            transaction.exec(u"UPDATE journal SET before = NULL WHERE op = 'delete'"_s, {});
        });
        QCOMPARE(names(ticket), (QByteArrayList{"desk.attach-file", "desk.add-ticket"}));
    }

    void everyColumnThatRefersToATicketHasAnIndexOfWhatIsGone()
    {
        QStringList missing;
        write([&](Transaction &transaction) {
            transaction.describe("test.explain");
            const bool isSqlite = transaction.engine() == Engine::SQLite;
            if (!isSqlite)
                transaction.connection().script(
                    "SET LOCAL enable_seqscan = off; CREATE FUNCTION pg_temp.plan(question text) RETURNS SETOF text"
                    " LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN ' || question; END $$");
            missing.clear();
            for (const BelongingRows &rows : rowsReferringTo(transaction, u"ticket"_s)) {
                const QString question = goneRowsSql(rows.column, transaction.engine()).replace(u'?', u"'1'"_s);
                const QStringList plan = isSqlite ? transaction.query(u"EXPLAIN QUERY PLAN "_s + question, {},
                                                                      [](const Row &row) { return row.text(3); })
                                                  : transaction.query(u"SELECT pg_temp.plan(?)"_s, {question},
                                                                      [](const Row &row) { return row.text(0); });
                if (!plan.join(u' ').contains(u"journal_gone_"_s + rows.column))
                    missing.append(rows.table + u'.' + rows.column + u": "_s + plan.join(u' '));
            }
        });
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTicketTrail)
#include "tst_ticket_trail.moc"
