// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_reader.h"
#include "exchange/source.h"

#include <span>

namespace mainstay {

/// A CSV file with a header row: columns are found by name, in any order and any case, spaces around them ignored.
/// Throws what CsvReader throws, "exchange.empty", and "exchange.duplicate-column" {column, first, second} (places from
/// 1).
class CsvTable
{
public:
    CsvTable(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

    const CsvShape &shape() const { return m_reader.shape(); }
    /// As in the file, trimmed; empty for a column without a name.
    const std::vector<std::string> &header() const { return m_header; }
    /// The place of a column, by its name in lower case.
    std::optional<size_t> column(std::string_view name) const;
    /// Throws "exchange.missing-column" {column, header} for the first of these that is not there.
    void demand(std::span<const std::string_view> names) const;

    /// The next row with anything in it; false at the end. A row with more or fewer fields than the header has the flaw
    /// RaggedRow. In a table of one column, an empty line is a row.
    bool next(CsvRecord &row);

private:
    CsvReader m_reader;
    std::vector<std::string> m_header;
    std::vector<std::string> m_names; ///< lower case
};

/// Lower case of ASCII letters; others stay.
std::string toLower(std::string_view text);

} // namespace mainstay
