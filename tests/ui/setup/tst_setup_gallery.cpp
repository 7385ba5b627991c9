// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_commands.h"
#include "desk/process_commands.h"
#include "desk/recurring_commands.h"
#include "desk/stakeholder_commands.h"
#include "desk/ticket_template_commands.h"
#include "desk_gallery.h"
#include "kit/empty_state.h"
#include "kit/notice_bar.h"
#include "people/person_commands.h"
#include "setup/agreement_part.h"
#include "setup/desk_setup_page.h"
#include "setup/process_part.h"
#include "setup/process_view.h"
#include "setup/rule_part.h"
#include "setup/series_setup.h"
#include "setup/stakeholder_setup.h"
#include "setup/step_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of the desk's setup to look at.
class TestSetupGallery : public DeskGallery
{
    Q_OBJECT

public:
    TestSetupGallery() : DeskGallery(u"setup"_s) { }

private Q_SLOTS:
    void pictures_data() { addShowings({Showing::Light, Showing::Dark, Showing::Small}); }
    void pictures()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        open<DeskSetupPage>(showing.size);
        auto *processes = m_page->findChild<ProcessPart *>();
        QTRY_VERIFY(!processes->draft().states.isEmpty());
        grab(u"process"_s);
        m_page->findChild<QPushButton *>(u"addState"_s)->click();
        grab(u"process-faults"_s);
        m_page->findChild<QPushButton *>(u"revertProcess"_s)->click();
        QTRY_VERIFY(!processes->isEdited());
        auto *view = m_page->findChild<ProcessView *>();
        QTest::mouseClick(view, Qt::LeftButton, {}, view->rectOf(u"pending"_s).center());
        m_page->findChild<QPushButton *>(u"removeState"_s)->click();
        grab(u"process-goes"_s);
        pictureOfProcessConflict(*processes);
        m_page->findChild<QPushButton *>(u"revertProcess"_s)->click();
        QTRY_VERIFY(!processes->isEdited());
        QTest::mouseClick(view, Qt::LeftButton, {}, view->rectOf(u"resolved"_s).center());
        grab(u"process-timer"_s);
        m_page->findChild<QPushButton *>(u"addField"_s)->click();
        QTRY_VERIFY(m_page->findChild<QComboBox *>(u"fieldType:new_field"_s));
        auto *type = m_page->findChild<QComboBox *>(u"fieldType:new_field"_s);
        type->setFocus();
        type->setCurrentIndex(type->findData(u"choice"_s));
        QTest::keyClick(type, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"fieldValues:new_field"_s));
        scrollToEnd();
        grab(u"process-new-field"_s);
        m_page->findChild<QPushButton *>(u"revertProcess"_s)->click();
        QTRY_VERIFY(!processes->isEdited());
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QTRY_COMPARE(processes->draft().kind, ProcessKind::Change);
        grab(u"process-change"_s);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->rectOf(u"authorise"_s).center());
        grab(u"process-approval"_s);
        for (QScrollArea *scroll : processes->findChildren<QScrollArea *>()) {
            if (auto *decision = scroll->findChild<QComboBox *>(u"decision:cancelled"_s))
                scroll->ensureWidgetVisible(decision, 0, 60);
        }
        grab(u"process-decisions"_s);
        scrollToEnd();
        grab(u"process-fields"_s);
        m_page->show(linkToPlace(u"desk-setup"_s, u"agreements"_s));
        auto *agreements = m_page->findChild<AgreementPart *>();
        QTRY_VERIFY(agreements->findChild<QListWidget *>(u"agreements"_s)->count() > 0);
        grab(u"agreement"_s);
        auto *targets = agreements->findChild<QTableWidget *>(u"targets"_s);
        targets->item(0, 3)->setText(u"10 min"_s);
        agreements->findChild<QAbstractButton *>(u"correction"_s)->click();
        agreements->findChild<QPushButton *>(u"lookAgreement"_s)->click();
        QTRY_VERIFY(agreements->findChild<QPushButton *>(u"saveAgreement"_s)->isEnabled());
        grab(u"agreement-differs"_s);
        pictureOfAgreementConflict(*agreements);
        m_page->show(linkToPlace(u"desk-setup"_s, u"calendars"_s));
        QTRY_VERIFY(m_page->findChild<QListWidget *>(u"calendars"_s)->count() > 0);
        grab(u"calendar"_s);
        m_page->show(linkToPlace(u"desk-setup"_s, u"rules"_s));
        auto *rules = m_page->findChild<RulePart *>();
        QTRY_VERIFY(rules->findChild<QListWidget *>(u"rules"_s)->count() > 2);
        rules->findChild<QPushButton *>(u"tryRule"_s)->click();
        QTRY_VERIFY(rules->findChild<QPushButton *>(u"switchRule"_s)->isEnabled());
        grab(u"rules"_s);
        picturesOfSolutions();
        picturesOfSeries();
    }

private:
    /// Of what has just been added, once it is laid out.
    void scrollToEnd()
    {
        QCoreApplication::processEvents();
        for (QScrollArea *scroll : m_page->findChild<ProcessPart *>()->findChildren<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    }
    void pictureOfAgreementConflict(AgreementPart &agreements)
    {
        auto *targets = agreements.findChild<QTableWidget *>(u"targets"_s);
        m_desk->otherDesk()->writeNow([](Transaction &transaction) {
            const QList<StoredAgreement> all = mainstay::agreements(transaction);
            AgreementDraft draft{all.first().name, all.first().kind, all.first().versions.last().terms, {}};
            draft.terms.targets[0].limit *= 2;
            draft.terms.targets[1].pauses = {{u"pending"_s, {}}};
            carryOut(transaction, planned(all, draft, AgreementWish::Correction).value());
        });
        QTRY_VERIFY(agreements.findChild<QPushButton *>(u"saveChoice"_s));
        targets->item(1, 3)->setText(u"soon"_s);
        grab(u"agreement-limit"_s);
        QCoreApplication::processEvents();
        for (QScrollArea *scroll : agreements.findChildren<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        grab(u"agreement-conflict"_s);
        agreements.findChild<QPushButton *>(u"revertAgreement"_s)->click();
        QTRY_VERIFY(!agreements.findChild<QPushButton *>(u"revertAgreement"_s)->isEnabled());
    }
    void pictureOfProcessConflict(ProcessPart &processes)
    {
        m_desk->otherDesk()->writeNow([](Transaction &transaction) {
            const auto now = findProcess(transaction, ProcessKind::Incident);
            Process process = now ? now->process : shippedRules()->shipped(ProcessKind::Incident);
            process.states[1].reasons = {u"by phone"_s, u"by mail"_s};
            setProcess(transaction, *shippedRules(), {process, {}, {}}, at(5));
        });
        QTRY_VERIFY(processes.findChild<QPushButton *>(u"saveChoice"_s));
        grab(u"process-conflict"_s);
    }
    void picturesOfSolutions()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"routes"_s));
        auto *steps = m_page->findChild<StepTable *>();
        QTRY_VERIFY(steps->rowCount() > 0);
        grab(u"routes"_s);
        m_page->findChild<QListWidget *>(u"routes"_s)->setCurrentRow(1);
        steps->item(1, 0)->setText(u"Ask the shop on the ground floor, which opens at seven"_s);
        steps->item(2, 3)->setText(u"soon"_s);
        grab(u"routes-faults"_s);
        m_page->findChild<QPushButton *>(u"revertRoute"_s)->click();
        m_page->show(linkToPlace(u"desk-setup"_s, u"stakeholders"_s));
        auto *solutions = m_page->findChild<QListWidget *>(u"solutions"_s);
        QTRY_VERIFY(solutions->count() > 0);
        const Id<Component> solution = m_desk->estate().current()->tree().component(0).id;
        m_desk->workspace().writeNow([solution](Transaction &transaction) {
            for (const QString &name : {u"R. de Vries"_s, u"Kim Jansen"_s}) {
                if (!findPerson(transaction, name))
                    addPerson(transaction, {.name = name});
            }
            setStakeholder(transaction, solution,
                           {.name = u"R. de Vries"_s, .role = u"head of sales"_s, .toldBy = u"phone, at once"_s});
            setStakeholder(transaction, solution, {.name = u"Kim Jansen"_s, .toldBy = u"e-mail, each update"_s});
        });
        QTRY_COMPARE(m_page->findChild<QTableWidget *>(u"stakeholders"_s)->rowCount(), 2);
        auto *name = m_page->findChild<QLineEdit *>(u"addStakeholder"_s);
        name->setText(u"Nobody"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<StakeholderSetup *>()->findChild<NoticeBar *>()->isHidden());
        grab(u"stakeholders"_s);
    }
    void picturesOfSeries()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"series"_s));
        auto *series = m_page->findChild<SeriesSetup *>();
        auto *empty = series->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        grab(u"series-none"_s);
        addSeries();
        auto *list = m_page->findChild<QListWidget *>(u"series"_s);
        QTRY_COMPARE(list->count(), 3);
        list->setCurrentRow(1);
        auto *problem = m_page->findChild<QLabel *>(u"seriesProblem"_s);
        auto *rule = m_page->findChild<QLineEdit *>(u"seriesRule"_s);
        const auto *next = m_page->findChild<QWidget *>(u"seriesNext"_s);
        QTRY_VERIFY(next->findChildren<QLabel *>().size() >= 5);
        grab(u"series"_s);
        rule->selectAll();
        QTest::keyClicks(rule, u"FREQ=MONTHLY;BYDAY=1MO;BYHOUR=9,10;BYSETPOS=1"_s);
        QTRY_VERIFY(problem->isVisible());
        grab(u"series-not-followed"_s);
        m_page->findChild<QPushButton *>(u"revertSeries"_s)->click();
        QTRY_VERIFY(!problem->isVisible());
        list->setCurrentRow(2);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"aboutSeries"_s)->text().startsWith(u"It rests"_s));
        grab(u"series-rests"_s);
        m_page->findChild<QPushButton *>(u"addSeries"_s)->click();
        for (QScrollArea *scroll : series->findChildren<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        grab(u"series-new"_s);
    }
    void addSeries()
    {
        m_desk->workspace().writeNow([](Transaction &transaction) {
            for (const QString &name : {u"Diagnostics"_s, u"Restore test of the database of the sales department"_s}) {
                TicketTemplate wanted;
                wanted.name = name;
                wanted.title = name;
                setTicketTemplate(transaction, *shippedRules(), wanted);
            }
            Recurring one{.name = u"Check of the backups"_s, .templateName = u"Diagnostics"_s};
            one.recurrence = {.rule = u"FREQ=WEEKLY;BYDAY=MO,TH"_s,
                              .start = {QDate(2026, 3, 16), QTime(9, 0)},
                              .zone = u"Asia/Tokyo"_s};
            setRecurring(transaction, one);
            one.name = u"Diagnostics of every shop, each month"_s;
            one.recurrence.rule = u"FREQ=MONTHLY;BYDAY=1MO"_s;
            one.recurrence.zone = u"Europe/Amsterdam"_s;
            one.recurrence.until = QDate(2026, 12, 31);
            one.recurrence.also = {{QDate(2026, 3, 20), QTime(9, 0)}};
            one.recurrence.exceptDays = {QDate(2026, 4, 6), QDate(2026, 12, 7)};
            setRecurring(transaction, one);
            one = {.name = u"Restore test"_s,
                   .templateName = u"Restore test of the database of the sales department"_s};
            one.recurrence = {.rule = u"FREQ=DAILY;INTERVAL=3"_s,
                              .start = {QDate(2026, 3, 2), QTime(9, 0)},
                              .zone = u"Europe/Amsterdam"_s};
            one.isActive = false;
            setRecurring(transaction, one);
        });
    }
};

QTEST_MAIN(TestSetupGallery)
#include "tst_setup_gallery.moc"
