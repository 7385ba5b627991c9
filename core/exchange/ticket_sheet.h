// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_reader.h"
#include "exchange/source.h"
#include "exchange/ticket_map.h"
#include "exchange/ticket_reading.h"
#include "exchange/time_reader.h"

#include <array>

namespace mainstay {

/// In the order of ticketMapColumns().
enum class SheetColumn : quint8 {
    Ticket,
    Process,
    Title,
    Description,
    State,
    Reason,
    Impact,
    Urgency,
    Priority,
    Component,
    Requester,
    Team,
    Assignee,
    Who,
    Channel,
    At,
    Opened,
    Resolved,
    Closed,
    Text,
};
inline constexpr size_t sheetColumnCount = size_t(SheetColumn::Text) + 1;

/// The rows of a table about tickets under our names for its columns: those of the map, or where there is none the
/// columns' own names. A row of a wrong shape is rejected with its reason.
class TicketSheet
{
public:
    /// Throws what CsvReader throws, "exchange.empty", and "exchange.missing-column" {column, header} for one that the
    /// map names or that is demanded. Without a map columns go by our names.
    TicketSheet(QIODevice &device, const TicketMap *map, ReadProgress &progress,
                std::initializer_list<SheetColumn> demanded, TicketReading &reading);

    /// The next row of the right shape.
    bool next();
    quint32 row() const { return m_record.row; }
    bool has(SheetColumn column) const { return !m_places[size_t(column)].empty(); }

    /// What the row says, without blanks around it; empty: not given. Valid until the next row.
    std::string_view cell(SheetColumn column);
    /// The same with the blanks, for long texts.
    std::string_view longCell(SheetColumn column);
    /// A name or line of at most longestLine, a text of at most longestText; nothing when the row was rejected for it.
    std::optional<std::string_view> line(SheetColumn column);
    std::optional<std::string_view> text(SheetColumn column);
    /// A time; noTime: not given. Nothing when the row was rejected for it: no time, or after `now`. One that the
    /// clocks of the zone skip or show twice is a finding.
    std::optional<qint64> time(SheetColumn column, qint64 now);
    /// The fields of the ticket that this row gives; nothing when the row was rejected for one.
    std::optional<AttributeRange> fields();

    /// Rejects this row.
    void reject(RemarkCode code, std::string_view first, std::string_view second = {});

private:
    struct Field {
        Text name;
        std::vector<size_t> places;
    };
    void readHeader(std::initializer_list<SheetColumn> demanded, const TicketMap *map);
    void placeColumns(const TicketMap *map);
    void placeFields(const TicketMap *map);
    std::vector<size_t> placesOf(const QString &name) const;
    std::vector<size_t> demandedPlaces(const QString &name) const;
    bool hasRightShape();
    bool isIgnored(std::string_view value) const;
    std::string_view joined(const std::vector<size_t> &places, std::string &room) const;
    std::optional<std::string_view> bounded(SheetColumn column, std::string_view value, size_t most);

    TicketReading &m_reading;
    CsvReader m_reader;
    CsvRecord m_record;
    TimeReader m_times;
    std::vector<std::string> m_header;
    std::vector<std::string> m_names; ///< lower case
    std::vector<std::string> m_ignored;
    std::array<std::vector<size_t>, sheetColumnCount> m_places;
    std::array<std::string, sheetColumnCount> m_rooms;
    std::vector<Field> m_fields;
    std::string m_fieldRoom;
};

/// "title": as a map and our own tables name it.
std::string_view nameOf(SheetColumn column);

/// How many UTF-16 units a text in UTF-8 has.
size_t utf16Length(std::string_view utf8);

} // namespace mainstay
