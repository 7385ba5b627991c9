// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace mainstay {

/// Asks the system to back this memory, of which nothing was touched yet, by large pages: a hundred megabytes in small
/// ones are 25,000 faults, and random access then waits for address translation more than for memory. Does nothing
/// where it cannot.
void preferLargePages(const void *from, size_t bytes);

} // namespace mainstay
