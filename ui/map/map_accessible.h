// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mainstay {

/// Lets screen readers see a MapCanvas as a list of its boxes, each with its name, how it fares, what it needs and what
/// needs it; pressing one chooses it. May be called often.
void makeMapsAccessible();

} // namespace mainstay
