// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspace_rules.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "estate/component_store.h"
#include "kit/chip.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "support/all_read.h"
#include "support/tcp_proxy.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/unread_state.h"
#include "ui_estate/estate_page.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/main_window.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/pages.h"
#include "ui_shell/sidebar.h"
#include "ui_shell/status_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// The window while the server of its workspace is out of reach, and after it has come back.
class TestServerAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_database.emplace();
        m_proxy.emplace(quint16(QUrl(m_database->url()).port()));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        openWindow(Opening::What::Create);
        m_other = openDesk(m_database->url(), Making::OpenOnly);
    }
    void cleanup()
    {
        m_other.reset();
        m_window.reset();
        m_settings.reset();
        m_proxy.reset();
        m_database.reset();
    }

    void theWindowSaysSinceWhenAndForgetsItWhenTheServerIsBack()
    {
        QVERIFY(!warning()->isVisible());
        m_proxy->refuse();
        QTRY_VERIFY(warning()->isVisible());
        const QString time = QLocale::c().toString(
            QDateTime::fromMSecsSinceEpoch(toMilliseconds(*m_window->session()->workspace().awaySince())).time(),
            u"HH:mm"_s);
        QCOMPARE(warning()->text(), u"No connection since %1, trying again"_s.arg(time));
        QVERIFY(sidebarSays(u"No connection since %1"_s.arg(time)));
        QVERIFY2(m_window->session()->estate().current()->tree().size() > 0, "what was read stays");
        m_proxy->heal();
        QTRY_VERIFY_WITH_TIMEOUT(!warning()->isVisible(), 20'000);
        QVERIFY(!sidebarSays(u"No connection"_s));
        QCOMPARE(messages()->text(), QString());
    }

    void whatIsTypedStaysAndIsStoredWhenTheServerIsBack()
    {
        const Id<Component> site = idOf(u"web site"_s);
        m_window->openLink(linkTo(site));
        QTRY_COMPARE(field(u"Name"_s)->text(), u"web site"_s);
        goAway();
        InPlaceField *owner = field(u"Owner"_s);
        owner->setFocus();
        owner->selectAll();
        QTest::keyClicks(owner, u"Mine"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_VERIFY2(messages()->text().contains(u"nothing that you typed is lost"), qPrintable(messages()->text()));
        QCOMPARE(owner->text(), u"Mine"_s);
        editElsewhere(site, [](Component &component) { component.vendor = u"Theirs"_s; });
        comeBack();
        QCOMPARE(messages()->text(),
                 u"The server answers again. What was not saved still stands where you typed it."_s);
        QTRY_COMPARE(field(u"Vendor"_s)->text(), u"Theirs"_s);
        QCOMPARE(owner->text(), u"Mine"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_COMPARE(stored(site).owner, u"Mine"_s);
        QCOMPARE(stored(site).vendor, u"Theirs"_s);
    }

    void listsDetailsAndEstateAreRightAfterwards()
    {
        const Ticket ticket = mainstay::testing::stored(*m_other, u"INC-1"_s).value();
        m_window->openLink(linkTo(ticket.id));
        auto *details = m_window->findChild<TicketDetails *>();
        auto *list = m_window->findChild<TicketListModel *>();
        QTRY_COMPARE(details->form()->line(u"title"_s)->text(), ticket.title);
        QTRY_VERIFY(list->isLoaded() && list->rowCount() > 0);
        const int before = list->rowCount();
        goAway();
        Ticket edited = ticket;
        edited.title = u"Meanwhile it is called so"_s;
        QVERIFY(edit(*m_other, ticket, edited, now()));
        add(*m_other, draft(ProcessKind::Incident, u"Meanwhile reported"_s), now());
        QVERIFY(m_other->writeNow(
            [](Transaction &transaction) { addComponent(transaction, Component{.name = u"Meanwhile added"_s}); }));
        QCOMPARE(details->form()->line(u"title"_s)->text(), ticket.title);
        QCOMPARE(list->rowCount(), before);
        comeBack();
        QTRY_COMPARE(details->form()->line(u"title"_s)->text(), edited.title);
        QTRY_COMPARE(list->movedCount(), 1);
        list->settle();
        QTRY_COMPARE(list->rowCount(), before + 1);
        QTRY_COMPARE(m_window->session()->estate().current()->tree().named(u"Meanwhile added").size(), size_t(1));
    }

    void whatIsSearchedWhileTheServerIsAwayIsFoundWhenItIsBack()
    {
        m_window->openLink(linkToPlace(u"desk"_s));
        auto *list = m_window->findChild<TicketListModel *>();
        QTRY_VERIFY(list->isLoaded() && list->rowCount() > 1);
        const QString number = list->index(1, 0).data().toString();
        goAway();
        m_window->findChild<DeskPage *>()->findChild<QLineEdit *>()->setText(number);
        QTRY_VERIFY(unread()->isVisible());
        QVERIFY2(unread()->text().contains(u"server"), qPrintable(unread()->text()));
        QCOMPARE(list->rowCount(), 0); // those of another question would be taken for its answer
        QCOMPARE(messages()->text(), QString());
        comeBack();
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->index(0, 0).data().toString(), number);
        QVERIFY(!unread()->isVisible());
    }

    void theOutageIsSaidOnceInTheWindowsWords()
    {
        m_window->openLink(linkToPlace(u"desk"_s));
        auto *list = m_window->findChild<TicketListModel *>();
        QTRY_VERIFY(list->isLoaded());
        goAway();
        QSignalSpy failed(m_window->findChild<DeskPage *>(), &Page::failed);
        const auto fail = [&] {
            const auto before = failed.size();
            m_window->findChild<DeskPage *>()->show(linkTo(Id<Ticket>(before + 1)));
            QTRY_VERIFY(failed.size() > before);
        };
        fail();
        const QString said = messages()->text();
        QVERIFY2(said.startsWith(u"No connection to the server since "), qPrintable(said));
        QVERIFY2(said.contains(u"tries again by itself"), qPrintable(said));
        fail();
        QCOMPARE(messages()->text(), said);
        messages()->clear();
        fail();
        QCOMPARE(messages()->text(), QString());
        type(u"Owner"_s, u"Mine"_s);
        QTRY_COMPARE(messages()->text(), said);
        comeBack();
        QTRY_VERIFY(messages()->text().startsWith(u"The server answers again."));
        goAway();
        fail();
        QVERIFY2(messages()->text().startsWith(u"No connection to the server since "), "another outage");
    }

    void editsOfATicketThatWereRefusedAreAllTriedAgain()
    {
        const Ticket ticket = showTicket();
        goAway();
        typeTwoEdits();
        comeBack();
        pressOnTicket(u"tryAgain"_s);
        QTRY_COMPARE(stored(ticket).assignee, u"Kim"_s);
        QTRY_COMPARE(stored(ticket).description, u"It blinks"_s);
        QTRY_COMPARE(notice()->text(), QString());
    }

    void whatIsSavedFirstTakesWhatWasRefusedWithIt()
    {
        const Ticket ticket = showTicket();
        goAway();
        typeTwoEdits();
        comeBack();
        InPlaceField *requester = details()->form()->line(u"requester"_s);
        requester->setFocus();
        requester->selectAll();
        QTest::keyClicks(requester, u"Anna"_s);
        QTest::keyClick(requester, Qt::Key_Return);
        QTRY_COMPARE(stored(ticket).requester, u"Anna"_s);
        QTRY_COMPARE(stored(ticket).assignee, u"Kim"_s);
        QTRY_COMPARE(stored(ticket).description, u"It blinks"_s);
        QTRY_COMPARE(notice()->text(), QString());
    }

    void editsThatWereRefusedComeBackAsNotSavedInTheNextWindow()
    {
        const Ticket ticket = showTicket();
        goAway();
        typeTwoEdits();
        m_window->close();
        if (m_window->isVisible()) {
            auto *again = messages()->findChild<QPushButton *>(u"answer"_s);
            QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 30'000);
            again->click();
        }
        QTRY_VERIFY(!m_window->isVisible());
        m_window.reset();
        m_proxy->heal();
        openWindow(Opening::What::Open);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(showTicket(), ticket);
            QCOMPARE(details()->form()->description()->toPlainText(), u"It blinks"_s);
            QCOMPARE(details()->form()->line(u"assignee"_s)->text(), u"Kim"_s);
            QVERIFY2(notice()->text().contains(u"not saved yet: assignee, description"_s),
                     qPrintable(notice()->text()));
            m_window->openLink(linkTo(mainstay::testing::stored(*m_other, u"INC-2"_s)->id));
            QTRY_COMPARE(details()->record()->ticket.number, u"INC-2"_s);
            QCOMPARE(notice()->text(), QString());
        }
        showTicket();
        pressOnTicket(u"tryAgain"_s);
        QTRY_COMPARE(stored(ticket).description, u"It blinks"_s);
        QCOMPARE(stored(ticket).assignee, u"Kim"_s);
        QTRY_COMPARE(notice()->text(), QString());
    }

    void theWindowClosesAlthoughNothingCanBeRead()
    {
        m_window->openLink(linkToPlace(u"desk"_s));
        QTRY_VERIFY(m_window->findChild<TicketListModel *>()->isLoaded());
        goAway();
        m_window->findChild<DeskPage *>()->findChild<QLineEdit *>()->setText(u"a search"_s);
        QTRY_VERIFY(unread()->isVisible());
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void whatCannotBeSavedHoldsUpTheClosingOnce()
    {
        type(u"Owner"_s, u""_s);
        QTRY_VERIFY(!m_window->session()->workspace().isSaving());
        goAway();
        field(u"Owner"_s)->setFocus();
        QTest::keyClicks(field(u"Owner"_s), u"Mine"_s);
        QVERIFY(!m_window->close());
        auto *again = messages()->findChild<QPushButton *>(u"answer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 30'000);
        QVERIFY2(messages()->text().startsWith(u"No connection to the server since "), qPrintable(messages()->text()));
        QCOMPARE(field(u"Owner"_s)->text(), u"Mine"_s);
        again->click();
        QVERIFY(!m_window->isVisible());
    }

private:
    void openWindow(Opening::What what)
    {
        m_window = std::make_unique<MainWindow>(
            WindowParts{shippedRules(), m_words, *m_settings, currentInstant, allPages(), [](Theme, Density) {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->open({*Location::parse(m_proxy->through(m_database->url())), what, u"salesforce"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
        QTRY_VERIFY(m_window->session()->estate().isLoaded());
        // What is read only now would be told as lost when the server goes; what comes home may ask for more.
        for (int round = 0; round < 3; ++round)
            QVERIFY(allIsRead(m_window->session()->workspace(), 20s));
    }
    /// INC-1 in the details.
    Ticket showTicket()
    {
        const Ticket ticket = mainstay::testing::stored(*m_other, u"INC-1"_s).value();
        m_window->openLink(linkTo(ticket.id));
        const auto isShown = [&] { return details() && details()->record() && details()->record()->ticket == ticket; };
        if (!QTest::qWaitFor(isShown, 20'000))
            qWarning("INC-1 is not shown");
        return ticket;
    }
    /// Both refused.
    void typeTwoEdits()
    {
        QSignalSpy refused(details(), &TicketDetails::refused);
        InPlaceText *description = details()->form()->description();
        description->setFocus();
        description->selectAll();
        QTest::keyClicks(description, u"It blinks"_s);
        InPlaceField *assignee = details()->form()->line(u"assignee"_s);
        assignee->setFocus();
        assignee->selectAll();
        QTest::keyClicks(assignee, u"Kim"_s);
        QTest::keyClick(assignee, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 2, 20'000);
        QVERIFY(!notice()->text().isEmpty());
    }
    TicketDetails *details() const { return m_window->findChild<TicketDetails *>(); }
    NoticeBar *notice() const { return details()->findChild<NoticeBar *>(); }
    void pressOnTicket(const QString &name) { notice()->findChild<QPushButton *>(name)->click(); }
    Ticket stored(const Ticket &ticket) const { return mainstay::testing::stored(*m_other, ticket.number).value(); }
    void type(const QString &name, const QString &text)
    {
        m_window->openLink(linkTo(idOf(u"web site"_s)));
        QTRY_COMPARE(field(u"Name"_s)->text(), u"web site"_s);
        InPlaceField *line = field(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void goAway()
    {
        m_proxy->refuse();
        QTRY_VERIFY(m_window->session()->workspace().awaySince());
    }
    void comeBack()
    {
        m_proxy->heal();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->workspace().awaySince(), 20'000);
    }
    static Occasion now() { return {currentInstant(), currentInstant(), u"berta"_s}; }

    Chip *warning() const { return m_window->findChild<StatusLine *>()->findChild<Chip *>(); }
    /// In place of the list.
    UnreadState *unread() const { return m_window->findChild<UnreadState *>(u"unread"_s); }
    MessageBar *messages() const { return m_window->findChild<MessageBar *>(); }
    bool sidebarSays(const QString &text) const
    {
        for (const QLabel *label : m_window->findChild<Sidebar *>()->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }
    InPlaceField *field(const QString &name) const
    {
        for (InPlaceField *field : m_window->findChild<EstatePage *>()->findChildren<InPlaceField *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        qFatal("no field %s", qPrintable(name));
    }
    Id<Component> idOf(const QString &name) const
    {
        const ComponentTree &tree = m_window->session()->estate().current()->tree();
        return tree.component(tree.named(name).front()).id;
    }
    Component stored(Id<Component> component) const
    {
        return **m_other->readNow([&](Session &session) { return findComponent(session, component); });
    }
    void editElsewhere(Id<Component> id, const std::function<void(Component &)> &change)
    {
        QVERIFY(m_other->writeNow([&](Transaction &transaction) {
            const Component read = *findComponent(transaction, id);
            Component edited = read;
            change(edited);
            editComponent(transaction, read, edited);
        }));
    }

    std::optional<TestDatabase> m_database;
    std::optional<TcpProxy> m_proxy;
    QTemporaryDir m_folder;
    Words m_words{QLocale::c()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_other;
};

QTEST_MAIN(TestServerAway)
#include "tst_server_away.moc"
