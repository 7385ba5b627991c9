// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/estate_answers.h"

#include "cli/call.h"
#include "estate/folded_estate.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static constexpr int DeepestFold = 1'000'000;

ComponentIndex componentOf(const Estate &estate, const QString &operand)
{
    return Call::valueOf(resolveComponent(estate.tree(), operand));
}

std::vector<ComponentIndex> openedBy(const Arguments &arguments, const Estate &estate, quint32 otherwise,
                                     std::optional<ComponentIndex> root)
{
    const std::optional<int> depth = arguments.number(u"depth"_s, 0, DeepestFold);
    std::vector<ComponentIndex> opened = openedTo(estate.tree(), depth ? quint32(*depth) : otherwise, root);
    for (const QString &operand : arguments.values(u"open"_s)) {
        std::optional<ComponentIndex> one = componentOf(estate, operand);
        for (; one; one = estate.tree().parentOf(*one)) // else it would not be seen
            opened.push_back(*one);
    }
    for (const QString &operand : arguments.values(u"fold"_s))
        std::erase(opened, componentOf(estate, operand));
    return opened;
}

QJsonObject nodeToJson(const ComponentTree &tree, ComponentIndex index)
{
    const Component &component = tree.component(index);
    const auto parent = tree.parentOf(index);
    const auto &stage = component.lifeCycle.stage;
    return {{u"id"_s, component.id.value},
            {u"code"_s, tree.code(index)},
            {u"parent"_s, parent ? QJsonValue(tree.component(*parent).id.value) : QJsonValue(QJsonValue::Null)},
            {u"name"_s, component.name},
            {u"kind"_s, toName(component.kind)},
            {u"version"_s, orNull(component.productVersion)},
            {u"stage"_s, stage ? QJsonValue(toName(*stage)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject named(const ComponentTree &tree, ComponentIndex component)
{
    return {{u"id"_s, tree.component(component).id.value},
            {u"code"_s, tree.code(component)},
            {u"name"_s, tree.component(component).name}};
}

QJsonArray toJson(const ComponentTree &tree, const std::vector<ComponentIndex> &path)
{
    QJsonArray ids;
    for (const ComponentIndex component : path)
        ids.append(tree.component(component).id.value);
    return ids;
}

QString arrowsOf(const ComponentTree &tree, const std::vector<ComponentIndex> &path)
{
    QStringList names;
    for (const ComponentIndex component : path)
        names.append(tree.component(component).name);
    return names.join(u" → "_s);
}

Table tableOfComponents(const Call &call)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Code")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    return table;
}

std::function<QJsonValue(Id<Component>)> componentNamesIn(const ComponentTree &tree)
{
    return [&tree](Id<Component> id) {
        const auto index = tree.indexOf(id);
        return index ? QJsonValue(tree.component(*index).name) : QJsonValue(u"id:%1"_s.arg(id.value));
    };
}

} // namespace mainstay
