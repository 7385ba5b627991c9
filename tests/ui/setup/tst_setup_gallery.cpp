// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stakeholder_commands.h"
#include "desk_fixture.h"
#include "kit/look.h"
#include "kit/notice_bar.h"
#include "people/person_commands.h"
#include "setup/agreement_part.h"
#include "setup/desk_setup_page.h"
#include "setup/process_part.h"
#include "setup/process_view.h"
#include "setup/rule_part.h"
#include "setup/stakeholder_setup.h"
#include "setup/step_table.h"
#include "ui/still_picture.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of the desk's setup to look at, in build/gallery.
class TestSetupGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_location = std::make_unique<FreshLocation>(FreshLocation::Kind::File);
        m_desk = std::make_unique<DeskFixture>(m_location->text());
        m_desk->now = morning(60 * 24 * 12);
        m_desk->applyTemplate(u"salesforce"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void pictures_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Theme::Light << QSize(1440 - 176, 900 - 28);
        QTest::newRow("dark") << Theme::Dark << QSize(1440 - 176, 900 - 28);
        QTest::newRow("small") << Theme::Light << QSize(1280 - 176, 720 - 28);
    }
    void pictures()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        applyTheme(*qApp, theme);
        m_page = std::make_unique<DeskSetupPage>(m_desk->context());
        m_page->resize(size);
        static_cast<QWidget &>(*m_page).show();
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
        QTest::qWait(0);
        grab(u"process-goes"_s);
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
        QTest::qWait(0);
        for (QScrollArea *scroll : processes->findChildren<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        grab(u"process-new-field"_s);
        m_page->findChild<QPushButton *>(u"revertProcess"_s)->click();
        QTRY_VERIFY(!processes->isEdited());
        m_page->show(linkToPlace(u"desk-setup"_s, u"processes change"_s));
        QTRY_COMPARE(processes->draft().kind, ProcessKind::Change);
        grab(u"process-change"_s);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->rectOf(u"authorise"_s).center());
        grab(u"process-approval"_s);
        QTest::qWait(0);
        for (QScrollArea *scroll : processes->findChildren<QScrollArea *>()) {
            if (auto *decision = scroll->findChild<QComboBox *>(u"decision:cancelled"_s))
                scroll->ensureWidgetVisible(decision, 0, 60);
        }
        grab(u"process-decisions"_s);
        for (QScrollArea *scroll : processes->findChildren<QScrollArea *>()) {
            QTest::qWait(0);
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        }
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
    }

private:
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
    void grab(const QString &name)
    {
        QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY));
        QVERIFY(
            stillPicture(*m_page).save(QStringLiteral(MAINSTAY_GALLERY)
                                       + u"/setup-%1-%2.png"_s.arg(name, QString::fromUtf8(QTest::currentDataTag()))));
    }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DeskSetupPage> m_page;
};

QTEST_MAIN(TestSetupGallery)
#include "tst_setup_gallery.moc"
