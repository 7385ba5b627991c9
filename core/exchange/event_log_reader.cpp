// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/row_facts.h"
#include "exchange/ticket_rows_reader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class EventLogReader
{
public:
    EventLogReader(QIODevice &device, const TicketReadOptions &options, TicketWords &words, ReadProgress &progress)
        : m_now(toMilliseconds(options.now))
        , m_words(words)
        , m_progress(progress)
        , m_table(device, options.map, progress, {SheetColumn::Ticket, SheetColumn::At}, m_reading)
    { }

    TicketReading read()
    {
        while (m_table.next()) {
            readRow();
            if ((m_reading.read & 0xfff) == 0)
                m_progress.reached(0);
        }
        m_progress.finish();
        return std::move(m_reading);
    }

private:
    struct Times {
        qint64 at, opened, resolved, closed;
    };

    void readRow()
    {
        const std::string_view key = m_table.cell(SheetColumn::Ticket);
        if (key.empty())
            return m_table.reject(RemarkCode::MissingValue, nameOf(SheetColumn::Ticket));
        if (key.size() > mostKeyBytes)
            return m_table.reject(RemarkCode::TextTooLong, nameOf(SheetColumn::Ticket), std::to_string(mostKeyBytes));
        const auto times = timesOfRow();
        if (!times)
            return;
        const auto title = m_table.line(SheetColumn::Title);
        const auto description = title ? m_table.text(SheetColumn::Description) : std::nullopt;
        const auto text = description ? m_table.text(SheetColumn::Text) : std::nullopt;
        const auto process = text ? processOfTicket(key) : std::nullopt;
        if (!process)
            return;
        auto row = factsOfRow(m_table, m_words, *process, m_reading);
        const auto fields = row ? m_table.fields() : std::nullopt;
        if (!fields)
            return;
        row->at = times->at;
        row->text = text->empty() ? Text() : m_reading.texts.keep(*text);
        row->ticket = ticketOf(key, *process);
        takeInto(m_reading.tickets[row->ticket], *title, *description, *times, *fields);
        m_reading.rows.push_back(*row);
    }

    std::optional<Times> timesOfRow()
    {
        const auto at = m_table.time(SheetColumn::At, m_now);
        if (at == noTime) {
            m_table.reject(RemarkCode::MissingValue, nameOf(SheetColumn::At));
            return std::nullopt;
        }
        const auto opened = at ? m_table.time(SheetColumn::Opened, m_now) : std::nullopt;
        const auto resolved = opened ? m_table.time(SheetColumn::Resolved, m_now) : std::nullopt;
        const auto closed = resolved ? m_table.time(SheetColumn::Closed, m_now) : std::nullopt;
        return closed ? std::optional(Times{*at, *opened, *resolved, *closed}) : std::nullopt;
    }

    /// A ticket is of one process: its first row says which, and others that say another are rejected.
    std::optional<ProcessKind> processOfTicket(std::string_view key)
    {
        const quint32 known = m_keys.find(key);
        if (known == TextIndex::none)
            return processOfRow(m_table, m_words);
        const ProcessKind process = m_reading.tickets[known].process;
        if (m_table.cell(SheetColumn::Process).empty())
            return process;
        const auto given = processOfRow(m_table, m_words);
        if (!given || given == process)
            return given;
        m_table.reject(RemarkCode::OtherProcess, key, toName(*given).toStdString());
        return std::nullopt;
    }

    quint32 ticketOf(std::string_view key, ProcessKind process)
    {
        if (const quint32 known = m_keys.find(key); known != TextIndex::none)
            return known;
        ImportedTicket ticket;
        ticket.key = m_reading.texts.keep(key);
        ticket.process = process;
        ticket.where = m_table.row();
        m_keys.insert(ticket.key);
        m_reading.tickets.push_back(ticket);
        return quint32(m_reading.tickets.size() - 1);
    }

    /// What a ticket has but once: the first row that gives it counts, of the dates those that reach furthest.
    void takeInto(ImportedTicket &ticket, std::string_view title, std::string_view description, const Times &times,
                  AttributeRange fields)
    {
        if (!ticket.title.isGiven() && !title.empty())
            ticket.title = m_reading.texts.keep(title);
        if (!ticket.description.isGiven() && !description.empty())
            ticket.description = m_reading.texts.keep(description);
        if (ticket.fields.count == 0)
            ticket.fields = fields;
        takeTime(ticket, ticket.opened, times.opened, std::min(ticket.opened, times.opened));
        takeTime(ticket, ticket.resolved, times.resolved, std::max(ticket.resolved, times.resolved));
        takeTime(ticket, ticket.closed, times.closed, std::max(ticket.closed, times.closed));
    }

    static void takeTime(ImportedTicket &ticket, qint64 &known, qint64 given, qint64 chosen)
    {
        if (given == noTime || given == known)
            return;
        if (known != noTime)
            ++ticket.differs;
        known = known == noTime ? given : chosen;
    }

    static constexpr size_t mostKeyBytes = 1000;

    TicketReading m_reading;
    qint64 m_now;
    TicketWords &m_words;
    ReadProgress &m_progress;
    TicketSheet m_table;
    TextIndex m_keys; ///< by place in the reading's tickets
};

} // namespace

TicketReading readEventLog(QIODevice &device, const TicketReadOptions &options, TicketWords &words,
                           ReadProgress &progress)
{
    if (!options.map || options.map->columns.isEmpty())
        throw StoreError(ErrorKind::Invalid, "exchange.map-needed", {{u"format"_s, u"event-log-csv"_s}});
    return EventLogReader(device, options, words, progress).read();
}

} // namespace mainstay
