// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

namespace mainstay {

namespace {
bool startsFormula(std::string_view text)
{
    const size_t at = text.find_first_not_of('\'');
    return at != std::string_view::npos && std::string_view("=+-@\t\r").find(text[at]) != std::string_view::npos;
}
} // namespace

std::string harmlessText(std::string_view text)
{
    return startsFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view plainText(std::string_view field)
{
    return field.starts_with('\'') && startsFormula(field) ? field.substr(1) : field;
}

void CsvWriter::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

CsvWriter &CsvWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    return text(std::string_view(utf8.constData(), size_t(utf8.size())));
}

CsvWriter &CsvWriter::text(std::string_view utf8)
{
    separate();
    const std::string harmless = harmlessText(utf8);
    // A tab, semicolon or bar is quoted as well, so that no guess at the delimiter can go wrong.
    if (harmless.find_first_of("\",;|\t\r\n") == std::string::npos) {
        m_out.append(harmless.data(), qsizetype(harmless.size()));
        return *this;
    }
    m_out += '"';
    for (const char c : harmless) {
        if (c == '"')
            m_out += '"';
        m_out += c;
    }
    m_out += '"';
    return *this;
}

CsvWriter &CsvWriter::number(QByteArrayView digits)
{
    separate();
    m_out.append(digits);
    return *this;
}

void CsvWriter::endRow()
{
    m_out += "\r\n";
    m_first = true;
}

} // namespace mainstay
