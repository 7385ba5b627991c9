// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/life_timeline.h"

#include <algorithm>
#include <tuple>

namespace mainstay {

namespace {

/// Widens [first, last] by every day of the life; false when it has none.
bool takeDays(const LifeCycle &life, std::optional<QDate> &first, std::optional<QDate> &last)
{
    bool hasAny = false;
    const auto take = [&](const std::optional<QDate> &day) {
        if (!day)
            return;
        hasAny = true;
        first = first ? std::min(*first, *day) : *day;
        last = last ? std::max(*last, *day) : *day;
    };
    for (const LifeCycleStage stage : lifeCycleStages)
        take(dayOf(life, stage));
    take(life.endOfSupport);
    return hasAny;
}

bool standsBefore(const LifeRow &one, const LifeRow &other)
{
    if (one.end.has_value() != other.end.has_value())
        return one.end.has_value();
    const QDate mine = one.end ? one.end->day : QDate();
    const QDate its = other.end ? other.end->day : QDate();
    return std::tie(mine, one.component) < std::tie(its, other.component);
}

} // namespace

std::vector<ComponentEnd> lifeEndsBy(const Estate &estate, QDate today, QDate until)
{
    const ComponentTree &tree = estate.tree();
    std::vector<ComponentEnd> found;
    for (ComponentIndex i = 0; i < tree.size(); ++i)
        for (const LifeEnd &end : openEndsOf(tree.component(i).lifeCycle, today))
            if (end.day <= until)
                found.push_back({i, end});
    std::ranges::stable_sort(found, {}, [](const ComponentEnd &one) { return one.end.day; });
    return found;
}

LifeTimeline lifeTimelineOf(const Estate &estate, const LifeQuestion &question, const std::stop_token &stop)
{
    const ComponentTree &tree = estate.tree();
    const ComponentIndex from = question.root.value_or(0);
    const ComponentIndex to = question.root ? tree.endOf(from) : tree.size();
    LifeTimeline timeline;
    timeline.today = question.today;
    timeline.components = to - from;
    for (ComponentIndex i = from; i < to && !stop.stop_requested(); ++i) {
        const LifeCycle &life = tree.component(i).lifeCycle;
        std::optional<QDate> first = timeline.first;
        std::optional<QDate> last = timeline.last;
        if (!takeDays(life, first, last)) {
            ++timeline.undated;
            continue;
        }
        const std::vector<LifeEnd> ends = openEndsOf(life, question.today);
        if (question.until && (ends.empty() || ends.front().day > *question.until)) {
            ++timeline.later;
            continue;
        }
        timeline.first = first;
        timeline.last = last;
        timeline.rows.push_back({i, ends.empty() ? std::nullopt : std::optional(ends.front())});
        timeline.overdue += !ends.empty() && ends.front().isOverdue(question.today) ? 1 : 0;
    }
    std::ranges::sort(timeline.rows, standsBefore);
    return timeline;
}

} // namespace mainstay
