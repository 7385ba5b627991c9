// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_sheet.h"

#include "base/instant.h"
#include "desk/ticket_fields.h"
#include "exchange/csv_table.h"
#include "exchange/csv_writer.h"
#include "exchange/trim.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr std::array<std::string_view, sheetColumnCount> columnNames{
    "ticket",  "process",  "title",     "description", "state",  "reason",   "impact",
    "urgency", "priority", "component", "requester",   "team",   "assignee", "who",
    "channel", "at",       "opened",    "resolved",    "closed", "text"};

QIODevice &ready(QIODevice &device, ReadProgress &progress)
{
    requireReadable(device);
    progress.start(device.size());
    return device;
}

} // namespace

std::string_view nameOf(SheetColumn column)
{
    return columnNames[size_t(column)];
}

size_t utf16Length(std::string_view utf8)
{
    size_t units = 0;
    for (const char c : utf8)
        units += (quint8(c) & 0xc0) != 0x80 ? 1 + (quint8(c) >= 0xf0) : 0;
    return units;
}

TicketSheet::TicketSheet(QIODevice &device, const TicketMap *map, ReadProgress &progress,
                         std::initializer_list<SheetColumn> demanded, TicketReading &reading)
    : m_reading(reading)
    , m_reader(ready(device, progress), map ? map->encoding : QByteArray(), map ? map->delimiter : '\0', progress)
    , m_times(map ? map->dates : u"iso"_s, map ? QTimeZone(map->zone) : QTimeZone::utc())
{
    for (const QString &ignored : map ? map->ignore : QStringList{QString()})
        m_ignored.push_back(ignored.toStdString());
    m_reading.whereKind = WhereKind::Row;
    m_reading.encoding = m_reader.shape().encoding.name;
    m_reading.delimiter = m_reader.shape().delimiter;
    readHeader(demanded, map);
}

void TicketSheet::readHeader(std::initializer_list<SheetColumn> demanded, const TicketMap *map)
{
    bool found = false;
    while (!found && m_reader.next(m_record))
        found = m_record.fields.size() > 1 || !trimmed(m_record.fields.front()).empty();
    if (!found)
        throw StoreError(ErrorKind::Invalid, "exchange.empty");
    for (const std::string_view field : m_record.fields) {
        m_header.emplace_back(trimmed(field));
        m_names.push_back(toLower(m_header.back()));
    }
    placeColumns(map);
    for (const SheetColumn column : demanded) {
        if (!has(column))
            demandedPlaces(QString::fromStdString(std::string(nameOf(column))));
    }
    placeFields(map);
}

void TicketSheet::placeColumns(const TicketMap *map)
{
    for (size_t column = 0; column < sheetColumnCount; ++column) {
        const QString name = QString::fromLatin1(columnNames[column].data(), qsizetype(columnNames[column].size()));
        if (!map || map->columns.isEmpty()) {
            m_places[column] = placesOf(name);
            if (SheetColumn(column) == SheetColumn::Ticket && m_places[column].empty())
                m_places[column] = placesOf(u"number"_s);
            continue;
        }
        for (const QString &theirs : map->columns.value(name)) {
            const std::vector<size_t> places = demandedPlaces(theirs);
            m_places[column].insert(m_places[column].end(), places.begin(), places.end());
        }
    }
}

void TicketSheet::placeFields(const TicketMap *map)
{
    if (map && map->fields) {
        for (auto field = map->fields->begin(); field != map->fields->end(); ++field)
            m_fields.push_back({m_reading.texts.intern(field.key().toStdString()), demandedPlaces(field.value())});
        return;
    }
    if (m_reading.shape == HistoryShape::Rows)
        return;
    std::vector<bool> isTaken(m_header.size());
    for (const std::vector<size_t> &places : m_places) {
        for (const size_t place : places)
            isTaken[place] = true;
    }
    for (size_t place = 0; place < m_header.size(); ++place) {
        if (isTaken[place])
            continue;
        const std::vector<size_t> same = placesOf(QString::fromStdString(m_header[place]));
        for (const size_t each : same)
            isTaken[each] = !m_header[place].empty();
        m_fields.push_back(
            {m_reading.texts.intern(m_header[place]), m_header[place].empty() ? std::vector{place} : same});
    }
}

/// All columns of that name: some systems write one for each of several values.
std::vector<size_t> TicketSheet::placesOf(const QString &name) const
{
    const std::string lower = toLower(name.trimmed().toStdString());
    std::vector<size_t> places;
    for (size_t place = 0; place < m_names.size(); ++place) {
        if (m_names[place] == lower)
            places.push_back(place);
    }
    return places;
}

std::vector<size_t> TicketSheet::demandedPlaces(const QString &name) const
{
    std::vector<size_t> places = placesOf(name);
    if (!places.empty())
        return places;
    QStringList header;
    for (const std::string &known : m_header)
        header.append(QString::fromStdString(known));
    throw StoreError(ErrorKind::Invalid, "exchange.missing-column",
                     {{u"column"_s, name}, {u"header"_s, header.join(u", "_s)}});
}

bool TicketSheet::next()
{
    while (m_reader.next(m_record)) {
        if (m_record.fields.size() == 1 && m_record.raw.empty() && m_header.size() > 1)
            continue;
        ++m_reading.read;
        if (hasRightShape())
            return true;
    }
    return false;
}

bool TicketSheet::hasRightShape()
{
    if (m_record.flaw) {
        reject(*m_record.flaw, std::to_string(m_record.flawedField + 1));
        return false;
    }
    if (m_record.fields.size() != m_header.size()) {
        reject(RemarkCode::RaggedRow, std::to_string(m_record.fields.size()), std::to_string(m_header.size()));
        return false;
    }
    return true;
}

bool TicketSheet::isIgnored(std::string_view value) const
{
    return value.empty() || std::ranges::find(m_ignored, value) != m_ignored.end();
}

std::string_view TicketSheet::joined(const std::vector<size_t> &places, std::string &room) const
{
    room.clear();
    for (const size_t place : places) {
        const std::string_view part = trimmed(plainText(m_record.fields[place]));
        if (isIgnored(part))
            continue;
        if (!room.empty())
            room += " / ";
        room += part;
    }
    return room;
}

std::string_view TicketSheet::cell(SheetColumn column)
{
    const std::vector<size_t> &places = m_places[size_t(column)];
    if (places.empty())
        return {};
    if (places.size() > 1)
        return joined(places, m_rooms[size_t(column)]);
    const std::string_view value = trimmed(plainText(m_record.fields[places.front()]));
    return isIgnored(value) ? std::string_view() : value;
}

std::string_view TicketSheet::longCell(SheetColumn column)
{
    const std::vector<size_t> &places = m_places[size_t(column)];
    if (places.size() != 1)
        return cell(column);
    const std::string_view value = plainText(m_record.fields[places.front()]);
    return isIgnored(trimmed(value)) ? std::string_view() : value;
}

std::optional<std::string_view> TicketSheet::bounded(SheetColumn column, std::string_view value, size_t most)
{
    if (value.size() <= most || utf16Length(value) <= most)
        return value;
    reject(RemarkCode::TextTooLong, nameOf(column), std::to_string(most));
    return std::nullopt;
}

std::optional<std::string_view> TicketSheet::line(SheetColumn column)
{
    return bounded(column, cell(column), size_t(longestLine));
}

std::optional<std::string_view> TicketSheet::text(SheetColumn column)
{
    return bounded(column, longCell(column), size_t(longestText));
}

std::optional<qint64> TicketSheet::time(SheetColumn column, qint64 now)
{
    const std::string_view given = cell(column);
    if (given.empty())
        return noTime;
    const auto time = m_times.read(given);
    if (!time)
        reject(RemarkCode::BadTime, nameOf(column), given);
    else if (*time > now)
        reject(RemarkCode::FutureTime, nameOf(column), given);
    if (!time || *time > now)
        return std::nullopt;
    if (m_times.local() != LocalTime::Once)
        m_reading.addFinding(m_times.local() == LocalTime::Never ? RemarkCode::SkippedTime : RemarkCode::RepeatedTime,
                             row(), m_reading.texts.keep(given),
                             m_reading.texts.keep(toIso(fromMilliseconds(*time)).toStdString()));
    return time;
}

std::optional<AttributeRange> TicketSheet::fields()
{
    const auto first = quint32(m_reading.attributes.size());
    for (const Field &field : m_fields) {
        const std::string_view given = joined(field.places, m_fieldRoom);
        if (given.empty())
            continue;
        const bool isTooLong = given.size() > size_t(longestText) && utf16Length(given) > size_t(longestText);
        if (field.name.isEmpty() || isTooLong) {
            m_reading.attributes.resize(first);
            if (isTooLong)
                reject(RemarkCode::TextTooLong, field.name.view(), std::to_string(longestText));
            else
                reject(RemarkCode::UnnamedColumn, std::to_string(field.places.front() + 1), given);
            return std::nullopt;
        }
        m_reading.attributes.push_back({field.name, m_reading.texts.keep(given)});
    }
    return AttributeRange{first, quint32(m_reading.attributes.size()) - first};
}

void TicketSheet::reject(RemarkCode code, std::string_view first, std::string_view second)
{
    TextPool &texts = m_reading.texts;
    m_reading.addReject({code, row(), texts.keep(first), texts.keep(second)}, texts.keep(m_record.raw));
}

} // namespace mainstay
