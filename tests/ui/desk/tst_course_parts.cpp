// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component_store.h"
#include "desk/follow_up_store.h"
#include "desk/incident_route_commands.h"
#include "desk/satisfaction_commands.h"
#include "desk/stakeholder_commands.h"
#include "desk_page_test.h"
#include "kit/chip.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "people/person_commands.h"
#include "ui_desk/affects_part.h"
#include "ui_desk/approval_part.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/follow_up_part.h"
#include "ui_desk/major_part.h"
#include "ui_desk/route_part.h"
#include "ui_desk/satisfaction_part.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Impact, major incident, route and follow-up actions in the details of a ticket.
class TestCourseParts : public DeskPageTest
{
    Q_OBJECT

    Ticket m_ticket;

    void showIncident(const std::optional<Id<Component>> &about = {})
    {
        Ticket wanted = draft(ProcessKind::Incident, u"Down"_s);
        wanted.component = about;
        m_ticket = add(m_desk->workspace(), wanted);
        show(m_ticket);
    }
    template <class T>
    T *part() const
    {
        return details()->findChild<T *>();
    }
    QCheckBox *box(const QString &name) const { return details()->findChild<QCheckBox *>(name); }
    QLineEdit *line(const QString &accessibleName) const
    {
        for (auto *line : details()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == accessibleName)
                return line;
        }
        return nullptr;
    }
    template <class Fn>
    auto read(Fn fn)
    {
        return m_desk->workspace().readNow(fn).value();
    }
    QList<SettledStep> settled()
    {
        return read([this](Session &session) { return settledSteps(session, m_ticket.id); });
    }

private Q_SLOTS:
    void spaceTicksTheNextStepAndTakesTheTickAway()
    {
        showIncident();
        const QString first = u"step:Take in the report or the alert"_s;
        QTRY_VERIFY(box(first));
        QCOMPARE(part<RoutePart>()->findChildren<QCheckBox *>().size(), 1); // folded: the next one alone
        details()->findChild<Chip *>(u"allSteps"_s)->click();
        QCOMPARE(part<RoutePart>()->findChildren<QCheckBox *>().size(), 10);
        box(first)->setFocus();
        QTest::keyClick(box(first), Qt::Key_Space);
        QTRY_COMPARE(settled().size(), 1);
        QTRY_VERIFY(box(first)->isChecked() && box(first)->hasFocus());
        QTest::keyClick(box(first), Qt::Key_Space);
        QTRY_COMPARE(settled().size(), 0);
    }

    void aStepThatIsNotNeededAsksWhy()
    {
        showIncident();
        QTRY_VERIFY(details()->findChild<QPushButton *>(u"skip:Take in the report or the alert"_s));
        press(u"skip:Take in the report or the alert"_s);
        auto *reason = details()->findChild<QLineEdit *>(u"stepAnswer"_s);
        QVERIFY(reason->isVisible() && reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!part<RoutePart>()->findChild<NoticeBar *>()->text().isEmpty());
        QTest::keyClicks(reason, u"we saw it ourselves"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(settled().size(), 1);
        QVERIFY(!settled().first().isDone);
        QTRY_VERIFY(!reason->isVisible());
        add(m_desk->workspace(), draft(ProcessKind::Change, u"Mend it"_s));
        details()->findChild<Chip *>(u"allSteps"_s)->click();
        QTRY_VERIFY(details()->findChild<QPushButton *>(u"link:Take in the report or the alert"_s));
        press(u"link:Take in the report or the alert"_s);
        QTest::keyClicks(reason, u"chg-1"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(settled().first().produced, u"CHG-1"_s);
    }

    void anIncidentBecomesMajorInItsHeadAndItsPeopleAreTold()
    {
        const auto eva = m_desk->workspace().writeNow(
            [](Transaction &transaction) { addPerson(transaction, Person{.name = u"Eva"_s}); });
        QVERIFY2(eva, why(eva));
        showIncident();
        part<MajorPart>()->mark()->click();
        QTest::keyClicks(line(u"Reason of the major incident"_s), u"all shops"_s);
        QTest::keyClick(line(u"Reason of the major incident"_s), Qt::Key_Return);
        QTRY_COMPARE(part<MajorPart>()->mark()->text(), u"MAJOR"_s);
        QTRY_VERIFY(table()->model()->index(0, int(TicketColumn::Title)).data(TicketListModel::MarkRole).isValid());
        QTest::keyClicks(line(u"Add a stakeholder"_s), u"eva"_s);
        QTest::keyClick(line(u"Add a stakeholder"_s), Qt::Key_Return);
        auto *tell = details()->findChild<QPushButton *>(u"tellAll"_s);
        QTRY_VERIFY(tell->isVisible());
        part<MajorPart>()->findChild<TextBox *>()->setPlainText(u"We are on it"_s);
        tell->click();
        QTRY_COMPARE(part<MajorPart>()->findChild<TextBox *>()->toPlainText(), QString());
        const auto people = read([this](Session &session) { return stakeholdersOf(session, m_ticket.id); });
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().lastTold, m_desk->now);
        QTRY_VERIFY(details()->findChild<QPushButton *>(u"endMajor"_s));
        press(u"endMajor"_s);
        QTRY_COMPARE(part<MajorPart>()->mark()->text(), u"Major…"_s);
    }

    void whatPeopleAddStandsApartFromWhatIsComputed()
    {
        const Id<Component> shop = m_desk->addComponent(u"Shop"_s);
        const Id<Component> till = m_desk->addComponent(u"Till"_s);
        showIncident(shop);
        auto *picker = part<AffectsPart>()->picker();
        QTRY_VERIFY(picker->isVisible());
        picker->setFocus();
        picker->setText(u"Till"_s); // as typed, without the offers below that would take the key
        QTest::keyClick(picker, Qt::Key_Return);
        const auto added = [this] {
            return read([this](Session &session) { return affectedBy(session, m_ticket.id); });
        };
        QTRY_COMPARE(added().size(), 1);
        QCOMPARE(added().first().component, till);
        const QString takeOut = u"takeOut:%1"_s.arg(till.value);
        QTRY_VERIFY(details()->findChild<QPushButton *>(takeOut));
        QCOMPARE(picker->text(), QString());
        press(takeOut);
        QTRY_COMPARE(added().size(), 0);
    }

    void aTicketThatWaitsIsApprovedWhereItStands()
    {
        Ticket wanted = draft(ProcessKind::Request, u"Laptop"_s);
        wanted.requester = u"Rosa"_s;
        m_ticket = move(m_desk->workspace(), add(m_desk->workspace(), wanted), u"waiting for approval"_s).value();
        show(m_ticket);
        QTRY_VERIFY(part<ApprovalPart>()->isVisible());
        QVERIFY(!details()->findChild<QPushButton *>(u"move:assigned"_s)); // said once
        QTRY_VERIFY(details()->findChild<QLabel *>(u"standing"_s)->isVisible());
        press(u"approve"_s);
        QTRY_VERIFY(moves()->editor(u"team"_s));
        moves()->editor(u"team"_s)->setValue(u"Desk"_s);
        press(u"confirmMove"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), m_ticket.number)->state.state, u"assigned"_s);
        QCOMPARE(testing::logOf(m_desk->workspace(), m_ticket).last().decision, Decision::Approve);
        QTRY_VERIFY(!part<ApprovalPart>()->isVisible());
        QTRY_VERIFY(std::ranges::any_of(details()->findChildren<QWidget *>(), [](const QWidget *widget) {
            return widget->accessibleName().contains(u"approved it, to"_s);
        }));
    }

    void aRejectionAsksWhyInPlace()
    {
        m_ticket = move(m_desk->workspace(), add(m_desk->workspace(), draft(ProcessKind::Request, u"Laptop"_s)),
                        u"waiting for approval"_s)
                       .value();
        show(m_ticket);
        QTRY_VERIFY(part<ApprovalPart>()->isVisible());
        press(u"reject"_s);
        auto *reason = part<ApprovalPart>()->findChild<TextBox *>();
        QVERIFY(reason->isVisible() && reason->hasFocus());
        press(u"confirmRejection"_s);
        QTRY_VERIFY(!part<ApprovalPart>()->findChild<NoticeBar *>()->text().isEmpty());
        QTest::keyClicks(reason, u"There is one in the cupboard"_s);
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stored(m_desk->workspace(), m_ticket.number)->state.state, u"rejected"_s);
        QCOMPARE(testing::logOf(m_desk->workspace(), m_ticket).last().text, u"There is one in the cupboard"_s);
    }

    void aMoveThatRejectsAsksWhyToo()
    {
        m_ticket = move(m_desk->workspace(), add(m_desk->workspace(), draft(ProcessKind::Request, u"Laptop"_s)),
                        u"waiting for approval"_s)
                       .value();
        show(m_ticket);
        QTRY_VERIFY(part<ApprovalPart>()->isVisible());
        // As from the board, where its card is carried to another column, or from the keys of the list.
        details()->beginMove(m_ticket.id, u"rejected"_s);
        auto *reason = part<ApprovalPart>()->findChild<TextBox *>();
        QTRY_VERIFY(reason->isVisible() && reason->hasFocus());
        QCOMPARE(stored(m_desk->workspace(), m_ticket.number)->state.state, u"waiting for approval"_s);
    }

    void whoAskedForItCannotApproveIt()
    {
        Ticket wanted = draft(ProcessKind::Request, u"Laptop"_s);
        wanted.requester = m_desk->workspace().person();
        m_ticket = move(m_desk->workspace(), add(m_desk->workspace(), wanted), u"waiting for approval"_s).value();
        show(m_ticket);
        auto *approve = details()->findChild<QPushButton *>(u"approve"_s);
        QTRY_VERIFY(approve->isVisible() && !approve->isEnabled());
        QVERIFY(details()->findChild<QPushButton *>(u"reject"_s)->isEnabled());
    }

    void whatTheRequesterSaysOnThePhoneIsWrittenDownAsTheirRating()
    {
        const auto isSet = m_desk->workspace().writeNow([](Transaction &transaction) {
            useShippedSatisfaction(transaction); // a low one is followed up
        });
        QVERIFY2(isSet, why(isSet));
        Ticket wanted = draft(ProcessKind::Incident, u"Down"_s);
        wanted.requester = u"Rosa"_s;
        m_ticket = add(m_desk->workspace(), wanted);
        show(m_ticket);
        QTRY_VERIFY(part<RoutePart>()->isVisible());
        QVERIFY(!part<SatisfactionPart>()->isVisible()); // nothing is done yet
        m_ticket = move(m_desk->workspace(), m_ticket, u"resolved"_s,
                        {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"New disk"_s}}, at(61))
                       .value();
        QTRY_VERIFY(part<SatisfactionPart>()->isVisible());
        details()->findChild<Chip *>(u"rate"_s)->click();
        auto *two = details()->findChild<QRadioButton *>(u"rating:2"_s);
        auto *comment = part<SatisfactionPart>()->findChild<TextBox *>();
        auto *keep = part<SatisfactionPart>()->findChild<QPushButton *>(u"confirmRating"_s);
        QVERIFY(two->isVisible() && !keep->isEnabled());
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!comment->hasFocus(), "the rating is what is missing");
        two->click();
        comment->setPlainText(u"It took a day"_s);
        QVERIFY(keep->isEnabled());
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        const auto kept = [this] {
            return read([this](Session &session) { return findSatisfaction(session, m_ticket.id); });
        };
        QTRY_VERIFY(kept() && kept()->rating == 2);
        QCOMPARE(kept()->who, u"Rosa"_s);
        QCOMPARE(kept()->comment, u"It took a day"_s);
        QTRY_VERIFY(!comment->isVisible() && !details()->findChild<Chip *>(u"rate"_s)->isVisible());
        QVERIFY(kept()->followUp);
        const auto *shown = part<SatisfactionPart>()->findChild<Section *>();
        QTRY_VERIFY(std::ranges::any_of(shown->findChildren<Chip *>(),
                                        [](const Chip *chip) { return chip->text() == u"2 of 5"; }));
        QTRY_VERIFY(std::ranges::any_of(shown->findChildren<QAbstractButton *>(), [](const QAbstractButton *line) {
            return line->text() == u"REQ-1 Follow up: INC-1 Down";
        }));
    }

    void aRatingThatIsBeingWrittenDownComesBackWithItsTicket()
    {
        const Given done{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"New disk"_s}};
        m_ticket = move(m_desk->workspace(), add(m_desk->workspace(), draft(ProcessKind::Incident, u"Down"_s)),
                        u"resolved"_s, done, at(61))
                       .value();
        const Ticket other = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        show(m_ticket);
        QTRY_VERIFY(part<SatisfactionPart>()->isVisible());
        details()->findChild<Chip *>(u"rate"_s)->click();
        details()->findChild<QRadioButton *>(u"rating:4"_s)->click();
        show(other);
        QTRY_VERIFY(!part<SatisfactionPart>()->isVisible());
        QVERIFY(!details()->findChild<QRadioButton *>(u"rating:4"_s)->isChecked());
        show(m_ticket);
        QTRY_VERIFY(details()->findChild<QRadioButton *>(u"rating:4"_s)->isVisible());
        QVERIFY(details()->findChild<QRadioButton *>(u"rating:4"_s)->isChecked());
    }

    void closingWithStepsOpenIsTold()
    {
        showIncident();
        press(u"move:cancelled"_s);
        QTRY_VERIFY(part<NoticeBar>()->text().contains(u"Inform the development team"_s));
    }

    void actionsAreFiledAndTickedAfterClosingToo()
    {
        showIncident();
        QVERIFY(move(m_desk->workspace(), m_ticket, u"cancelled"_s, {}, at(61)));
        details()->findChild<Chip *>(u"addFollowUp"_s)->click();
        QTest::keyClicks(line(u"What is to be done"_s), u"Renew the disk"_s);
        QTest::keyClicks(line(u"Owner of the action"_s), u"Bob"_s);
        press(u"fileFollowUp"_s);
        const auto actions = [this] {
            return read([this](Session &session) { return followUpsOf(session, m_ticket.id); });
        };
        QTRY_COMPARE(actions().size(), 1);
        QCOMPARE(actions().first().owner, u"Bob"_s);
        const QString name = u"action:%1"_s.arg(actions().first().id.value);
        QTRY_VERIFY(box(name));
        box(name)->setFocus();
        QTest::keyClick(box(name), Qt::Key_Space);
        QTRY_VERIFY(actions().first().done.has_value());
    }
};

QTEST_MAIN(TestCourseParts)
#include "tst_course_parts.moc"
