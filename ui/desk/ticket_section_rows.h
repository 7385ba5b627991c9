// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace mainstay {

/// Where the rows of a list in sections stand: each section has a heading, the tickets that were read of it, and one
/// row for the rest where there are more. A list without sections is one that has no heading.
class TicketSectionRows
{
public:
    enum class Kind { Heading, Ticket, Rest };
    struct Section {
        bool hasHeading = true;
        int tickets = 0;
        bool hasRest = false;

        int rows() const { return (hasHeading ? 1 : 0) + tickets + (hasRest ? 1 : 0); }
    };
    struct Place {
        int section = 0;
        Kind kind = Kind::Ticket;
        int ticket = 0; ///< within the section
    };

    void reset(const QList<Section> &sections);
    void insert(int section, const Section &value);
    void remove(int section);
    void setTickets(int section, int tickets);
    void setRest(int section, bool hasRest);

    int count() const { return int(m_sections.size()); }
    const Section &at(int section) const { return m_sections[section]; }
    int rowCount() const { return m_starts.last(); }
    /// Of a row that there is.
    Place place(int row) const;
    int firstRow(int section) const { return m_starts[section]; }
    int firstTicket(int section) const { return m_starts[section] + (m_sections[section].hasHeading ? 1 : 0); }
    /// Where the row of the rest stands, or would stand.
    int restRow(int section) const { return firstTicket(section) + m_sections[section].tickets; }

private:
    void addUp(int from);

    QList<Section> m_sections;
    QList<int> m_starts{0}; ///< the first row of each section, and one past the last row of all
};

} // namespace mainstay
