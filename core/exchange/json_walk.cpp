// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_walk.h"

#include "base/error.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Past the digits, of which there is to be one; null when there is none.
const char *pastDigits(const char *at)
{
    if (!isDigit(*at))
        return nullptr;
    while (isDigit(*at))
        ++at;
    return at;
}

/// Past the number by the grammar of RFC 8259, section 6; null when it is none. What stands behind ends it.
const char *pastNumber(const char *at)
{
    if (*at == '-')
        ++at;
    at = *at == '0' ? at + 1 : pastDigits(at);
    if (at && *at == '.')
        at = pastDigits(at + 1);
    if (at && (*at == 'e' || *at == 'E')) {
        ++at;
        at = pastDigits(*at == '+' || *at == '-' ? at + 1 : at);
    }
    return at;
}

const char *pastWord(const char *at)
{
    for (const std::string_view word : {"true", "false", "null"}) {
        if (std::memcmp(at, word.data(), word.size()) == 0)
            return at + word.size();
    }
    return pastNumber(at);
}

const char *escapeFrom(const char *from, const char *end)
{
    const void *found = from < end ? std::memchr(from, '\\', size_t(end - from)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}
} // namespace

JsonWalk::JsonWalk(const JsonFile &file, TextPool &texts, JsonRoot root)
    : m_file(file), m_texts(texts), m_text(file.text().data()), m_textEnd(m_text + file.text().size())
{
    restart();
    const bool isSequence = root == JsonRoot::Sequence;
    if (!isObject() && !(isSequence && isArray()))
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, QString()}});
    const char last = m_text[file.lastMark()[-1]];
    if (last != '}' && !(isSequence && last == ']'))
        file.brokenAt(file.text().size());
    if (m_unescaper.allocate(1))
        throw std::bad_alloc();
}

void JsonWalk::restart()
{
    m_at = m_file.firstMark();
    m_escape = escapeFrom(m_text, m_textEnd);
    m_isArrayOpen.clear();
}

void JsonWalk::requireEnd() const
{
    if (m_at != m_file.lastMark())
        broken();
}

bool JsonWalk::enter()
{
    const char close = here() == '{' ? '}' : ']';
    ++m_at;
    if (here() != close)
        return true;
    ++m_at;
    return false;
}

Text JsonWalk::keepString()
{
    const std::string_view text = raw();
    return !hasEscape(text) ? m_texts.keep(text) : unescaped(text);
}

Text JsonWalk::unescaped(std::string_view raw)
{
    auto *room = reinterpret_cast<quint8 *>(m_texts.reserve(raw.size() + simdjson::SIMDJSON_PADDING));
    quint8 *end = room;
    std::string_view text;
    const auto *from = reinterpret_cast<const quint8 *>(raw.data());
    if (m_unescaper.unescape(simdjson::ondemand::raw_json_string(from), end).get(text))
        m_file.brokenAt(size_t(raw.data() - m_text));
    m_escape = escapeFrom(raw.data() + raw.size(), m_textEnd);
    return m_texts.commit(size_t(end - room));
}

/// Half a surrogate pair is no text, but JSON allows it, and so it is let pass in what nobody reads.
void JsonWalk::checkEscapes(std::string_view raw)
{
    const char *end = raw.data() + raw.size();
    while (m_escape < end) {
        const char kind = m_escape[1];
        if (kind == 'u' ? !std::all_of(m_escape + 2, m_escape + 6, isHexDigit)
                        : !std::strchr("\"\\/bfnrt", kind) || kind == '\0')
            m_file.brokenAt(size_t(m_escape - m_text));
        m_escape = escapeFrom(m_escape + 2, m_textEnd);
    }
}

void JsonWalk::skipString()
{
    if (m_escape >= m_text + m_at[1])
        ++m_at;
    else
        checkEscapes(raw());
}

/// A number, true, false or null; only spaces may stand between it and the next mark.
void JsonWalk::skipWord()
{
    const char *end = pastWord(m_text + *m_at);
    const char *next = m_text + m_at[1];
    while (end && end < next && std::strchr(" \t\r\n", *end) && *end)
        ++end;
    if (end != next)
        broken();
    ++m_at;
}

void JsonWalk::skip()
{
    for (;;) {
        switch (here()) {
        case '"':
            skipString();
            break;
        case '{':
        case '[':
            if (enterSkipped())
                continue;
            break;
        default:
            skipWord();
        }
        if (!leaveSkipped())
            return;
    }
}

/// True at the value of its first member.
bool JsonWalk::enterSkipped()
{
    const bool isArray = here() == '[';
    if (!enter())
        return false;
    m_isArrayOpen.push_back(isArray);
    if (!isArray)
        skipKey();
    return true;
}

/// From behind a value to the next one that is to be stepped over, out of what ends here; false when all of it did.
bool JsonWalk::leaveSkipped()
{
    while (!m_isArrayOpen.empty()) {
        const bool isArray = m_isArrayOpen.back();
        if (next(isArray ? ']' : '}')) {
            if (!isArray)
                skipKey();
            return true;
        }
        m_isArrayOpen.pop_back();
    }
    return false;
}

void JsonWalk::skipKey()
{
    require('"');
    skipString();
    require(':');
    ++m_at;
}

} // namespace mainstay
