// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_page.h"

#include "estate/resolve.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "kit/remembered.h"
#include "ui_desk/board_view.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/sort_chip.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/triage_strip.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The words as one types them: the last one may still be growing.
Result<SearchQuery> queryTyped(const QString &text)
{
    const bool isGrowing = !text.isEmpty() && text.back().isLetterOrNumber();
    return searchQueryFromText(isGrowing ? text + u'*' : text);
}

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::MouseMove || type == QEvent::TouchBegin;
}

} // namespace

DeskPage::DeskPage(const PageContext &pageContext, DeskTimes times, QWidget *parent)
    : Page(pageContext, parent)
    , m_times(times)
    , m_outbox(pageContext, times.hold)
    , m_model(new TicketListModel(pageContext, this))
    , m_header(new PageHeader(tr("Desk"), tr("Search tickets…")))
    , m_filters(new TicketFilters(pageContext))
    , m_moved(new Chip({}, Tone::Warning, Chip::Use::Pressed))
    , m_splitter(new QSplitter)
    , m_list(new QStackedWidget)
    , m_table(new TicketTable)
    , m_triage(new TriageStrip(pageContext))
    , m_sort(nullptr)
    , m_board(new BoardView(pageContext))
    , m_pane(new QStackedWidget)
    , m_details(new TicketDetails(pageContext, m_outbox))
    , m_new(new NewTicket(pageContext))
    , m_newAction(new QAction(tr("New ticket"), this))
    , m_boardAction(new QAction(tr("Board"), this))
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
    count();
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
    m_header->addAction(m_boardAction);
    auto *setup = new QAction(tr("Set up…"), this);
    setup->setToolTip(tr("Processes, agreements, calendars and rules of this desk"));
    connect(setup, &QAction::triggered, this, [this] { Q_EMIT linkActivated(linkToPlace(u"desk-setup"_s)); });
    m_header->addAction(setup);
    m_header->addAction(m_importAction);
    m_header->addPrimaryAction(m_newAction);
    m_header->addFilter(m_filters);
    m_header->addFilter(m_sort);
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
    for (QWidget *page : {static_cast<QWidget *>(m_table), m_none, m_noMatch, static_cast<QWidget *>(m_board)})
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
    m_splitter->addWidget(m_list);
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
    connect(&m_minute, &QTimer::timeout, m_model, &TicketListModel::tick);
    connect(&m_counting, &QTimer::timeout, this, &DeskPage::count);
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
    connect(m_model, &TicketListModel::failed, this, &Page::failed);
    connect(m_model, &TicketListModel::noticeChanged, this, &DeskPage::showNotice);
    connect(m_model, &TicketListModel::loaded, this, &DeskPage::showList);
    connect(m_model, &TicketListModel::settled, this, &DeskPage::showList);
    connect(m_moved, &Chip::clicked, this, &DeskPage::settle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { choose(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeskPage::choose);
    connect(m_table, &TicketTable::openWanted, m_details, &TicketDetails::focusFields);
    connect(m_table, &TicketTable::replyWanted, m_details, &TicketDetails::focusComposer);
    connect(m_table, &TicketTable::newWanted, this, &DeskPage::startNew);
    connect(m_table, &TicketTable::searchWanted, this, [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    });
    // Rows that leave move the current one on; nobody has chosen it then.
    connect(m_model, &TicketListModel::aboutToArrange, this, [this] { m_isArranging = true; });
}

void DeskPage::connectTriage()
{
    connect(m_table, &TicketTable::triageWanted, m_triage, &TriageStrip::begin);
    connect(m_triage, &TriageStrip::left, this, [this] { m_list->currentWidget()->setFocus(Qt::OtherFocusReason); });
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
    m_triage->setChosen({});
    setFocusProxy(isShown ? static_cast<QWidget *>(m_board) : m_table);
    showList();
    m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<Id<Ticket>> DeskPage::chosen() const
{
    QList<Id<Ticket>> tickets;
    for (const int row : m_table->chosenRows())
        tickets.append(m_model->ticketAt(m_model->index(row, 0))->id);
    return tickets;
}

void DeskPage::keepChosen()
{
    QItemSelection rows;
    for (const Id<Ticket> ticket : m_triage->chosen()) {
        if (const auto row = m_model->rowOf(ticket))
            rows.select(m_model->index(*row, 0), m_model->index(*row, m_model->columnCount() - 1));
    }
    m_isArranging = true;
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_isArranging = false;
    m_triage->setChosen(chosen());
}

void DeskPage::ask()
{
    m_typing.stop();
    TicketQuestion question;
    question.filter = m_filters->filter();
    const QString typed = m_header->search()->text();
    const Result<SearchQuery> words = queryTyped(typed);
    if (!words) {
        Q_EMIT failed(words.error());
        return;
    }
    // Signs alone are no words yet, and would find nothing.
    if (!words->words.isEmpty())
        question.words = *words;
    m_table->setWaiting(!m_model->isLoaded());
    m_model->ask(question);
    m_board->setFilter(question.filter);
}

Result<TicketFilter> DeskPage::filterOf(const QString &text) const
{
    const auto tree = context().estate.current();
    return ticketFilterFromText(text, *context().rules, [tree](const QString &name) {
        // An id needs no estate, which may not have been read yet when settings come back.
        if (const qint64 id = name.startsWith(u"id:") ? name.mid(3).toLongLong() : 0; id > 0)
            return Result<Id<Component>>(Id<Component>(id));
        return resolveComponent(tree->tree(), name).map([&tree](ComponentIndex index) {
            return tree->tree().component(index).id;
        });
    });
}

void DeskPage::showFilter(const QString &text)
{
    const Result<TicketFilter> filter = filterOf(text);
    if (!filter) {
        Q_EMIT failed(filter.error());
        return;
    }
    m_filters->setFilter(*filter);
    ask();
}

void DeskPage::show(const Link &link)
{
    if (link.kind == u"ticket" || !link.question.isEmpty())
        showImport(false);
    if (link.kind == u"ticket") {
        endNew();
        const Id<Ticket> ticket(link.id().value_or(0));
        m_details->show(ticket);
        select(ticket);
    } else if (link.question == u"new"_s || link.question.startsWith(u"new "_s)) {
        startNewWith(link.question.mid(4));
    } else if (link.target == place() && !link.question.isEmpty()) {
        showFilter(link.question);
    }
}

void DeskPage::choose(const QModelIndex &current)
{
    if (m_isArranging)
        return;
    const QList<Id<Ticket>> rows = chosen();
    m_triage->setChosen(rows);
    m_triage->setHasMore(rows.size() == m_model->rowCount() && m_model->canFetchMore({}));
    const TicketLine *line = m_model->ticketAt(current);
    if (!line || !rows.contains(line->id))
        line = rows.isEmpty() ? nullptr : m_model->ticketAt(m_model->index(*m_model->rowOf(rows.first()), 0));
    if (!line)
        return;
    endNew();
    if (m_details->ticket() != line->id)
        m_details->show(line->id);
}

void DeskPage::select(Id<Ticket> ticket)
{
    const auto row = m_model->rowOf(ticket);
    m_isArranging = true;
    if (row)
        m_table->selectionModel()->setCurrentIndex(m_model->index(*row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_table->selectionModel()->clear();
    m_isArranging = false;
    m_triage->setChosen(chosen());
}

void DeskPage::showNotice()
{
    const int moved = int(m_model->movedCount());
    m_moved->setText(tr("%n moved · refresh", nullptr, moved));
    m_moved->updateGeometry();
    m_moved->setVisible(moved > 0);
    qApp->removeEventFilter(this);
    if (moved > 0) {
        qApp->installEventFilter(this);
        m_idle.start();
    } else {
        m_idle.stop();
    }
}

bool DeskPage::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && m_idle.isActive())
        m_idle.start();
    return Page::eventFilter(watched, event);
}

void DeskPage::settle()
{
    m_model->settle();
}

void DeskPage::showList()
{
    m_table->setWaiting(false);
    m_isArranging = false;
    if (m_showsBoard) {
        m_list->setCurrentWidget(m_board);
        return;
    }
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = m_model->question().filter != TicketFilter() || m_model->question().words;
    m_list->setCurrentWidget(!isEmpty                        ? static_cast<QWidget *>(m_table)
                                 : isFiltered && m_total > 0 ? m_noMatch
                                                             : m_none);
    if (m_triage->chosen().size() > 1)
        keepChosen();
    else if (m_details->ticket())
        select(*m_details->ticket());
}

void DeskPage::count()
{
    struct Counts {
        qint64 open = 0;
        qint64 all = 0;
        QStringList teams;
    };
    workspace().read(
        this,
        [](Session &session) {
            TicketFilter open;
            open.open = true;
            return Counts{ticketCount(session, open), ticketCount(session), knownTeams(session, 1000)};
        },
        [this](const Result<Counts> &counts) {
            if (!counts)
                return;
            m_total = counts->all;
            m_filters->setTeams(counts->teams);
            m_header->setSummary(tr("%n open", "tickets", int(counts->open)));
            Q_EMIT countChanged(counts->open);
            if (m_model->isLoaded())
                showList();
        },
        Urgency::Background);
}

void DeskPage::startNew()
{
    showImport(false);
    m_pane->setCurrentWidget(m_new);
    m_new->focusTitle();
}

void DeskPage::startNewWith(const QString &question)
{
    const Result<TicketFilter> about = filterOf(question);
    startNew();
    if (!about) {
        Q_EMIT failed(about.error());
    } else if (!about->components.isEmpty()) {
        const Id<Component> component = about->components.first();
        const LiveEstate &estate = context().estate;
        if (!estate.isLoaded() || estate.current()->tree().indexOf(component))
            m_new->setComponent(component);
        else
            Q_EMIT failed({ErrorKind::Missing, "estate.component-gone", {{u"id"_s, component.value}}, {}});
    }
}

void DeskPage::endNew()
{
    if (m_pane->currentWidget() != m_new)
        return;
    const bool hadFocus = m_new->isAncestorOf(QApplication::focusWidget());
    m_pane->setCurrentWidget(m_details);
    if (hadFocus)
        m_table->setFocus();
}

void DeskPage::saveState(QSettings &settings) const
{
    saveSizes(settings, u"splitter"_s, *m_splitter);
    saveColumns(settings, u"columns"_s, *m_table->horizontalHeader(), m_table->hiddenWidths());
    settings.setValue(u"filter"_s, toText(m_filters->filter()));
    settings.setValue(u"sort"_s, m_sort->order());
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
    m_sort->setOrder(settings.value(u"sort"_s).toString());
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

void DeskPage::finishUp()
{
    m_import->stop();
    m_outbox.sendNow();
    m_isFinishing = workspace().isSaving();
}

QList<QAction *> DeskPage::commands() const
{
    return {m_newAction, m_clearAction, m_importAction, m_boardAction};
}

} // namespace mainstay
