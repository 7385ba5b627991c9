// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/solution_list.h"

#include "render/one_line.h"

#include <QHash>

namespace mainstay {

QList<NamedSolution> namedSolutions(const LiveEstate &estate)
{
    if (!estate.isLoaded())
        return {};
    constexpr qsizetype Longest = 120;
    const std::shared_ptr<const Estate> current = estate.current();
    const ComponentTree &tree = current->tree();
    QList<NamedSolution> solutions;
    QHash<QString, int> count;
    for (const ComponentIndex index : tree.solutions()) {
        const Component &component = tree.component(index);
        solutions.append({component.id, oneLine(component.name, Longest)});
        ++count[solutions.constLast().name];
    }
    for (NamedSolution &solution : solutions) {
        const auto index = tree.indexOf(solution.id);
        if (index && count.value(solution.name) > 1)
            solution.name = tree.code(*index) + u' ' + solution.name;
    }
    return solutions;
}

QString keyOf(const std::optional<Id<Component>> &solution)
{
    return solution ? QString::number(solution->value) : QString();
}

std::optional<Id<Component>> solutionOfKey(const QString &key)
{
    return key.isEmpty() ? std::nullopt : std::optional(Id<Component>(key.toLongLong()));
}

} // namespace mainstay
