// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/remembered.h"
#include "kit/text_box.h"
#include "people/person_commands.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/person_completer.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// A ticket that is being written.
class TestNewTicket : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTicketIsAddedOnceAndChosen()
    {
        const Id<Component> database = m_desk->addComponent(u"Sales database"_s);
        open();
        auto *pane = m_page->findChild<NewTicket *>();
        m_page->commands().first()->trigger();
        QTest::keyClicks(pane->title(), u"Slow quotes"_s);
        QTest::keyClick(pane->title(), Qt::Key_Return);
        QVERIFY2(!pane->title()->hasFocus(), "Enter goes on to the next field");
        auto *component = pane->findChild<ComponentPicker *>();
        component->setFocus();
        QTest::keyClicks(component, u"sales"_s);
        QVERIFY(pane->draft());
        QTest::keyClick(component, Qt::Key_Return, Qt::ControlModifier);
        pane->add();
        QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), u"INC-1"_s, 30'000);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->component, database);
        QCOMPARE(stored(m_desk->workspace(), u"INC-2"_s), std::nullopt);
        QTRY_COMPARE(table()->currentIndex().row(), 0);
        QVERIFY(pane->isEmpty());
    }

    void theRequesterIsFoundAmongThePeopleWhoAreKnown()
    {
        const auto known = m_desk->workspace().writeNow([](Transaction &transaction) {
            for (const QString &name : {u"Joanna Klein"_s, u"Anna de Boer"_s, u"Kim 100%"_s})
                addPerson(transaction, Person{.name = name});
        });
        QVERIFY2(known, why(known));
        open();
        m_page->commands().first()->trigger();
        auto *pane = m_page->findChild<NewTicket *>();
        auto *people = pane->findChild<PersonCompleter *>();
        QVERIFY(people);
        auto *line = qobject_cast<QLineEdit *>(people->parent());
        line->setFocus();
        QTest::keyClicks(line, u"anna"_s);
        QTRY_COMPARE(people->offered(), (QStringList{u"Anna de Boer"_s, u"Joanna Klein"_s}));
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(pane->draft().value().requester, u"Anna de Boer"_s);
        line->clear();
        QTest::keyClicks(line, u"%"_s);
        QTRY_COMPARE(people->offered(), QStringList{u"Kim 100%"_s});
    }

    void aLinkBeginsANewTicketOfAComponent()
    {
        const Id<Component> database = m_desk->addComponent(u"Sales database"_s);
        const Id<Component> mail = m_desk->addComponent(u"Mail"_s);
        open();
        auto *pane = m_page->findChild<NewTicket *>();
        m_page->show(Link::parse(u"mainstay:place/desk?new component=id:%1"_s.arg(database.value)).value());
        QVERIFY(pane->isVisible());
        QVERIFY(pane->title()->hasFocus());
        QTest::keyClicks(pane->title(), u"Slow quotes"_s);
        QCOMPARE(pane->draft().value().component, database);
        auto *component = pane->findChild<ComponentPicker *>();
        component->setText(u"half a na"_s);
        m_page->show(linkToPlace(u"desk"_s, u"new component=id:%1"_s.arg(mail.value)));
        QCOMPARE(pane->draft().value().component, mail);
        QCOMPARE(pane->title()->text(), u"Slow quotes"_s);

        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->show(linkToPlace(u"desk"_s, u"new component=id:999999"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, "estate.component-gone");
        QCOMPARE(pane->title()->text(), u"Slow quotes"_s);
        pane->add();
        QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), u"INC-1"_s, 30'000);
        QCOMPARE(stored(m_desk->workspace(), u"INC-1"_s)->component, mail);
    }

    void aNewTicketThatIsRefusedKeepsWhatWasTyped()
    {
        open();
        auto *pane = m_page->findChild<NewTicket *>();
        m_page->commands().first()->trigger();
        pane->findChild<TextBox *>()->setPlainText(u"a long story"_s);
        pane->add();
        QTRY_VERIFY(!pane->findChild<NoticeBar *>()->text().isEmpty());
        QCOMPARE(pane->findChild<TextBox *>()->toPlainText(), u"a long story"_s);
        QVERIFY(pane->isVisible());
    }

    void whatIsTypedStandsThereAgainAtTheNextStart()
    {
        const Id<Component> database = m_desk->addComponent(u"Sales database"_s);
        open();
        m_page->commands().first()->trigger();
        pane()->title()->setText(u"Slow quotes"_s);
        pane()->findChild<TextBox *>()->setPlainText(u"since\nMonday"_s);
        pane()->setComponent(database);
        choice(u"Process"_s)->setCurrentIndex(3);
        choice(u"Variant"_s)->setCurrentIndex(1);
        choice(u"Channel"_s)->setCurrentIndex(2);
        const Ticket before = pane()->draft().value();
        restart();
        QVERIFY2(pane()->isVisible(), "it stood there when the window closed");
        QVERIFY(pane()->draft() == before);
        QCOMPARE(before.component, database);
        QCOMPARE(before.process, ProcessKind::Change);
        pane()->findChild<ComponentPicker *>()->setText(u"half a na"_s);
        pressHere(u"Later"_s);
        restart();
        QVERIFY2(!pane()->isVisible(), "it was put aside");
        QCOMPARE(pane()->findChild<ComponentPicker *>()->text(), u"half a na"_s);
        QCOMPARE(pane()->title()->text(), u"Slow quotes"_s);
    }

    void anAddedOrDiscardedOneIsGoneAtTheNextStart_data()
    {
        QTest::addColumn<bool>("isAdded");
        QTest::newRow("added") << true;
        QTest::newRow("discarded") << false;
    }
    void anAddedOrDiscardedOneIsGoneAtTheNextStart()
    {
        QFETCH(bool, isAdded);
        m_settings.clear();
        open();
        m_page->commands().first()->trigger();
        pane()->title()->setText(u"Slow quotes"_s);
        restart();
        QCOMPARE(pane()->title()->text(), u"Slow quotes"_s);
        pressHere(isAdded ? u"Add ticket"_s : u"Discard"_s);
        QTRY_VERIFY(pane()->isEmpty());
        restart();
        QVERIFY(pane()->isEmpty());
        QVERIFY(!pane()->isVisible());
        QCOMPARE(m_settings.allKeys().filter(u"new-ticket/"_s), QStringList());
    }

    void whatIsTypedStaysWithItsWorkspace()
    {
        open();
        pane()->title()->setText(u"Slow quotes"_s);
        m_page->saveState(m_settings);
        m_page.reset();
        const auto elsewhere = freshLocation();
        auto home = std::exchange(m_desk, std::make_unique<DeskFixture>(elsewhere->text()));
        restart();
        QVERIFY(pane()->isEmpty());
        m_page->saveState(m_settings);
        m_page.reset();
        m_desk = std::move(home);
        restart();
        QCOMPARE(pane()->title()->text(), u"Slow quotes"_s);
    }

    void settingsThatMakeNoSenseGiveAnEmptyOne()
    {
        open();
        const QString key = keyIn(u"new-ticket"_s, m_desk->workspace().location());
        for (const QString &name : {u"process"_s, u"variant"_s, u"impact"_s, u"channel"_s})
            m_settings.setValue(key + u'/' + name, u"nonsense"_s);
        m_settings.setValue(key + u"/component"_s, u"-5"_s);
        m_settings.setValue(key + u"/title"_s, QSize(3, 4));
        m_page->restoreState(m_settings);
        QVERIFY(pane()->isEmpty());
    }

private:
    NewTicket *pane() const { return m_page->findChild<NewTicket *>(); }
    QComboBox *choice(const QString &name) const
    {
        for (auto *choice : pane()->findChildren<QComboBox *>()) {
            if (choice->accessibleName() == name)
                return choice;
        }
        qFatal("no choice %s", qPrintable(name));
    }
    void pressHere(const QString &text)
    {
        for (auto *button : pane()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
    void restart()
    {
        if (m_page)
            m_page->saveState(m_settings);
        open();
        m_page->restoreState(m_settings);
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
};

QTEST_MAIN(TestNewTicket)
#include "tst_new_ticket.moc"
