// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offering_commands.h"
#include "desk/ticket_template_commands.h"
#include "desk/ticket_template_store.h"
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/pick_list.h"
#include "ui_desk/small_form.h"
#include "ui_desk/template_picker.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// A new ticket that begins with a template or an offering.
class TestTemplatePicker : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateFillsTheTicketAndSaysWhatItLeftOut()
    {
        keep({.name = u"New starter"_s,
              .process = ProcessKind::Request,
              .title = u"Kit for {requester}"_s,
              .description = u"Laptop, phone"_s,
              .impact = u"low"_s,
              .team = u"Service desk"_s});
        begin();
        pane()->findChild<TextBox *>()->setPlainText(u"to be replaced"_s);
        pick(u"starter"_s);
        const Ticket ticket = pane()->draft().value();
        QCOMPARE(ticket.process, ProcessKind::Request);
        QCOMPARE(ticket.title, u"Kit for"_s);
        QCOMPARE(ticket.description, u"Laptop, phone"_s);
        QCOMPARE(ticket.impact, u"low"_s);
        QCOMPARE(ticket.team, u"Service desk"_s);
        QVERIFY(templates()->findChild<NoticeBar *>()->text().contains(u"requester"_s));
    }

    void fieldsOfTheProcessComeAlongAndOutliveTheWindow()
    {
        keep({.name = u"Upgrade"_s,
              .process = ProcessKind::Change,
              .title = u"Upgrade"_s,
              .fields = {{u"fallback"_s, u"Put the old one back"_s}}});
        begin();
        pick(u"Upgrade"_s);
        QCOMPARE(pane()->draft().value().fields.value(u"fallback"_s), u"Put the old one back"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open();
        m_page->restoreState(settings);
        QCOMPARE(pane()->draft().value().fields.value(u"fallback"_s), u"Put the old one back"_s);
        pane()->add();
        QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), u"CHG-1"_s, 30'000);
        QCOMPARE(stored(m_desk->workspace(), u"CHG-1"_s)->fields.value(u"fallback"_s), u"Put the old one back"_s);
        QVERIFY(pane()->isEmpty());
    }

    void anOfferingIsOrderedByItsTemplate()
    {
        const auto done = m_desk->workspace().writeNow(
            [](Transaction &transaction) { return initCatalogue(transaction, *shippedRules()).added; });
        QVERIFY2(done, why(done));
        begin();
        pane()->findChild<QPushButton *>(u"fromTemplate"_s)->click();
        QTRY_VERIFY(!templates()->list()->shown().isEmpty());
        QVERIFY2(!templates()->findChild<QPushButton *>(u"removeTemplate"_s)->isEnabled(), "not in passing");
        templates()->close();
        pick(done->first());
        QVERIFY(!pane()->title()->text().isEmpty());
        QVERIFY(pane()->draft());
    }

    void anOrderThatNeedsApprovalWaitsForIt()
    {
        const auto done = m_desk->workspace().writeNow(
            [](Transaction &transaction) { return initCatalogue(transaction, *shippedRules()).added; });
        QVERIFY2(done, why(done));
        begin();
        pick(u"Optimisation"_s);
        pane()->add();
        QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), u"REQ-1"_s, 30'000);
        QCOMPARE(stored(m_desk->workspace(), u"REQ-1"_s)->state.state, u"waiting for approval"_s);
    }

    void whatIsWrittenIsKeptAsATemplateAndRemoved()
    {
        begin();
        pane()->title()->setText(u"Slow quotes"_s);
        pane()->findChild<QPushButton *>(u"keepTemplate"_s)->click();
        QVERIFY(templates()->form());
        auto *name = templates()->form()->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"Slow quotes"_s);
        name->clear();
        templates()->form()->doer()->click();
        QTRY_VERIFY(!templates()->findChild<NoticeBar *>()->text().isEmpty());
        name->setText(u"Slow"_s);
        templates()->form()->doer()->click();
        QTRY_COMPARE(names(), QStringList(u"Slow"_s));
        QTRY_VERIFY(!templates()->form());
        QCOMPARE(pane()->title()->text(), u"Slow quotes"_s);
        pane()->findChild<QPushButton *>(u"fromTemplate"_s)->click();
        QTRY_COMPARE(templates()->list()->shown().size(), 1);
        templates()->findChild<QPushButton *>(u"removeTemplate"_s)->click();
        QTRY_COMPARE(names(), QStringList());
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-template");
    }

private:
    NewTicket *pane() const { return m_page->findChild<NewTicket *>(); }
    TemplatePicker *templates() const { return pane()->templates(); }
    void keep(const TicketTemplate &one)
    {
        const auto done = m_desk->workspace().writeNow(
            [&](Transaction &transaction) { return setTicketTemplate(transaction, *shippedRules(), one); });
        QVERIFY2(done, why(done));
    }
    void begin()
    {
        open();
        m_page->commands().first()->trigger();
    }
    void pick(const QString &name)
    {
        pane()->findChild<QPushButton *>(u"fromTemplate"_s)->click();
        QTRY_VERIFY(!templates()->list()->shown().isEmpty());
        QTest::keyClicks(templates()->list()->line(), name);
        QTest::keyClick(templates()->list()->line(), Qt::Key_Return);
        QTRY_VERIFY(templates()->list()->isHidden());
    }
    QStringList names()
    {
        const auto read = m_desk->workspace().readNow([](Session &session) { return ticketTemplates(session); });
        QStringList all;
        for (const TicketTemplate &one : read.value())
            all.append(one.name);
        return all;
    }
};

QTEST_MAIN(TestTemplatePicker)
#include "tst_template_picker.moc"
