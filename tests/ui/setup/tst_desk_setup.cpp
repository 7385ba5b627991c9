// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule_commands.h"
#include "desk/desk_rule_store.h"
#include "desk/process_commands.h"
#include "desk_window_test.h"
#include "setup/agreement_part.h"
#include "setup/calendar_part.h"
#include "setup/desk_setup_page.h"
#include "setup/process_part.h"
#include "setup/process_view.h"
#include "setup/rule_part.h"
#include "setup/state_editor.h"
#include "setup/target_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestDeskSetup : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineIsDrawnAndListed()
    {
        QCOMPARE(view()->map().boxes.size(), part()->draft().states.size());
        QCOMPARE(states()->count(), part()->draft().states.size());
        QVERIFY(view()->map().undrawn > 0);
        for (const ProcessArrow &arrow : view()->map().arrows)
            QVERIFY(arrow.route.size() >= 2);
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
    }

    void aStateIsChosenByKeyboardAndWithThePointer()
    {
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(name()->text(), u"assigned"_s);
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"resolved"_s).center());
        QCOMPARE(name()->text(), u"resolved"_s);
        states()->setCurrentRow(0);
        QCOMPARE(name()->text(), u"new"_s);
    }

    void aDeadEndIsToldAndNotSaved()
    {
        button(u"addState"_s)->click();
        QCOMPARE(part()->faults().size(), 2);
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
        choose(u"newMove"_s, u"assigned"_s);
        QTRY_COMPARE(part()->faults().size(), 1);
        QCOMPARE(part()->faults().first().kind, ProcessFaultKind::Unreachable);
        states()->setCurrentRow(0);
        choose(u"newMove"_s, u"new state"_s);
        QTRY_VERIFY(part()->faults().isEmpty());
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        button(u"saveProcess"_s)->click();
        QTRY_VERIFY(!part()->isEdited());
        QVERIFY(findState(*stored(), u"new state"_s));
        QCOMPARE(undone(m_desk->workspace()), "desk.set-process");
        QTRY_VERIFY(!findState(part()->draft(), u"new state"_s));
    }

    void openTicketsGoWhereThePersonSays()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Mail"_s));
        const auto working = move(m_desk->workspace(), ticket, u"in progress"_s);
        QVERIFY(move(m_desk->workspace(), *working, u"pending/caller"_s));
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"pending"_s).center());
        button(u"removeState"_s)->click();
        QTRY_VERIFY(m_page->findChild<QComboBox *>(u"migrate:pending"_s));
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->findChild<QComboBox *>(u"migrate:pending"_s)->setFocus();
        choose(u"migrate:pending"_s, u"in progress"_s);
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        QVERIFY(m_page->findChild<QComboBox *>(u"migrate:pending"_s)->hasFocus());
        button(u"saveProcess"_s)->click();
        QTRY_VERIFY(!part()->isEdited());
        QCOMPARE(toText(testing::stored(m_desk->workspace(), u"INC-1"_s)->state), u"in progress"_s);
    }

    void aNewNameTakesItsTicketsAlong()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Mail"_s));
        const auto working = move(m_desk->workspace(), ticket, u"in progress"_s);
        QVERIFY(move(m_desk->workspace(), *working, u"pending/caller"_s));
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"pending"_s).center());
        name()->setFocus();
        name()->setText(u"parked"_s);
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_VERIFY(findState(part()->draft(), u"parked"_s));
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        button(u"saveProcess"_s)->click();
        QTRY_VERIFY(!part()->isEdited());
        QCOMPARE(toText(testing::stored(m_desk->workspace(), u"INC-1"_s)->state), u"parked/caller"_s);
    }

    void whatAnotherDeskSavedIsShownAndNeverWrittenOver()
    {
        const auto other = m_desk->otherDesk();
        const auto saveElsewhere = [&](const QString &to) {
            return other->writeNow([&](Transaction &transaction) {
                const auto now = findProcess(transaction, ProcessKind::Incident);
                Process process = now ? now->process : shippedRules()->shipped(ProcessKind::Incident);
                process.states[1].reasons = {to};
                setProcess(transaction, *shippedRules(), {process, {}, {}}, at(5));
            });
        };
        QVERIFY(saveElsewhere(u"theirs"_s));
        QTRY_COMPARE(part()->draft().states.at(1).reasons, QStringList{u"theirs"_s});
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"pending"_s).center());
        button(u"removeState"_s)->click();
        QTRY_VERIFY(part()->isEdited());
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        QVERIFY(saveElsewhere(u"newer"_s));
        QTRY_VERIFY(button(u"saveChoice"_s));
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
        QVERIFY(part()->isEdited());
        button(u"revertProcess"_s)->click();
        QTRY_COMPARE(part()->draft().states.at(1).reasons, QStringList{u"newer"_s});
    }

    void aReasonThatGoesAsksWhereItsTicketsGo()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Mail"_s));
        const auto working = move(m_desk->workspace(), ticket, u"in progress"_s);
        QVERIFY(move(m_desk->workspace(), *working, u"pending/vendor"_s));
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"pending"_s).center());
        type(u"stateReasons"_s, u"caller, change"_s);
        QTRY_VERIFY(m_page->findChild<QComboBox *>(u"migrate:pending/vendor"_s));
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
        choose(u"migrate:pending/vendor"_s, u"pending/caller"_s);
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        button(u"saveProcess"_s)->click();
        QTRY_VERIFY(!part()->isEdited());
        QCOMPARE(toText(testing::stored(m_desk->workspace(), u"INC-1"_s)->state), u"pending/caller"_s);
    }

    void aStateEndsByItselfAfterDays()
    {
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"pending"_s).center());
        pick(u"timerWhen"_s, u"days"_s);
        QTRY_VERIFY(findState(part()->draft(), u"pending"_s)->timer);
        QCOMPARE(findState(part()->draft(), u"pending"_s)->timer->to, u"closed"_s);
        pick(u"timerTo"_s, u"resolved"_s);
        QTRY_COMPARE(findState(part()->draft(), u"pending"_s)->timer->to, u"resolved"_s);
        type(u"timerDays"_s, u"9"_s);
        QTRY_COMPARE(findState(part()->draft(), u"pending"_s)->timer->businessDays, 9);
        QTRY_VERIFY(part()->faults().isEmpty());
        pick(u"timerWhen"_s, QString());
        QTRY_VERIFY(!part()->isEdited());
    }

    void anApprovalIsToldFaultyUntilItLeadsOnAndBack()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QTRY_COMPARE(part()->draft().kind, ProcessKind::Change);
        QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(u"assess"_s).center());
        pick(u"stateApproval"_s, u"anybody"_s);
        QTRY_COMPARE(part()->faults().size(), 2);
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
        pick(u"decision:planned"_s, u"approve"_s);
        QTRY_COMPARE(part()->faults().size(), 1);
        pick(u"decision:cancelled"_s, u"reject"_s);
        QTRY_VERIFY(part()->faults().isEmpty());
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
    }

    void ownFieldsArePutTogether()
    {
        button(u"addField"_s)->click();
        QTRY_VERIFY(m_page->findChild<QLineEdit *>(u"fieldName:new_field"_s));
        type(u"fieldName:new_field"_s, u"Site"_s);
        QTRY_VERIFY(findField(part()->draft(), u"site"));
        QTRY_VERIFY(m_page->findChild<QComboBox *>(u"fieldType:site"_s));
        pick(u"fieldType:site"_s, u"choice"_s);
        QTRY_VERIFY(m_page->findChild<QLineEdit *>(u"fieldValues:site"_s));
        type(u"fieldValues:site"_s, u"north, south"_s);
        QTRY_COMPARE(findField(part()->draft(), u"site")->values, (QStringList{u"north"_s, u"south"_s}));
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        button(u"saveProcess"_s)->click();
        QTRY_VERIFY(!part()->isEdited());
        // What tickets may hold keeps its name.
        QTRY_VERIFY(!m_page->findChild<QLineEdit *>(u"fieldName:site"_s));
        QTRY_VERIFY(button(u"removeField:site"_s));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        button(u"removeField:site"_s)->setFocus();
        button(u"removeField:site"_s)->click();
        QTRY_VERIFY(!button(u"removeField:site"_s));
        QVERIFY(button(u"addField"_s)->hasFocus());
    }

    void aPlanAndAVariantAreEdited()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QTRY_COMPARE(part()->draft().kind, ProcessKind::Change);
        type(u"planFields:0"_s, u"start, end, colour"_s);
        QTRY_COMPARE(part()->faults().size(), 1);
        QCOMPARE(part()->faults().first().kind, ProcessFaultKind::UnknownField);
        type(u"planFields:0"_s, u"start, end"_s);
        QTRY_VERIFY(part()->faults().isEmpty());
        button(u"addVariant"_s)->click();
        QTRY_COMPARE(part()->draft().variants.size(), 4);
        auto *shown = m_page->findChild<QComboBox *>(u"variant"_s);
        QTRY_COMPARE(shown->count(), 4);
        QCOMPARE(shown->currentText(), u"normal"_s);
        type(u"reviewDays:new variant"_s, u"7"_s);
        QTRY_COMPARE(part()->draft().variants.last().reviewWithinDays, 7);
        type(u"variantName:new variant"_s, u"careful"_s);
        QTRY_COMPARE(part()->draft().variants.last().name, u"careful"_s);
        QTRY_VERIFY(button(u"saveProcess"_s)->isEnabled());
        button(u"removeVariant:careful"_s)->click();
        QTRY_COMPARE(shown->count(), 3);
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"inVariant:standard"_s));
    }

    void aRuleIsTriedBeforeItIsLetRun()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"rules"_s));
        auto *rules = m_page->findChild<RulePart *>();
        auto *list = rules->findChild<QListWidget *>(u"rules"_s);
        QTRY_VERIFY(list->count() >= 4);
        auto *let = rules->findChild<QPushButton *>(u"switchRule"_s);
        QVERIFY(!let->isEnabled());
        rules->findChild<QPushButton *>(u"tryRule"_s)->click();
        QTRY_VERIFY(let->isEnabled());
        let->click();
        QTRY_COMPARE(list->item(0)->data(Qt::UserRole + 1).toString(), u"on"_s);
        QVERIFY(let->isEnabled());
        const auto enabled = m_desk->workspace().readNow([](Session &session) { return enabledRules(session).size(); });
        QCOMPARE(*enabled, 1);
    }

    void anAgreementIsChangedAfterWhatDiffersWasSeen()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Mail"_s));
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":36000000}])");
        m_page->show(linkToPlace(u"desk-setup"_s, u"agreements"_s));
        auto *agreements = m_page->findChild<AgreementPart *>();
        auto *list = agreements->findChild<QListWidget *>(u"agreements"_s);
        QTRY_COMPARE(list->count(), 1);
        auto *targets = agreements->findChild<TargetTable *>();
        QCOMPARE(targets->rowCount(), 1);
        QCOMPARE(targets->item(0, 3)->text(), u"10 h"_s);
        auto *save = agreements->findChild<QPushButton *>(u"saveAgreement"_s);
        auto *look = agreements->findChild<QPushButton *>(u"lookAgreement"_s);
        QVERIFY(!look->isEnabled());
        targets->item(0, 3)->setText(u"soon"_s);
        agreements->findChild<QRadioButton *>(u"correction"_s)->click();
        look->click();
        QVERIFY(!save->isEnabled());
        targets->item(0, 3)->setText(u"30 min"_s);
        look->click();
        auto *verdicts = agreements->findChild<QTableWidget *>(u"verdicts"_s);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(verdicts->rowCount(), 1);
        QCOMPARE(verdicts->item(0, 0)->text(), u"INC-1"_s);
        save->click();
        QTRY_VERIFY(!save->isEnabled());
        const auto stored = m_desk->workspace().readNow([](Session &session) { return mainstay::agreements(session); });
        QCOMPARE(stored->first().versions.size(), 1);
        QCOMPARE(stored->first().versions.first().terms.targets.first().limit, std::chrono::minutes(30));
    }

    void aLimitThatIsNoneSaysSoWhereItStands()
    {
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":36000000}])");
        m_page->show(linkToPlace(u"desk-setup"_s, u"agreements"_s));
        auto *targets = m_page->findChild<TargetTable *>();
        QTRY_COMPARE(targets->rowCount(), 1);
        auto *problem = m_page->findChild<QLabel *>(u"limitProblem"_s);
        QVERIFY(!problem->isVisible());
        for (const QString &typed : {u"abc"_s, u"0 h"_s}) {
            targets->item(0, 3)->setText(typed);
            QVERIFY(problem->isVisible());
            QVERIFY2(problem->text().contains(typed), qPrintable(problem->text()));
            QVERIFY(targets->item(0, 3)->toolTip().contains(typed));
        }
        targets->item(0, 3)->setText(u"4 h"_s);
        QVERIFY(!problem->isVisible());
        QVERIFY(targets->item(0, 3)->toolTip().isEmpty());
    }

    void aButtonThatIsDoneLeavesTheFocusInItsPart()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        button(u"addState"_s)->click();
        QTRY_VERIFY(part()->isEdited());
        button(u"revertProcess"_s)->setFocus();
        button(u"revertProcess"_s)->click();
        QTRY_VERIFY(!button(u"revertProcess"_s)->isEnabled());
        QVERIFY(states()->hasFocus());

        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":36000000}])");
        m_page->show(linkToPlace(u"desk-setup"_s, u"agreements"_s));
        auto *agreements = m_page->findChild<AgreementPart *>();
        auto *targets = agreements->findChild<TargetTable *>();
        QTRY_COMPARE(targets->rowCount(), 1);
        targets->item(0, 3)->setText(u"4 h"_s);
        auto *look = agreements->findChild<QPushButton *>(u"lookAgreement"_s);
        auto *save = agreements->findChild<QPushButton *>(u"saveAgreement"_s);
        look->setFocus();
        look->click();
        QTRY_VERIFY(save->hasFocus()); // no verdict differs, so that is what comes next
        auto *revert = agreements->findChild<QPushButton *>(u"revertAgreement"_s);
        revert->setFocus();
        revert->click();
        QTRY_VERIFY(agreements->findChild<QListWidget *>(u"agreements"_s)->hasFocus());
    }

    void whoTriesARuleIsLedToWhatItWouldHaveDone()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Mail"_s));
        const auto made = m_desk->workspace().writeNow([](Transaction &transaction) {
            setRule(transaction,
                    checkedRule(transaction, *shippedRules(),
                                ruleFromJson(R"({"name":"A","when":{"event":"opened"},"then":{"note":"n"}})").value()),
                    {});
        });
        QVERIFY2(made, why(made));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(linkToPlace(u"desk-setup"_s, u"rules"_s));
        auto *rules = m_page->findChild<RulePart *>();
        auto *list = rules->findChild<QListWidget *>(u"rules"_s);
        QTRY_VERIFY(!list->findItems(u"A"_s, Qt::MatchExactly).isEmpty());
        list->setCurrentItem(list->findItems(u"A"_s, Qt::MatchExactly).first());
        auto *tried = rules->findChild<QPushButton *>(u"tryRule"_s);
        tried->setFocus();
        tried->click();
        QVERIFY(!tried->isEnabled());
        QVERIFY(list->hasFocus());
        auto *would = rules->findChild<QTableWidget *>(u"would"_s);
        QTRY_VERIFY(would->hasFocus());
        QCOMPARE(would->rowCount(), 1);
        QVERIFY(would->isColumnHidden(2));
    }

    void statesAreCalledAsTheDeskCallsThem()
    {
        const auto place = freshLocation();
        DeskFixture dutch(place->text(), QLocale(QLocale::Dutch, QLocale::Netherlands));
        ProcessPart processes(dutch.context());
        auto *list = processes.findChild<QListWidget *>(u"states"_s);
        QTRY_VERIFY(list->count() > 1);
        QCOMPARE(list->item(0)->text(), u"nieuw"_s);
        QCOMPARE(processes.findChild<ProcessView *>()->map().boxes.first().name, u"nieuw"_s);
        auto *moves = processes.findChild<QComboBox *>(u"newMove"_s);
        QCOMPARE(moves->itemText(moves->findData(u"closed"_s)), u"gesloten"_s);
        QCOMPARE(processes.findChild<QLineEdit *>(u"stateName"_s)->text(), u"new"_s); // as it is stored
    }

    void aCalendarIsChangedAfterWhatDiffersWasSeen()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Mail"_s));
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":1800000}])");
        m_page->show(linkToPlace(u"desk-setup"_s, u"calendars"_s));
        auto *part = m_page->findChild<CalendarPart *>();
        QTRY_COMPARE(part->findChild<QListWidget *>(u"calendars"_s)->count(), 1);
        auto *opening = part->findChild<QLabel *>(u"opening"_s);
        QTRY_VERIFY(opening->text().startsWith(u"Open now"));
        auto *look = part->findChild<QPushButton *>(u"lookCalendar"_s);
        auto *save = part->findChild<QPushButton *>(u"saveCalendar"_s);
        const auto type = [&](int day, const QString &text) {
            auto *hours = part->findChild<QLineEdit *>(u"hours:%1"_s.arg(day));
            hours->setText(text);
            Q_EMIT hours->textEdited(text);
        };
        type(0, u"lunch"_s);
        look->click();
        QVERIFY(!save->isEnabled());
        type(0, QString());
        QTRY_VERIFY(opening->text().startsWith(u"Closed now"));
        look->click();
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(part->findChild<QTableWidget *>(u"verdicts"_s)->rowCount(), 1);
        save->click();
        QTRY_VERIFY(!save->isEnabled());
        const auto stored = m_desk->workspace().readNow([](Session &session) { return calendars(session).first(); });
        QVERIFY(stored->calendar.week[0].empty());
        QVERIFY(!stored->calendar.week[1].empty());
    }

    void holidaysOfAFileAreAdded()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"days.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                   "DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        m_page->show(linkToPlace(u"desk-setup"_s, u"calendars"_s));
        auto *part = m_page->findChild<CalendarPart *>();
        part->importHolidays(file.fileName());
        QCOMPARE(part->findChild<QPlainTextEdit *>(u"holidays"_s)->toPlainText(), u"2026-12-25 Christmas"_s);
    }

    void whatWasChangedIsNotLetGoByLookingElsewhere()
    {
        button(u"addState"_s)->click();
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QCOMPARE(part()->draft().kind, ProcessKind::Incident);
        QVERIFY(findState(part()->draft(), u"new state"_s));
        QVERIFY(button(u"letGo"_s)->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        button(u"letGo"_s)->setFocus();
        button(u"letGo"_s)->click();
        QVERIFY(part()->isAncestorOf(m_page->focusWidget()));
        button(u"revertProcess"_s)->click();
        QTRY_VERIFY(!part()->isEdited());
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QTRY_COMPARE(part()->draft().kind, ProcessKind::Change);
    }

    void aLinkLeadsToAProcess()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QTRY_COMPARE(part()->draft().kind, ProcessKind::Change);
        QCOMPARE(m_page->findChild<QComboBox *>(u"variant"_s)->count(), 3);
    }

private:
    void prepare() override
    {
        m_page = std::make_unique<DeskSetupPage>(m_desk->context());
        m_page->resize(1260, 860);
        static_cast<QWidget &>(*m_page).show();
        QTRY_VERIFY(!part()->draft().states.isEmpty());
    }
    void close() override { m_page.reset(); }

    static const State *findState(const Process &process, const QString &name)
    {
        return mainstay::findState(process, process.variants.first().name, name);
    }
    std::optional<Process> stored()
    {
        const auto found =
            m_desk->workspace().readNow([](Session &session) { return findProcess(session, ProcessKind::Incident); });
        return *found ? std::optional((*found)->process) : std::nullopt;
    }
    void choose(const QString &box, const QString &value)
    {
        auto *choice = m_page->findChild<QComboBox *>(box);
        QVERIFY(choice);
        const int index = choice->findData(value);
        QVERIFY(index >= 0);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    /// In a field that is committed with Enter.
    void type(const QString &field, const QString &text)
    {
        auto *line = m_page->findChild<QLineEdit *>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// One of the values of an in-place choice.
    void pick(const QString &box, const QString &value)
    {
        auto *choice = m_page->findChild<QComboBox *>(box);
        QVERIFY2(choice, qPrintable(box));
        const int index = choice->findData(value);
        QVERIFY2(index >= 0, qPrintable(value));
        choice->setFocus();
        choice->setCurrentIndex(index);
        QTest::keyClick(choice, Qt::Key_Return);
    }
    ProcessPart *part() const { return m_page->findChild<ProcessPart *>(); }
    ProcessView *view() const { return m_page->findChild<ProcessView *>(); }
    QListWidget *states() const { return m_page->findChild<QListWidget *>(u"states"_s); }
    QLineEdit *name() const { return m_page->findChild<QLineEdit *>(u"stateName"_s); }
    QPushButton *button(const QString &of) const { return part()->findChild<QPushButton *>(of); }

    std::unique_ptr<DeskSetupPage> m_page;
};

QTEST_MAIN(TestDeskSetup)
#include "tst_desk_setup.moc"
