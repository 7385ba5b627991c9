// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "ui_estate/details_part.h"

namespace mainstay {

/// "at least 1 of 2", "50% of 3: needs 2 up".
QString groupText(const Minimum &minimum, qint64 members);

/// What stands beside a dependency: what is wrong with it on a chip, or of what kind it is.
struct DependencyRemark {
    QString text;
    std::optional<Tone> tone;

    bool operator==(const DependencyRemark &) const = default;
};
DependencyRemark remarkOn(const ShownComponent &shown, DependencyIndex dependency, const Words &words);

/// The groups of a dependent: [first, second).
std::pair<GroupIndex, GroupIndex> groupsOf(const DependencyGraph &graph, ComponentIndex dependent);

} // namespace mainstay
