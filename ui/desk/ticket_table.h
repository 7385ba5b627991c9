// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/triage_strip.h"

#include <QTableView>
#include <QTimer>
#include <optional>

namespace mainstay {

class TicketSectionsModel;

/// The list of tickets: whole rows of one height, arrows and j/k go up and down, with Shift they choose on the way and
/// Space chooses the row or no longer; single letters act only here. In a list with headings j/k step over those,
/// arrows stop at them, and left and right fold and unfold. Asks its model for more rows before the end is reached, and
/// shows the frame of rows while the first ones are awaited.
class TicketTable : public QTableView
{
    Q_OBJECT

public:
    explicit TicketTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    /// Rows are on their way; after 150 ms it shows.
    void setWaiting(bool isWaiting);
    void keyboardSearch(const QString &) override { }
    /// Columns that gave way, so that titles can be read; with the width that they come back with.
    const QMap<int, int> &hiddenWidths() const { return m_hiddenWidths; }

    /// Those chosen, from the top down.
    QList<int> chosenRows() const;

Q_SIGNALS:
    /// Something is to be done to the tickets chosen: one of the keys A, S, P, C.
    void triageWanted(mainstay::Triage what);
    void openWanted();
    void searchWanted();
    void newWanted();
    void replyWanted();
    void groupingWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitRows();
    void fitColumns();
    void fetchAhead();
    enum class Stepping { Alone, Choosing };
    enum class Over { Headings, Nothing };
    void step(int way, Stepping stepping, Over over);
    void extendTo(int row);
    bool handleTriage(int key);

    // ticket_table_sections.cpp
    bool isTicket(int row) const;
    int lastRow() const;
    std::optional<int> nextRow(int row, int way, Over over);
    bool handleFolding(int key);
    void turn(int heading);
    void watchTop();

    TicketSectionsModel *m_sections = nullptr; ///< the model, where it has sections
    int m_rowsAbove = 0; ///< that come or go above what is in sight
    QTimer m_patience;
    bool m_showsFrame = false;
    QMap<int, int> m_hiddenWidths;
};

} // namespace mainstay
