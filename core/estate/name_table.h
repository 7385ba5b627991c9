// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>
#include <array>
#include <optional>

namespace mainstay {

/// The words of an enumeration in the order of its values, as the database and CSV hold them; never translated.
template <size_t Count>
using NameTable = std::array<QString, Count>;

/// The value of Enum that the table calls by this exact name; nothing when it has no such word. Takes UTF-8 as well.
template <class Enum, size_t Count>
std::optional<Enum> fromName(const NameTable<Count> &names, QAnyStringView name)
{
    for (size_t i = 0; i < Count; ++i)
        if (names[i].size() == name.size() && name == names[i])
            return Enum(i);
    return std::nullopt;
}

} // namespace mainstay
