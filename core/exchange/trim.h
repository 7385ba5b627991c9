// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace mainstay {

/// Without the spaces, tabs and line ends around it.
inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const size_t from = text.find_first_not_of(spaces);
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(spaces) + 1 - from);
}

} // namespace mainstay
