// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the list of the place Desk, and the queues beside it.
#include "kit/page_header.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/group_chip.h"
#include "ui_desk/queue_panel.h"
#include "ui_desk/sort_chip.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/view_picker.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mainstay {

void DeskPage::wireViews()
{
    m_queues->hide();
    m_queuesAction->setToolTip(tr("What waits at which tier and team, beside the list or folded away"));
    connect(m_queuesAction, &QAction::triggered, this, [this] { setQueuesShown(m_queues->isHidden()); });
    connect(m_queues, &QueuePanel::wanted, this, [this](const TicketFilter &filter) {
        m_views->leave();
        m_header->search()->clear();
        m_filters->setFilter(filter);
        ask();
        Q_EMIT shown(linkToPlace(place(), toText(filter)));
    });
    connect(m_queues, &QueuePanel::failed, this, &Page::failed);
    connect(m_views, &ViewPicker::wanted, this, &DeskPage::showView);
    connect(m_views, &ViewPicker::noneWanted, this, [this] {
        TicketView everythingOpen;
        everythingOpen.filter = u"state=open"_s;
        showView(everythingOpen);
    });
    connect(m_views, &ViewPicker::failed, this, &Page::failed);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DeskPage::tellShown);
    connect(m_group, &GroupChip::chosen, this, &DeskPage::tellShown);
}

void DeskPage::showView(const TicketView &view)
{
    const Result<TicketFilter> filter = filterOf(view.filter);
    if (!filter) {
        Q_EMIT failed(filter.error());
        return;
    }
    m_header->search()->clear();
    m_filters->setFilter(*filter);
    m_sort->setOrder(toText(view.order));
    m_group->choose(view.groupedBy);
    ask();
    Q_EMIT shown(linkToPlace(place(), view.filter));
}

void DeskPage::tellShown()
{
    TicketQuestion shown = m_model->question();
    shown.filter = m_filters->filter();
    m_views->setShown(shown, m_model->grouping());
    m_queues->setFilter(m_filters->filter());
}

void DeskPage::setQueuesShown(bool isShown)
{
    m_queues->setVisible(isShown);
}

} // namespace mainstay
