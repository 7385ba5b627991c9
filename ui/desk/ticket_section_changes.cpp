// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_section_changes.h"

#include "desk/log_store.h"
#include "desk/ticket_groups.h"
#include "ui_desk/ticket_reading.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Adds the rows of that table to `ids`; false where there are too many to name.
bool addRows(const ChangeSet &changes, const QString &table, QSet<qint64> &ids)
{
    const auto rows = changes.rows.constFind(table);
    if (rows == changes.rows.cend())
        return true;
    if (!rows->has_value())
        return false;
    ids.unite(QSet<qint64>((*rows)->cbegin(), (*rows)->cend()));
    return true;
}

template <class T>
QList<Id<T>> idList(const QSet<qint64> &ids)
{
    QList<Id<T>> list;
    for (const qint64 id : ids)
        list.append(Id<T>(id));
    return list;
}

} // namespace

TicketSectionChanges::TicketSectionChanges(const PageContext &context, std::function<std::optional<Shown>()> shown,
                                           QObject *parent)
    : QObject(parent), m_context(context), m_shown(std::move(shown))
{ }

bool TicketSectionChanges::movesPeople(const ChangeSet &changes, TicketGrouping by)
{
    return by == TicketGrouping::Organisation
        && (changes.rows.contains(u"person"_s) || changes.rows.contains(u"organisation"_s));
}

void TicketSectionChanges::add(const ChangeSet &changes)
{
    const auto shown = m_shown();
    const bool isKnown = addRows(changes, u"ticket"_s, m_moved.tickets) && addRows(changes, u"log_entry"_s, m_entries)
        && !changesAgreements(changes) && !changesMarks(changes) && !(shown && movesPeople(changes, shown->by));
    m_moved.everything = m_moved.everything || !isKnown;
    look();
}

void TicketSectionChanges::look()
{
    if (m_isLooking || (!m_moved.everything && m_moved.tickets.isEmpty() && m_entries.isEmpty()))
        return;
    const Found moved = std::exchange(m_moved, {});
    const QSet<qint64> entries = std::exchange(m_entries, {});
    const auto shown = m_shown();
    if (moved.everything || !shown) {
        Q_EMIT found(moved);
        return;
    }
    m_isLooking = true;
    m_context.workspace.read(
        this,
        [moved, entries, shown = *shown, &clocks = m_context.clocks, asking = askingIn(m_context)](Session &session) {
            Found all = moved;
            const auto told = ticketsOfEntries(session, idList<LogEntry>(entries));
            for (const Id<Ticket> ticket : told)
                all.tickets.insert(ticket.value);
            // Entries that are gone name nobody any more.
            all.everything = told.isEmpty() && !entries.isEmpty();
            const auto tickets = idList<Ticket>(all.tickets);
            TicketQuestion meant = shown.question;
            meant.filter = narrowedAmong(session, clocks, shown.question.filter, asking, tickets);
            all.groups = groupsAmong(session, meant, shown.by, tickets);
            return all;
        },
        [this](const Result<Found> &answer) {
            m_isLooking = false;
            Q_EMIT found(answer.value_or(Found{.everything = true, .tickets = {}}));
            look();
        });
}

} // namespace mainstay
