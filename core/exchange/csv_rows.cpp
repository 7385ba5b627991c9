// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_rows.h"

#include "exchange/csv_writer.h"

#include <algorithm>

namespace mainstay {

namespace {
CsvTable opened(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    requireReadable(device);
    progress.start(device.size());
    return CsvTable(device, options, progress);
}
} // namespace

CsvRows::CsvRows(QIODevice &device, const ReadOptions &options, ReadProgress &progress,
                 std::span<const std::string_view> columns, size_t demanded, Reading &reading)
    : m_reading(reading), m_columns(columns), m_table(opened(device, options, progress))
{
    m_table.demand(columns.first(demanded));
    for (const std::string_view name : columns)
        m_places.push_back(m_table.column(name));
    for (size_t place = 0; place < m_table.header().size(); ++place) {
        if (std::find(m_places.begin(), m_places.end(), place) == m_places.end())
            m_free.push_back(place);
    }
    m_reading.whereKind = WhereKind::Row;
    m_reading.encoding = m_table.shape().encoding.name;
    m_reading.delimiter = m_table.shape().delimiter;
}

bool CsvRows::next()
{
    while (m_table.next(m_record)) {
        ++m_reading.read;
        if (hasRightShape())
            return true;
    }
    return false;
}

bool CsvRows::hasRightShape()
{
    if (!m_record.flaw)
        return true;
    if (*m_record.flaw == RemarkCode::RaggedRow)
        reject(*m_record.flaw, std::to_string(m_record.fields.size()), std::to_string(m_table.header().size()));
    else
        reject(*m_record.flaw, std::to_string(m_record.flawedField + 1));
    return false;
}

std::string_view CsvRows::value(size_t column) const
{
    return m_places[column] ? plainText(m_record.fields[*m_places[column]]) : std::string_view();
}

Text CsvRows::text(size_t column)
{
    const std::string_view given = value(column);
    return given.empty() ? Text() : m_reading.texts.keep(given);
}

std::optional<Text> CsvRows::oneOf(size_t column, bool (*isKnown)(QUtf8StringView), std::string_view fallback)
{
    const std::string given = toLower(word(column));
    if (given.empty())
        return fallback.empty() ? Text() : m_reading.texts.intern(fallback);
    if (isKnown(QUtf8StringView(given.data(), qsizetype(given.size()))))
        return m_reading.texts.intern(given);
    reject(RemarkCode::UnknownWord, m_columns[column], word(column));
    return std::nullopt;
}

std::optional<AttributeRange> CsvRows::freeAttributes()
{
    const auto first = quint32(m_reading.attributes.size());
    for (const size_t place : m_free) {
        const std::string_view given = plainText(m_record.fields[place]);
        if (given.empty())
            continue;
        std::string_view name = m_table.header()[place];
        if (name.starts_with(freeColumnPrefix))
            name.remove_prefix(freeColumnPrefix.size());
        if (name.empty()) {
            m_reading.attributes.resize(first);
            reject(RemarkCode::UnnamedColumn, std::to_string(place + 1), given);
            return std::nullopt;
        }
        m_reading.attributes.push_back({m_reading.texts.intern(name), m_reading.texts.keep(given)});
    }
    return AttributeRange{first, quint32(m_reading.attributes.size()) - first};
}

std::vector<std::string_view> CsvRows::freeColumns() const
{
    std::vector<std::string_view> names;
    for (const size_t place : m_free)
        names.push_back(m_table.header()[place]);
    return names;
}

void CsvRows::reject(RemarkCode code, std::string_view first, std::string_view second)
{
    TextPool &texts = m_reading.texts;
    m_reading.addReject({code, row(), texts.keep(first), texts.keep(second)}, texts.keep(raw()));
}

} // namespace mainstay
