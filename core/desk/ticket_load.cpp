// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_load.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The names of an enumeration as bytes, made once: a load writes each of them millions of times.
template <class Enum, size_t Count>
class NamesAsBytes
{
public:
    explicit NamesAsBytes(const Enum (&all)[Count])
    {
        for (const Enum each : all)
            m_names[size_t(each)] = toName(each).toUtf8();
    }
    QByteArrayView of(Enum value) const { return m_names[size_t(value)]; }

private:
    std::array<QByteArray, Count> m_names;
};

constexpr Phase allPhases[] = {Phase::Open, Phase::Resolved, Phase::Final};

QByteArrayView bytesOf(ProcessKind kind)
{
    static const NamesAsBytes names(allProcessKinds);
    return names.of(kind);
}
QByteArrayView bytesOf(Phase phase)
{
    static const NamesAsBytes names(allPhases);
    return names.of(phase);
}
QByteArrayView bytesOf(Channel channel)
{
    static const NamesAsBytes names(allChannels);
    return names.of(channel);
}
QByteArrayView bytesOf(EntryKind kind)
{
    static const NamesAsBytes names(allEntryKinds);
    return names.of(kind);
}
QByteArrayView bytesOf(Visibility visibility)
{
    static const NamesAsBytes names(allVisibilities);
    return names.of(visibility);
}

void addOptional(BulkLoader &loader, QByteArrayView text)
{
    if (text.isNull())
        loader.addNull();
    else
        loader.add(text);
}

void addOptional(BulkLoader &loader, const std::optional<Instant> &instant)
{
    if (instant)
        loader.add(toMilliseconds(*instant));
    else
        loader.addNull();
}

void addOptional(BulkLoader &loader, const std::optional<Id<Component>> &id)
{
    if (id)
        loader.add(id->value);
    else
        loader.addNull();
}

void addOptional(BulkLoader &loader, const std::optional<Channel> &channel)
{
    addOptional(loader, channel ? bytesOf(*channel) : QByteArrayView());
}

void addOptional(BulkLoader &loader, const std::optional<Priority> &priority)
{
    if (priority)
        loader.add(qint64(priority->number)).add(qint64(priority->rank));
    else
        loader.addNull().addNull();
}

const QStringList &ticketLoadColumns()
{
    static const QStringList columns{
        u"process"_s,         u"serial"_s,       u"variant"_s,   u"title"_s,   u"description"_s, u"state"_s,
        u"reason"_s,          u"phase"_s,        u"impact"_s,    u"urgency"_s, u"priority"_s,    u"priority_rank"_s,
        u"priority_reason"_s, u"component_id"_s, u"requester"_s, u"team"_s,    u"assignee"_s,    u"channel"_s,
        u"resolution_code"_s, u"opened"_s,       u"resolved"_s,  u"closed"_s};
    return columns;
}

const QStringList &logLoadColumns()
{
    static const QStringList columns{u"ticket_id"_s,     u"kind"_s,        u"origin"_s,       u"happened"_s,
                                     u"recorded"_s,      u"who"_s,         u"channel"_s,      u"channel_word"_s,
                                     u"visibility"_s,    u"text"_s,        u"state"_s,        u"reason"_s,
                                     u"deviation"_s,     u"team"_s,        u"priority"_s,     u"priority_rank"_s,
                                     u"component_id"_s,  u"solution_id"_s, u"organisation"_s, u"vendor"_s,
                                     u"from_customer"_s, u"source_id"_s};
    return columns;
}

} // namespace

TicketLoader::TicketLoader(Transaction &transaction, qint64 tickets)
    : m_loader(transaction, u"ticket"_s, ticketLoadColumns(), tickets)
{ }

void TicketLoader::add(const TicketToLoad &ticket)
{
    m_loader.add(bytesOf(ticket.process)).add(ticket.serial).add(ticket.variant).add(ticket.title);
    m_loader.add(ticket.description).add(ticket.state);
    addOptional(m_loader, ticket.reason);
    m_loader.add(bytesOf(ticket.phase));
    addOptional(m_loader, ticket.impact);
    addOptional(m_loader, ticket.urgency);
    addOptional(m_loader, ticket.priority);
    addOptional(m_loader, ticket.priorityReason);
    addOptional(m_loader, ticket.component);
    addOptional(m_loader, ticket.requester);
    addOptional(m_loader, ticket.team);
    addOptional(m_loader, ticket.assignee);
    addOptional(m_loader, ticket.channel);
    addOptional(m_loader, ticket.resolutionCode);
    m_loader.add(toMilliseconds(ticket.opened));
    addOptional(m_loader, ticket.resolved);
    addOptional(m_loader, ticket.closed);
    m_loader.endRow();
}

LogLoader::LogLoader(Transaction &transaction, qint64 entries, qint64 source, Instant recorded)
    : m_loader(transaction, u"log_entry"_s, logLoadColumns(), entries)
    , m_source(source)
    , m_recorded(toMilliseconds(recorded))
{ }

void LogLoader::add(const EntryToLoad &entry)
{
    static const QByteArray import = toName(Origin::Import).toUtf8();
    m_loader.add(entry.ticket.value).add(bytesOf(entry.kind)).add(QByteArrayView(import));
    m_loader.add(toMilliseconds(entry.happened)).add(m_recorded).add(entry.who);
    addOptional(m_loader, entry.channel);
    addOptional(m_loader, entry.channelWord);
    m_loader.add(bytesOf(entry.visibility)).add(entry.text).add(entry.state);
    addOptional(m_loader, entry.reason);
    m_loader.add(qint64(entry.isDeviation ? 1 : 0));
    addOptional(m_loader, entry.team);
    addOptional(m_loader, entry.priority);
    addOptional(m_loader, entry.component);
    addOptional(m_loader, entry.solution);
    addOptional(m_loader, entry.organisation);
    addOptional(m_loader, entry.vendor);
    m_loader.add(qint64(entry.isFromCustomer ? 1 : 0));
    if (entry.isRow)
        m_loader.add(m_source);
    else
        m_loader.addNull();
    m_loader.endRow();
}

} // namespace mainstay
