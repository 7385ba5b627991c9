// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories/story_test.h"
#include "ui_desk/ticket_columns.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ticket_table.h"

namespace mainstay::testing {

/// A story that goes on at the place "desk".
class DeskStory : public StoryTest
{
    Q_OBJECT

protected:
    TicketDetails *details() { return m_story->part<TicketDetails>(); }
    TicketTable *list() { return m_story->part<TicketTable>(); }
    TicketMoves *moves() { return m_story->part<TicketMoves>(); }

    QString titleAt(int row) { return list()->model()->index(row, int(TicketColumn::Title)).data().toString(); }
    /// Of the ticket that the details show; empty for none.
    QString state();
    /// The entries of its log that say something.
    QList<LogEntry> said();

    /// By the box that drops down, and the keys.
    bool choose(QWidget *in, const QString &label, int entry);
    /// Fills in what the move to "resolved" demands, and sends it off by the keys.
    void giveSolution(const QString &solution);
};

} // namespace mainstay::testing
