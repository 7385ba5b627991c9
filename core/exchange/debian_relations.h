// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <string_view>
#include <vector>

namespace mainstay {

enum class VersionRelation : quint8 { Earlier, EarlierOrEqual, Equal, LaterOrEqual, Later };

/// "<<", "<=", "=", ">=", ">>".
std::string_view toText(VersionRelation relation);

/// One alternative of a clause: `libfoo:any (>= 1.2) [amd64] <!nocheck>`. The views point into the text that was
/// parsed.
struct DebianRelation {
    std::string_view name;
    std::string_view qualifier; ///< after the colon: "any", "native", "i386"; empty: none
    std::optional<VersionRelation> relation;
    std::string_view version; ///< with `relation` only
    std::string_view architectures; ///< what stands between the brackets, "amd64 !i386"; profiles are read over

    bool operator==(const DebianRelation &) const = default;
};

/// What stands between two commas.
struct DebianClause {
    std::string_view text; ///< without the spaces around it
    std::vector<DebianRelation> alternatives; ///< those that could be read
    bool isReadable = true; ///< false: some alternative could not be read, such as one with ${…}
};

/// Reads a Depends, Pre-Depends or Provides field; empty clauses are skipped. Never fails: what is wrong is unreadable.
std::vector<DebianClause> parseRelations(std::string_view field);

/// Whether an alternative that is limited to these architectures counts on this one; an empty list counts everywhere.
bool countsOn(std::string_view architectures, std::string_view architecture);

} // namespace mainstay
