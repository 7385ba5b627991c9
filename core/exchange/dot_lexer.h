// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <string>
#include <string_view>

namespace mainstay {

enum class DotToken : quint8 {
    End,
    Id,
    Html,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Equals,
    Semicolon,
    Comma,
    Colon,
    Arrow,
    Line
};

/// The words of a Graphviz dot file (graphviz.org/doc/info/lang.html): comments left out, quoted texts without quotes
/// and joined over "+". Throws "exchange.not-dot" {line, detail}.
class DotLexer
{
public:
    explicit DotLexer(std::string_view text) : m_text(text) { next(); }

    DotToken token() const { return m_token; }
    /// Of an Id or Html; an Id that stood in quotes is never a keyword.
    const std::string &word() const { return m_word; }
    bool isKeyword(std::string_view lower) const;
    quint32 line() const { return m_tokenLine; }
    size_t offset() const { return m_at; }
    size_t tokenOffset() const { return m_tokenAt; }
    void next();
    [[noreturn]] void fail(const char *detail) const;

private:
    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }
    void skipSpaces();
    bool skipComment();
    void step();
    void readQuoted();
    void appendQuoted();
    void readHtml();
    void readPlain();
    bool readSign();

    std::string_view m_text;
    size_t m_at = 0;
    quint32 m_line = 1;
    size_t m_tokenAt = 0;
    quint32 m_tokenLine = 1;
    DotToken m_token = DotToken::End;
    std::string m_word;
    bool m_isQuoted = false;
};

} // namespace mainstay
