// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/board_view.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/ticket_look.h"
#include "ui_desk/board_list.h"
#include "ui_desk/ticket_reading.h"
#include "ui_desk/unread_state.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LeastColumn = 152;

} // namespace

BoardView::BoardView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_unread(new UnreadState)
    , m_ground(new QStackedWidget)
{
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(Grid + Grid / 2, Grid, Grid, 0); // over the cards
    choices->setSpacing(Grid);
    for (const ProcessKind kind : allProcessKinds) {
        auto *chip = new Chip(context.words.name(toName(kind)), Tone::Neutral, Chip::Use::Pressed);
        chip->setCheckable(true);
        chip->setObjectName(u"board:"_s + toName(kind));
        connect(chip, &Chip::clicked, this, [this, kind] { setProcess(kind); });
        choices->addWidget(chip);
        m_processes.append(chip);
    }
    choices->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choices);
    m_ground->addWidget(m_scroll);
    m_ground->addWidget(m_unread);
    layout->addWidget(m_ground, 1);
    m_unread->setObjectName(u"unreadBoard"_s);
    connect(m_unread, &UnreadState::tryAgainWanted, this, &BoardView::read);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &BoardView::read);
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // What could not be read may be readable now.
        if (m_answered != m_generation || changes.rows.contains(u"ticket"_s) || changes.rows.contains(u"log_entry"_s)
            || changesMarks(changes) || changesAgreements(changes))
            m_soon.start();
    });
    makeColumns();
}

void BoardView::makeColumns()
{
    for (qsizetype i = 0; i < m_processes.size(); ++i)
        m_processes[i]->setChecked(allProcessKinds[i] == m_process);
    m_columns.clear();
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(Grid, Grid, Grid, Grid);
    row->setSpacing(Grid);
    for (const State &state : m_context.rules->process(m_process).states) {
        if (state.phase == Phase::Final || list(state.name))
            continue;
        auto *frame = new QWidget;
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Grid / 2);
        const QString name = stateText(m_context.words, {state.name, {}});
        auto *title = new QLabel(name);
        title->setTextFormat(Qt::PlainText);
        title->setContentsMargins(Grid / 2, 0, 0, 0);
        title->setFont(fontOf(title->font(), TextSize::Normal, QFont::DemiBold));
        auto *cards = new BoardList(name);
        auto *model = new BoardColumnModel(m_context, cards);
        cards->setModel(model);
        frame->setMinimumWidth(LeastColumn);
        layout->addWidget(title);
        layout->addWidget(cards, 1);
        row->addWidget(frame, 1);
        m_columns.append({state.name, frame, title, cards, model});
        connectColumn(int(m_columns.size()) - 1);
    }
    m_scroll->setWidget(ground);
    setFocusProxy(m_columns.isEmpty() ? nullptr : m_columns.first().list);
}

void BoardView::connectColumn(int place)
{
    const Column &column = m_columns[place];
    connect(column.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, place](const QModelIndex &index) { choose(place, index); });
    connect(column.list, &BoardList::dropped, this,
            [this, state = column.state](Id<Ticket> ticket) { Q_EMIT moveWanted(ticket, state); });
    connect(column.list, &BoardList::stepWanted, this, [this, place](int columns) { stepFrom(place, columns); });
    connect(column.list, &BoardList::carryWanted, this, [this, place](int columns) { carryFrom(place, columns); });
    connect(column.list, &BoardList::openWanted, this, &BoardView::openWanted);
    connect(column.list, &BoardList::replyWanted, this, &BoardView::replyWanted);
    connect(column.list, &BoardList::triageWanted, this, [this](Triage what) {
        if (m_current)
            Q_EMIT triageWanted(what);
    });
}

BoardList *BoardView::list(const QString &state) const
{
    for (const Column &column : m_columns) {
        if (column.state == state)
            return column.list;
    }
    return nullptr;
}

void BoardView::setFilter(const TicketFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    if (filter.processes.size() == 1 && filter.processes.first() != m_process)
        setProcess(filter.processes.first());
    else
        read();
}

void BoardView::setProcess(ProcessKind process)
{
    ++m_generation;
    m_process = process;
    makeColumns();
    read();
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_mustRead)
        read();
}

void BoardView::read()
{
    m_mustRead = true;
    if (m_isReading || !isVisible())
        return;
    m_mustRead = false;
    m_isReading = true;
    m_context.workspace.read(
        this,
        [rules = m_context.rules, &clocks = m_context.clocks, process = m_process, filter = m_filter,
         asking = askingIn(m_context)](Session &session) {
            return ticketBoard(session, *rules, clocks, process, filter, asking);
        },
        [this, generation = m_generation](const Result<TicketBoard> &board) {
            m_isReading = false;
            if (generation == m_generation && board)
                take(*board);
            else if (generation == m_generation && m_answered != m_generation)
                takeFailure(board.error());
            else if (!board && generation == m_generation)
                Q_EMIT failed(board.error());
            if (m_mustRead)
                read();
        });
}

/// Cards that another question found would be taken for the answer to this one.
void BoardView::takeFailure(const Error &error)
{
    TicketBoard none;
    for (const Column &column : std::as_const(m_columns))
        none.columns.append({.state = column.state, .count = 0, .tickets = {}});
    take(none);
    m_answered = -1;
    m_unread->tell(error, m_context.words);
    showGround(m_unread);
}

void BoardView::showGround(QWidget *ground)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isOther = m_ground->currentWidget() != ground;
    m_ground->setCurrentWidget(ground);
    if (isOther && hadFocus)
        ground == m_unread ? ground->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

void BoardView::take(const TicketBoard &board)
{
    m_answered = m_generation;
    showGround(m_scroll);
    m_isTaking = true;
    for (qsizetype i = 0; i < std::min(board.columns.size(), m_columns.size()); ++i) {
        const BoardColumn &now = board.columns[i];
        const Column &column = m_columns[i];
        column.model->setTickets(now.tickets, board.clocks);
        const QString name = stateText(m_context.words, {now.state, {}});
        const QLocale &locale = m_context.words.locale();
        const QString count = now.count > now.tickets.size()
            ? tr("%1 of %2", "cards shown of how many")
                  .arg(locale.toString(now.tickets.size()), locale.toString(now.count))
            : locale.toString(now.count);
        column.title->setText(name + u"  "_s + count);
        column.list->setAccessibleName(tr("%1: %2", "state: how many").arg(name, count));
    }
    showCurrent();
    m_isTaking = false;
}

void BoardView::showCurrent()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (const Column &column : std::as_const(m_columns)) {
        const QModelIndex index = m_current ? column.model->indexOf(*m_current) : QModelIndex();
        if (!index.isValid()) {
            column.list->selectionModel()->clear();
            continue;
        }
        column.list->setCurrentIndex(index);
        if (hadFocus)
            column.list->setFocus(Qt::OtherFocusReason);
    }
}

void BoardView::choose(int place, const QModelIndex &index)
{
    const TicketLine *line = m_columns[place].model->ticketAt(index);
    if (m_isTaking || !line)
        return;
    m_current = line->id;
    m_isTaking = true;
    for (int other = 0; other < m_columns.size(); ++other) {
        if (other != place)
            m_columns[other].list->selectionModel()->clear();
    }
    m_isTaking = false;
    setFocusProxy(m_columns[place].list);
    Q_EMIT chosen(line->id);
}

void BoardView::stepFrom(int place, int columns)
{
    const int row = m_columns[place].list->currentIndex().row();
    // Empty columns have nothing to stand on.
    for (int to = place + columns; to >= 0 && to < m_columns.size(); to += columns) {
        const int last = m_columns[to].model->rowCount() - 1;
        if (last < 0)
            continue;
        m_columns[to].list->setFocus(Qt::OtherFocusReason);
        m_columns[to].list->setCurrentIndex(m_columns[to].model->index(std::clamp(row, 0, last)));
        m_scroll->ensureWidgetVisible(m_columns[to].frame);
        return;
    }
}

void BoardView::carryFrom(int place, int columns)
{
    const int to = place + columns;
    if (m_current && to >= 0 && to < m_columns.size())
        Q_EMIT moveWanted(*m_current, m_columns[to].state);
}

void BoardView::tick()
{
    for (const Column &column : std::as_const(m_columns))
        column.list->viewport()->update();
}

} // namespace mainstay
