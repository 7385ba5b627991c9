// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_page.h"

#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "kit/reading_order.h"
#include "ui_desk/board_view.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/group_chip.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/queue_panel.h"
#include "ui_desk/sort_chip.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/triage_strip.h"
#include "ui_desk/unread_state.h"
#include "ui_desk/view_picker.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QWidget *withQueues(QWidget *queues, QWidget *list)
{
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(queues);
    layout->addWidget(list, 1);
    return both;
}

} // namespace

DeskPage::DeskPage(const PageContext &pageContext, DeskTimes times, QWidget *parent)
    : Page(pageContext, parent)
    , m_times(times)
    , m_outbox(pageContext, times.hold)
    , m_model(new TicketSectionsModel(pageContext, this))
    , m_header(new PageHeader(tr("Desk"), tr("Search tickets…")))
    , m_filters(new TicketFilters(pageContext))
    , m_views(new ViewPicker(pageContext))
    , m_queues(new QueuePanel(pageContext))
    , m_moved(new Chip({}, Tone::Warning, Chip::Use::Pressed))
    , m_splitter(new QSplitter)
    , m_list(new QStackedWidget)
    , m_table(new TicketTable)
    , m_triage(new TriageStrip(pageContext))
    , m_sort(nullptr)
    , m_group(nullptr)
    , m_board(new BoardView(pageContext))
    , m_unread(new UnreadState)
    , m_pane(new QStackedWidget)
    , m_counts(new DeskCounts(pageContext, this))
    , m_details(new TicketDetails(pageContext, m_outbox))
    , m_new(new NewTicket(pageContext))
    , m_newAction(new QAction(tr("New ticket"), this))
    , m_boardAction(new QAction(tr("Board"), this))
    , m_queuesAction(new QAction(tr("Queues"), this))
    , m_clearAction(new QAction(tr("Clear the filter"), this))
    , m_estateAction(new QAction(tr("Fill the estate"), this))
    , m_importAction(new QAction(tr("Import…"), this))
    , m_import(new DeskImportPane(pageContext))
    , m_keeper(new DraftKeeper(
          m_pane, [this] { return drafts(); }, this))
{
    build();
    connectList();
    connectTriage();
    connectBoard();
    wireFiles();
    wireViews();
    connect(m_newAction, &QAction::triggered, this, &DeskPage::startNew);
    connect(m_new, &NewTicket::closed, this, &DeskPage::endNew);
    connect(m_new, &NewTicket::added, this, [this](const Ticket &ticket) {
        endNew();
        m_details->show(ticket.id);
        // The person made the list move, so it may.
        settle();
    });
    connect(m_new, &NewTicket::linkActivated, this, &Page::linkActivated);
    connect(m_details, &TicketDetails::linkActivated, this, &Page::linkActivated);
    connect(m_details, &TicketDetails::failed, this, &Page::failed);
    connect(m_details, &TicketDetails::undoRequested, this, &Page::undoRequested);
    connect(m_details, &TicketDetails::shown, this, [this](Id<Ticket> ticket) { Q_EMIT shown(linkTo(ticket)); });
    connect(m_details, &TicketDetails::refused, this, [this](const Error &error) {
        if (m_isFinishing)
            Q_EMIT failed(error);
    });
    connect(&workspace(), &Workspace::saved, this, [this] { m_isFinishing = false; });
    connect(&m_outbox, &Outbox::failed, this, &Page::failed);
    connect(&m_outbox, &Outbox::changed, m_keeper, &DraftKeeper::keep);
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"ticket"_s))
            m_counting.start();
    });
    TicketFilter open;
    open.open = true;
    m_filters->setFilter(open);
    ask();
}

DeskPage::~DeskPage()
{
    // It asks the others, which go before children do.
    delete m_keeper;
}

void DeskPage::build()
{
    m_table->setModel(m_model);
    m_sort = new SortChip(*m_model, *m_table);
    m_group = new GroupChip(*m_model, context().words);
    m_header->addAction(m_boardAction);
    m_header->addAction(m_queuesAction);
    auto *setup = new QAction(tr("Set up…"), this);
    setup->setToolTip(tr("Processes, agreements, calendars and rules of this desk"));
    connect(setup, &QAction::triggered, this, [this] { Q_EMIT linkActivated(linkToPlace(u"desk-setup"_s)); });
    m_header->addAction(setup);
    m_header->addAction(m_importAction);
    m_header->addPrimaryAction(m_newAction);
    m_header->addToTitle(m_views);
    m_filters->addLast(m_sort);
    m_filters->addLast(m_group);
    m_header->addFilterBar(m_filters);
    m_moved->setObjectName(u"moved"_s);
    m_moved->hide();
    m_header->addNotice(m_moved);
    auto *none = new EmptyState(iconName(), tr("No tickets yet"),
                                tr("What people report and ask for stands here, newest first, as soon as someone adds "
                                   "it. Import the estate first, and tickets can name the part they are about."));
    none->addAction(m_newAction);
    none->addAction(m_estateAction);
    auto *noMatch = new EmptyState(u"edit-find"_s, tr("No ticket matches"),
                                   tr("There are tickets, but none that the search and the filter let through."));
    noMatch->addAction(m_clearAction);
    noMatch->addAction(m_newAction);
    m_none = none;
    m_noMatch = noMatch;
    for (UnreadState *unread : {m_unread, m_board->unread()})
        unread->addAction(m_clearAction);
    for (QWidget *page : {static_cast<QWidget *>(m_table), m_none, m_noMatch, static_cast<QWidget *>(m_unread),
                          static_cast<QWidget *>(m_board)})
        m_list->addWidget(page);
    m_list->setMinimumWidth(320);
    m_pane->addWidget(m_details);
    m_pane->addWidget(m_new);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_triage);
    sideLayout->addWidget(m_pane, 1);
    side->setMinimumWidth(340);
    m_splitter->addWidget(withQueues(m_queues, m_list));
    m_splitter->addWidget(side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({852, 404});
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_import, 1);
    setFocusProxy(m_table);
}

bool DeskPage::focusNextPrevChild(bool isForward)
{
    // What had the focus went away with what was done, and nobody pressed Tab: the next ticket is what they want, not
    // the field that happens to follow.
    const QWidget *focused = QApplication::focusWidget();
    if (focused && m_details->isAncestorOf(focused) && (!focused->isVisible() || !focused->isEnabled())) {
        m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto way = isForward ? TabWay::Forward : TabWay::Back;
    QWidget *next = nextInReadingOrder(*this, QApplication::focusWidget(), way);
    if (!next)
        return Page::focusNextPrevChild(isForward);
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void DeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    holdReadingOrder(*this);
}

void DeskPage::connectList()
{
    for (QTimer *timer : {&m_idle, &m_typing, &m_counting})
        timer->setSingleShot(true);
    m_idle.setInterval(m_times.settle);
    m_typing.setInterval(m_times.typing);
    m_counting.setInterval(300);
    m_minute.start(std::chrono::seconds(30));
    connect(&m_idle, &QTimer::timeout, this, &DeskPage::settle);
    connect(&m_typing, &QTimer::timeout, this, &DeskPage::ask);
    connect(&m_minute, &QTimer::timeout, m_model, &TicketSectionsModel::tick);
    connect(&m_counting, &QTimer::timeout, m_counts, &DeskCounts::count);
    connect(m_counts, &DeskCounts::counted, this, &DeskPage::takeCounts);
    connect(m_header->search(), &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_header->search(), &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_filters, &TicketFilters::changed, this, [this] {
        ask();
        Q_EMIT shown(linkToPlace(place(), toText(m_filters->filter())));
    });
    connect(m_clearAction, &QAction::triggered, this, [this] {
        m_header->search()->clear();
        showFilter({});
    });
    connect(m_estateAction, &QAction::triggered, this, [this] { Q_EMIT linkActivated(linkToPlace(u"estate"_s)); });
    connect(m_model, &TicketSectionsModel::failed, this, &Page::failed);
    connect(m_model, &TicketSectionsModel::unanswered, this, &DeskPage::showList);
    connect(m_unread, &UnreadState::tryAgainWanted, this, &DeskPage::settle);
    connect(m_model, &TicketSectionsModel::noticeChanged, this, &DeskPage::showNotice);
    connect(m_model, &TicketSectionsModel::loaded, this, &DeskPage::showList);
    connect(m_model, &TicketSectionsModel::settled, this, &DeskPage::showList);
    connect(m_moved, &Chip::clicked, this, &DeskPage::settle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { choose(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeskPage::choose);
    connect(m_table, &TicketTable::openWanted, m_details, &TicketDetails::focusFields);
    connect(m_table, &TicketTable::replyWanted, m_details, &TicketDetails::focusComposer);
    connect(m_table, &TicketTable::groupingWanted, m_group, &GroupChip::offer);
    connect(m_table, &TicketTable::newWanted, this, &DeskPage::startNew);
    connect(m_table, &TicketTable::searchWanted, this, [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    });
    // Rows that leave move the current one on; nobody has chosen it then.
    connect(m_model, &TicketSectionsModel::aboutToArrange, this, [this] { m_isArranging = true; });
}

void DeskPage::connectTriage()
{
    connect(m_table, &TicketTable::triageWanted, m_triage, &TriageStrip::begin);
    connect(m_triage, &TriageStrip::left, this, [this] { m_list->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &TicketDetails::left, this, [this] { m_list->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_triage, &TriageStrip::moveWanted, m_details, &TicketDetails::beginMove);
}

void DeskPage::connectBoard()
{
    m_boardAction->setToolTip(tr("Tickets side by side by state, or the list"));
    connect(m_boardAction, &QAction::triggered, this, [this] { setBoardShown(!m_showsBoard); });
    connect(m_board, &BoardView::chosen, this, [this](Id<Ticket> ticket) {
        endNew();
        m_triage->setChosen({ticket});
        m_details->show(ticket);
    });
    connect(m_board, &BoardView::moveWanted, m_details, &TicketDetails::beginMove);
    connect(m_board, &BoardView::triageWanted, m_triage, &TriageStrip::begin);
    connect(m_board, &BoardView::openWanted, m_details, &TicketDetails::focusFields);
    connect(m_board, &BoardView::replyWanted, m_details, &TicketDetails::focusComposer);
    connect(m_board, &BoardView::failed, this, &Page::failed);
    connect(&m_minute, &QTimer::timeout, m_board, &BoardView::tick);
}

void DeskPage::setBoardShown(bool isShown)
{
    m_showsBoard = isShown;
    m_boardAction->setText(isShown ? tr("List") : tr("Board"));
    m_sort->setVisible(!isShown);
    m_group->setVisible(!isShown);
    m_triage->setChosen({});
    setFocusProxy(isShown ? static_cast<QWidget *>(m_board) : m_table);
    showList();
    m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
