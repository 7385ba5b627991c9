// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/dependency_words.h"

#include "kit/text_elide.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct DependencyWords {
    Q_DECLARE_TR_FUNCTIONS(DependencyWords)
};

} // namespace

QString groupText(const Minimum &minimum, qint64 members)
{
    if (minimum.isPercentage())
        return DependencyWords::tr("%1 of %2: needs %3 up", "50% of 3: needs 2 up")
            .arg(minimum.toText())
            .arg(members)
            .arg(minimum.neededOf(members));
    return DependencyWords::tr("at least %1 of %2", "at least 1 of 2").arg(minimum.toText()).arg(members);
}

DependencyRemark remarkOn(const ShownComponent &shown, DependencyIndex dependency, const Words &words)
{
    const DependencyGraph &graph = shown.estate->graph();
    const VersionClause *clause = graph.clauseOf(dependency);
    const QString requirement = clause ? oneLine(clause->requirement, 60) : QString();
    if (shown.findings) {
        const auto &conflicts = shown.findings->versions.conflicts; // ascending, as dependencies are
        const auto conflict = std::ranges::lower_bound(conflicts, dependency, {}, &VersionConflict::dependency);
        if (conflict != conflicts.cend() && conflict->dependency == dependency) {
            const QString has = oneLine(conflict->version, 40);
            return {has.isEmpty() ? DependencyWords::tr("needs %1, has no version").arg(requirement)
                                  : DependencyWords::tr("needs %1, has %2").arg(requirement, has),
                    Tone::Failure};
        }
        const auto &unreadable = shown.findings->versions.unreadable;
        if (std::ranges::binary_search(unreadable, dependency, {}, &UnreadableRequirement::dependency))
            return {DependencyWords::tr("cannot read %1").arg(requirement), Tone::Warning};
    }
    QStringList parts{words.name(toName(graph.kindOf(dependency)))};
    if (graph.strengthOf(dependency) == Strength::Soft)
        parts.append(DependencyWords::tr("soft", "strength of a dependency"));
    if (!requirement.isEmpty())
        parts.append(requirement);
    return {parts.join(u" · "_s), std::nullopt};
}

std::pair<GroupIndex, GroupIndex> groupsOf(const DependencyGraph &graph, ComponentIndex dependent)
{
    // Groups stand in the order of their dependents.
    const auto firstFrom = [&graph](ComponentIndex component) {
        GroupIndex low = 0;
        GroupIndex high = graph.groupCount();
        while (low < high) {
            const GroupIndex middle = low + (high - low) / 2;
            if (graph.group(middle).dependent < component)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {firstFrom(dependent), firstFrom(dependent + 1)};
}

} // namespace mainstay
