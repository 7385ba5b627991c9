// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_section_rows.h"

#include <algorithm>

namespace mainstay {

void TicketSectionRows::reset(const QList<Section> &sections)
{
    m_sections = sections;
    addUp(0);
}

void TicketSectionRows::insert(int section, const Section &value)
{
    m_sections.insert(section, value);
    addUp(section);
}

void TicketSectionRows::remove(int section)
{
    m_sections.remove(section);
    addUp(section);
}

void TicketSectionRows::setTickets(int section, int tickets)
{
    m_sections[section].tickets = tickets;
    addUp(section);
}

void TicketSectionRows::setRest(int section, bool hasRest)
{
    m_sections[section].hasRest = hasRest;
    addUp(section);
}

TicketSectionRows::Place TicketSectionRows::place(int row) const
{
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend() - 1, row);
    const int section = int(next - m_starts.cbegin()) - 1;
    const int ticket = row - firstTicket(section);
    const Kind kind = ticket < 0 ? Kind::Heading : ticket < m_sections[section].tickets ? Kind::Ticket : Kind::Rest;
    return {section, kind, ticket};
}

void TicketSectionRows::addUp(int from)
{
    m_starts.resize(m_sections.size() + 1);
    m_starts[0] = 0;
    for (int section = from; section < m_sections.size(); ++section)
        m_starts[section + 1] = m_starts[section] + m_sections[section].rows();
}

} // namespace mainstay
