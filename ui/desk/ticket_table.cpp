// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_table.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/look.h"
#include "ui_desk/clock_look.h"
#include "ui_desk/ticket_delegate.h"
#include "ui_desk/ticket_sections_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int LeastTitle = 22; ///< letters

} // namespace

TicketTable::TicketTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TicketDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Grid); // it would be as high as a header
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsMovable(true);
    setAccessibleName(tr("Tickets"));
    fitRows();
    m_patience.setSingleShot(true);
    m_patience.setInterval(150);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_showsFrame = true;
        viewport()->update();
    });
}

void TicketTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_sections = qobject_cast<TicketSectionsModel *>(model);
    watchTop();
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(PrioritySide + 2 * Grid);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    constexpr std::pair<TicketColumn, int> widths[] = {
        {TicketColumn::Number, 10}, {TicketColumn::Component, 16}, {TicketColumn::Team, 12},
        {TicketColumn::State, 17},  {TicketColumn::Due, 13},       {TicketColumn::Opened, 12},
    };
    for (const auto &[column, letters] : widths)
        header->resizeSection(int(column), letters * letter);
    int due = header->sectionSize(int(TicketColumn::Due));
    for (const QString &text : longestClockTexts())
        due = std::max(due, chipWidth(font(), text) + 2 * Grid);
    header->resizeSection(int(TicketColumn::Due), due);
    header->resizeSection(int(TicketColumn::Priority), PrioritySide + 2 * Grid + 4);
    header->setSectionResizeMode(int(TicketColumn::Title), QHeaderView::Stretch);
    header->setSectionResizeMode(int(TicketColumn::Priority), QHeaderView::Fixed);
    header->setSortIndicator(int(TicketColumn::Opened), Qt::DescendingOrder);
    setSortingEnabled(true);
}

void TicketTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(mainstay::rowHeight(fontMetrics()) + 1);
}

void TicketTable::setWaiting(bool isWaiting)
{
    m_showsFrame = false;
    isWaiting ? m_patience.start() : m_patience.stop();
    viewport()->update();
}

void TicketTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto stepping = event->modifiers() & Qt::ShiftModifier ? Stepping::Choosing : Stepping::Alone;
    if (isPlain && handleFolding(event->key()))
        return;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_J:
        step(1, stepping, Over::Headings);
        return;
    case Qt::Key_K:
        step(-1, stepping, Over::Headings);
        return;
    case Qt::Key_Down:
        step(1, stepping, Over::Nothing);
        return;
    case Qt::Key_Up:
        step(-1, stepping, Over::Nothing);
        return;
    case Qt::Key_G:
        Q_EMIT groupingWanted();
        return;
    case Qt::Key_Space:
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    case Qt::Key_Slash:
        Q_EMIT searchWanted();
        return;
    case Qt::Key_N:
        Q_EMIT newWanted();
        return;
    case Qt::Key_R:
        Q_EMIT replyWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted();
        return;
    default:
        if (!isPlain || !handleTriage(event->key()))
            QTableView::keyPressEvent(event);
    }
}

bool TicketTable::handleTriage(int key)
{
    static const QHash<int, Triage> keys{{Qt::Key_A, Triage::Assign},
                                         {Qt::Key_S, Triage::State},
                                         {Qt::Key_P, Triage::Levels},
                                         {Qt::Key_C, Triage::Note}};
    const auto what = keys.constFind(key);
    if (what == keys.cend())
        return false;
    // One ticket is answered where its conversation stands.
    if (*what == Triage::Note && chosenRows().size() == 1)
        Q_EMIT replyWanted();
    else if (selectionModel()->hasSelection())
        Q_EMIT triageWanted(*what);
    return true;
}

QList<int> TicketTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (isTicket(index.row()))
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void TicketTable::step(int way, Stepping stepping, Over over)
{
    if (!model() || model()->rowCount() == 0)
        return;
    // The focus alone makes a row the current one; only one that is chosen is stepped from.
    const int now = currentIndex().isValid() ? currentIndex().row() : 0;
    const bool stays = isTicket(now) && !selectionModel()->hasSelection();
    const auto next = stays ? now : nextRow(now, way, stepping == Stepping::Choosing ? Over::Headings : over);
    if (!next)
        return;
    if (stepping == Stepping::Choosing)
        extendTo(*next);
    else
        selectionModel()->setCurrentIndex(model()->index(*next, 0),
                                          isTicket(*next)
                                              ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                              : QItemSelectionModel::SelectionFlags(QItemSelectionModel::Clear));
}

void TicketTable::extendTo(int row)
{
    const int now = currentIndex().row();
    // Going back over rows that were chosen lets them go again.
    const bool isChosen = selectionModel()->isRowSelected(row);
    const auto rows = QItemSelectionModel::Rows;
    if (isChosen && row != now)
        selectionModel()->select(model()->index(now, 0), QItemSelectionModel::Deselect | rows);
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::Select | rows);
}

QModelIndex TicketTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one thing here: to the left and right there is nothing to go to.
    if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    if (action == MoveHome)
        return model()->index(0, 0);
    if (action == MoveEnd)
        return model()->index(lastRow(), 0);
    return QTableView::moveCursor(action, modifiers);
}

void TicketTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    fetchAhead();
}

void TicketTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    fetchAhead();
}

void TicketTable::fitColumns()
{
    if (!model())
        return;
    int needed = fontMetrics().horizontalAdvance(u'0') * LeastTitle;
    for (int column = 0; column < model()->columnCount(); ++column)
        needed += column == int(TicketColumn::Title) ? 0 : m_hiddenWidths.value(column, columnWidth(column));
    for (const TicketColumn column :
         {TicketColumn::Opened, TicketColumn::Team, TicketColumn::Component, TicketColumn::Due}) {
        const int width = m_hiddenWidths.value(int(column), columnWidth(int(column)));
        if (needed <= viewport()->width()) {
            m_hiddenWidths.remove(int(column));
            showColumn(int(column));
        } else {
            m_hiddenWidths.insert(int(column), width);
            hideColumn(int(column));
            needed -= width;
        }
    }
}

void TicketTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void TicketTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_showsFrame)
        return;
    QPainter painter(viewport());
    const Look &look = lookOf(palette());
    painter.fillRect(viewport()->rect(), look.panel);
    const int height = verticalHeader()->defaultSectionSize();
    for (int top = 0; top < viewport()->height(); top += height) {
        painter.fillRect(QRect(0, top + height - 1, viewport()->width(), 1), look.line);
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            const QRect cell(columnViewportPosition(column), top, columnWidth(column), height);
            painter.fillRect(cell.adjusted(Grid, height / 2 - 4, -Grid, -height / 2 + 3), look.side);
        }
    }
}

} // namespace mainstay
