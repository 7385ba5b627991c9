// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QList>

namespace mainstay {

/// A solution as it is chosen in a list.
struct NamedSolution {
    Id<Component> id;
    QString name;

    bool operator==(const NamedSolution &) const = default;
};

/// The solutions in outline order, each by its name on one harmless line; those of one name with their codes.
QList<NamedSolution> namedSolutions(const Estate &estate);

} // namespace mainstay
