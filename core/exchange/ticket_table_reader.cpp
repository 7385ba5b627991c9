// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_sources.h"
#include "exchange/row_facts.h"
#include "exchange/ticket_rows_reader.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class TicketTableReader
{
public:
    TicketTableReader(QIODevice &device, const TicketReadOptions &options, TicketWords &words, ReadProgress &progress)
        : m_reading(withShape())
        , m_now(toMilliseconds(options.now))
        , m_words(words)
        , m_progress(progress)
        , m_table(device, options.map, progress, {SheetColumn::Title}, m_reading)
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
    static TicketReading withShape()
    {
        TicketReading reading;
        reading.shape = HistoryShape::Dates;
        return reading;
    }

    void readRow()
    {
        const auto title = m_table.line(SheetColumn::Title);
        if (!title)
            return;
        if (title->empty())
            return m_table.reject(RemarkCode::MissingValue, nameOf(SheetColumn::Title));
        ImportedTicket ticket;
        ticket.where = m_table.row();
        const std::string_view number = m_table.cell(SheetColumn::Ticket);
        const auto description = m_table.text(SheetColumn::Description);
        if (!description || !readProcess(ticket, number) || !readTimes(ticket))
            return;
        auto row = factsOfRow(m_table, m_words, ticket.process, m_reading);
        if (!row || !readKey(ticket, number, *title, *description))
            return;
        const auto fields = m_table.fields();
        if (!fields)
            return;
        ticket.fields = *fields;
        ticket.title = m_reading.texts.keep(*title);
        ticket.description = description->empty() ? Text() : m_reading.texts.keep(*description);
        m_keys.insert(ticket.key);
        row->ticket = quint32(m_reading.tickets.size());
        m_reading.tickets.push_back(ticket);
        m_reading.rows.push_back(*row);
    }

    /// A number of ours says its process, too.
    bool readProcess(ImportedTicket &ticket, std::string_view number)
    {
        const auto process = processOfRow(m_table, m_words);
        if (!process)
            return false;
        ticket.process = *process;
        const auto ours = number.size() > mostNumberBytes
            ? std::nullopt
            : ticketNumberFromText(QString::fromUtf8(number.data(), qsizetype(number.size())));
        if (!ours)
            return true;
        if (ours->number > mostSerial) {
            m_table.reject(RemarkCode::UnknownWord, nameOf(SheetColumn::Ticket), number);
            return false;
        }
        if (m_table.cell(SheetColumn::Process).empty())
            ticket.process = ours->process;
        if (ours->process != ticket.process) {
            m_table.reject(RemarkCode::OtherProcess, number, toName(ticket.process).toStdString());
            return false;
        }
        ticket.ownSerial = ours->number;
        return true;
    }

    bool readTimes(ImportedTicket &ticket)
    {
        const auto opened = m_table.time(SheetColumn::Opened, m_now);
        const auto resolved = opened ? m_table.time(SheetColumn::Resolved, m_now) : std::nullopt;
        const auto closed = resolved ? m_table.time(SheetColumn::Closed, m_now) : std::nullopt;
        if (!closed)
            return false;
        ticket.opened = *opened;
        ticket.resolved = *resolved;
        ticket.closed = *closed;
        return isInOrder(*opened, SheetColumn::Opened, *resolved, SheetColumn::Resolved)
            && isInOrder(*opened, SheetColumn::Opened, *closed, SheetColumn::Closed)
            && isInOrder(*resolved, SheetColumn::Resolved, *closed, SheetColumn::Closed);
    }

    bool isInOrder(qint64 earlier, SheetColumn earlierName, qint64 later, SheetColumn laterName)
    {
        if (earlier == noTime || later == noTime || earlier <= later)
            return true;
        m_table.reject(RemarkCode::TimesBackwards, nameOf(earlierName), nameOf(laterName));
        return false;
    }

    bool readKey(ImportedTicket &ticket, std::string_view number, std::string_view title, std::string_view description)
    {
        std::string key;
        if (ticket.ownSerial)
            key = toText(TicketNumber{ticket.process, ticket.ownSerial}).toStdString();
        else
            key = number.empty() ? keyOfContent(ticket, title, description) : std::string(number);
        if (key.size() > mostKeyBytes) {
            m_table.reject(RemarkCode::TextTooLong, nameOf(SheetColumn::Ticket), std::to_string(mostKeyBytes));
            return false;
        }
        ticket.key = m_reading.texts.keep(key);
        const quint32 known = m_keys.find(key);
        if (known == TextIndex::none)
            return true;
        m_table.reject(RemarkCode::DuplicateKey, key, std::to_string(m_reading.tickets[known].where));
        return false;
    }

    /// Of what is most likely to stay as it is when the file is written anew.
    std::string keyOfContent(const ImportedTicket &ticket, std::string_view title, std::string_view description)
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        const auto addPart = [&](std::string_view part) {
            hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
            hash.addData(QByteArrayView("\0", 1));
        };
        addPart(toName(ticket.process).toStdString());
        addPart(title);
        addPart(m_table.cell(SheetColumn::Requester));
        addPart(ticket.opened == noTime ? std::string() : std::to_string(ticket.opened));
        addPart(description);
        const std::string content = madeUpKey.data() + hash.result().toHex().toStdString();
        std::string key = content;
        for (int place = 2; m_keys.find(key) != TextIndex::none; ++place)
            key = content + ':' + std::to_string(place);
        return key;
    }

    static constexpr size_t mostKeyBytes = 1000;
    static constexpr size_t mostNumberBytes = 40;
    /// Higher ones would leave no room for those that come after it.
    static constexpr qint64 mostSerial = 99'999'999'999'999;

    TicketReading m_reading;
    qint64 m_now;
    TicketWords &m_words;
    ReadProgress &m_progress;
    TicketSheet m_table;
    TextIndex m_keys; ///< by place in the reading's tickets
};

} // namespace

TicketReading readTicketTable(QIODevice &device, const TicketReadOptions &options, TicketWords &words,
                              ReadProgress &progress)
{
    return TicketTableReader(device, options, words, progress).read();
}

} // namespace mainstay
