// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dot_lexer.h"

#include "base/error.h"

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Letters, digits, "_", "." and all beyond ASCII: looser than dot, which tells names from numbers.
bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.'
        || quint8(c) >= 0x80;
}
} // namespace

void DotLexer::fail(const char *detail) const
{
    throw StoreError(ErrorKind::Invalid, "exchange.not-dot", {{u"line"_s, qint64(m_tokenLine)}},
                     QString::fromLatin1(detail));
}

bool DotLexer::isKeyword(std::string_view lower) const
{
    const auto isSame = [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); };
    return m_token == DotToken::Id && !m_isQuoted && std::ranges::equal(lower, m_word, isSame);
}

void DotLexer::step()
{
    m_line += m_text[m_at] == '\n' ? 1 : 0;
    ++m_at;
}

bool DotLexer::skipComment()
{
    if (startsWith("//") || (m_text[m_at] == '#' && (m_at == 0 || m_text[m_at - 1] == '\n'))) {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
        return true;
    }
    if (!startsWith("/*"))
        return false;
    m_tokenLine = m_line;
    const size_t end = m_text.find("*/", m_at + 2);
    if (end == std::string_view::npos)
        fail("a comment is not closed");
    while (m_at < end + 2)
        step();
    return true;
}

void DotLexer::skipSpaces()
{
    while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == '#' || m_text[m_at] == '/')) {
        if (isSpace(m_text[m_at]))
            step();
        else if (!skipComment())
            return;
    }
}

void DotLexer::next()
{
    skipSpaces();
    m_tokenAt = m_at;
    m_tokenLine = m_line;
    m_isQuoted = false;
    if (m_at == m_text.size()) {
        m_token = DotToken::End;
        return;
    }
    const char c = m_text[m_at];
    if (c == '"')
        readQuoted();
    else if (c == '<')
        readHtml();
    else if (isPlain(c) || (c == '-' && m_at + 1 < m_text.size() && (isPlain(m_text[m_at + 1]))))
        readPlain();
    else if (!readSign())
        fail("an unknown sign");
}

bool DotLexer::readSign()
{
    if (startsWith("->") || startsWith("--")) {
        m_token = startsWith("->") ? DotToken::Arrow : DotToken::Line;
        m_at += 2;
        return true;
    }
    static constexpr std::string_view signs = "{}[]=;,:";
    static constexpr DotToken tokens[] = {DotToken::OpenBrace,    DotToken::CloseBrace, DotToken::OpenBracket,
                                          DotToken::CloseBracket, DotToken::Equals,     DotToken::Semicolon,
                                          DotToken::Comma,        DotToken::Colon};
    const size_t found = signs.find(m_text[m_at]);
    if (found == std::string_view::npos)
        return false;
    m_token = tokens[found];
    ++m_at;
    return true;
}

void DotLexer::readPlain()
{
    m_token = DotToken::Id;
    const size_t from = m_at++;
    while (m_at < m_text.size() && isPlain(m_text[m_at]))
        ++m_at;
    m_word = m_text.substr(from, m_at - from);
}

void DotLexer::readQuoted()
{
    m_token = DotToken::Id;
    m_word.clear();
    m_isQuoted = true;
    for (;;) {
        appendQuoted();
        const size_t behind = m_at;
        const quint32 line = m_line;
        skipSpaces();
        if (m_at < m_text.size() && m_text[m_at] == '+') {
            ++m_at;
            skipSpaces();
            if (m_at < m_text.size() && m_text[m_at] == '"')
                continue;
            fail("“+” joins quoted texts only");
        }
        m_at = behind;
        m_line = line;
        return;
    }
}

/// Only \" and a line end behind \ are gone; what else a backslash means, an attribute decides.
void DotLexer::appendQuoted()
{
    ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"') {
        if (startsWith("\\\"")) {
            m_word += '"';
            m_at += 2;
        } else if (startsWith("\\\n") || startsWith("\\\r\n")) {
            m_at += startsWith("\\\n") ? 2 : 3;
            ++m_line;
        } else if (startsWith("\\\\")) {
            m_word += "\\\\";
            m_at += 2;
        } else {
            // In one piece up to the next sign that may mean something.
            const size_t end = std::min(m_text.find_first_of("\"\\\n", m_at + 1), m_text.size());
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            m_word += m_text.substr(m_at, end - m_at);
            m_at = end;
        }
    }
    if (m_at == m_text.size())
        fail("a quote is not closed");
    ++m_at;
}

void DotLexer::readHtml()
{
    m_token = DotToken::Html;
    const size_t from = m_at;
    qint64 depth = 0;
    do {
        depth += m_text[m_at] == '<' ? 1 : m_text[m_at] == '>' ? -1 : 0;
        step();
    } while (depth > 0 && m_at < m_text.size());
    if (depth > 0)
        fail("a “<” is not closed");
    m_word = m_text.substr(from + 1, m_at - from - 2);
}

} // namespace mainstay
