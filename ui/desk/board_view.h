// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/board_column_model.h"
#include "ui_desk/triage_strip.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace mainstay {

class BoardList;
class Chip;
class UnreadState;

/// The tickets of one process as cards, a column for each state; follows what anybody does. A card that is dropped in
/// another column, or carried there by Ctrl and an arrow, is to make that move.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(const PageContext &context, QWidget *parent = nullptr);

    /// The filter's process, where it names one alone, becomes the one that is shown. Reads only while it is seen.
    void setFilter(const TicketFilter &filter);
    ProcessKind process() const { return m_process; }
    void setProcess(ProcessKind process);
    std::optional<Id<Ticket>> current() const { return m_current; }
    BoardList *list(const QString &state) const;
    /// What stands there while the filter's tickets could not be read.
    UnreadState *unread() const { return m_unread; }
    /// Times relative to now are told anew.
    void tick();

Q_SIGNALS:
    void chosen(mainstay::Id<mainstay::Ticket> ticket);
    void moveWanted(mainstay::Id<mainstay::Ticket> ticket, const QString &state);
    void triageWanted(mainstay::Triage what);
    void openWanted();
    void replyWanted();
    void failed(const mainstay::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Column {
        QString state;
        QWidget *frame;
        QLabel *title;
        BoardList *list;
        BoardColumnModel *model;
    };
    void makeColumns();
    void connectColumn(int place);
    void read();
    void take(const TicketBoard &board);
    void takeFailure(const Error &error);
    void showGround(QWidget *ground);
    void choose(int place, const QModelIndex &index);
    void stepFrom(int place, int columns);
    void carryFrom(int place, int columns);
    void showCurrent();

    PageContext m_context;
    TicketFilter m_filter;
    ProcessKind m_process = ProcessKind::Incident;
    std::optional<Id<Ticket>> m_current;
    QList<Column> m_columns;
    QList<Chip *> m_processes;
    QScrollArea *m_scroll;
    UnreadState *m_unread;
    QStackedWidget *m_ground; ///< one of both
    QTimer m_soon;
    int m_generation = 0; ///< of process and filter; older answers are dropped
    int m_answered = -1; ///< the one that the cards are of
    bool m_isReading = false;
    bool m_mustRead = true;
    bool m_isTaking = false; ///< cards come and go by themselves; that chooses nothing
};

} // namespace mainstay
