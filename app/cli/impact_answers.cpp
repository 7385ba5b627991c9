// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/impact_answers.h"

#include "cli/estate_answers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QJsonObject impactToJson(const Estate &estate, const Impact &impact, const ReasonPaths &reasons, double took)
{
    const ComponentTree &tree = estate.tree();
    QJsonArray list;
    for (const Impacted &one : impact.impacted)
        list.append(QJsonObject{{u"id"_s, tree.component(one.component).id.value},
                                {u"code"_s, tree.code(one.component)},
                                {u"name"_s, tree.component(one.component).name},
                                {u"state"_s, toName(one.condition)},
                                {u"via"_s, toJson(tree, reasons.to(one.component))}});
    QJsonArray added;
    for (const Impacted &one : impact.added) {
        QJsonObject json = named(tree, one.component);
        json.insert(u"state"_s, toName(one.condition));
        added.append(json);
    }
    QJsonArray notImpacted;
    for (const ComponentIndex component : impact.notImpacted)
        notImpacted.append(named(tree, component));
    QJsonArray solutions;
    for (const ComponentIndex solution : impact.solutions)
        solutions.append(tree.code(solution));
    return {{u"impacted"_s, list},
            {u"added"_s, added},
            {u"not_impacted"_s, notImpacted},
            {u"count"_s, qint64(impact.impacted.size())},
            {u"solutions"_s, solutions},
            {u"took_ms"_s, took}};
}

void printImpactTable(const Call &call, const Estate &estate, const Impact &impact, const ReasonPaths &reasons)
{
    const ComponentTree &tree = estate.tree();
    Table table = tableOfComponents(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "By which way")));
    const auto add = [&](ComponentIndex component, const QString &state, const QString &why) {
        table.addRow({tree.code(component), tree.component(component).name, call.words().name(state), why});
    };
    for (const Impacted &one : impact.impacted)
        add(one.component, toName(one.condition), arrowsOf(tree, reasons.to(one.component)));
    for (const Impacted &one : impact.added)
        add(one.component, toName(one.condition), call.text(QT_TRANSLATE_NOOP("output", "added by a person")));
    for (const ComponentIndex component : impact.notImpacted)
        add(component, toName(OverrideVerdict::NotImpacted),
            call.text(QT_TRANSLATE_NOOP("output", "by a person's word")));
    if (!table.isEmpty())
        call.printTable(table);
}

} // namespace mainstay
