// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/component.h"
#include "estate/minimum.h"
#include "estate/version_order.h"

#include <QAnyStringView>
#include <QString>
#include <optional>

namespace mainstay {

enum class DependencyKind : quint8 { RunsOn, Uses, ConnectsTo, Library, Data, Power };
inline constexpr int dependencyKindCount = 6;

/// A failed hard provider takes its dependent down; a failed soft one only degrades it.
enum class Strength : quint8 { Hard, Soft };
inline constexpr int strengthCount = 2;

/// Providers of one dependent of which a minimum must be up, such as "web: at least 2 of 3".
struct RedundancyGroup {
    Id<RedundancyGroup> id;
    int version = 0; ///< of the row
    Id<Component> dependent;
    QString name;
    Minimum minimum;

    bool operator==(const RedundancyGroup &) const = default;
};

/// The dependent needs the provider.
struct Dependency {
    Id<Dependency> id;
    int version = 0; ///< of the row
    Id<Component> dependent;
    Id<Component> provider;
    DependencyKind kind = DependencyKind::Uses;
    Strength strength = Strength::Hard;
    QString requirement; ///< such as ">= 3, < 4" (version_requirement.h); empty: any version will do
    /// The version under which the provider meets this dependency when that is not its own product version, as a Debian
    /// versioned Provides has it. There but empty: it provides without any version.
    std::optional<QString> providedVersion;
    VersionScheme scheme = VersionScheme::Generic;
    std::optional<Id<RedundancyGroup>> group; ///< nothing: it stands alone

    bool operator==(const Dependency &) const = default;
};

/// "runs on", "hard" …: the words of the database and of CSV.
QString toName(DependencyKind kind);
QString toName(Strength strength);
std::optional<DependencyKind> dependencyKindFromName(QAnyStringView name);
std::optional<Strength> strengthFromName(QAnyStringView name);

} // namespace mainstay
