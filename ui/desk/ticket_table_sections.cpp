// SPDX-License-Identifier: GPL-3.0-or-later
// What the list does with headings, and how rows are read before they come into sight.
#include "ui_desk/ticket_sections_model.h"
#include "ui_desk/ticket_table.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace mainstay {

bool TicketTable::isTicket(int row) const
{
    return model()->index(row, 0).flags() & Qt::ItemIsSelectable;
}

/// The last one that keys may go to; -1 where there is none.
int TicketTable::lastRow() const
{
    int row = model()->rowCount() - 1;
    while (row >= 0 && !(model()->index(row, 0).flags() & Qt::ItemIsEnabled))
        --row;
    return row;
}

/// The row that a step leads to; nothing where the list ends, or where the next rows are still to be read.
std::optional<int> TicketTable::nextRow(int row, int way, Over over)
{
    const int count = model()->rowCount();
    for (int next = row + way; next >= 0 && next < count; next += way) {
        const Qt::ItemFlags flags = model()->index(next, 0).flags();
        if (flags & Qt::ItemIsSelectable || (over == Over::Nothing && flags & Qt::ItemIsEnabled))
            return next;
        if (!(flags & Qt::ItemIsEnabled)) {
            m_sections->lookAt(next, next);
            return std::nullopt;
        }
    }
    return isTicket(row) ? std::optional(row) : std::nullopt;
}

bool TicketTable::handleFolding(int key)
{
    const int row = currentIndex().row();
    if (!m_sections || row < 0 || !m_sections->grouping())
        return false;
    const bool isHeading = m_sections->isHeading(row);
    const bool isIn = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isOut = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (isHeading && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        turn(row);
    else if (isHeading && (isIn || isOut) && m_sections->isFolded(row) == isIn)
        turn(row);
    else if (isHeading && isIn)
        step(1, Stepping::Alone, Over::Nothing);
    else if (!isHeading && isOut)
        selectionModel()->setCurrentIndex(model()->index(m_sections->headingOf(row), 0), QItemSelectionModel::Clear);
    else
        return false;
    return true;
}

void TicketTable::turn(int heading)
{
    m_sections->setFolded(heading, !m_sections->isFolded(heading));
    selectionModel()->setCurrentIndex(model()->index(heading, 0), QItemSelectionModel::Clear);
    fetchAhead();
}

void TicketTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    if (!pressed.isValid() || isTicket(pressed.row())) {
        QTableView::mousePressEvent(event);
        return;
    }
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    if (m_sections->isHeading(pressed.row()))
        turn(pressed.row());
    else
        m_sections->lookAt(pressed.row(), pressed.row());
}

QItemSelectionModel::SelectionFlags TicketTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (index.isValid() && !isTicket(index.row()))
        return QItemSelectionModel::Clear;
    return QTableView::selectionCommand(index, event);
}

void TicketTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // A heading is drawn as one, so all of it changes.
    if (m_sections && (m_sections->isHeading(current.row()) || m_sections->isHeading(previous.row())))
        viewport()->update();
}

void TicketTable::fetchAhead()
{
    if (!model())
        return;
    if (m_sections && m_sections->hasSections()) {
        const int height = verticalHeader()->defaultSectionSize();
        const int ahead = 3 * viewport()->height() / std::max(1, height);
        const int first = std::max(0, rowAt(0));
        m_sections->lookAt(first, first + ahead);
        return;
    }
    if (!model()->canFetchMore({}))
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() - bar->value() <= 2 * viewport()->height())
        model()->fetchMore({});
}

/// Rows of sections that come and go above what one sees move nothing of it.
void TicketTable::watchTop()
{
    if (!m_sections)
        return;
    const auto remember = [this](int first, int rows) {
        const bool isAbove = m_sections->hasSections() && verticalScrollBar()->value() > 0 && first <= rowAt(0);
        m_rowsAbove = isAbove ? rows : 0;
    };
    const auto scroll = [this](int way) {
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + way * m_rowsAbove * verticalHeader()->defaultSectionSize());
        m_rowsAbove = 0;
    };
    connect(m_sections, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [remember](const auto &, int first, int last) { remember(first, last - first + 1); });
    connect(m_sections, &QAbstractItemModel::rowsInserted, this, [scroll] { scroll(1); });
    connect(
        m_sections, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this, remember](const auto &, int first, int last) { remember(first, std::min(last, rowAt(0)) - first + 1); });
    connect(m_sections, &QAbstractItemModel::rowsRemoved, this, [scroll] { scroll(-1); });
    for (const auto arranged : {&TicketSectionsModel::loaded, &TicketSectionsModel::settled})
        connect(m_sections, arranged, this, [this] {
            if (m_sections->hasSections())
                fetchAhead();
        });
}

} // namespace mainstay
