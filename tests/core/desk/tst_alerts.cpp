// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/alert_store.h"
#include "desk/due.h"
#include "desk/stakeholder_commands.h"
#include "desk_workspace.h"
#include "people/person_commands.h"
#include "people/team_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What time makes of tickets, and who hears of it; morning() is Monday 2 March 2026, 08:00 UTC.
class TestAlerts : public DeskTest
{
    Q_OBJECT

    void prepare() override { m_from = Id<Command>(1); }

private Q_SLOTS:
    void aWarningAndABreachAreToldWhoeverNotedThem()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        const QString me = m_workspace->person();
        given(me);
        given(u"anna"_s);
        doDueBy(90);
        const QList<TicketAlert> warned = read(me).alerts;
        QCOMPARE(told(warned), QStringList{u"warn INC-1 resolution Gold 09:30"_s});
        QCOMPARE(warned.first().title, u"Slow"_s);
        QCOMPARE(told(read(u"anna"_s).alerts), QStringList{u"warn INC-2 resolution Gold 09:30"_s});
        m_from = Id<Command>(warned.first().step.value + 1);
        QCOMPARE(told(read(me).alerts), QStringList());
        doDueBy(600);
        QCOMPARE(told(read(me).alerts), QStringList{u"breach INC-1 resolution Gold 10:00"_s});
        QCOMPARE(told(read(u"kim"_s).alerts), QStringList());
    }

    void whatNobodyHasIsTheTeams()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            const Team web = addTeam(transaction, {.name = u"Web"_s});
            setMembership(transaction, web, addPerson(transaction, {.name = u"anna"_s}), {});
            setMembership(transaction, web, addPerson(transaction, {.name = u"kim"_s}), {.until = QDate(2026, 3, 1)});
            setMembership(transaction, web, addPerson(transaction, {.name = u"lee"_s}),
                          {.from = QDate(2026, 3, 2), .until = QDate(2026, 3, 2)});
        }));
        assign(*m_workspace, add(*m_workspace, draft(ProcessKind::Incident, u"Slow"_s)), {u"Web"_s, {}}).value();
        assign(*m_workspace, given(u"berta"_s), {u"Web"_s, u"berta"_s}).value();
        doDueBy(90);
        QCOMPARE(told(read(u"anna"_s).alerts), QStringList{u"warn INC-1 resolution Gold 09:30"_s});
        QCOMPARE(told(read(u"lee"_s).alerts), QStringList{u"warn INC-1 resolution Gold 09:30"_s});
        QCOMPARE(told(read(u"kim"_s).alerts), QStringList());
        QCOMPARE(told(read(u"berta"_s).alerts), QStringList{u"warn INC-2 resolution Gold 09:30"_s});
    }

    void severalClocksOfATicketAreOneAlert()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000},
                 {"target":"response","process":"incident","limit_ms":7000000})");
        given(u"anna"_s);
        doDueBy(100);
        const TicketAlerts found = read(u"anna"_s);
        QCOMPARE(told(found.alerts), QStringList{u"warn INC-1 response Gold 09:27"_s});
        QCOMPARE(found.total, 1);
    }

    void whatHasEndedIsNotToldOf()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        const Ticket ticket = given(u"anna"_s);
        doDueBy(90);
        QCOMPARE(read(u"anna"_s).total, 1);
        move(*m_workspace, ticket, u"resolved"_s, {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}},
             at(100))
            .value();
        QCOMPARE(told(read(u"anna"_s).alerts), QStringList());
    }

    void aMajorIncidentIsToldToEverybodyElse()
    {
        const Ticket ticket = given(u"berta"_s);
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            setMajor(transaction, *shippedRules(), ticket, u"nobody can order"_s, at(7));
        }));
        const QList<TicketAlert> found = read(u"anna"_s).alerts;
        QCOMPARE(told(found), QStringList{u"major INC-1   08:07"_s});
        QCOMPARE(found.first().who, u"anna"_s); // at() is anna's hand
        QCOMPARE(told(read(m_workspace->person()).alerts), QStringList());
        QCOMPARE(undone(*m_workspace), "desk.set-major");
        QCOMPARE(told(read(u"anna"_s).alerts), QStringList());
    }

    void noMoreIsReadThanWasAskedForAndTheRestIsCounted()
    {
        agree(R"({"target":"resolution","process":"incident","limit_ms":7200000})");
        for (int i = 0; i < 5; ++i)
            given(u"anna"_s);
        doDueBy(90);
        const TicketAlerts found = read(u"anna"_s, 2);
        QCOMPARE(found.alerts.size(), 2);
        QCOMPARE(found.total, 5);
    }

private:
    void agree(const QByteArray &targets)
    {
        const auto set = m_workspace->writeNow([&](Transaction &transaction) {
            ServiceCalendar always;
            always.zone = u"UTC"_s;
            always.week.fill({{std::chrono::hours(0), std::chrono::hours(24)}});
            setCalendar(transaction, u"Always"_s, always);
            const QByteArray json = R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2026-01-01",
                "calendar":"Always","targets":[)"
                + targets + "]}";
            carryOut(transaction, planned({}, agreementFromJson(json).value(), AgreementWish::NewVersion).value());
        });
        QVERIFY2(set, why(set));
    }
    Ticket given(const QString &to)
    {
        return assign(*m_workspace, add(*m_workspace, draft(ProcessKind::Incident, u"Slow"_s)), {{}, to}).value();
    }
    void doDueBy(int minute)
    {
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            AgreementBook book = loadBook(transaction, shippedRules());
            return doDue(transaction, *shippedRules(), dueBy(transaction, book, morning(minute)), morning(minute));
        });
        QVERIFY2(done, why(done));
    }
    TicketAlerts read(const QString &person, int most = 100)
    {
        return m_workspace
            ->readNow([&](Session &session) {
                return alertsFor(session, person, {m_from, std::nullopt}, morning(600), most);
            })
            .value();
    }
    static QStringList told(const QList<TicketAlert> &alerts)
    {
        QStringList lines;
        for (const TicketAlert &alert : alerts)
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(toName(alert.kind), alert.number,
                                                 alert.target ? toName(*alert.target) : QString(), alert.agreement,
                                                 toIso(alert.at).mid(11, 5)));
        return lines;
    }

    Id<Command> m_from{1};
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
