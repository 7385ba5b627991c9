// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>
#include <compare>
#include <optional>

namespace mainstay {

/// By whose rules versions are ordered.
enum class VersionScheme : quint8 { Generic, Debian };
inline constexpr int versionSchemeCount = 2;

/// Which version is the newer. Equivalent versions may be written differently ("1.0" and "1.0.0", "1.0" and "1.0-0").
///
/// Debian: exactly dpkg's order, [epoch:]upstream[-revision] (Debian Policy 5.6.12); a part before a colon that is no
/// number is not taken for an epoch.
///
/// Generic: an order for what vendors write, without regard to case.
/// - A "v" before the first digit and everything from the first "+" (build metadata) are ignored.
/// - Runs of digits are compared as numbers of any length, runs of letters as words; all else only separates.
///   What is missing counts as 0: 1.10 > 1.9, and 1.0 is 1.0.0.
/// - These words come before the release, in this order: dev = snapshot = nightly, alpha, beta, milestone,
///   pre = preview, rc = cr; so do "a", "b" and "m" with a digit right behind them, for alpha, beta and milestone:
///   3.12.0b2 < 3.12.0rc1 < 3.12.0.
/// - Every other word comes after the release and before the next number: 1.0.2 < 1.0.2k < 1.0.2.1.
std::weak_ordering compareVersions(QStringView left, QStringView right, VersionScheme scheme);

/// "generic", "debian": the words of the database.
QString toName(VersionScheme scheme);
std::optional<VersionScheme> versionSchemeFromName(QAnyStringView name);

} // namespace mainstay
