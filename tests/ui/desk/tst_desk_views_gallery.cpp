// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_view_commands.h"
#include "desk_gallery.h"
#include "kit/chip.h"
#include "people/team_commands.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/queue_panel.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/view_picker.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of views and queues to look at.
class TestDeskViewsGallery : public DeskGallery
{
    Q_OBJECT

public:
    TestDeskViewsGallery() : DeskGallery(u"desk"_s) { }

private Q_SLOTS:
    void pictures_data() { addShowings({Showing::Light, Showing::Dark, Showing::Contrast, Showing::Small}); }
    void pictures()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->applyTemplate(u"salesforce"_s);
        fill();
        open<DeskPage>(showing.size);
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
    }

private:
    void fill()
    {
        const auto done = m_desk->workspace().writeNow([](Transaction &transaction) {
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
};

QTEST_MAIN(TestDeskViewsGallery)
#include "tst_desk_views_gallery.moc"
