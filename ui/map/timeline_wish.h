// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_timeline.h"

namespace mainstay {

/// What a person wants to see of the lives of components, whatever becomes of the estate.
struct TimelineWish {
    std::optional<Id<Component>> root; ///< it and all below it; nothing: the whole estate
    std::optional<int> months; ///< only what ends within so many from today; nothing: whatever has a day

    bool operator==(const TimelineWish &) const = default;
};

/// The wish for this estate; a root that it no longer has is left out.
TimelineQuestion questionOf(const TimelineWish &wish, std::shared_ptr<const Estate> estate, QDate today,
                            const MapFonts &fonts);

} // namespace mainstay
