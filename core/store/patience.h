// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace mainstay {

/// How long the store waits for others before it says so.
struct Patience {
    std::chrono::milliseconds lock{5'000}; ///< for whoever writes the file, or holds a row
    std::chrono::milliseconds server{15'000}; ///< for a server that is silent, or away while a COMMIT is in doubt

    bool operator==(const Patience &) const = default;
};

} // namespace mainstay
