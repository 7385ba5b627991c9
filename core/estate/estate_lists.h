// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QDate>
#include <vector>

namespace mainstay {

/// Nobody owns them: neither they nor anything they are part of names an owner. In outline order. What is disposed of
/// is left out.
std::vector<ComponentIndex> unownedOf(const Estate &estate);

/// No dependency leads to or from them or anything below them, and they are not below another one of the list. In
/// outline order.
std::vector<ComponentIndex> orphansOf(const Estate &estate);

/// Their vendor's support ends, or ended, on the day or before, and they are not disposed of. The earliest first, then
/// in outline order.
std::vector<ComponentIndex> supportEndsBy(const Estate &estate, QDate day);

} // namespace mainstay
