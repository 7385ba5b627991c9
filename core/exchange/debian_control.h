// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_encoding.h"

#include <QIODevice>
#include <optional>
#include <string_view>
#include <vector>

namespace mainstay {

/// One paragraph of a Debian control file. The views are valid until the next one is read.
struct DebianStanza {
    struct Field {
        std::string_view name; ///< as written; names are compared without case
        std::string_view value; ///< of several lines where continued, comments taken out, spaces at both ends taken off
    };
    std::vector<Field> fields;
    std::string_view raw;
    quint32 line = 0; ///< where it starts
    quint32 brokenLine =
        0; ///< the first line that is neither field, continuation nor comment, or names a field twice; 0: none

    /// Not there, or there and possibly empty.
    std::optional<std::string_view> find(std::string_view name) const;
};

/// Streaming reader of deb822 files, UTF-8. Throws StoreError: "exchange.huge-stanza" {line, limit}, and those of
/// Utf8Source.
class DebianControlReader
{
public:
    static constexpr size_t stanzaLimit = size_t(16) << 20; ///< bytes

    /// The device must outlive the reader.
    DebianControlReader(QIODevice &device, ReadProgress &progress);
    bool next(DebianStanza &stanza);

private:
    bool fetch();
    void parse(DebianStanza &stanza);
    bool parseLine(std::string_view line, DebianStanza &stanza);

    Utf8Source m_source;
    std::string m_text;
    size_t m_at = 0; ///< where the next paragraph starts
    bool m_ended = false;
    quint32 m_line = 1;
    std::string m_cleaned; ///< the paragraph without its comments
};

} // namespace mainstay
