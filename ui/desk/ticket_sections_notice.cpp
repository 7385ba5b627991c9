// SPDX-License-Identifier: GPL-3.0-or-later
// Who of many sections is told of a change: all of them would read, where mostly one or two are meant.
#include "desk/log_store.h"
#include "desk/ticket_groups.h"
#include "ui_desk/ticket_sections_model.h"

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

void TicketSectionsModel::notice(const ChangeSet &changes)
{
    if (isUnanswered())
        m_recount.start();
    if (!m_shownBy)
        return;
    const bool movesPeople = m_shownBy == TicketGrouping::Organisation
        && (changes.rows.contains(u"person"_s) || changes.rows.contains(u"organisation"_s));
    if (changes.rows.contains(u"ticket"_s) || movesPeople)
        m_recount.start();
    const bool isKnown = addRows(changes, u"ticket"_s, m_touched.tickets)
        && addRows(changes, u"log_entry"_s, m_touched.entries) && !changesAgreements(changes)
        && !changes.rows.contains(u"major_incident"_s) && !movesPeople;
    m_touched.everything = m_touched.everything || !isKnown;
    readTouched();
}

void TicketSectionsModel::readTouched()
{
    if (m_isLooking || m_touched.isEmpty())
        return;
    const Touched touched = std::exchange(m_touched, {});
    if (touched.everything || !m_shownBy) {
        tellLists(touched);
        return;
    }
    m_isLooking = true;
    m_context.workspace.read(
        this,
        [touched, question = m_shown, by = *m_shownBy, &clocks = m_context.clocks,
         asking = askingIn(m_context)](Session &session) {
            Touched found = touched;
            const auto told = ticketsOfEntries(session, idList<LogEntry>(touched.entries));
            for (const Id<Ticket> ticket : told)
                found.tickets.insert(ticket.value);
            // Entries that are gone name nobody any more.
            found.everything = told.isEmpty() && !touched.entries.isEmpty();
            const auto tickets = idList<Ticket>(found.tickets);
            TicketQuestion meant = question;
            meant.filter = narrowedAmong(session, clocks, question.filter, asking, tickets);
            found.groups = groupsAmong(session, meant, by, tickets);
            return found;
        },
        [this](const Result<Touched> &found) {
            m_isLooking = false;
            tellLists(found.value_or(Touched{.everything = true, .tickets = {}, .entries = {}}));
            readTouched();
        });
}

void TicketSectionsModel::tellLists(const Touched &touched)
{
    const QList<Section> sections = m_sections;
    for (const Section &section : sections) {
        if (!section.list)
            continue;
        QSet<qint64> own;
        for (const qint64 ticket : touched.tickets) {
            const auto group = touched.groups.constFind(ticket);
            const bool standsHere = group != touched.groups.cend() && *group == section.group.value;
            if (standsHere || section.list->rowOf(Id<Ticket>(ticket)))
                own.insert(ticket);
        }
        if (touched.everything)
            section.list->touch(std::nullopt);
        else if (!own.isEmpty())
            section.list->touch(own);
    }
}

} // namespace mainstay
