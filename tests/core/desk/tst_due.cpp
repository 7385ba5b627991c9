// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "calendar/calendar_file.h"
#include "desk/agreement_commands.h"
#include "desk/due.h"
#include "desk/occurrence_store.h"
#include "desk_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

// morning() is Monday 2 March 2026, 08:00 UTC.
class TestDue : public DeskTest
{
    Q_OBJECT

    static constexpr int Day = 24 * 60;

    void agree(const char *targets)
    {
        const auto set = m_workspace->writeNow([&](Transaction &transaction) {
            const QByteArray week = R"({"zone":"UTC","week":{"mon":[["08:00","17:00"]],"tue":[["08:00","17:00"]],
                "wed":[["08:00","17:00"]],"thu":[["08:00","17:00"]]}})";
            setCalendar(transaction, u"Office"_s, calendarFromJson(week).value());
            const AgreementDraft draft = agreementFromJson(QByteArray(R"({"name":"Gold","kind":"sla","solutions":"all",
                    "valid_from":"2026-01-01","calendar":"Office","targets":[)")
                                                           + targets + "]}")
                                             .value();
            return carryOut(transaction, planned({}, draft, AgreementWish::NewVersion).value());
        });
        QVERIFY2(set, why(set));
    }
    static QList<Occurrence> due(Workspace &workspace, Instant by)
    {
        return workspace
            .readNow([&](Session &session) {
                AgreementBook book = loadBook(session, shippedRules());
                return dueBy(session, book, by);
            })
            .value();
    }
    static QStringList told(const QList<Occurrence> &occurrences)
    {
        QStringList lines;
        for (const Occurrence &one : occurrences)
            lines.append(u"%1 %2%3 %4"_s.arg(toName(one.what), one.number,
                                             one.target ? u' ' + toName(*one.target) : u' ' + one.to,
                                             toIso(one.due).first(16)));
        return lines;
    }
    static QStringList doIt(Workspace &workspace, Instant by)
    {
        const QList<Occurrence> found = due(workspace, by);
        const auto done = workspace.writeNow(
            [&](Transaction &transaction) { return doDue(transaction, *shippedRules(), found, by); });
        return done ? told(*done) : QStringList{QString::fromUtf8(why(done))};
    }
    Ticket resolved(int minutes, Origin origin = Origin::Person)
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s), at(0));
        Occasion occasion = at(minutes);
        occasion.origin = origin;
        return move(*m_workspace, ticket, u"resolved"_s,
                    {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}}, occasion)
            .value();
    }

private Q_SLOTS:
    void warningsAndBreachesComeOnce()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s), at(0));
        QVERIFY(due(*m_workspace, morning(89)).isEmpty());
        const QStringList warn{u"warn INC-1 resolution 2026-03-02T09:30"_s};
        QCOMPARE(doIt(*m_workspace, morning(90)), warn);
        QVERIFY(doIt(*m_workspace, morning(91)).isEmpty());
        QVERIFY(doIt(*m_workspace, morning(120)).isEmpty()); // due, and not late yet
        QCOMPARE(doIt(*m_workspace, morning(200)), QStringList{u"breach INC-1 resolution 2026-03-02T10:00"_s});
        QVERIFY(doIt(*m_workspace, morning(5000)).isEmpty());
        const auto kept = m_workspace->readNow([](Session &session) {
            return occurrencesOf(session, findTicket(session, *ticketNumberFromText(u"INC-1")).value().id);
        });
        QCOMPARE(told(*kept), (QStringList{warn.first(), u"breach INC-1 resolution 2026-03-02T10:00"_s}));
        QCOMPARE(kept->last().done, morning(200));
    }

    void whoComesLateDoesWhatStillMatters()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        resolved(130);
        QCOMPARE(doIt(*m_workspace, morning(600)), QStringList{u"breach INC-1 resolution 2026-03-02T10:00"_s});
        resolved(100); // it was in time, and is over
        QVERIFY(doIt(*m_workspace, morning(600)).isEmpty());
    }

    void anyNumberOfDesksDoEachOnce()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s), at(0));
        const auto other = openDesk(m_location->text(), Making::OpenOnly);
        const QList<Occurrence> here = due(*m_workspace, morning(100));
        const QList<Occurrence> there = due(*other, morning(100));
        QCOMPARE(told(here), told(there));
        const auto doThem = [](Workspace &workspace, const QList<Occurrence> &found) {
            return workspace
                .writeNow([&](Transaction &transaction) {
                    return doDue(transaction, *shippedRules(), found, morning(100)).size();
                })
                .value();
        };
        QCOMPARE(doThem(*other, there), 1);
        QCOMPARE(doThem(*m_workspace, here), 0);
    }

    void aResolvedTicketClosesAfterBusinessDays()
    {
        // Office is closed from Friday to Sunday, so the fifth business day after Monday is the next Tuesday.
        agree(R"({"target":"resolution","process":"incident","limit_ms":36000000})");
        resolved(30);
        QVERIFY(due(*m_workspace, morning(8 * Day + 29)).isEmpty());
        QCOMPARE(doIt(*m_workspace, morning(9 * Day)), QStringList{u"move INC-1 closed 2026-03-10T08:30"_s});
        const Ticket closed = stored(*m_workspace, u"INC-1"_s).value();
        QCOMPARE(closed.state.state, u"closed"_s);
        QCOMPARE(closed.closed, morning(8 * Day + 30));
        const LogEntry entry = logOf(*m_workspace, closed).last();
        QCOMPARE(entry.origin, Origin::Rule);
        QCOMPARE(entry.who, timekeeper());
        QCOMPARE(entry.happened, morning(8 * Day + 30));
        QCOMPARE(entry.recorded, morning(9 * Day));
        QVERIFY(doIt(*m_workspace, morning(20 * Day)).isEmpty());
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void withoutAnAgreementTheWeekHasFiveBusinessDays()
    {
        resolved(30);
        QCOMPARE(told(due(*m_workspace, morning(7 * Day + 30))), QStringList{u"move INC-1 closed 2026-03-09T08:30"_s});
    }

    void whatWasResolvedElsewhereIsClosedByAPerson()
    {
        const Ticket ticket = resolved(30, Origin::Import);
        QVERIFY(due(*m_workspace, morning(400 * Day)).isEmpty());
        // Once somebody has worked on it here, it goes on as the process says.
        const Ticket again = move(*m_workspace, ticket, u"assigned"_s, {{u"team"_s, u"Web"_s}}, at(40)).value();
        QVERIFY(move(*m_workspace, again, u"resolved"_s,
                     {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}}, at(50)));
        QCOMPARE(told(due(*m_workspace, morning(7 * Day + 50))), QStringList{u"move INC-1 closed 2026-03-09T08:50"_s});
    }

    void aTicketThatWasReopenedMeanwhileStaysOpen()
    {
        const Ticket ticket = resolved(30);
        const QList<Occurrence> found = due(*m_workspace, morning(8 * Day));
        QVERIFY(move(*m_workspace, ticket, u"assigned"_s, {{u"team"_s, u"Web"_s}}, at(40)));
        const auto done = m_workspace->writeNow(
            [&](Transaction &transaction) { return doDue(transaction, *shippedRules(), found, morning(8 * Day)); });
        QVERIFY2(done, why(done));
        QVERIFY(done->isEmpty());
        QCOMPARE(stored(*m_workspace, u"INC-1"_s)->state.state, u"assigned"_s);
        QVERIFY(due(*m_workspace, morning(8 * Day)).isEmpty());
    }

    void anAcceptedRiskComesBackOnItsDay()
    {
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Problem, u"Leak"_s), at(0));
        ticket = move(*m_workspace, ticket, u"assess"_s).value();
        ticket = move(*m_workspace, ticket, u"root cause analysis"_s).value();
        ticket = move(*m_workspace, ticket, u"risk accepted"_s,
                      {{u"owner"_s, u"Ann"_s}, {u"review_date"_s, u"2026-03-05"_s}})
                     .value();
        QVERIFY(due(*m_workspace, fromIso(u"2026-03-04T23:59:59Z"_s).value()).isEmpty());
        QCOMPARE(doIt(*m_workspace, morning(3 * Day)),
                 QStringList{u"move PRB-1 root cause analysis 2026-03-05T00:00"_s});
        QCOMPARE(stored(*m_workspace, u"PRB-1"_s)->state.state, u"root cause analysis"_s);
    }

    void anEmergencyIsReviewedWithinItsDays()
    {
        Ticket wanted = draft(ProcessKind::Change, u"Patch"_s);
        wanted.variant = u"emergency"_s;
        Ticket ticket = add(*m_workspace, wanted, at(0));
        ticket = move(*m_workspace, ticket, u"authorise"_s).value();
        ticket = move(*m_workspace, ticket, u"implementing"_s, {}, at(60)).value();
        QVERIFY(due(*m_workspace, morning(5 * Day + 59)).isEmpty());
        QCOMPARE(doIt(*m_workspace, morning(6 * Day)), QStringList{u"review-late CHG-1  2026-03-07T09:00"_s});
        QVERIFY(doIt(*m_workspace, morning(7 * Day)).isEmpty());
    }

    void undoPassesOverWhatTimeDid()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s), at(0));
        Ticket edited = ticket;
        edited.title = u"Down again"_s;
        QVERIFY(edit(*m_workspace, ticket, edited));
        QCOMPARE(doIt(*m_workspace, morning(100)).size(), 1);
        QCOMPARE(undone(*m_workspace), "desk.edit-ticket");
        // And it leaves the way forward open.
        QCOMPARE(doIt(*m_workspace, morning(300)).size(), 1);
        QCOMPARE(redone(*m_workspace), "desk.edit-ticket");
    }
};

QTEST_GUILESS_MAIN(TestDue)
#include "tst_due.moc"
