// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_file.h"
#include "exchange/text_pool.h"

#include <vector>

namespace mainstay {

/// What a file may hold.
enum class JsonRoot : quint8 {
    Object,
    Sequence, ///< any number of objects and arrays, one after the other
};

/// One walk over a JSON file from its start to its end, which looks at every mark and every byte of what it steps over:
/// what it reached was sound JSON. It never recurses, so any nesting will do. All that steps throws the errors of
/// JsonFile::brokenAt. Texts live in the file, or in the pool where they had escapes.
class JsonWalk
{
public:
    /// Stands at the object that the file is. Throws "exchange.wrong-shape" {field: ""} when it is something else.
    JsonWalk(const JsonFile &file, TextPool &texts, JsonRoot root = JsonRoot::Object);

    void restart();
    /// What stands here.
    bool isObject() const { return here() == '{'; }
    bool isArray() const { return here() == '['; }
    bool isString() const { return here() == '"'; }
    bool isNull() const { return here() == 'n'; }
    bool isAtEnd() const { return m_at == m_file.lastMark(); }
    quint32 offset() const { return *m_at; }

    /// Into the object or array that stands here: true at its first member, false behind it when it has none.
    bool enter();
    /// From behind a member to the next one, or false behind the object or array.
    bool nextField() { return next('}'); }
    bool nextElement() { return next(']'); }
    /// The key that stands here; its value stands here then.
    std::string_view key()
    {
        require('"');
        const std::string_view text = string();
        require(':');
        ++m_at;
        return text;
    }
    /// The string that stands here; steps behind it.
    std::string_view string()
    {
        const std::string_view text = raw();
        return !hasEscape(text) ? text : unescaped(text).view();
    }
    /// The same as a copy in the pool.
    Text keepString();
    /// Steps behind the value that stands here.
    void skip();
    /// Throws when something stands here.
    void requireEnd() const;

private:
    char here() const { return m_text[*m_at]; }
    bool next(char close)
    {
        const char mark = here();
        if (mark != ',' && mark != close)
            broken();
        ++m_at;
        return mark == ',';
    }
    void require(char mark) const
    {
        if (here() != mark)
            broken();
    }
    /// Between the quotes. Only spaces can stand between a string and the next mark.
    std::string_view raw()
    {
        const char *from = m_text + *m_at + 1;
        const char *end = m_text + *++m_at - 1;
        while (*end != '"')
            --end;
        return {from, size_t(end - from)};
    }
    bool hasEscape(std::string_view raw) const { return m_escape < raw.data() + raw.size(); }
    Text unescaped(std::string_view raw);
    void checkEscapes(std::string_view raw);
    void skipString();
    void skipWord();
    void skipKey();
    bool enterSkipped();
    bool leaveSkipped();
    [[noreturn]] void broken() const { m_file.brokenAt(*m_at); }

    const JsonFile &m_file;
    TextPool &m_texts;
    const char *m_text;
    const char *m_textEnd;
    const quint32 *m_at = nullptr;
    const char *m_escape = nullptr; ///< the next backslash; all before it were looked at
    std::vector<bool> m_isArrayOpen; ///< in what is stepped over
    simdjson::ondemand::parser m_unescaper;
};

} // namespace mainstay
