// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_encoding.h"
#include "exchange/remark.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mainstay {

/// One record. The views are valid until the next one is read.
struct CsvRecord {
    std::vector<std::string_view> fields; ///< UTF-8, quotes taken off
    std::string_view raw; ///< as read, without its line end
    quint32 row = 0; ///< as a spreadsheet counts: the first record of the file is 1, and empty lines count
    quint32 line = 0; ///< of the file, where the record starts
    std::optional<RemarkCode> flaw; ///< StrayQuote or TextAfterQuote: the fields are a guess
    quint32 flawedField = 0;
};

/// What a CSV reader found out, or was told, about its file.
struct CsvShape {
    Encoding encoding;
    char delimiter = ',';
};

/// Streaming reader after RFC 4180; records end with CRLF, LF or CR. Memory is bounded by the largest record.
/// Everything throws StoreError: those of csv_encoding.h, "exchange.unclosed-quote" {row, line}, "exchange.huge-field"
/// {row, line, limit} and "exchange.too-many-fields" {row, line, limit}.
class CsvReader
{
public:
    static constexpr size_t fieldLimit = size_t(16) << 20; ///< bytes
    static constexpr size_t fieldsLimit = 65'536; ///< in one record

    /// An encoding that is empty and a delimiter of 0 are detected. The device must be seekable and outlive the reader.
    CsvReader(QIODevice &device, const QByteArray &encoding, char delimiter, ReadProgress &progress);

    const CsvShape &shape() const { return m_shape; }
    /// False at the end. An empty line is a record of one empty field.
    bool next(CsvRecord &record);

private:
    struct Span {
        size_t from;
        size_t size;
        bool unquoted; ///< in m_unquoted, because quotes were doubled
    };
    enum class Outcome { Record, NeedMore, End };

    Outcome parse(CsvRecord &record);
    bool parseField(size_t &at, CsvRecord &record);
    bool parseQuoted(size_t &at, CsvRecord &record);
    bool refill();
    void finish(CsvRecord &record, size_t end, size_t next);
    [[noreturn]] void refuse(const char *code, size_t limit) const;

    CsvShape m_shape;
    std::unique_ptr<Utf8Source> m_source;
    std::string m_text; ///< decoded and not yet read, from m_at on
    size_t m_at = 0;
    bool m_ended = false;
    std::vector<Span> m_spans;
    std::string m_unquoted;
    quint32 m_row = 0;
    quint32 m_line = 1;
};

/// The one of , ; tab and | that cuts the first records of a text into the most fields of equal number; , when none
/// does.
char detectDelimiter(std::string_view sample);

} // namespace mainstay
