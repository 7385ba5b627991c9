// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_match.h"

#include "desk/ticket_sources.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class TicketPlanner
{
public:
    TicketPlanner(Session &session, TicketReading &reading, TicketHistory &history, TicketWords &words)
        : m_session(session), m_reading(reading), m_history(history), m_words(words)
    { }

    TicketPlan plan(const QString &source, bool createsComponents)
    {
        m_plan.position = journalPosition(m_session);
        m_plan.tree = loadTree(m_session);
        m_plan.source = importSource(m_session, source);
        m_plan.ids.assign(m_reading.tickets.size(), 0);
        m_plan.isRefused.assign(m_reading.tickets.size(), false);
        m_plan.isRowKnown.assign(m_reading.shape == HistoryShape::Rows ? m_reading.rows.size() : 0, false);
        matchKeys();
        matchNumbers();
        matchComponents(createsComponents);
        if (m_reading.shape == HistoryShape::Rows)
            matchRows();
        else if (!m_byId.isEmpty())
            compareTickets();
        sortTickets();
        return std::move(m_plan);
    }

private:
    void claim(quint32 ticket, qint64 id)
    {
        m_plan.ids[ticket] = id;
        m_byId.insert(id, ticket);
    }

    void matchKeys()
    {
        if (!m_plan.source)
            return;
        TextIndex keys;
        keys.reserve(m_reading.tickets.size());
        for (const ImportedTicket &ticket : m_reading.tickets)
            keys.insert(ticket.key);
        eachImportedKey(m_session, *m_plan.source, [&](QByteArrayView key, qint64 ticket) {
            const quint32 known = keys.find(std::string_view(key.data(), size_t(key.size())));
            if (known != TextIndex::none)
                claim(known, ticket);
        });
    }

    static quint64 numberKey(ProcessKind process, qint64 serial) { return quint64(process) << 56 | quint64(serial); }

    /// A number of ours may be there already: as this very ticket, which came out of this workspace, or as another.
    void matchNumbers()
    {
        QHash<quint64, quint32> wanted;
        for (quint32 ticket = 0; ticket < m_reading.tickets.size(); ++ticket) {
            const ImportedTicket &given = m_reading.tickets[ticket];
            if (given.ownSerial && !m_plan.ids[ticket])
                wanted.insert(numberKey(given.process, given.ownSerial), ticket);
        }
        if (wanted.isEmpty())
            return;
        eachNumberedTicket(m_session, [&](const NumberedTicket &there) {
            const auto found = wanted.constFind(numberKey(there.number.process, there.number.number));
            if (found == wanted.cend())
                return;
            const ImportedTicket &given = m_reading.tickets[*found];
            const std::string_view title(there.title.data(), size_t(there.title.size()));
            const bool isSame = !there.source && given.title.view() == title
                && (given.opened == noTime || given.opened == there.opened);
            if (isSame)
                claim(*found, there.id);
            else
                refuse(*found, RemarkCode::NumberTaken, m_reading.tickets[*found].key);
        });
    }

    void refuse(quint32 ticket, RemarkCode code, Text first)
    {
        m_plan.isRefused[ticket] = true;
        m_plan.refused.push_back({code, m_reading.tickets[ticket].where, first, {}});
    }

    void matchComponents(bool creates)
    {
        m_plan.components.assign(m_reading.componentNames.count() + 1, 0);
        std::vector<RemarkCode> faults(m_plan.components.size(), RemarkCode::MissingValue);
        for (quint32 name = 0; name < m_reading.componentNames.count(); ++name) {
            const auto found = resolveComponent(m_plan.tree, m_reading.componentNames.text(name).toString());
            if (found)
                m_plan.components[name + 1] = m_plan.tree.component(*found).id.value;
            else if (creates && found.error().kind == ErrorKind::Missing)
                m_plan.newComponents.push_back(name);
            else
                faults[name + 1] = found.error().kind == ErrorKind::Missing ? RemarkCode::UnknownComponent
                                                                            : RemarkCode::AmbiguousComponent;
        }
        for (const ImportedRow &row : m_reading.rows) {
            RemarkCode &fault = faults[row.component];
            if (fault == RemarkCode::MissingValue)
                continue;
            m_plan.findings.push_back({fault, row.where, m_reading.componentNames.text(row.component - 1), {}});
            fault = RemarkCode::MissingValue; // told once, where it stands first
        }
    }

    /// A row is known by its ticket, its time, and its place among those of the same time.
    void matchRows()
    {
        if (m_byId.isEmpty())
            return;
        std::unordered_map<quint32, std::vector<qint64>> times;
        constexpr qsizetype fewTickets = 1000;
        if (m_byId.size() <= fewTickets) {
            for (auto ticket = m_byId.cbegin(); ticket != m_byId.cend(); ++ticket) {
                const QList<qint64> known = importedTimes(m_session, *m_plan.source, Id<Ticket>(ticket.key()));
                times[*ticket].assign(known.cbegin(), known.cend());
            }
        } else {
            eachImportedTime(m_session, *m_plan.source, [&](qint64 id, qint64 at) {
                if (const auto ticket = m_byId.constFind(id); ticket != m_byId.cend())
                    times[*ticket].push_back(at);
            });
        }
        for (auto &[ticket, known] : times) {
            std::ranges::sort(known);
            markKnown(ticket, known);
        }
    }

    void markKnown(quint32 ticket, const std::vector<qint64> &known)
    {
        auto next = known.cbegin();
        for (const quint32 row : m_history.rowsOf(ticket)) {
            const qint64 at = m_reading.rows[row].at;
            next = std::lower_bound(next, known.cend(), at);
            if (next == known.cend() || *next != at)
                continue;
            m_plan.isRowKnown[row] = true;
            ++next;
        }
    }

    void compareTickets()
    {
        m_differs.assign(m_reading.tickets.size(), false);
        std::vector<quint32> fieldsEqual(m_reading.tickets.size(), 0);
        eachComparedTicket(m_session, [&](const ComparedTicket &there) {
            if (const auto ticket = m_byId.constFind(there.id); ticket != m_byId.cend())
                m_differs[*ticket] = differs(*ticket, there);
        });
        eachTicketField(m_session, [&](qint64 id, QByteArrayView name, QByteArrayView value) {
            const auto ticket = m_byId.constFind(id);
            if (ticket == m_byId.cend())
                return;
            for (const Attribute &given : m_reading.attributesIn(m_reading.tickets[*ticket].fields)) {
                if (bytesOf(given.name) == name && bytesOf(given.value) == value)
                    ++fieldsEqual[*ticket];
            }
        });
        for (auto ticket = m_byId.cbegin(); ticket != m_byId.cend(); ++ticket) {
            if (fieldsEqual[*ticket] != m_reading.tickets[*ticket].fields.count)
                m_differs[*ticket] = true;
        }
    }

    /// What the row does not give is not compared.
    bool differs(quint32 place, const ComparedTicket &there)
    {
        const ImportedTicket &ticket = m_reading.tickets[place];
        const ImportedRow &row = m_reading.rows[place];
        const auto isOther = [](Text given, QByteArrayView known) {
            return given.isGiven() && (known.isNull() || bytesOf(given) != known);
        };
        const auto isOtherLevel = [&](Scale scale, quint8 level, QByteArrayView known) {
            return level && QByteArrayView(m_words.meaning(scale, level).label) != known;
        };
        const auto isOtherTime = [](qint64 given, std::optional<qint64> known) {
            return given != noTime && given != known.value_or(noTime);
        };
        TicketOutcome outcome;
        const Standing last = m_history.entriesOf(place, outcome).back().after;
        if (isOther(ticket.title, there.title) || isOther(ticket.description, there.description)
            || isOther(row.team, there.team) || isOther(row.assignee, there.assignee)
            || isOther(row.requester, there.requester) || isOtherLevel(Scale::Impact, row.impact, there.impact)
            || isOtherLevel(Scale::Urgency, row.urgency, there.urgency))
            return true;
        if (row.priority && there.priority != m_words.meaning(Scale::Priority, row.priority).priority.number)
            return true;
        const qint64 component = m_plan.components[row.component];
        const bool isNewComponent = row.component && !component
            && std::ranges::find(m_plan.newComponents, row.component - 1) != m_plan.newComponents.end();
        if (isNewComponent || (component && there.component != component))
            return true;
        if (row.channel && toName(Channel(row.channel - 1)).toUtf8() != there.channel)
            return true;
        const bool saysState = row.state || ticket.resolved != noTime || ticket.closed != noTime;
        const StateMeaning &state = m_words.meaning(last.state);
        if (saysState && (there.state != state.state || there.reason != QByteArrayView(state.reason)))
            return true;
        return isOtherTime(ticket.opened, there.opened) || isOtherTime(outcome.resolved, there.resolved)
            || isOtherTime(outcome.closed, there.closed);
    }

    void sortTickets()
    {
        qint64 workedOn = 0;
        quint32 firstWorkedOn = 0;
        for (quint32 ticket = 0; ticket < m_reading.tickets.size(); ++ticket) {
            if (m_plan.isRefused[ticket])
                continue;
            if (!m_plan.ids[ticket])
                addNew(ticket);
            else if (m_reading.shape == HistoryShape::Rows)
                addRows(ticket);
            else if (!m_differs[ticket])
                ++m_plan.unchanged;
            else if (isWorkedOn(m_session, Id<Ticket>(m_plan.ids[ticket]))) {
                // A table tells how a ticket stands, not when it came to: what people did here since counts more.
                ++m_plan.unchanged;
                if (workedOn++ == 0)
                    firstWorkedOn = m_reading.tickets[ticket].where;
            } else
                m_plan.changed.push_back(ticket);
        }
        if (workedOn)
            m_plan.findings.push_back(
                {RemarkCode::TicketsWorkedOn, firstWorkedOn, m_reading.texts.keep(std::to_string(workedOn)), {}});
    }

    void addNew(quint32 ticket)
    {
        TicketOutcome outcome;
        m_plan.entries += qint64(m_history.entriesOf(ticket, outcome).size());
        m_plan.deviations += outcome.deviations;
        m_plan.differs += outcome.differs;
        m_plan.added.push_back(ticket);
    }

    void addRows(quint32 ticket)
    {
        qint64 fresh = 0;
        for (const quint32 row : m_history.rowsOf(ticket)) {
            if (m_plan.isRowKnown[row])
                ++m_plan.unchanged;
            else
                ++fresh;
        }
        m_plan.newRows += fresh;
        if (fresh)
            m_plan.changed.push_back(ticket);
    }

    Session &m_session;
    TicketReading &m_reading;
    TicketHistory &m_history;
    TicketWords &m_words;
    TicketPlan m_plan;
    QHash<qint64, quint32> m_byId; ///< places of tickets that are there
    std::vector<bool> m_differs;
};

} // namespace

TicketPlan planTickets(Session &session, TicketReading &reading, TicketHistory &history, TicketWords &words,
                       const QString &source, bool createsComponents)
{
    return TicketPlanner(session, reading, history, words).plan(source, createsComponents);
}

} // namespace mainstay
