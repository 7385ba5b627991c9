// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mainstay {

/// The two databases a workspace may live in. They differ in dialect, not in what they promise.
enum class Engine {
    SQLite, ///< one file for one person
    PostgreSQL, ///< one database for a department
};

} // namespace mainstay
