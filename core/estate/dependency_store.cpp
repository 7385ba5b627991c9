// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency_store.h"

#include "estate/stored_word.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

RedundancyGroup toGroup(const Row &row)
{
    const Result<Minimum> minimum = Minimum::parse(row.text(4));
    if (!minimum)
        throw StoreError(minimum.error());
    return RedundancyGroup{row.id<RedundancyGroup>(0), row.number(1), row.id<Component>(2), row.text(3), *minimum};
}

constexpr QStringView GroupColumns = u"id, version, dependent_id, name, minimum";

} // namespace

Dependency toDependency(const Row &row)
{
    return Dependency{.id = row.id<Dependency>(0),
                      .version = row.number(1),
                      .dependent = row.id<Component>(2),
                      .provider = row.id<Component>(3),
                      .kind = storedWord(dependencyKindFromName(row.text(4)), [&] { return row.text(4); }),
                      .strength = storedWord(strengthFromName(row.text(5)), [&] { return row.text(5); }),
                      .requirement = row.text(6),
                      .providedVersion = row.optionalText(7),
                      .scheme = storedWord(versionSchemeFromName(row.text(8)), [&] { return row.text(8); }),
                      .group = row.optionalId<RedundancyGroup>(9)};
}

std::optional<Dependency> findDependency(Session &session, Id<Dependency> id)
{
    return session.find(u"SELECT %1 FROM dependency WHERE id = ?"_s.arg(DependencyColumns), {id}, toDependency);
}

QList<Dependency> dependenciesOf(Session &session, Id<Component> dependent)
{
    return session.query(u"SELECT %1 FROM dependency WHERE dependent_id = ? ORDER BY id"_s.arg(DependencyColumns),
                         {dependent}, toDependency);
}

QList<Dependency> dependenciesOn(Session &session, Id<Component> provider)
{
    return session.query(u"SELECT %1 FROM dependency WHERE provider_id = ? ORDER BY id"_s.arg(DependencyColumns),
                         {provider}, toDependency);
}

QList<RedundancyGroup> groupsOf(Session &session, Id<Component> dependent)
{
    return session.query(u"SELECT %1 FROM redundancy_group WHERE dependent_id = ? ORDER BY name"_s.arg(GroupColumns),
                         {dependent}, toGroup);
}

std::optional<RedundancyGroup> findGroup(Session &session, Id<RedundancyGroup> id)
{
    return session.find(u"SELECT %1 FROM redundancy_group WHERE id = ?"_s.arg(GroupColumns), {id}, toGroup);
}

qint64 memberCount(Session &session, Id<RedundancyGroup> group)
{
    return session.number(u"SELECT count(DISTINCT provider_id) FROM dependency WHERE group_id = ?"_s, {group});
}

Values toValues(const Dependency &dependency)
{
    return {{u"dependent_id"_s, dependency.dependent.value},
            {u"provider_id"_s, dependency.provider.value},
            {u"kind"_s, toName(dependency.kind)},
            {u"strength"_s, toName(dependency.strength)},
            {u"requirement"_s, dependency.requirement},
            {u"provided_version"_s, dependency.providedVersion ? QVariant(*dependency.providedVersion) : QVariant()},
            {u"scheme"_s, toName(dependency.scheme)},
            {u"group_id"_s, dependency.group ? QVariant(dependency.group->value) : QVariant()}};
}

Values toValues(const RedundancyGroup &group)
{
    return {
        {u"dependent_id"_s, group.dependent.value}, {u"name"_s, group.name}, {u"minimum"_s, group.minimum.toText()}};
}

} // namespace mainstay
