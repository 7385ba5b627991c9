// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_page.h"

#include "kit/remembered.h"
#include "ui_desk/board_view.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/group_chip.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/queue_panel.h"
#include "ui_desk/sort_chip.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/view_picker.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

void DeskPage::saveState(QSettings &settings) const
{
    saveSizes(settings, u"splitter"_s, *m_splitter);
    saveColumns(settings, u"columns"_s, *m_table->horizontalHeader(), m_table->hiddenWidths());
    settings.setValue(u"filter"_s, toText(m_filters->filter()));
    settings.setValue(u"sort"_s, m_sort->order());
    settings.setValue(keyIn(u"view"_s, workspace().location()), m_views->chosen());
    settings.setValue(u"queues"_s, !m_queues->isHidden());
    m_group->save(settings);
    settings.setValue(u"board"_s, m_showsBoard);
    settings.setValue(u"board-process"_s, toName(m_board->process()));
    m_outbox.save(settings);
    m_new->save(settings);
    settings.setValue(keyIn(u"new-ticket-open"_s, workspace().location()),
                      m_pane->currentWidget() == m_new && !m_new->isEmpty());
    m_keeper->keepNow();
}

DeskDrafts DeskPage::drafts() const
{
    return {.messages = m_outbox.drafts(), .typed = m_details->typed(), .newTicket = m_new->typed()};
}

void DeskPage::putBack(const DeskDrafts &drafts)
{
    m_outbox.setDrafts(drafts.messages);
    m_details->setTyped(drafts.typed);
    m_new->setTyped(drafts.newTicket);
}

void DeskPage::restoreState(const QSettings &settings)
{
    restoreSizes(settings, u"splitter"_s, *m_splitter);
    restoreColumns(settings, u"columns"_s, *m_table->horizontalHeader());
    m_views->setChosen(settings.value(keyIn(u"view"_s, workspace().location())).toString());
    setQueuesShown(settings.value(u"queues"_s).toBool());
    m_sort->setOrder(settings.value(u"sort"_s).toString());
    m_group->restore(settings);
    if (const auto process = processKindFromName(settings.value(u"board-process"_s).toString()))
        m_board->setProcess(*process);
    if (settings.value(u"board"_s).toBool())
        setBoardShown(true);
    if (settings.contains(u"filter"_s))
        showFilter(settings.value(u"filter"_s).toString());
    // The file knows what was typed up to the end, however the window ended; settings know how it was closed last.
    m_import->setMapsFolder(QFileInfo(settings.fileName()).absolutePath() + u"/maps"_s);
    const QString folder = QFileInfo(settings.fileName()).absolutePath() + u"/drafts"_s;
    if (const auto left = m_keeper->begin(folder, keyIn(u"desk"_s, workspace().location()).replace(u'/', u'-'))) {
        putBack(*left);
    } else if (!m_keeper->hasLivingOther()) {
        m_outbox.restore(settings);
        m_new->restore(settings);
    }
    m_keeper->keep();
    if (settings.value(keyIn(u"new-ticket-open"_s, workspace().location())).toBool() && !m_new->isEmpty())
        m_pane->setCurrentWidget(m_new);
}

} // namespace mainstay
