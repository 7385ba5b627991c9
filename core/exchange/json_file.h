// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_progress.h"
#include "exchange/text_pool.h"

#include <QIODevice>
#include <simdjson.h>

namespace mainstay {

/// A JSON file in memory and simdjson's forward walk over it. Nothing here recurses, so any nesting will do. What is
/// walked over without being read is checked for its brackets and strings only. Memory: the file, and about two thirds
/// of it for the places of its marks.
class JsonFile
{
public:
    static constexpr qint64 limit = 0xffff'fff0 - simdjson::SIMDJSON_PADDING; ///< bytes; simdjson counts in 32 bits

    /// Reads the device. Throws "exchange.too-large" {limit}, "exchange.xml" for XML, and the errors of broken().
    JsonFile(QIODevice &device, ReadProgress &progress);

    /// The walk from the start; an earlier one ends. Throws "exchange.wrong-shape" {field: ""} when the file is no
    /// object.
    simdjson::ondemand::object root();
    /// Throws when something stands behind the document.
    void requireEnd();

    /// '{', '[', '"', or the first byte of a word or number.
    static bool startsWith(simdjson::ondemand::value value, char first)
    {
        return std::string_view(value.raw_json_token()).front() == first;
    }
    static bool isString(simdjson::ondemand::value value) { return startsWith(value, '"'); }
    /// The text of a string value: a view of the file, or, where it has escapes, of the pool.
    std::string_view view(simdjson::ondemand::value value, TextPool &texts);
    /// The same, false when the value is no string.
    bool readString(simdjson::ondemand::value value, std::string_view &text, TextPool &texts);
    /// The text of a string value, in the pool.
    Text keep(simdjson::ondemand::value value, TextPool &texts);
    std::string_view key(simdjson::ondemand::field &field, TextPool &texts);
    /// The same as the place of its first byte, a closing quote behind it, whether or not it had escapes.
    const char *plainKey(simdjson::ondemand::field &field, TextPool &texts);

    /// A value that is neither object nor array, as it stands in the file.
    std::string_view token(simdjson::ondemand::value value) const;
    /// Where a value starts.
    quint32 offsetOf(simdjson::ondemand::value value) const;
    /// How much of the file stands from a value on.
    size_t bytesFrom(simdjson::ondemand::value value) const { return m_text.size() - offsetOf(value); }
    /// Where the walk stands: the start of what comes next.
    quint32 offset();
    /// The file from one offset up to another, without spaces and commas at its end.
    std::string_view between(quint32 from, quint32 to) const;

    /// What simdjson said, as an error of ours: "exchange.truncated" {byte}, "exchange.wrong-encoding" {encoding,
    /// byte}, "exchange.out-of-memory", else "exchange.not-json" {byte}.
    [[noreturn]] void broken(simdjson::error_code code);

private:
    void read(QIODevice &device, ReadProgress &progress);
    Text unescaped(std::string_view raw, TextPool &texts);

    simdjson::padded_string m_text;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    bool m_isWalking = false;
    std::string m_key; ///< the last one that had escapes
};

} // namespace mainstay
