// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"

#include "estate/component_rules.h"
#include "estate/several.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView WithAllBelow = u"WITH RECURSIVE below (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT c.id FROM "
                                     u"component AS c JOIN below ON c.parent_id = below.id)";

void storeEdit(Transaction &transaction, const Component &read, const Component &edited)
{
    requireValid(edited);
    Component inPlace = edited;
    inPlace.parent = read.parent;
    inPlace.rank = read.rank;
    updateRow(transaction, u"component"_s, read.id.value, read.version, changesBetween(read, inPlace),
              [](const Values &merged) { requireValid(fromValues(merged)); });
}

void removeWithAllBelow(Transaction &transaction, const Component &read)
{
    const QString lost = u"(SELECT id FROM dependency WHERE dependent_id IN (SELECT id FROM below)"
                         " OR provider_id IN (SELECT id FROM below))"_s;
    for (const QString &where :
         {u"dependency_attribute WHERE dependency_id IN "_s + lost,
          u"import_dependency WHERE dependency_id IN "_s + lost, u"dependency WHERE id IN "_s + lost,
          u"redundancy_group WHERE dependent_id IN (SELECT id FROM below)"_s,
          u"component_attribute WHERE component_id IN (SELECT id FROM below)"_s,
          u"impact_override WHERE component_id IN (SELECT id FROM below) OR cause_id IN (SELECT id FROM below)"_s,
          u"scenario_part WHERE component_id IN (SELECT id FROM below)"_s,
          u"forbidden_dependency WHERE dependent_component_id IN (SELECT id FROM below)"
          " OR provider_component_id IN (SELECT id FROM below)"_s,
          u"deployment WHERE component_id IN (SELECT id FROM below)"_s,
          u"import_component WHERE component_id IN (SELECT id FROM below)"_s})
        transaction.exec(WithAllBelow.toString() + u" DELETE FROM "_s + where, {read.id});
    transaction.exec(WithAllBelow.toString()
                         + u" DELETE FROM component WHERE id IN (SELECT id FROM below) AND id <> ?"_s,
                     {read.id, read.id});
    deleteRow(transaction, u"component"_s, read.id.value, read.version);
}

} // namespace

Id<Component> addComponent(Transaction &transaction, const Component &component)
{
    requireValid(component);
    transaction.describe("estate.add-component", {{u"name"_s, component.name}});
    Component added = component;
    added.rank = rankAtEnd(transaction, component.parent);
    return Id<Component>(insertRow(transaction, u"component"_s, toValues(added)));
}

void editComponent(Transaction &transaction, const Component &read, const Component &edited)
{
    transaction.describe("estate.edit-component", {{u"name"_s, edited.name}});
    storeEdit(transaction, read, edited);
}

void editComponents(Transaction &transaction, std::span<const Component> read,
                    const std::function<void(Component &)> &change, Progress &progress)
{
    transaction.describe("estate.edit-components", {{u"count"_s, qint64(read.size())}});
    forEachOf(read, progress, [&](const Component &component) {
        Component edited = component;
        change(edited);
        storeEdit(transaction, component, edited);
    });
}

void removeComponent(Transaction &transaction, const Component &read)
{
    transaction.describe("estate.remove-component", {{u"name"_s, read.name}});
    lockTree(transaction);
    removeWithAllBelow(transaction, read);
}

void removeComponents(Transaction &transaction, std::span<const Component> read, Progress &progress)
{
    transaction.describe("estate.remove-components", {{u"count"_s, qint64(read.size())}});
    lockTree(transaction);
    forEachOf(read, progress, [&](const Component &component) { removeWithAllBelow(transaction, component); });
}

void setAttribute(Transaction &transaction, Id<Component> component, const QString &name,
                  const std::optional<QString> &value)
{
    transaction.describe("estate.set-attribute", {{u"name"_s, name}});
    for (const ComponentAttribute &known : attributesOf(transaction, component)) {
        if (known.name != name)
            continue;
        if (value)
            updateRow(transaction, u"component_attribute"_s, known.id.value, known.version, {{u"value"_s, *value}});
        else
            deleteRow(transaction, u"component_attribute"_s, known.id.value, known.version);
        return;
    }
    if (value)
        insertRow(transaction, u"component_attribute"_s,
                  {{u"component_id"_s, component.value}, {u"name"_s, name}, {u"value"_s, *value}});
}

} // namespace mainstay
