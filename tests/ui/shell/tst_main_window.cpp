// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_commands.h"
#include "desk/workspace_rules.h"
#include "estate/component_commands.h"
#include "estate/component_store.h"
#include "support/engines.h"
#include "ui_shell/command_palette.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/main_window.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/pages.h"
#include "ui_shell/start_page.h"
#include "ui_shell/status_line.h"
#include "ui_today/today_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// A page that notes what it is asked to show.
class ListPage : public Page
{
public:
    using Page::Page;
    QString place() const override { return u"estate"_s; }
    QString title() const override { return u"Estate"_s; }
    QString iconName() const override { return u"go-next"_s; }
    QStringList linkKinds() const override { return {u"component"_s}; }
    void show(const Link &link) override
    {
        m_seen.append(link.toString());
        Q_EMIT shown(link);
    }
    void saveState(QSettings &settings) const override { settings.setValue(u"estate/seen"_s, m_seen.size()); }
    void restoreState(const QSettings &settings) override { m_before = settings.value(u"estate/seen"_s).toInt(); }

    QStringList m_seen;
    int m_before = 0;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Words m_words{QLocale::c()};
    std::shared_ptr<const DeskRules> m_rules = std::make_shared<const DeskRules>(*shippedDeskRules());

    Location location() const { return *Location::parse(m_location->text()); }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(
            WindowParts{m_rules,
                        m_words,
                        *m_settings,
                        currentInstant,
                        {[](const PageContext &context) -> Page * { return new TodayPage(context); },
                         [](const PageContext &context) -> Page * { return new ListPage(context); }},
                        [](Theme, Density) {}});
        m_window->show();
    }

    bool open(Opening::What what = Opening::What::Open)
    {
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->open({location(), what, u"salesforce"_s});
        return QTest::qWaitFor([&ready] { return !ready.isEmpty(); }, 30'000);
    }

    template <class T>
    T *part() const
    {
        return m_window->findChild<T *>();
    }

    ListPage *listPage() const
    {
        for (auto *page : m_window->findChildren<Page *>()) {
            if (page->place() == u"estate")
                return static_cast<ListPage *>(page);
        }
        return nullptr;
    }

    QString step() const { return part<StatusLine>()->findChildren<QLabel *>().first()->text(); }

    /// Another program renames the solution.
    void renameElsewhere(const QString &name)
    {
        const auto other = Workspace::open(location(), workspaceOptions(m_rules));
        QVERIFY(other);
        const auto done = (*other)->writeNow([&name](Transaction &transaction) {
            const Component before = *findComponent(transaction, Id<Component>(1));
            Component after = before;
            after.name = name;
            editComponent(transaction, before, after);
        });
        QVERIFY(done);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP("no PostgreSQL: start the tests with sh tests/run.sh");
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_location.reset();
    }

    void aNewWorkspaceIsMadeOfATemplateAndShown()
    {
        QVERIFY(open(Opening::What::Create));
        QVERIFY(m_window->windowTitle().endsWith(u"– Mainstay"));
        QTRY_VERIFY(m_window->currentPage()->findChildren<QAbstractButton *>().size() > 5);
        QCOMPARE(m_window->currentPage()->place(), u"today"_s);
    }

    void whatCannotBeOpenedIsExplainedOnTheStartPage()
    {
        m_window->open({*Location::parse(u"/no/such/file.mainstay"_s), Opening::What::Open, {}});
        const auto isSaid = [this] {
            for (const QLabel *label : part<StartPage>()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"/no/such/file.mainstay"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isSaid());
        QVERIFY(!m_window->session());
    }

    void aWorkspaceIsMadeInTheEmptyDatabaseThatWasAskedFor()
    {
        if (location().engine == Engine::SQLite)
            QSKIP("a new file is chosen by its dialog");
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        QLineEdit *address = nullptr;
        for (auto *line : part<StartPage>()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Address of a database")
                address = line;
        }
        QVERIFY(address);
        address->setText(m_location->text());
        QTest::keyClick(address, Qt::Key_Return);
        QPushButton *make = nullptr;
        for (auto *button : part<StartPage>()->findChildren<QPushButton *>()) {
            if (button->text() == u"Make a workspace there")
                make = button;
        }
        QVERIFY(make);
        QVERIFY(!make->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(make->isVisible(), 30'000);
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
        QVERIFY(!make->isVisible());
    }

    void linksGoBackAndForward()
    {
        QVERIFY(open(Opening::What::Create));
        m_window->openLink(linkTo(Id<Component>(7)));
        QCOMPARE(m_window->currentPage()->place(), u"estate"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentPage()->place(), u"today"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentPage()->place(), u"estate"_s);
        QCOMPARE(listPage()->m_seen.last(), u"mainstay:component/7"_s);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"mainstay:component/7"_s);
        m_window->openLink(linkTo(Id<Ticket>(1))); // no page shows tickets here
        QCOMPARE(m_window->currentPage()->place(), u"estate"_s);
    }

    void aStepIsSaidAndTakenBackAndDoneAgain()
    {
        QVERIFY(open(Opening::What::Create));
        const PageContext context = m_window->session()->context();
        context.workspace.write(
            m_window.get(),
            [](Transaction &transaction) {
                Component component;
                component.name = u"Fax machine"_s;
                addComponent(transaction, component);
            },
            [](const auto &) {});
        QTRY_COMPARE(step(), u"Add component Fax machine"_s);
        QTRY_COMPARE(context.estate.current()->tree().named(u"Fax machine").size(), size_t(1));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(step(), u"Taken back: Add component Fax machine"_s);
        QTRY_VERIFY(context.estate.current()->tree().named(u"Fax machine").empty());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(step(), u"Done again: Add component Fax machine"_s);
        QTRY_COMPARE(context.estate.current()->tree().named(u"Fax machine").size(), size_t(1));
    }

    void whatAnotherProgramChangesIsSeenHereAndIsNotOurStep()
    {
        QVERIFY(open(Opening::What::Create));
        auto &estate = m_window->session()->estate();
        QTRY_VERIFY(estate.isLoaded());
        const QString before = step();
        renameElsewhere(u"Renamed elsewhere"_s);
        QTRY_COMPARE(estate.current()->tree().named(u"Renamed elsewhere").size(), size_t(1));
        QCOMPARE(step(), before);
    }

    void thePaletteFindsComponentsAndTickets()
    {
        QVERIFY(open(Opening::What::Create));
        QTRY_VERIFY(m_window->session()->estate().isLoaded());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = part<CommandPalette>();
        QTRY_VERIFY(palette->isVisible());
        auto *typed = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListView *>();
        QTest::keyClicks(typed, u"INC-1"_s);
        const auto shows = [list](const QString &beginning) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString().startsWith(beginning))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows(u"INC-1  "_s));
        QStringList numbers;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            numbers.append(list->model()->index(row, 0).data().toString());
        QCOMPARE(std::ranges::count_if(numbers, [](const QString &text) { return text.startsWith(u"INC-1  "_s); }), 1);
        typed->clear();
        QTest::keyClicks(typed, u"salesf"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Salesforce"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPage()->place(), u"estate"_s);
        QVERIFY(!palette->isVisible());
    }

    void theNameThatWasTypedStandsBeforeACommandWithItsLetters()
    {
        QVERIFY(open(Opening::What::Create));
        LiveEstate &estate = m_window->session()->estate();
        QTRY_VERIFY(estate.isLoaded());
        renameElsewhere(u"copys"_s); // as in "COPY a link to what iS shown"
        QTRY_COMPARE(estate.current()->tree().named(u"copys").size(), size_t(1));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = part<CommandPalette>();
        QTRY_VERIFY(palette->isVisible());
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"copys"_s);
        const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
        QTRY_VERIFY(model->rowCount() > 1);
        QTRY_COMPARE(model->index(0, 0).data().toString(), u"copys"_s);
    }

    void theWindowRemembersItsPlaceAndItsPages()
    {
        QVERIFY(open(Opening::What::Create));
        m_window->openLink(linkTo(Id<Component>(7)));
        m_window.reset();
        makeWindow();
        QVERIFY(open());
        QCOMPARE(m_window->currentPage()->place(), u"estate"_s);
        QCOMPARE(listPage()->m_before, 1);
    }

    void aDamagedSettingsFileGivesAWindowAsTheFirstTime_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("noise") << QByteArray::fromHex("00ff1b5b5d3d0a0d40fe").repeated(1000);
        QTest::newRow("wrong types") << QByteArray(
            "place=@Invalid()\ntheme=@ByteArray(\\xff)\nrecent=17\nsplitter=@Size(3 4)\nfilter=@Rect(1 2 3 4)\n"
            "columns=5\n[window]\ngeometry=@Point(1 2)\nnarrow=perhaps\n[estate]\nsplitter=abc\nseen=many\n"
            "[desk]\nfilter=@ByteArray()\n[drafts]\nsize=2147483647\n1\\ticket=-4\n1\\text=@Size(1 1)\n"
            "[tree]\nunfolded=@ByteArray(\\0)\nchosen=99999999999999999999\n");
        // A binary state whose list claims four thousand million entries.
        const QByteArray huge("@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1\\xff\\xff\\xff\\xfe\\0\\0)");
        QTest::newRow("huge states") << "splitter=" + huge + "\ncolumns=" + huge + "\n[window]\ngeometry=" + huge
                + "\n[estate]\nsplitter=" + huge + "\n[desk]\nsplitter=" + huge + "\ncolumns=" + huge + '\n';
        QTest::newRow("cut in the middle") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3");
    }
    void aDamagedSettingsFileGivesAWindowAsTheFirstTime()
    {
        QFETCH(QByteArray, content);
        m_window.reset();
        m_settings.reset();
        QFile file(m_folder->filePath(u"damaged.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        m_settings = std::make_unique<QSettings>(file.fileName(), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            WindowParts{m_rules, m_words, *m_settings, currentInstant, allPages(), [](Theme, Density) {}});
        m_window->show();
        QCOMPARE(m_window->size(), QSize(1280, 800));
        QVERIFY(open(Opening::What::Create));
        QCOMPARE(m_window->currentPage()->place(), u"today"_s);
        for (const QSplitter *splitter : m_window->findChildren<QSplitter *>()) {
            for (const int size : splitter->sizes())
                QVERIFY(size >= 0 && size <= 1280);
        }
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        m_settings->sync();
        const QSettings again(file.fileName(), QSettings::IniFormat);
        QCOMPARE(again.value(u"place"_s).toString(), u"today"_s);
        QVERIFY2(!again.value(u"window/geometry"_s).toByteArray().isEmpty(), "what is kept from now on can be read");
    }

    void closingTheWorkspaceLeadsBackToTheStart()
    {
        QVERIFY(open(Opening::What::Create));
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->session());
        QTRY_VERIFY(part<StartPage>()->isVisible());
        QVERIFY(open());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
