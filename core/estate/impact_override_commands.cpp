// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact_override_commands.h"

#include "estate/component_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static QJsonObject factsOf(Session &session, const ImpactOverride &said)
{
    QJsonObject facts{{u"verdict"_s, toName(said.verdict)}};
    const auto addName = [&](const QString &fact, Id<Component> id) {
        const auto component = findComponent(session, id);
        if (!component)
            throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, id.value}});
        facts.insert(fact, component->name);
    };
    addName(u"name"_s, said.component);
    if (said.cause)
        addName(u"cause"_s, *said.cause);
    return facts;
}

Id<ImpactOverride> setOverride(Transaction &transaction, const ImpactOverride &said)
{
    const QJsonObject facts = factsOf(transaction, said);
    if (!said.cause && said.verdict != OverrideVerdict::NotImpacted)
        throw StoreError(ErrorKind::Invalid, "estate.override-needs-cause", facts);
    if (said.cause == said.component)
        throw StoreError(ErrorKind::Invalid, "estate.override-of-itself", facts);
    transaction.describe("estate.override-impact", facts);
    const auto before = findOverride(transaction, said.cause, said.component);
    if (!before)
        return Id<ImpactOverride>(insertRow(transaction, u"impact_override"_s, toValues(said)));
    updateRow(transaction, u"impact_override"_s, before->id.value, before->version,
              changesBetween(toValues(*before), toValues(said)));
    return before->id;
}

void removeOverride(Transaction &transaction, const ImpactOverride &read)
{
    transaction.describe("estate.compute-impact", factsOf(transaction, read));
    deleteRow(transaction, u"impact_override"_s, read.id.value, read.version);
}

} // namespace mainstay
