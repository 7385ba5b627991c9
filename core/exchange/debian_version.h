// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/version_order.h"

#include <string_view>

namespace mainstay {

/// dpkg's order, for the UTF-8 of readers.
inline std::weak_ordering compareDebianVersions(std::string_view a, std::string_view b)
{
    return compareVersions(QString::fromUtf8(a.data(), qsizetype(a.size())),
                           QString::fromUtf8(b.data(), qsizetype(b.size())), VersionScheme::Debian);
}

} // namespace mainstay
