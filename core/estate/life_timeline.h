// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/life_cycle_rules.h"

#include <stop_token>

namespace mainstay {

struct ComponentEnd {
    ComponentIndex component = 0;
    LifeEnd end;

    bool operator==(const ComponentEnd &) const = default;
};

/// All that ends on this day or before and is not done with, see openEndsOf(): by day, then in outline order. Linear
/// in the components, but for the sorting.
std::vector<ComponentEnd> lifeEndsBy(const Estate &estate, QDate today, QDate until);

/// Whose lives are asked for.
struct LifeQuestion {
    std::optional<ComponentIndex> root; ///< it and all below it; nothing: the whole estate
    QDate today;
    std::optional<QDate> until; ///< only what ends by then and is not done with; nothing: whatever has a day
};

struct LifeRow {
    ComponentIndex component = 0;
    std::optional<LifeEnd>
        end; ///< the next that is not done with, overdue or to come; nothing: nothing is known to end

    bool operator==(const LifeRow &) const = default;
};

/// What ends when. What is drawn of a row follows from its component: spansOf(), LifeCycle::endOfSupport.
struct LifeTimeline {
    std::vector<LifeRow> rows; ///< by the day of their end, those without one last; then in outline order
    quint32 components = 0; ///< that were asked for
    quint32 undated = 0; ///< of these have no day at all, and so no row
    quint32 later = 0; ///< of these have days, but nothing that ends by `until`
    quint32 overdue = 0; ///< rows whose end is past
    QDate today;
    std::optional<QDate> first; ///< of all days of the rows
    std::optional<QDate> last;

    bool operator==(const LifeTimeline &) const = default;
};

/// Pure; any thread. Linear in the components, but for the sorting. What it found so far when stop was requested.
LifeTimeline lifeTimelineOf(const Estate &estate, const LifeQuestion &question, const std::stop_token &stop = {});

} // namespace mainstay
