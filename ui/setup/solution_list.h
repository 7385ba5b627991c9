// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/live_estate.h"

#include <QList>

namespace mainstay {

/// A solution as it is chosen in a list.
struct NamedSolution {
    Id<Component> id;
    QString name;

    bool operator==(const NamedSolution &) const = default;
};

/// The solutions in outline order, each by its name on one harmless line; those of one name with their codes. None
/// before the estate was loaded.
QList<NamedSolution> namedSolutions(const LiveEstate &estate);

/// By which a list of solutions knows it; all of them together have the empty one.
QString keyOf(const std::optional<Id<Component>> &solution);
std::optional<Id<Component>> solutionOfKey(const QString &key);

} // namespace mainstay
