// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/queue_model.h"

#include "kit/text_elide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

QueueModel::QueueModel(const PageContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &QueueModel::read);
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (m_isStarted && (changes.rows.contains(u"ticket"_s) || changes.rows.contains(u"team"_s)))
            m_soon.start();
    });
}

void QueueModel::start()
{
    if (!std::exchange(m_isStarted, true))
        read();
}

void QueueModel::read()
{
    m_context.workspace.read(
        this, [](Session &session) { return teamQueues(session); },
        [this](const Result<QList<TeamQueue>> &queues) {
            if (queues)
                take(rowsOf(*queues));
            else
                Q_EMIT failed(queues.error());
        },
        Urgency::Background);
}

bool QueueModel::QueueRow::isSame(const QueueRow &other) const
{
    return isHead == other.isHead && queue.team == other.queue.team && queue.tier == other.queue.tier;
}

QList<QueueModel::QueueRow> QueueModel::rowsOf(const QList<TeamQueue> &queues)
{
    QList<QueueRow> rows;
    qsizetype head = -1;
    for (const TeamQueue &queue : queues) {
        if (queue.team && (head < 0 || rows[head].queue.tier != queue.tier)) {
            head = rows.size();
            rows.append({true, {{}, queue.tier, 0, 0}});
        }
        rows.append({false, queue});
        if (queue.team) {
            rows[head].queue.open += queue.open;
            rows[head].queue.unassigned += queue.unassigned;
        }
    }
    return rows;
}

void QueueModel::take(const QList<QueueRow> &rows)
{
    const auto isAmong = [](const QList<QueueRow> &list, const QueueRow &row) {
        return std::ranges::any_of(list, [&row](const QueueRow &other) { return other.isSame(row); });
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isAmong(rows, m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // Both lists have the same order, so what is not there yet belongs right here.
    for (int row = 0; row < rows.size(); ++row) {
        if (row == m_rows.size() || !m_rows[row].isSame(rows[row])) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
        } else if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    Q_EMIT loaded();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::ToolTipRole:
        return told(row).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return told(row);
    case HeadRole:
        return row.isHead;
    case BelowRole:
        return row.queue.team.has_value();
    case OpenRole:
        return row.queue.open;
    case FreeRole:
        return row.isHead || row.queue.unassigned == 0
            ? QString()
            : tr("%1 free", "tickets that nobody has").arg(m_context.words.locale().toString(row.queue.unassigned));
    default:
        return {};
    }
}

QString QueueModel::text(const QueueRow &row) const
{
    if (!row.isHead)
        return row.queue.team ? oneLine(*row.queue.team) : tr("No team yet");
    switch (row.queue.tier.value_or(-1)) {
    case 0:
        return tr("0 · Self-service", "a tier");
    case 1:
        return tr("1 · Service desk", "a tier");
    case 2:
        return tr("2 · Application support", "a tier");
    case 3:
        return tr("3 · Engineering", "a tier");
    case 4:
        return tr("4 · Vendor", "a tier");
    default:
        return tr("Teams of no tier");
    }
}

QString QueueModel::told(const QueueRow &row) const
{
    return tr("%1: %2 open, %3 of them assigned to nobody")
        .arg(text(row), m_context.words.locale().toString(row.queue.open),
             m_context.words.locale().toString(row.queue.unassigned));
}

TicketFilter QueueModel::filterOf(const QModelIndex &index) const
{
    TicketFilter filter;
    filter.open = true;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return filter;
    const QueueRow &row = m_rows[index.row()];
    if (row.isHead && row.queue.tier)
        filter.tiers = {*row.queue.tier};
    else if (row.isHead)
        filter.withoutTier = true;
    else if (row.queue.team)
        filter.teams = {*row.queue.team};
    else
        filter.withoutTeam = true;
    return filter;
}

QModelIndex QueueModel::indexOf(const TicketFilter &filter) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (filterOf(index(row)) == filter)
            return index(row);
    }
    return {};
}

} // namespace mainstay
