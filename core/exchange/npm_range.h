// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mainstay {

/// A range of npm ("^1.2.3", "~1.2", ">=1 <3", "1.x") as a requirement of ours (">= 1.2.3, < 2.0.0"); empty for any
/// version. Nothing for what a requirement cannot say: alternatives, tags, addresses. Where npm keeps versions before
/// a release out of a range (2.0.0-rc.1 out of ^1), ours goes by order alone.
/// Source: the grammar of node-semver (github.com/npm/node-semver, "Advanced Range Syntax").
std::optional<std::string> npmRequirement(std::string_view range);

} // namespace mainstay
