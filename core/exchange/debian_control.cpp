// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debian_control.h"

#include "base/error.h"
#include "exchange/trim.h"

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t stanzaChunkBytes = size_t(1) << 18;

bool equalWithoutCase(std::string_view a, std::string_view b)
{
    return QLatin1String(a.data(), qsizetype(a.size()))
               .compare(QLatin1String(b.data(), qsizetype(b.size())), Qt::CaseInsensitive)
        == 0;
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}
} // namespace

std::optional<std::string_view> DebianStanza::find(std::string_view name) const
{
    for (const Field &field : fields) {
        if (equalWithoutCase(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

DebianControlReader::DebianControlReader(QIODevice &device, ReadProgress &progress)
    : m_source(device, Encoding{"UTF-8", 0}, progress)
{ }

bool DebianControlReader::fetch()
{
    if (m_ended)
        return false;
    m_text.erase(0, m_at);
    m_at = 0;
    if (m_text.size() > stanzaLimit)
        throw StoreError(ErrorKind::Invalid, "exchange.huge-stanza",
                         {{u"line"_s, qint64(m_line)}, {u"limit"_s, qint64(stanzaLimit)}});
    m_ended = !m_source.appendTo(m_text, std::max(stanzaChunkBytes, m_text.size()));
    return true;
}

bool DebianControlReader::next(DebianStanza &stanza)
{
    // Lines before `checked` are known to be part of the paragraph.
    size_t checked = m_at;
    bool started = false;
    for (;;) {
        const size_t end = m_text.find('\n', checked);
        if (end == std::string::npos && !m_ended) {
            const size_t into = checked - m_at;
            fetch();
            checked = m_at + into;
            continue;
        }
        const size_t lineEnd = end == std::string::npos ? m_text.size() : end;
        const std::string_view line = std::string_view(m_text).substr(checked, lineEnd - checked);
        const size_t after = end == std::string::npos ? lineEnd : end + 1;
        const bool blank = isBlank(line);
        if (!started && blank) {
            if (end == std::string::npos)
                return false;
            ++m_line;
            m_at = checked = after;
            continue;
        }
        started = true;
        if (blank || end == std::string::npos) {
            stanza.raw = std::string_view(m_text).substr(m_at, (blank ? checked : lineEnd) - m_at);
            m_at = after;
            parse(stanza);
            return true;
        }
        checked = after;
    }
}

void DebianControlReader::parse(DebianStanza &stanza)
{
    stanza.fields.clear();
    stanza.line = m_line;
    stanza.brokenLine = 0;
    // A comment may stand between the lines of one value, which is handed out in one piece.
    std::string_view text = stanza.raw;
    if (text.starts_with('#') || text.find("\n#") != std::string_view::npos) {
        m_cleaned.clear();
        for (size_t at = 0; at < text.size();) {
            const size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
            m_cleaned += text[at] == '#' ? std::string_view("\n") : text.substr(at, next - at);
            at = next;
        }
        text = m_cleaned;
    }
    for (size_t at = 0; at < text.size(); ++m_line) {
        const size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
        if (!parseLine(text.substr(at, next - at), stanza) && !stanza.brokenLine)
            stanza.brokenLine = m_line;
        at = next;
    }
    for (DebianStanza::Field &field : stanza.fields)
        field.value = trimmed(field.value);
    ++m_line;
}

bool DebianControlReader::parseLine(std::string_view line, DebianStanza &stanza)
{
    if (isBlank(line) || line == "\n")
        return true;
    if (line.front() == ' ' || line.front() == '\t') {
        if (stanza.fields.empty())
            return false;
        std::string_view &value = stanza.fields.back().value;
        value = std::string_view(value.data(), size_t(line.data() + line.size() - value.data()));
        return true;
    }
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view name = trimmed(line.substr(0, colon));
    const bool isNew = !stanza.find(name);
    stanza.fields.push_back({name, line.substr(colon + 1)});
    return isNew;
}

} // namespace mainstay
