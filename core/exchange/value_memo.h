// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace mainstay {

/// What words mean, found out once for each: a column of a million rows has a handful of different ones.
template <class Value>
class ValueMemo
{
public:
    /// The meaning of the text, made by make(text) the first time. Valid as long as the memo.
    template <class Make>
    const Value &of(std::string_view text, Make make)
    {
        if (m_last && m_last->first == text)
            return m_last->second;
        auto known = m_values.find(text);
        if (known == m_values.end())
            known = m_values.emplace(std::string(text), make(text)).first;
        m_last = &*known;
        return known->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Values = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    Values m_values;
    const typename Values::value_type *m_last = nullptr;
};

} // namespace mainstay
