// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/estate_answers.h"

#include "cli/call.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

ComponentIndex componentOf(const Estate &estate, const QString &operand)
{
    return Call::valueOf(resolveComponent(estate.tree(), operand));
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

} // namespace mainstay
