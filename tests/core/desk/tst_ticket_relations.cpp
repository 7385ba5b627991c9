// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_commands.h"
#include "desk/ticket_relations.h"
#include "desk_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketRelations : public DeskTest
{
    Q_OBJECT

    Ticket incident(const QString &title, const QString &requester = {})
    {
        Ticket wanted = draft(ProcessKind::Incident, title);
        if (!requester.isEmpty())
            wanted.requester = requester;
        return add(*m_workspace, wanted);
    }
    Ticket now(const Ticket &ticket) { return stored(*m_workspace, ticket.number).value(); }
    Result<Ticket> below(const Ticket &child, const std::optional<Ticket> &parent)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return setParentTicket(transaction, *shippedRules(), child, parent, at(5));
        });
    }
    Result<Ticket> merge(const Ticket &ticket, const Ticket &into, const Occasion &occasion = at(30))
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return mergeTicket(transaction, *shippedRules(), ticket, into, occasion);
        });
    }
    Result<Ticket> resolve(const Ticket &ticket)
    {
        return move(*m_workspace, ticket, u"resolved"_s,
                    {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Restarted it"_s}}, at(60));
    }
    static QByteArray codeOf(const Result<Ticket> &result) { return result ? QByteArray("done") : result.error().code; }

private Q_SLOTS:
    void aParentIsResolvedWithItsOpenChildren()
    {
        const Ticket parent = incident(u"Mail is down"_s);
        Ticket child = incident(u"No mail"_s, u"Ann"_s);
        Ticket grandchild = incident(u"Still no mail"_s);
        const Ticket cancelled = incident(u"Never mind"_s);
        child = below(child, parent).value();
        grandchild = below(grandchild, child).value();
        QVERIFY(below(cancelled, parent));
        QVERIFY(move(*m_workspace, now(cancelled), u"cancelled"_s));
        const auto done = resolve(parent);
        QVERIFY2(done, why(done));
        for (const Ticket &below : {child, grandchild}) {
            const Ticket follows = now(below);
            QCOMPARE(follows.state.state, u"resolved"_s);
            QCOMPARE(follows.resolved, morning(60));
            QCOMPARE(follows.resolutionCode, u"fixed"_s);
            QCOMPARE(follows.solution, u"Restarted it"_s);
            const LogEntry entry = logOf(*m_workspace, follows).last();
            QCOMPARE(entry.origin, Origin::Rule);
            QCOMPARE(entry.visibility, Visibility::Public);
            QCOMPARE(entry.text, u"Restarted it"_s);
        }
        QCOMPARE(now(cancelled).state.state, u"cancelled"_s);
        // Reopening it does not reopen them.
        QVERIFY(move(*m_workspace, now(parent), u"assigned"_s, {{u"team"_s, u"Mail"_s}}, at(70)));
        QCOMPARE(now(child).state.state, u"resolved"_s);
        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        QCOMPARE(now(child).state.state, u"new"_s);
        QCOMPARE(now(grandchild).state.state, u"new"_s);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void aParentIsNotResolvedBeforeItsChildCameWhereItIs()
    {
        const Ticket parent = incident(u"Mail is down"_s);
        const Ticket child = below(incident(u"No mail"_s), parent).value();
        QVERIFY(move(*m_workspace, child, u"in progress"_s, {}, at(70)));
        const auto resolvedAt = [&](int minute) {
            return move(*m_workspace, parent, u"resolved"_s,
                        {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"Restarted it"_s}},
                        {morning(minute), morning(120), u"anna"_s});
        };
        const auto refused = resolvedAt(60);
        QCOMPARE(codeOf(refused), "desk.before-last-move");
        QCOMPARE(refused.error().facts[u"ticket"_s].toString(), child.number);
        QCOMPARE(codeOf(resolvedAt(70)), "done");
        QCOMPARE(now(child).resolved, morning(70));
    }

    void parentsDoNotGoInCirclesNorAcrossProcesses()
    {
        const Ticket one = incident(u"One"_s);
        const Ticket two = below(incident(u"Two"_s), one).value();
        const Ticket three = below(incident(u"Three"_s), two).value();
        QCOMPARE(codeOf(below(one, three)), "desk.parent-cycle");
        QCOMPARE(codeOf(below(one, one)), "desk.parent-cycle");
        QCOMPARE(codeOf(below(one, add(*m_workspace, draft(ProcessKind::Problem, u"P"_s)))),
                 "desk.parent-of-other-process");
        QVERIFY(below(two, std::nullopt));
        QVERIFY(!now(two).parent);
        QCOMPARE(now(three).parent, two.id);
    }

    void aMergeEndsATicketAndItsMessagesGoAlong()
    {
        const Ticket survivor = incident(u"Mail is down"_s);
        const Ticket other = incident(u"No mail either"_s, u"Ann"_s);
        const Ticket child = below(incident(u"Below"_s), other).value();
        QVERIFY(say(*m_workspace, other, u"It says zebra 42"_s, {morning(10), morning(10), u"Ann"_s}));
        const auto merged = merge(now(other), survivor);
        QVERIFY2(merged, why(merged));
        QCOMPARE(merged->state.state, u"merged"_s);
        QCOMPARE(merged->mergedInto, survivor.id);
        QCOMPARE(now(child).parent, survivor.id);
        QCOMPARE(found(*m_workspace, u"zebra"_s), (QStringList{other.number, survivor.number}));
        const QList<LogEntry> log = logOf(*m_workspace, survivor);
        const auto came = std::ranges::find(log, u"It says zebra 42"_s, &LogEntry::text);
        QVERIFY(came != log.end());
        QCOMPARE(came->kind, EntryKind::Merge);
        QCOMPARE(came->happened, morning(10));
        QCOMPARE(came->who, u"Ann"_s);
        QVERIFY(came->isFromCustomer);
        QCOMPARE(m_workspace->readNow([&](Session &session) { return survivorOf(session, other.id); }).value(),
                 survivor.id);
        QVERIFY(faults(*m_workspace).isEmpty());
        QCOMPARE(undone(*m_workspace), "desk.merge-ticket");
        QCOMPARE(now(other).state.state, u"new"_s);
        QCOMPARE(now(child).parent, other.id);
        QCOMPARE(found(*m_workspace, u"zebra"_s), QStringList{other.number});
    }

    void aChainOfMergesLeadsToTheLast()
    {
        const Ticket one = incident(u"One"_s);
        const Ticket two = incident(u"Two"_s);
        const Ticket three = incident(u"Three"_s);
        QVERIFY(merge(one, two));
        QVERIFY(merge(now(two), three));
        QCOMPARE(m_workspace->readNow([&](Session &session) { return survivorOf(session, one.id); }).value(), three.id);
        QCOMPARE(codeOf(merge(now(three), now(one))), "desk.merge-into-ended");
        QCOMPARE(codeOf(merge(now(three), now(three))), "desk.merge-into-itself");
        QCOMPARE(codeOf(merge(now(three), add(*m_workspace, draft(ProcessKind::Request, u"R"_s)))),
                 "desk.merge-of-other-process");
    }

    void aMergedTicketLeadsOn()
    {
        const Ticket one = incident(u"One"_s);
        const Ticket two = incident(u"Two"_s);
        const Ticket three = incident(u"Three"_s);
        QVERIFY(merge(one, two));
        QVERIFY(merge(now(two), three));
        const Ticket merged = now(one);
        Ticket wanted = merged;
        wanted.title = u"1"_s;

        for (const Result<Ticket> &refused :
             {edit(*m_workspace, merged, wanted, at(40)),
              move(*m_workspace, merged, u"assigned"_s, {{u"team"_s, u"Mail"_s}}, at(40)),
              move(*m_workspace, merged, u"merged"_s, {}, at(40)),
              assign(*m_workspace, merged, {.team = u"Mail"_s, .assignee = {}}, at(40)), below(merged, three),
              merge(merged, three, at(40)),
              // as somebody has it before them who does not know of the merge
              edit(*m_workspace, one, wanted, at(40))}) {
            QCOMPARE(codeOf(refused), "desk.merged");
            QCOMPARE(refused.error().facts, (QJsonObject{{u"ticket"_s, one.number}, {u"into"_s, three.number}}));
        }
        const auto said = say(*m_workspace, merged, u"It says zebra"_s, at(40));
        QVERIFY2(said, why(said));
        QCOMPARE(said->ticket, three.id);
        QCOMPARE(found(*m_workspace, u"zebra"_s), QStringList{three.number});
        const auto attached = m_workspace->writeNow([&](Transaction &transaction) {
            return attachFile(transaction, merged.id, {.name = u"a.txt"_s, .mediaType = u"text/plain"_s, .bytes = "a"},
                              Visibility::Internal, at(41));
        });
        QVERIFY2(attached, why(attached));
        QCOMPARE(attached->ticket, three.id);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void aSurvivorThatWasAChildTakesThePlace()
    {
        const Ticket parent = incident(u"Parent"_s);
        const Ticket child = below(incident(u"Child"_s), parent).value();
        const auto merged = merge(now(parent), child);
        QVERIFY2(merged, why(merged));
        QVERIFY(!now(child).parent);
    }

    void aSplitOpensAtTheSplitWithItsMessages()
    {
        Ticket whole = incident(u"Two things"_s, u"Ann"_s);
        whole.impact = u"high"_s;
        whole.urgency = u"low"_s;
        whole = edit(*m_workspace, now(whole), whole).value();
        const LogEntry said =
            say(*m_workspace, whole, u"And the printer"_s, {morning(10), morning(10), u"Ann"_s}).value();
        const auto split = m_workspace->writeNow([&](Transaction &transaction) {
            Ticket part;
            part.title = u"Printer"_s;
            return splitTicket(transaction, *shippedRules(), now(whole), part, {said.id}, at(40));
        });
        QVERIFY2(split, why(split));
        QCOMPARE(split->opened, morning(40));
        QCOMPARE(split->requester, u"Ann"_s);
        QCOMPARE(split->priority, whole.priority);
        QCOMPARE(logOf(*m_workspace, *split).first().text, u"And the printer"_s);
        const auto links = m_workspace->readNow([&](Session &session) { return linksOf(session, whole.id); });
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().link.kind, LinkKind::SplitFrom);
        QVERIFY(links->first().isFromThere);
        QCOMPARE(undone(*m_workspace), "desk.split-ticket");
    }

    void linksDoNotGoInCircles()
    {
        const Ticket one = incident(u"One"_s);
        const Ticket two = incident(u"Two"_s);
        const Ticket three = incident(u"Three"_s);
        const auto link = [&](const Ticket &from, LinkKind kind, const Ticket &to) {
            return codeOf(m_workspace->writeNow([&](Transaction &transaction) {
                linkTickets(transaction, from, kind, to);
                return from;
            }));
        };
        for (const LinkKind kind : allLinkKinds) {
            QCOMPARE(link(one, kind, two), "done");
            QCOMPARE(link(two, kind, one), "desk.link-circle");
            QCOMPARE(link(two, kind, three), "done");
            QCOMPARE(link(three, kind, one), "desk.link-circle");
            QCOMPARE(link(one, kind, three), "done"); // two ways to the same one are none
            QCOMPARE(link(one, kind, two), "done"); // said before
        }
        const auto links = m_workspace->readNow([&](Session &session) { return linksOf(session, three.id); });
        QCOMPARE(links->size(), 8);
        QVERIFY(std::ranges::all_of(*links, &SeenLink::isFromThere));
    }

    void linksAreSeenFromBothEnds()
    {
        const Ticket incident1 = incident(u"Down"_s);
        const Ticket problem = add(*m_workspace, draft(ProcessKind::Problem, u"Leak"_s));
        const auto link = [&](const Ticket &one, const Ticket &other) {
            return m_workspace->writeNow([&](Transaction &transaction) {
                linkTickets(transaction, one, LinkKind::CausedBy, other);
                return one;
            });
        };
        QVERIFY(link(incident1, problem));
        QVERIFY(link(incident1, problem)); // said before
        QCOMPARE(codeOf(link(problem, problem)), "desk.link-to-itself");
        const auto seen = [this](const Ticket &ticket) {
            const auto links = m_workspace->readNow([&](Session &session) { return linksOf(session, ticket.id); });
            QStringList told;
            for (const SeenLink &one : *links)
                told.append(toName(one.link.kind) + (one.isFromThere ? u" from "_s : u" to "_s) + one.number);
            return told;
        };
        QCOMPARE(seen(incident1), QStringList{u"caused by to PRB-1"_s});
        QCOMPARE(seen(problem), QStringList{u"caused by from INC-1"_s});
        QCOMPARE(undone(*m_workspace), "desk.link-tickets");
        QVERIFY(seen(problem).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTicketRelations)
#include "tst_ticket_relations.moc"
