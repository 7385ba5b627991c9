// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/notice_store.h"

#include "desk_workspace.h"
#include "store/undo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Both desks are opened by the same person, so questions are asked for another one: everything here is done by
/// somebody else, to whom tickets are given as "anna" or "kim".
class TestNoticeStore : public DeskTest
{
    Q_OBJECT

    void prepare() override { m_from = Id<Command>(1); }

private Q_SLOTS:
    void whatIsGivenToAPersonIsFound()
    {
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Slow"_s));
        QCOMPARE(told(), QStringList());
        ticket = assign(*m_workspace, ticket, {{}, u"anna"_s}).value(); // what was done before that is not hers to hear
        QCOMPARE(told(), QStringList{u"INC-1 assigned said"_s});
        m_from = next();
        ticket = assign(*m_workspace, ticket, {u"Web"_s, {}}).value();
        QCOMPARE(told(), QStringList{u"INC-1 said"_s});
        m_from = next();
        assign(*m_workspace, ticket, {{}, u"kim"_s}).value();
        QCOMPARE(told(), QStringList());
        QCOMPARE(told(u"kim"_s), QStringList{u"INC-1 assigned said"_s});
    }

    void aTicketThatIsOpenedForAPersonIsFound()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Slow"_s);
        ticket.assignee = u"anna"_s;
        add(*m_workspace, ticket);
        QCOMPARE(told(), QStringList{u"INC-1 assigned said"_s});
    }

    void whatIsSaidOnAPersonsTicketIsFound()
    {
        const Ticket ticket =
            assign(*m_workspace, add(*m_workspace, draft(ProcessKind::Incident, u"Slow"_s)), {{}, u"anna"_s}).value();
        add(*m_workspace, draft(ProcessKind::Incident, u"nobody's"_s));
        m_from = next();
        say(*m_workspace, ticket, u"hello"_s).value();
        say(*m_workspace, *stored(*m_workspace, u"INC-2"_s), u"hello"_s).value();
        QCOMPARE(told(), QStringList{u"INC-1 said"_s});
        QVERIFY(m_workspace->undoNow(2));
        QVERIFY2(!told().contains(u"INC-1 said"_s), "withdrawn entries are not told of");
    }

    void onesOwnDoingIsNotFound()
    {
        const QString me = m_workspace->person();
        assign(*m_workspace, add(*m_workspace, draft(ProcessKind::Incident, u"Slow"_s)), {{}, me}).value();
        QCOMPARE(told(me), QStringList());
    }

    void noMoreIsReadThanWasAskedFor()
    {
        for (int i = 0; i < 5; ++i) {
            Ticket ticket = draft(ProcessKind::Incident, u"t%1"_s.arg(i));
            ticket.assignee = u"anna"_s;
            add(*m_workspace, ticket);
        }
        const TicketSteps some = read(u"anna"_s, 2);
        QCOMPARE(some.total, 5);
        QCOMPARE(some.steps.size(), 2);
        QCOMPARE(some.steps.first().number, u"INC-5"_s);
        QCOMPARE(some.steps.first().title, u"t4"_s);
        QCOMPARE(some.steps.first().who, m_workspace->person());
    }

private:
    TicketSteps read(const QString &person, int most = 100)
    {
        return *m_workspace->readNow([&](Session &session) {
            return stepsOfOthers(session, person, {m_from, std::nullopt}, most);
        });
    }
    Id<Command> next() { return Id<Command>(m_workspace->readNow(newestStep).value().value().value + 1); }
    /// Newest first: number and what happened.
    QStringList told(const QString &person = u"anna"_s)
    {
        QStringList lines;
        for (const TicketStep &step : read(person).steps)
            lines.append(step.number + (step.changedAssignee ? u" assigned"_s : QString())
                         + (step.addedEntry ? u" said"_s : QString()));
        return lines;
    }

    Id<Command> m_from{1};
};

QTEST_GUILESS_MAIN(TestNoticeStore)
#include "tst_notice_store.moc"
