// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspace_rules.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "estate/component_store.h"
#include "estate/estate_check.h"
#include "kit/in_place_field.h"
#include "kit/remembered.h"
#include "ui_desk/desk_page.h"
#include "ui_estate/estate_page.h"
#include "ui_estate/import_item.h"
#include "ui_estate/import_pane.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/main_window.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/pages.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What becomes of work that is not done yet when the window closes or opens another workspace.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            WindowParts{shippedRules(), m_words, *m_settings, currentInstant, allPages(), [](Theme, Density) {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(opens(location(), Opening::What::Create));
        m_other = openDesk(m_location->text(), Making::OpenOnly);
    }
    void cleanup()
    {
        m_other.reset();
        m_window.reset();
        m_settings.reset();
        m_location.reset();
    }

    void withNothingToDoTheWindowClosesAtOnce()
    {
        QTRY_VERIFY(!m_window->session()->workspace().isSaving());
        QVERIFY(m_window->close());
        QVERIFY(!m_window->isVisible());
    }

    void aHeldMessageIsWrittenBeforeTheWindowCloses()
    {
        const Ticket ticket = first();
        const qsizetype before = logOf(*m_other, ticket).size();
        page<DeskPage>()->outbox().send(ticket.id, {u"On it"_s, Visibility::Public});
        QVERIFY2(!m_window->close(), "it is not written yet");
        QVERIFY(messages()->text().contains(u"Sending"_s));
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(logOf(*m_other, ticket).size(), before + 1);
        QCOMPARE(logOf(*m_other, ticket).last().text, u"On it"_s);
        QCOMPARE(m_settings->allKeys().filter(u"drafts/"_s), QStringList());
    }

    void aHeldMessageIsWrittenBeforeAnotherWorkspaceIsOpened()
    {
        const Ticket ticket = first();
        page<DeskPage>()->outbox().send(ticket.id, {u"On it"_s, Visibility::Internal});
        const auto elsewhere = freshLocation();
        QVERIFY(opens(*Location::parse(elsewhere->text()), Opening::What::Create));
        QCOMPARE(m_window->session()->workspace().location().toString(),
                 Location::parse(elsewhere->text())->toString());
        QCOMPARE(logOf(*m_other, ticket).last().text, u"On it"_s);
        m_window.reset();
    }

    void aMessageThatCannotBeWrittenKeepsTheWindowOpenAndIsADraft()
    {
        const Id<Ticket> gone(999'999);
        page<DeskPage>()->outbox().send(gone, {u"to nobody"_s, Visibility::Public});
        QVERIFY(!m_window->close());
        auto *again = messages()->findChild<QPushButton *>(u"answer"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(m_window->isVisible() && m_window->session());
        QVERIFY2(messages()->text().contains(u"ticket"_s), qPrintable(messages()->text()));
        QCOMPARE(page<DeskPage>()->outbox().draftOf(gone).text, u"to nobody"_s);
        again->click();
        QVERIFY(!m_window->isVisible());
        const QString kept = keyIn(u"desk/drafts"_s, location()) + u"/1/text"_s;
        QCOMPARE(m_settings->value(kept).toString(), u"to nobody"_s);
    }

    void whatStandsInTheFieldWithTheKeyboardIsStored()
    {
        InPlaceField *owner = openOwner();
        QTest::keyClicks(owner, u"Mine"_s);
        QVERIFY(!m_window->close());
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(owned(), u"Mine"_s);
    }

    void aFieldThatIsRefusedKeepsTheWindowOpen()
    {
        openOwner();
        InPlaceField *name = field(u"Name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"   "_s);
        QVERIFY(!m_window->close());
        auto *again = messages()->findChild<QPushButton *>(u"answer"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(m_window->isVisible());
        QCOMPARE(name->text(), u"   "_s);
        again->click();
        QVERIFY(!m_window->isVisible());
    }

    void aConflictKeepsTheWindowOpen()
    {
        InPlaceField *owner = openOwner();
        QTest::keyClicks(owner, u"Mine"_s);
        QVERIFY(m_other->writeNow([this](Transaction &transaction) {
            const Component read = *findComponent(transaction, m_site);
            Component theirs = read;
            theirs.owner = u"Theirs"_s;
            editComponent(transaction, read, theirs);
        }));
        QVERIFY(!m_window->close());
        auto *again = messages()->findChild<QPushButton *>(u"answer"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(m_window->isVisible());
        QVERIFY2(messages()->text().startsWith(u"Not everything was saved"), qPrintable(messages()->text()));
        QCOMPARE(owner->text(), u"Mine"_s);
        QCOMPARE(owned(), u"Theirs"_s);
        again->click();
        QVERIFY(!m_window->isVisible());
    }

    void whatCannotBeReadDoesNotHoldUpTheClosing()
    {
        page<DeskPage>()->outbox().send(first().id, {u"On it"_s, Visibility::Internal});
        QVERIFY2(!m_window->close(), "it is not written yet");
        Q_EMIT page<DeskPage>()->failed({ErrorKind::Unavailable, "store.server-away", {}, {}});
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(logOf(*m_other, first()).last().text, u"On it"_s);
    }

    void aRunningImportIsAskedForOnceAndStopped()
    {
        const EstateSize before = size();
        beginImport();
        QVERIFY(!m_window->close());
        QVERIFY2(messages()->text().contains(u"Importing large.csv"_s), qPrintable(messages()->text()));
        QVERIFY(m_window->session()->tasks().isBusy());
        QVERIFY2(!m_window->session()->tasks().tasks().first().isCancelled, "nobody has said so yet");
        messages()->findChild<QPushButton *>(u"answer"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
        QVERIFY(!m_window->session()->tasks().isBusy());
        QCOMPARE(size().components, before.components);
        QCOMPARE(faults(*m_other), QStringList());
    }

    void anImportThatIsNotToBeStoppedGoesOn()
    {
        auto *item = beginImport();
        QVERIFY(!m_window->close());
        messages()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(item->state(), ImportItem::State::Done, 60'000);
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(!m_window->session()->tasks().isBusy());
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

private:
    Location location() const { return *Location::parse(m_location->text()); }
    bool opens(const Location &where, Opening::What what)
    {
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->open({where, what, u"salesforce"_s});
        return QTest::qWaitFor([&] { return !ready.isEmpty() && m_window->session()->estate().isLoaded(); }, 30'000);
    }
    template <class T>
    T *page() const
    {
        return m_window->findChild<T *>();
    }
    MessageBar *messages() const { return m_window->findChild<MessageBar *>(); }
    Ticket first() const { return mainstay::testing::stored(*m_other, u"INC-1"_s).value(); }
    InPlaceField *field(const QString &name) const
    {
        for (InPlaceField *field : page<EstatePage>()->findChildren<InPlaceField *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        qFatal("no field %s", qPrintable(name));
    }
    Id<Component> site() const
    {
        const ComponentTree &tree = m_window->session()->estate().current()->tree();
        return tree.component(tree.named(u"web site").front()).id;
    }
    InPlaceField *openOwner()
    {
        m_site = site();
        m_window->openLink(linkTo(m_site));
        InPlaceField *owner = field(u"Owner"_s);
        owner->setFocus();
        owner->selectAll();
        return owner;
    }
    QString owned() const
    {
        return (**m_other->readNow([&](Session &session) { return findComponent(session, m_site); })).owner;
    }
    EstateSize size() const { return *m_other->readNow(estateSize); }
    ImportItem *beginImport()
    {
        QFile file(m_folder->filePath(u"large.csv"_s));
        QByteArray rows("name,kind\n");
        for (int i = 0; i < 20'000; ++i)
            rows += "part " + QByteArray::number(i) + ",application\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("cannot write a file to import");
        file.close();
        page<EstatePage>()->importFiles({file.fileName()});
        auto *item = page<ImportItem>();
        if (!QTest::qWaitFor([item] { return item->state() == ImportItem::State::Ready; }, 60'000))
            qFatal("the file cannot be read");
        for (QPushButton *button : page<ImportPane>()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Bring in"))
                button->click();
        }
        return item;
    }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<QTemporaryDir> m_folder;
    Words m_words{QLocale::c()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_other;
    Id<Component> m_site;
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
