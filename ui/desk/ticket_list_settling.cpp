// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of the list come to stand where they belong.
#include "ui_desk/ticket_list_model.h"

namespace mainstay {

void TicketListModel::takeAll(const TicketAnswer &answer)
{
    Q_EMIT aboutToArrange();
    const mainstay::TicketPage &page = answer.page;
    QHash<qint64, const TicketLine *> wanted;
    for (const TicketLine &line : page.tickets)
        wanted.insert(line.id.value, &line);
    m_gone.clear();
    removeOthers(wanted, answer.clocks);
    insertMissing(page.tickets);
    for (int row = 0; row < m_lines.size(); ++row) {
        replaceClock(row, answer.clocks);
        replace(row, page.tickets[row]);
    }
    m_places.clear();
    m_next = page.next;
    m_isCut = answer.isCut;
    m_open = answer.open;
    m_left.clear();
    m_new.clear();
    Q_EMIT noticeChanged();
    Q_EMIT settled();
}

void TicketListModel::removeOthers(const QHash<qint64, const TicketLine *> &wanted, const LeadingClocks &clocks)
{
    const auto stays = [&](int row) {
        const TicketLine *now = wanted.value(m_lines[row].id.value);
        return now && staysPut(placeOf(row), *now, clocks, m_question.order);
    };
    for (int last = int(m_lines.size()) - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_rows.remove(m_lines[row].id.value);
            m_places.remove(m_lines[row].id.value);
        }
        m_lines.remove(first, last - first + 1);
        number(first);
        endRemoveRows();
        last = first;
    }
}

void TicketListModel::insertMissing(const QList<TicketLine> &wanted)
{
    for (int row = 0; row < wanted.size(); ++row) {
        int end = row;
        while (end < wanted.size() && !m_rows.contains(wanted[end].id.value))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, row, end - 1);
        m_lines = m_lines.first(row) + wanted.mid(row, end - row) + m_lines.mid(row);
        number(row);
        endInsertRows();
        row = end - 1;
    }
}

} // namespace mainstay
