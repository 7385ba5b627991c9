// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency_commands.h"

#include "estate/component_store.h"
#include "estate/version_requirement.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireSound(Session &session, const Dependency &dependency)
{
    const Result<VersionRequirement> requirement = parseRequirement(dependency.requirement, dependency.scheme);
    if (!requirement)
        throw StoreError(requirement.error());
    if (!dependency.group)
        return;
    const auto group = findGroup(session, *dependency.group);
    if (!group || group->dependent != dependency.dependent)
        throw StoreError(ErrorKind::Invalid, "estate.group-of-another", {{u"id"_s, dependency.group->value}});
}

QString nameOf(Session &session, Id<Component> id)
{
    const auto component = findComponent(session, id);
    if (!component)
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, id.value}});
    return component->name;
}

QJsonObject endsOf(Session &session, const Dependency &dependency)
{
    return {{u"dependent"_s, nameOf(session, dependency.dependent)},
            {u"provider"_s, nameOf(session, dependency.provider)}};
}

QJsonObject groupFacts(Session &session, const RedundancyGroup &group)
{
    return {{u"dependent"_s, nameOf(session, group.dependent)}, {u"name"_s, group.name}};
}

} // namespace

Id<Dependency> addDependency(Transaction &transaction, const Dependency &dependency)
{
    requireSound(transaction, dependency);
    transaction.describe("estate.add-dependency", endsOf(transaction, dependency));
    return Id<Dependency>(insertRow(transaction, u"dependency"_s, toValues(dependency)));
}

void editDependency(Transaction &transaction, const Dependency &read, const Dependency &edited)
{
    Dependency sameEnds = edited;
    sameEnds.dependent = read.dependent;
    sameEnds.provider = read.provider;
    requireSound(transaction, sameEnds);
    transaction.describe("estate.edit-dependency", endsOf(transaction, read));
    updateRow(transaction, u"dependency"_s, read.id.value, read.version,
              changesBetween(toValues(read), toValues(sameEnds)));
}

void removeDependency(Transaction &transaction, const Dependency &read)
{
    transaction.describe("estate.remove-dependency", endsOf(transaction, read));
    transaction.exec(u"DELETE FROM dependency_attribute WHERE dependency_id = ?"_s, {read.id});
    transaction.exec(u"DELETE FROM import_dependency WHERE dependency_id = ?"_s, {read.id});
    deleteRow(transaction, u"dependency"_s, read.id.value, read.version);
}

Id<RedundancyGroup> addGroup(Transaction &transaction, const RedundancyGroup &group)
{
    transaction.describe("estate.add-group", groupFacts(transaction, group));
    return Id<RedundancyGroup>(insertRow(transaction, u"redundancy_group"_s, toValues(group)));
}

void editGroup(Transaction &transaction, const RedundancyGroup &read, const RedundancyGroup &edited)
{
    RedundancyGroup sameDependent = edited;
    sameDependent.dependent = read.dependent;
    transaction.describe("estate.edit-group", groupFacts(transaction, sameDependent));
    updateRow(transaction, u"redundancy_group"_s, read.id.value, read.version,
              changesBetween(toValues(read), toValues(sameDependent)));
}

void removeGroup(Transaction &transaction, const RedundancyGroup &read)
{
    transaction.describe("estate.remove-group", groupFacts(transaction, read));
    transaction.exec(u"UPDATE dependency SET group_id = NULL, version = version + 1 WHERE group_id = ?"_s, {read.id});
    deleteRow(transaction, u"redundancy_group"_s, read.id.value, read.version);
}

} // namespace mainstay
