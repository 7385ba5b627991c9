// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_table.h"
#include "exchange/reading.h"
#include "exchange/trim.h"

namespace mainstay {

/// Before a free attribute that has the name of a column of ours, in the header.
inline constexpr std::string_view freeColumnPrefix = "mainstay.attribute.";

/// The rows of one of our own tables on their way into a Reading: known columns by number, other columns as free
/// attributes, rows of a wrong shape rejected with their reason.
class CsvRows
{
public:
    /// `columns` are the known names, in the order in which value() numbers them; the first `demanded` of them must
    /// exist.
    CsvRows(QIODevice &device, const ReadOptions &options, ReadProgress &progress,
            std::span<const std::string_view> columns, size_t demanded, Reading &reading);

    /// The next row of the right shape.
    bool next();
    quint32 row() const { return m_record.row; }
    std::string_view raw() const { return m_record.raw; }

    /// As a person wrote it, the apostrophe of harmlessText taken off; empty: not given.
    std::string_view value(size_t column) const;
    /// The same without spaces around it.
    std::string_view word(size_t column) const { return trimmed(value(column)); }
    /// The value in the reading's pool, not given when empty.
    Text text(size_t column);
    /// The word in lower case if it is known, `fallback` if the field is empty; rejects the row otherwise.
    std::optional<Text> oneOf(size_t column, bool (*isKnown)(QUtf8StringView), std::string_view fallback);
    /// The unknown columns that have a value in this row, without freeColumnPrefix; rejects the row when one of them
    /// has no name.
    std::optional<AttributeRange> freeAttributes();

    /// The unknown columns, as in the header.
    std::vector<std::string_view> freeColumns() const;

    /// Rejects this row.
    void reject(RemarkCode code, std::string_view first, std::string_view second = {});

private:
    bool hasRightShape();

    Reading &m_reading;
    std::span<const std::string_view> m_columns;
    CsvTable m_table;
    CsvRecord m_record;
    std::vector<std::optional<size_t>> m_places;
    std::vector<size_t> m_free;
};

} // namespace mainstay
