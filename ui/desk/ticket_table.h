// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace mainstay {

/// The list of tickets: whole rows of one height, arrows and j/k go up and down, single letters act only here. Asks its
/// model for more rows before the end is reached, and shows the frame of rows while the first ones are awaited.
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

Q_SIGNALS:
    void openWanted();
    void searchWanted();
    void newWanted();
    void replyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitRows();
    void fitColumns();
    void fetchAhead();
    void step(int rows);

    QTimer m_patience;
    bool m_showsFrame = false;
    QMap<int, int> m_hiddenWidths;
};

} // namespace mainstay
