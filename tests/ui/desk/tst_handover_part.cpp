// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/escalation_store.h"
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "people/person_commands.h"
#include "people/team_commands.h"
#include "ui_desk/handover_part.h"
#include "ui_desk/small_form.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Whose hands a ticket went through, and to whom it goes next.
class TestHandoverPart : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theTeamOfTheNextTierIsSuggestedAndTheReasonIsKept()
    {
        makeTeams();
        show(desks(u"Slow"_s));
        press(u"escalate"_s);
        QTRY_COMPARE(part()->team()->currentData().toString(), u"Engineering"_s);
        press(u"confirm"_s);
        QTRY_VERIFY2(!notice().isEmpty(), "a reason is demanded");
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Desk"_s);
        part()->reason()->setPlainText(u"Beyond us"_s);
        press(u"confirm"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Engineering"_s);
        QTRY_VERIFY(!part()->form());
        QTRY_COMPARE(lines(), (QStringList{u"Escalated to Engineering: Beyond us"_s, u"Desk → Engineering"_s}));
        QCOMPARE(undone(m_desk->workspace()), "desk.escalate-ticket");
        QTRY_COMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Desk"_s);
        QTRY_COMPARE(lines(), QStringList());
    }

    void aManagerIsToldAndTheTicketStaysWhereItIs()
    {
        makeTeams();
        show(desks(u"Slow"_s));
        press(u"escalate"_s);
        QTRY_VERIFY(part()->team()->count() > 1);
        part()->team()->setCurrentIndex(0);
        QVERIFY2(!part()->form()->doer()->isEnabled(), "neither team nor manager is no escalation");
        part()->person()->setText(u"Cas"_s);
        part()->reason()->setPlainText(u"They are angry"_s);
        press(u"confirm"_s);
        QTRY_COMPARE(lines(), QStringList(u"Escalated to Cas: They are angry"_s));
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->team, u"Desk"_s);
    }

    void peopleAreCalledInAndLeaveAgain()
    {
        makeTeams();
        show(desks(u"Slow"_s));
        part()->beginSwarm();
        part()->person()->setText(u"Zoe"_s);
        press(u"confirm"_s);
        QTRY_VERIFY(notice().contains(u"Zoe"_s));
        part()->person()->setText(u"cas"_s);
        press(u"confirm"_s);
        QTRY_COMPARE(lines(), QStringList(u"Cas"_s));
        press(u"leave:Cas"_s);
        QTRY_COMPARE(lines(), QStringList());
    }

    void aTicketThatWentBackAndForthSaysSo()
    {
        Ticket ticket = desks(u"Slow"_s);
        ticket = assign(m_desk->workspace(), ticket, {u"Web"_s, {}}, at(30)).value();
        ticket = assign(m_desk->workspace(), ticket, {u"Desk"_s, {}}, at(90)).value();
        show(ticket);
        QTRY_COMPARE(lines(), (QStringList{u"Desk → Web"_s, u"Web → Desk"_s}));
        QTRY_VERIFY(shows(u"held 30 min · anna"_s));
        QVERIFY(shows(u"held 1 h · anna"_s));
        move(m_desk->workspace(), ticket, u"cancelled"_s, {}, at(95)).value();
        QTRY_VERIFY2(!moves()->findChild<QPushButton *>(u"escalate"_s)
                         || moves()->findChild<QPushButton *>(u"escalate"_s)->isHidden(),
                     "what has ended goes nowhere");
    }

private:
    HandoverPart *part() const { return details()->findChild<HandoverPart *>(); }
    QString notice() const { return part()->findChild<NoticeBar *>()->text(); }
    QStringList lines() const
    {
        QStringList texts;
        for (const auto *label : part()->findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }
    Ticket desks(const QString &title)
    {
        Ticket ticket = draft(ProcessKind::Incident, title);
        ticket.team = u"Desk"_s;
        return add(m_desk->workspace(), ticket);
    }
    void makeTeams()
    {
        const auto done = m_desk->workspace().writeNow([](Transaction &transaction) {
            for (const auto &[name, tier, member] :
                 {std::tuple(u"Desk"_s, 1, u"Ann"_s), std::tuple(u"Engineering"_s, 3, u"Cas"_s)}) {
                Team team;
                team.name = name;
                team.tier = tier;
                Person person;
                person.name = member;
                setMembership(transaction, addTeam(transaction, team), addPerson(transaction, person), {});
            }
        });
        QVERIFY2(done, why(done));
    }
};

QTEST_MAIN(TestHandoverPart)
#include "tst_handover_part.moc"
