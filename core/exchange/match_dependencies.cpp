// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/match_dependencies.h"

#include "estate/resolve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString groupNameOf(const DependencyGraph &graph, DependencyIndex index)
{
    const auto group = graph.groupOf(index);
    return group ? graph.group(*group).name : QString();
}

void compareColumn(const QString &column, const QVariant &wanted, const QVariant &now, Values &changes)
{
    if (wanted != now)
        changes.insert(column, wanted);
}

} // namespace

DependencyMatcher::DependencyMatcher(const Reading &reading, const ImportPicture &picture, const MatchOptions &options,
                                     const ComponentMatcher &components, ImportPlan &plan, MatchRejects &rejects)
    : m_reading(reading)
    , m_picture(picture)
    , m_options(options)
    , m_components(components)
    , m_plan(plan)
    , m_rejects(rejects)
{
    const Estate &estate = *picture.estate;
    for (GroupIndex group = 0; group < estate.graph().groupCount(); ++group) {
        const GroupNode &node = estate.graph().group(group);
        m_knownGroups.emplace(std::pair(estate.tree().component(node.dependent).id.value, node.name), group);
    }
}

void DependencyMatcher::match()
{
    for (quint32 place = 0; place < m_reading.dependencies.size(); ++place)
        matchOne(place);
}

std::optional<ComponentRef> DependencyMatcher::endOf(Text key, const char *field, quint32 where)
{
    if (const auto found = m_components.find(key.view()))
        return found;
    if (m_options.endsMayBeNames) {
        const ComponentTree &tree = m_picture.estate->tree();
        const Result<ComponentIndex> found = resolveComponent(tree, key.toString());
        if (found)
            return ComponentRef::existing(tree.component(*found).id.value);
        if (found.error().code == "estate.component-ambiguous") {
            m_rejects.add(RemarkCode::AmbiguousEnd, where, field, key.view());
            return std::nullopt;
        }
    }
    m_rejects.add(RemarkCode::UnknownEnd, where, field, key.view());
    return std::nullopt;
}

void DependencyMatcher::matchOne(quint32 place)
{
    const ImportedDependency &imported = m_reading.dependencies[place];
    const DependencyTerms &terms = m_reading.termsOf(imported);
    const auto dependent = endOf(imported.dependentKey, "dependent", imported.where);
    const auto provider = dependent ? endOf(imported.providerKey, "provider", imported.where) : std::nullopt;
    if (!provider)
        return;
    if (*dependent == *provider)
        return m_rejects.add(RemarkCode::SelfDependency, imported.where, imported.dependentKey.view(), {});
    if (!m_seen.emplace(*dependent, *provider, terms.kind.view(), terms.group.view()).second)
        return m_rejects.add(RemarkCode::SameDependency, imported.where, imported.dependentKey.view(),
                             imported.providerKey.view());

    const std::optional<qint64> group = groupFor(*dependent, terms);
    if (const auto index = existing(*dependent, *provider, terms))
        return compare(terms, *index);
    m_plan.dependencies.push_back({place, *dependent, *provider, group});
    planFreeAttributes(m_reading, terms.attributes, std::nullopt, quint32(m_plan.dependencies.size() - 1), {},
                       m_plan.dependencyAttributes, m_plan.dependencyAttributeUpdates);
}

std::optional<qint64> DependencyMatcher::groupFor(ComponentRef dependent, const DependencyTerms &terms)
{
    if (!terms.group.isGiven())
        return std::nullopt;
    const std::pair key(dependent, terms.group.view());
    if (const auto known = m_groups.find(key); known != m_groups.end())
        return known->second;
    const auto there =
        dependent.isAdded() ? m_knownGroups.end() : m_knownGroups.find({dependent.idAfter(0), terms.group.toString()});
    // However it was written: "50 %" is "50%".
    const QString minimum = Minimum::parse(terms.minimum.toString()).value_or(Minimum()).toText();
    qint64 group = -qint64(m_plan.groups.size()) - 1;
    if (there != m_knownGroups.end()) {
        const GroupNode &node = m_picture.estate->graph().group(there->second);
        group = node.id.value;
        m_namedGroups.insert(group);
        if (node.minimum.toText() != minimum)
            m_plan.groupUpdates.push_back({group, {{u"minimum"_s, minimum}}});
    } else {
        m_plan.groups.push_back({dependent, terms.group, minimum});
    }
    m_groups.emplace(key, group);
    return group;
}

std::optional<DependencyIndex> DependencyMatcher::existing(ComponentRef dependent, ComponentRef provider,
                                                           const DependencyTerms &terms) const
{
    if (dependent.isAdded() || provider.isAdded())
        return std::nullopt;
    const Estate &estate = *m_picture.estate;
    const auto from = estate.tree().indexOf(Id<Component>(dependent.idAfter(0))).value();
    const auto to = estate.tree().indexOf(Id<Component>(provider.idAfter(0))).value();
    const auto providers = estate.graph().providers().of(from);
    const auto equal = std::ranges::equal_range(providers, to);
    const auto first = DependencyIndex(equal.data() - estate.graph().providers().targets.data());
    const auto kind = dependencyKindFromName(terms.kind.toString());
    for (DependencyIndex index = first; index < first + equal.size(); ++index) {
        if (estate.graph().kindOf(index) == kind && groupNameOf(estate.graph(), index) == terms.group.toString())
            return index;
    }
    return std::nullopt;
}

void DependencyMatcher::compare(const DependencyTerms &terms, DependencyIndex index)
{
    const DependencyGraph &graph = m_picture.estate->graph();
    const qint64 id = graph.id(index).value;
    const VersionClause *now = graph.clauseOf(index);
    const QString requirement = terms.requirement.toString();
    Values changes;
    compareColumn(u"strength"_s, terms.strength.toString(), toName(graph.strengthOf(index)), changes);
    compareColumn(u"requirement"_s, requirement, now ? now->requirement : QString(), changes);
    // A table of a person does not say by which rules versions are ordered, unless it was exported from here.
    const bool saysHow =
        !m_options.endsMayBeNames || terms.scheme != VersionScheme::Generic || terms.providedVersion.isGiven();
    if (!requirement.isEmpty() && saysHow) {
        const QVariant provided =
            terms.providedVersion.isGiven() ? QVariant(terms.providedVersion.toString()) : QVariant();
        compareColumn(u"provided_version"_s, provided,
                      now && now->providedVersion ? QVariant(*now->providedVersion) : QVariant(), changes);
        compareColumn(u"scheme"_s, toName(terms.scheme), toName(now ? now->scheme : VersionScheme::Generic), changes);
    }
    bool differs = planFreeAttributes(m_reading, terms.attributes, id, 0, m_picture.dependencyAttributes.value(id),
                                      m_plan.dependencyAttributes, m_plan.dependencyAttributeUpdates);
    if (!changes.isEmpty()) {
        m_plan.dependencyUpdates.push_back({id, std::move(changes)});
        differs = true;
    }
    m_named.insert(id);
    if (!m_picture.dependencies.contains(id))
        m_plan.dependencyClaims.push_back(id);
    ++(differs ? m_plan.updatedDependencies : m_plan.unchangedDependencies);
}

} // namespace mainstay
