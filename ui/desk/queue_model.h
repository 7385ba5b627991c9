// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_filter.h"
#include "desk/tier_queue.h"
#include "kit/page.h"

#include <QAbstractListModel>
#include <QTimer>

namespace mainstay {

/// What waits where: each tier with its teams below it, teams of no tier, and what no team has. Keeps up by itself;
/// rows come and go one by one.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadRole = Qt::UserRole, ///< bool: a tier, or those of none
        BelowRole, ///< bool: a team, which stands below its tier
        OpenRole, ///< open tickets, qint64
        FreeRole, ///< how many of those nobody has, in words; empty for a tier, and where there are none
    };

    explicit QueueModel(const PageContext &context, QObject *parent = nullptr);

    /// Reads only from now on.
    void start();
    /// The open tickets of that row.
    TicketFilter filterOf(const QModelIndex &index) const;
    /// The row whose tickets the filter finds; none for any other filter.
    QModelIndex indexOf(const TicketFilter &filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const mainstay::Error &error);

private:
    /// A tier, a team, or no team.
    struct QueueRow {
        bool isHead = false;
        TeamQueue queue;

        bool isSame(const QueueRow &other) const;
        bool operator==(const QueueRow &) const = default;
    };
    static QList<QueueRow> rowsOf(const QList<TeamQueue> &queues);
    void read();
    void take(const QList<QueueRow> &rows);
    QString text(const QueueRow &row) const;
    QString told(const QueueRow &row) const;

    PageContext m_context;
    QList<QueueRow> m_rows;
    QTimer m_soon;
    bool m_isStarted = false;
};

} // namespace mainstay
