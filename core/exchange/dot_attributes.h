// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dot_lexer.h"
#include "exchange/estate_fields.h"

namespace mainstay {

/// Reads "[a=b, c=d][e=f]" of a dot file as fields. Where a drawing stands is left out, but in files of ours.
class DotAttributes
{
public:
    using Fields = std::vector<Attribute>;
    static constexpr size_t mostOfOne = 2'000;

    DotAttributes(DotLexer &lexer, TextPool &texts) : m_lexer(lexer), m_texts(texts) { }

    void setWriter(WrittenBy by) { m_by = by; }
    WrittenBy writer() const { return m_by; }

    /// From where the lexer stands; nothing where no bracket opens. Throws "exchange.not-dot".
    Fields read();
    /// The text of an attribute; \N in a label is the owner.
    Text valueOf(std::string_view name, const std::string &value, DotToken token, std::string_view owner);
    /// Adds a field, or gives one of the same name another value. Throws "exchange.not-dot" beyond mostOfOne.
    void put(Fields &fields, const Attribute &field) const;

private:
    void readOne(Fields &fields);

    DotLexer &m_lexer;
    TextPool &m_texts;
    WrittenBy m_by = WrittenBy::Others;
};

} // namespace mainstay
