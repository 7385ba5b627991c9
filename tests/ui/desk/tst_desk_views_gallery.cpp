// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_view_commands.h"
#include "desk_fixture.h"
#include "kit/chip.h"
#include "kit/look.h"
#include "people/team_commands.h"
#include "ui/still_picture.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/queue_panel.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/view_picker.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of views and queues to look at, in build/gallery; that each can be made is what is tested.
class TestDeskViewsGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Theme::Light << QSize(1440 - 176, 900 - 28);
        QTest::newRow("dark") << Theme::Dark << QSize(1440 - 176, 900 - 28);
        QTest::newRow("contrast") << Theme::HighContrast << QSize(1440 - 176, 900 - 28);
        QTest::newRow("small") << Theme::Light << QSize(1280 - 176, 720 - 28);
    }
    void pictures()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        applyTheme(*qApp, theme);
        const FreshLocation location(FreshLocation::Kind::File);
        DeskFixture desk(location.text());
        desk.now = morning(60 * 24 * 12);
        desk.applyTemplate(u"salesforce"_s);
        fill(desk);
        m_page = std::make_unique<DeskPage>(desk.context());
        m_page->resize(size);
        static_cast<QWidget &>(*m_page).show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        auto *table = m_page->findChild<TicketTable *>();
        QTRY_VERIFY(table->model()->rowCount() > 3);
        for (QAction *action : m_page->commands()) {
            if (action->text() == u"Queues")
                action->trigger();
        }
        auto *queues = m_page->findChild<QueuePanel *>()->view();
        QTRY_VERIFY(queues->model()->rowCount() > 3);
        m_page->show(linkToPlace(u"desk"_s, u"state=open tier=2"_s));
        grab(u"queues"_s);
        m_page->findChild<Chip *>(u"view"_s)->click();
        auto *menu = m_page->findChild<ViewPicker *>()->findChild<QMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->actions().first()->text().contains(u'\t'));
        grab(u"view-menu"_s, *menu);
        menu->actions().at(2)->trigger();
        menu->close();
        grab(u"view"_s);
        for (const QString &chip : {u"filter:team"_s, u"filter:more"_s}) {
            m_page->findChild<Chip *>(chip)->click();
            auto *choices = m_page->findChild<TicketFilters *>()->findChild<QMenu *>();
            choices->actions().first()->trigger();
            delete choices;
        }
        grab(u"view-changed"_s);
        m_page->show(linkToPlace(u"desk"_s, u"state=open assignee=\"\" due=soon words=\"price list\" tier=1,2,none"_s));
        grab(u"many-filters"_s);
        m_page->findChild<ViewPicker *>()->beginSave();
        m_page->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Prices at night"_s);
        grab(u"view-name"_s);
        m_page.reset();
        applyTheme(*qApp, Theme::Light);
    }

private:
    static void fill(DeskFixture &desk)
    {
        const auto done = desk.workspace().writeNow([](Transaction &transaction) {
            TicketView view;
            view.filter = u"state=open"_s;
            for (const QString &name : {u"Web shop & prices"_s, u"Night shift"_s}) {
                view.name = name;
                saveView(transaction, view, name.startsWith(u'N') ? ViewSharing::Shared : ViewSharing::Own);
            }
            int tier = 0;
            for (const QString &name : {u"Service desk"_s, u"Sales systems team"_s, u"Infrastructure team"_s}) {
                ++tier;
                if (const auto team = findTeam(transaction, name)) {
                    Team wanted = *team;
                    wanted.tier = tier;
                    editTeam(transaction, *team, wanted);
                } else {
                    addTeam(transaction, Team{.name = name, .tier = tier});
                }
            }
        });
        if (!done)
            throw StoreError(done.error());
    }

    void grab(const QString &name) { grab(name, *m_page); }
    static void grab(const QString &name, QWidget &widget)
    {
        QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY));
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(stillPicture(widget).save(QStringLiteral(MAINSTAY_GALLERY) + u"/desk-%1-%2.png"_s.arg(name, row)));
    }

    std::unique_ptr<DeskPage> m_page;
};

QTEST_MAIN(TestDeskViewsGallery)
#include "tst_desk_views_gallery.moc"
