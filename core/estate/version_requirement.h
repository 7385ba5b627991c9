// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/version_order.h"

#include <QList>
#include <QString>

namespace mainstay {

enum class VersionOperator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

struct VersionBound {
    VersionOperator op = VersionOperator::Equal;
    QString version;

    bool operator==(const VersionBound &) const = default;
};

/// What a dependent asks of its provider's version: every bound must hold; without bounds any version will do, and so
/// will none.
struct VersionRequirement {
    QList<VersionBound> bounds;
    VersionScheme scheme = VersionScheme::Generic;

    bool operator==(const VersionRequirement &) const = default;
};

/// Reads bounds separated by commas: ">= 3, < 4", "!= 2.1", "3" (the same as "= 3"). Operators are = == != < <= > >=,
/// and Debian's << and >> (strictly). In the Debian scheme < and > are the obsolete forms of <= and >=, as dpkg reads
/// them. Invalid "estate.requirement-unreadable" with {text, part}, where part is the bound that cannot be read.
Result<VersionRequirement> parseRequirement(QStringView text, VersionScheme scheme);

/// Whether a provider of this version will do. An empty version stands for a provider without one, which satisfies no
/// bound.
bool satisfies(QStringView version, const VersionRequirement &requirement);

} // namespace mainstay
