// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_write.h"

#include "desk/names.h"
#include "desk/ticket_load.h"
#include "desk/ticket_search.h"
#include "desk/ticket_sources.h"
#include "estate/component_commands.h"
#include "exchange/ticket_update.h"
#include "exchange/unknown_names.h"
#include "people/people_lookup.h"
#include "store/numbering.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t BetweenLooks = 1024; ///< tickets between two looks at the progress

/// What the ticket's key stands in for where the source gives no title.
Text titleOf(const ImportedTicket &ticket)
{
    return ticket.title.isGiven() ? ticket.title : ticket.key;
}

/// The organisation of each requester, looked up once; without any organisation nobody is looked up.
class RequesterOrganisations
{
public:
    explicit RequesterOrganisations(Session &session) : m_session(session) { }

    /// Null where there is none; valid until the next question.
    QByteArrayView of(Text requester)
    {
        if (requester.isEmpty() || !hasAny())
            return {};
        const QByteArrayView name = bytesOf(requester);
        auto known = m_byName.find(QByteArray::fromRawData(name.data(), name.size()));
        if (known == m_byName.end())
            known = m_byName.insert(name.toByteArray(),
                                    organisationOf(m_session, requester.toString()).value_or(QString()).toUtf8());
        return known->isEmpty() ? QByteArrayView() : QByteArrayView(*known);
    }

private:
    bool hasAny()
    {
        if (!m_hasAny)
            m_hasAny = hasOrganisations(m_session);
        return *m_hasAny;
    }

    Session &m_session;
    std::optional<bool> m_hasAny;
    QHash<QByteArray, QByteArray> m_byName;
};

class TicketWriter
{
public:
    TicketWriter(Transaction &transaction, const TicketWriteRequest &request, const TicketPlan &plan,
                 Progress &progress)
        : m_transaction(transaction)
        , m_request(request)
        , m_reading(request.reading)
        , m_plan(plan)
        , m_progress(progress)
        , m_total(qint64(2 * plan.added.size() + plan.changed.size()) + plan.entries)
        , m_sourceName(request.source.toUtf8())
    { }

    WrittenTickets write()
    {
        m_source = ensureImportSource(m_transaction, m_request.source);
        writeComponents();
        reserveSerials();
        writeAddedTickets();
        writeFields();
        writeEntries();
        writeKeys();
        TicketUpdater updater(m_transaction, m_request, m_plan, m_facts, m_source);
        for (const quint32 ticket : m_plan.changed) {
            updater.update(ticket);
            count();
        }
        addUnknownNames(m_transaction, namesIn(m_reading.teams), namesIn(m_reading.people));
        return {Id<Ticket>(m_firstTicket), std::move(m_serials), updater.updates()};
    }

private:
    void count()
    {
        if ((++m_done & 0x3ff) == 0)
            m_progress.report(m_done, m_total);
    }

    static QStringList namesIn(const TextIndex &names)
    {
        QStringList list;
        for (quint32 i = 0; i < names.count(); ++i)
            list.append(names.text(i).toString());
        return list;
    }

    /// Names of the source that are no component become solutions.
    void writeComponents()
    {
        m_facts.assign(m_plan.components.size(), {});
        for (size_t number = 1; number < m_plan.components.size(); ++number) {
            const auto index = m_plan.components[number] ? m_plan.tree.indexOf(Id<Component>(m_plan.components[number]))
                                                         : std::nullopt;
            if (!index)
                continue;
            const Component &component = m_plan.tree.component(*index);
            m_facts[number] = {component.id, m_plan.tree.component(m_plan.tree.solutionOf(*index)).id,
                               component.vendor.toUtf8()};
        }
        if (m_plan.newComponents.empty())
            return;
        lockTree(m_transaction);
        qint64 rank = rankAtEnd(m_transaction, std::nullopt);
        for (const quint32 name : m_plan.newComponents) {
            const QString text = m_reading.componentNames.text(name).toString();
            const Id<Component> id(insertRow(
                m_transaction, u"component"_s,
                {{u"parent_id"_s, QVariant()}, {u"rank"_s, rank}, {u"name"_s, text}, {u"kind"_s, u"component"_s}}));
            insertRow(m_transaction, u"import_component"_s,
                      {{u"source_id"_s, m_source}, {u"source_key"_s, text}, {u"component_id"_s, id.value}});
            m_facts[name + 1] = {id, id, {}};
            rank += RankGap;
        }
    }

    /// Numbers of ours stay; the others get the next ones, above all that the file brings.
    void reserveSerials()
    {
        std::array<qint64, std::size(allProcessKinds)> highest{};
        std::array<qint64, std::size(allProcessKinds)> missing{};
        for (const quint32 place : m_plan.added) {
            const ImportedTicket &ticket = m_reading.tickets[place];
            const auto process = size_t(ticket.process);
            highest[process] = std::max(highest[process], ticket.ownSerial);
            missing[process] += ticket.ownSerial == 0;
        }
        for (const ProcessKind kind : allProcessKinds) {
            if (highest[size_t(kind)])
                raiseNumbers(m_transaction, toName(kind), highest[size_t(kind)]);
            if (missing[size_t(kind)])
                m_nextSerial[size_t(kind)] = reserveNumbers(m_transaction, toName(kind), missing[size_t(kind)]);
        }
    }

    TicketToLoad toLoad(const ImportedTicket &ticket, const TicketOutcome &outcome, const ImportedRow &opening)
    {
        const Standing &last = outcome.last;
        const StateMeaning &state = m_request.words.meaning(last.state);
        TicketToLoad load;
        load.process = ticket.process;
        load.serial = ticket.ownSerial ? ticket.ownSerial : m_nextSerial[size_t(ticket.process)]++;
        m_serials.push_back(load.serial);
        load.variant = m_request.words.variantName(ticket.process, outcome.variant);
        load.title = bytesOf(titleOf(ticket));
        load.description = bytesOf(ticket.description);
        load.state = state.state;
        load.reason = state.reason;
        load.phase = state.phase;
        if (last.impact)
            load.impact = m_request.words.meaning(Scale::Impact, last.impact).label;
        if (last.urgency)
            load.urgency = m_request.words.meaning(Scale::Urgency, last.urgency).label;
        if (const quint8 priority = m_request.history.priorityOf(last))
            load.priority = m_request.words.meaning(Scale::Priority, priority).priority;
        if (m_request.history.isOverridden(last))
            load.priorityReason = m_sourceName;
        load.component = m_facts[last.component].component;
        load.requester = nameBytes(last.requester);
        load.team = nameBytes(last.team);
        load.assignee = nameBytes(last.assignee);
        load.resolutionCode = nameBytes(ticket.resolutionCode);
        if (opening.channel)
            load.channel = Channel(opening.channel - 1);
        load.opened = fromMilliseconds(outcome.opened);
        if (outcome.resolved != noTime)
            load.resolved = fromMilliseconds(outcome.resolved);
        if (outcome.closed != noTime)
            load.closed = fromMilliseconds(outcome.closed);
        return load;
    }

    void writeAddedTickets()
    {
        TicketLoader loader(m_transaction, qint64(m_plan.added.size()));
        m_firstTicket = loader.firstId();
        m_serials.reserve(m_plan.added.size());
        TicketOutcome outcome;
        for (const quint32 place : m_plan.added) {
            const std::vector<HistoryEntry> &entries = m_request.history.entriesOf(place, outcome);
            loader.add(toLoad(m_reading.tickets[place], outcome, *entries.front().row));
            count();
        }
        loader.finish();
    }

    void writeFields()
    {
        qint64 fields = 0;
        for (const quint32 place : m_plan.added)
            fields += m_reading.tickets[place].fields.count;
        BulkLoader loader(m_transaction, u"ticket_field"_s, {u"ticket_id"_s, u"name"_s, u"value"_s}, fields);
        for (size_t i = 0; i < m_plan.added.size(); ++i) {
            for (const Attribute &field : m_reading.attributesIn(m_reading.tickets[m_plan.added[i]].fields))
                loader.add(m_firstTicket + qint64(i)).add(bytesOf(field.name)).add(bytesOf(field.value)).endRow();
        }
        loader.finish();
    }

    void writeEntries()
    {
        LogLoader loader(m_transaction, m_plan.entries, m_source, m_request.now);
        EntryMaker maker(m_request, m_facts, m_sourceName);
        TicketOutcome outcome;
        for (size_t i = 0; i < m_plan.added.size(); ++i) {
            for (const HistoryEntry &entry : m_request.history.entriesOf(m_plan.added[i], outcome)) {
                EntryToLoad load = maker.toLoad(entry, outcome.last.requester);
                load.organisation = m_organisations.of(outcome.last.requester);
                load.ticket = Id<Ticket>(m_firstTicket + qint64(i));
                loader.add(load);
                count();
            }
        }
        loader.finish();
    }

    void writeKeys()
    {
        TicketKeyLoader loader(m_transaction, m_source, qint64(m_plan.added.size()));
        for (size_t i = 0; i < m_plan.added.size(); ++i) {
            loader.add(bytesOf(m_reading.tickets[m_plan.added[i]].key), m_firstTicket + qint64(i));
            count();
        }
        loader.finish();
    }

    Transaction &m_transaction;
    const TicketWriteRequest &m_request;
    const TicketReading &m_reading;
    const TicketPlan &m_plan;
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total; ///< rows
    QByteArray m_sourceName;
    RequesterOrganisations m_organisations{m_transaction};
    qint64 m_source = 0;
    qint64 m_firstTicket = 1;
    std::vector<qint64> m_serials; ///< of the tickets that were added
    std::vector<ComponentFacts> m_facts; ///< by component number
    std::array<qint64, std::size(allProcessKinds)> m_nextSerial{};
};

} // namespace

WrittenTickets writeTickets(Transaction &transaction, const TicketWriteRequest &request, const TicketPlan &plan,
                            Progress &progress)
{
    return TicketWriter(transaction, request, plan, progress).write();
}

void writeTicketWords(Transaction &transaction, const TicketWriteRequest &request, const TicketPlan &plan,
                      const WrittenTickets &written, Progress &progress)
{
    WordLoader words(transaction, qint64(plan.added.size()));
    TicketOutcome outcome;
    for (size_t i = 0; i < plan.added.size(); ++i) {
        const ImportedTicket &ticket = request.reading.tickets[plan.added[i]];
        words.begin();
        words.add(bytesOf(titleOf(ticket)));
        words.add(bytesOf(ticket.description));
        words.add(toText(TicketNumber{ticket.process, written.serials[i]}).toUtf8());
        if (const QByteArrayView key = bytesOf(ticket.key); !key.startsWith(madeUpKey))
            words.add(key);
        for (const HistoryEntry &entry : request.history.entriesOf(plan.added[i], outcome))
            words.add(bytesOf(entry.row->text));
        words.end(Id<Ticket>(written.first.value + qint64(i)));
        if (i % BetweenLooks == 0)
            progress.report(qint64(i), qint64(plan.added.size()));
    }
    words.finish();
    for (const quint32 ticket : plan.changed)
        refreshWords(transaction, Id<Ticket>(plan.ids[ticket]));
}

} // namespace mainstay
