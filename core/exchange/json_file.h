// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_progress.h"

#include <QIODevice>
#include <memory>
#include <simdjson.h>
#include <string_view>

namespace mainstay {

/// What becomes of bytes that are no UTF-8.
enum class BadUtf8 : quint8 {
    Refuse,
    Replace, ///< by U+FFFD, which a person sees
};

/// A JSON file in memory and the places of its marks as simdjson's first stage finds them: brackets, colons, commas and
/// where strings and words begin. Valid UTF-8; whether the marks make JSON, JsonWalk finds out. Memory: the file, and
/// about two thirds of it for the places.
class JsonFile
{
public:
    static constexpr qint64 limit = 0xffff'fff0 - simdjson::SIMDJSON_PADDING; ///< bytes; simdjson counts in 32 bits

    /// Reads the device. Throws "exchange.too-large" {limit}, "exchange.xml" for XML, "exchange.truncated" {byte},
    /// "exchange.wrong-encoding" {encoding, byte}, "exchange.not-json" {byte} and "exchange.out-of-memory".
    JsonFile(QIODevice &device, ReadProgress &progress, BadUtf8 badUtf8 = BadUtf8::Refuse);

    /// How many places were no UTF-8 and were replaced.
    qint64 replaced() const { return m_replaced; }

    /// Zeros stand behind it.
    std::string_view text() const { return m_text; }
    const quint32 *firstMark() const { return m_marks->structural_indexes.get(); }
    /// Behind the last one stands the size of the text, twice.
    const quint32 *lastMark() const { return firstMark() + m_marks->n_structural_indexes; }
    /// From one offset up to another, without spaces and commas at its end.
    std::string_view between(quint32 from, quint32 to) const;

    /// Throws "exchange.not-json" {byte}, or "exchange.truncated" where nothing stands any more.
    [[noreturn]] void brokenAt(size_t offset) const;

private:
    void read(QIODevice &device, ReadProgress &progress);
    void requireSomethingElse() const;
    void mark(BadUtf8 badUtf8);
    simdjson::error_code tryToMark();
    void replaceBadUtf8();
    [[noreturn]] void broken(simdjson::error_code code) const;

    simdjson::padded_string m_text;
    qint64 m_replaced = 0;
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_marks;
};

} // namespace mainstay
