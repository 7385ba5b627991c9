// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_rows.h"
#include "people/people_rules.h"

namespace mainstay {

/// The cells of the current row of a table of people or teams. The first that cannot be kept rejects the row.
class CheckedCells
{
public:
    CheckedCells(CsvRows &rows, std::span<const std::string_view> columns) : m_rows(rows), m_columns(columns) { }

    /// At the next row.
    void begin() { m_areFine = true; }
    bool areFine() const { return m_areFine; }

    /// Blanks simplified; empty: not given.
    QString text(size_t column, qsizetype most = MostNameLength);
    QString demanded(size_t column);
    QString address(size_t column);
    std::optional<QDate> day(size_t column);
    /// "yes" or "no", in some spellings.
    std::optional<bool> yesOrNo(size_t column);
    template <class Word>
    std::optional<Word> word(size_t column, std::optional<Word> (*meaning)(QStringView))
    {
        const QString given = text(column).toLower();
        const auto meant = given.isEmpty() ? std::nullopt : meaning(given);
        if (!given.isEmpty() && !meant)
            rejectValue(RemarkCode::UnknownWord, column);
        return meant;
    }

    void reject(RemarkCode code, std::string_view first, std::string_view second = {});
    /// With the name of the column and the beginning of its value.
    void rejectValue(RemarkCode code, size_t column);

private:
    CsvRows &m_rows;
    std::span<const std::string_view> m_columns;
    bool m_areFine = true;
};

/// Finds fault, once, with the columns that these tables do not know: they have no place for free attributes.
void noteFreeColumns(const CsvRows &rows, Reading &reading);

/// Throws "exchange.too-many-rows" {limit}.
void requireRoomForRow(qsizetype rows);

} // namespace mainstay
