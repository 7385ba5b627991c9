// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mainstay {

/// By whose rules the versions of a requirement are ordered.
enum class VersionScheme : quint8 { Generic, Debian };

} // namespace mainstay
