// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dot_attributes.h"

#include "exchange/dot_text.h"
#include "exchange/hex_escape.h"

#include <algorithm>

namespace mainstay {

void DotAttributes::put(Fields &fields, const Attribute &field) const
{
    const auto known = std::ranges::find_if(fields, [&](const Attribute &each) { return each.name == field.name; });
    if (known != fields.end())
        known->value = field.value;
    else if (fields.size() < mostOfOne)
        fields.push_back(field);
    else
        m_lexer.fail("too many attributes");
}

DotAttributes::Fields DotAttributes::read()
{
    Fields fields;
    while (m_lexer.token() == DotToken::OpenBracket) {
        m_lexer.next();
        while (m_lexer.token() != DotToken::CloseBracket)
            readOne(fields);
        m_lexer.next();
    }
    return fields;
}

void DotAttributes::readOne(Fields &fields)
{
    if (m_lexer.token() != DotToken::Id)
        m_lexer.fail("an attribute is expected");
    const std::string name = m_by == WrittenBy::Us ? hexUnescaped(m_lexer.word()) : m_lexer.word();
    m_lexer.next();
    std::string value = "true";
    DotToken token = DotToken::Id;
    if (m_lexer.token() == DotToken::Equals) {
        m_lexer.next();
        token = m_lexer.token();
        if (token != DotToken::Id && token != DotToken::Html)
            m_lexer.fail("a value is expected");
        value = m_lexer.word();
        m_lexer.next();
    }
    if (!isDotDrawing(name) || m_by == WrittenBy::Us)
        put(fields, {m_texts.intern(name), valueOf(name, value, token, {})});
    if (m_lexer.token() == DotToken::Comma || m_lexer.token() == DotToken::Semicolon)
        m_lexer.next();
}

Text DotAttributes::valueOf(std::string_view name, const std::string &value, DotToken token, std::string_view owner)
{
    if (name == "label")
        return m_texts.keep(token == DotToken::Html ? dotHtmlText(value) : dotLabelText(value, owner));
    return m_texts.keep(m_by == WrittenBy::Us ? hexUnescaped(value) : value);
}

} // namespace mainstay
