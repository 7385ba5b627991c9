// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace mainstay {

/// Debian's order of versions: epoch, then upstream version, then revision; ~ stands before the end. Source: Debian
/// Policy 5.6.12.
std::strong_ordering compareDebianVersions(std::string_view a, std::string_view b);

} // namespace mainstay
