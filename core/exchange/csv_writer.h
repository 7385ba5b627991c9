// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <string>
#include <string_view>

namespace mainstay {

/// A text field that a spreadsheet would run as a formula, because it starts with = + - @ tab or CR, gets a leading
/// apostrophe; so does a text of that kind behind apostrophes of its own, which makes the way back exact: see
/// plainText.
std::string harmlessText(std::string_view text);

/// What harmlessText was given: one apostrophe is taken off where apostrophes stand before = + - @ tab or CR. Other
/// texts, 'such as this, stay as they are. A file of other hands that holds '=1 is therefore read as =1.
std::string_view plainText(std::string_view field);

/// Builds CSV after RFC 4180: UTF-8 without byte order mark, commas, CRLF, quotes only where needed.
class CsvWriter
{
public:
    /// Appends to `out`, which must outlive the writer.
    explicit CsvWriter(QByteArray &out) : m_out(out) { }

    CsvWriter &text(QStringView value); ///< made harmless
    CsvWriter &text(std::string_view utf8); ///< made harmless
    CsvWriter &number(QByteArrayView digits); ///< as it is, "-5" too: the caller vouches that it is a number
    CsvWriter &empty() { return number({}); }
    void endRow();

private:
    void separate();

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace mainstay
