// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_load.h"
#include "exchange/ticket_write.h"
#include "exchange/value_memo.h"

namespace mainstay {

/// What entries keep of a component.
struct ComponentFacts {
    std::optional<Id<Component>> component;
    std::optional<Id<Component>> solution;
    QByteArray vendor;
};

/// Makes log entries of a history: who wrote them, and the facts around the ticket.
class EntryMaker
{
public:
    /// All outlive the maker. `source` writes what nobody is named for.
    EntryMaker(const TicketWriteRequest &request, const std::vector<ComponentFacts> &facts, const QByteArray &source)
        : m_request(request), m_facts(facts), m_source(source)
    { }
    /// Without its ticket, whose requester is given as it stands in the end.
    EntryToLoad toLoad(const HistoryEntry &entry, Text requester);

private:
    Text writerOf(const HistoryEntry &entry) const;
    bool isSamePerson(Text one, Text other);

    const TicketWriteRequest &m_request;
    const std::vector<ComponentFacts> &m_facts;
    const QByteArray &m_source;
    ValueMemo<QString> m_comparable; ///< names as isSameName() compares them
};

} // namespace mainstay
