// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/match_components.h"

#include "estate/component_store.h"
#include "exchange/life_dates.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void compareText(Text given, const QString &now, const QString &column, Values &changes)
{
    if (!given.isGiven())
        return;
    const QString text = given.toString();
    if (text != now)
        changes.insert(column, text);
}

/// What the file gives and the component does not have; what the file leaves out stays.
Values differences(const Reading &reading, const ImportedComponent &imported, const Component &now)
{
    Values changes;
    compareText(imported.name, now.name, u"name"_s, changes);
    if (!imported.kind.isEmpty())
        compareText(imported.kind, toName(now.kind), u"kind"_s, changes);
    compareText(imported.productVersion, now.productVersion, u"product_version"_s, changes);
    compareText(imported.vendor, now.vendor, u"vendor"_s, changes);
    compareText(imported.owner, now.owner, u"owner"_s, changes);
    compareText(imported.description, now.description, u"description"_s, changes);
    if (!imported.stage.isEmpty())
        compareText(imported.stage, now.lifeCycle.stage ? toName(*now.lifeCycle.stage) : QString(), u"stage"_s,
                    changes);
    const Values stored = imported.dates.count > 0 ? toValues(now) : Values();
    for (const Attribute &date : reading.attributesIn(imported.dates)) {
        const QString column = date.name.toString();
        compareText(date.value, stored.value(column).toString(), column, changes);
    }
    return changes;
}

/// What would be written breaks the order of the stages, though nothing of what stands there already is judged.
std::optional<StageClash> clashBy(const Reading &reading, const ImportedComponent &imported, const LifeCycle &now)
{
    if (imported.dates.count == 0)
        return std::nullopt;
    const LifeCycle then = lifeWith(now, reading.attributesIn(imported.dates));
    return then == now ? std::nullopt : clashOf(then);
}

} // namespace

void MatchRejects::add(RemarkCode code, quint32 where, std::string_view first, std::string_view second)
{
    remarks.push_back({code, where, texts.keep(first), texts.keep(second)});
}

bool planFreeAttributes(const Reading &reading, AttributeRange range, std::optional<qint64> owner, quint32 added,
                        const QHash<QString, KnownAttribute> &known, std::vector<PlannedAttribute> &additions,
                        std::vector<PlannedUpdate> &updates)
{
    bool differs = false;
    for (const Attribute &attribute : reading.attributesIn(range)) {
        const auto found = known.constFind(attribute.name.toString());
        if (found == known.cend()) {
            additions.push_back({owner, added, attribute.name, attribute.value});
            differs = true;
        } else if (found->value != attribute.value.toString()) {
            updates.push_back({found->id, {{u"value"_s, attribute.value.toString()}}});
            differs = true;
        }
    }
    return differs;
}

ComponentMatcher::ComponentMatcher(const Reading &reading, const ImportPicture &picture, const MatchOptions &options,
                                   ImportPlan &plan, MatchRejects &rejects)
    : m_reading(reading), m_picture(picture), m_options(options), m_plan(plan), m_rejects(rejects)
{ }

void ComponentMatcher::match()
{
    m_refs.reserve(m_reading.components.size());
    for (quint32 place = 0; place < m_reading.components.size(); ++place)
        matchOne(place);
}

std::optional<ComponentRef> ComponentMatcher::find(std::string_view key) const
{
    if (const auto found = m_refs.find(key); found != m_refs.end())
        return found->second;
    const auto known = componentWithKey(m_picture, QString::fromUtf8(key.data(), qsizetype(key.size())));
    return known ? std::optional(ComponentRef::existing(*known)) : std::nullopt;
}

/// Nothing when the row has to be rejected; otherwise the parent, or that there is none.
std::optional<std::optional<ComponentRef>> ComponentMatcher::parentOf(const ImportedComponent &imported)
{
    if (!imported.parentKey.isGiven())
        return m_options.under ? std::optional(ComponentRef::existing(*m_options.under)) : std::nullopt;
    if (const auto parent = find(imported.parentKey.view());
        parent && !m_rejectedKeys.contains(imported.parentKey.view()))
        return parent;
    const bool isRejected = m_rejectedKeys.contains(imported.parentKey.view());
    m_rejects.add(isRejected ? RemarkCode::ParentRejected : RemarkCode::UnknownParent, imported.where,
                  imported.key.view(), imported.parentKey.view());
    return std::nullopt;
}

void ComponentMatcher::matchOne(quint32 place)
{
    const ImportedComponent &imported = m_reading.components[place];
    const auto parent = parentOf(imported);
    if (!parent) {
        m_rejectedKeys.insert(imported.key.view());
        return;
    }
    if (const auto known = componentWithKey(m_picture, imported.key.toString())) {
        m_refs.emplace(imported.key.view(), ComponentRef::existing(*known));
        m_named.insert(*known);
        const ComponentTree &tree = m_picture.estate->tree();
        if (isInOrder(imported, tree.component(tree.indexOf(Id<Component>(*known)).value()).lifeCycle))
            compare(imported, *known, *parent);
        return;
    }
    if (!isInOrder(imported, {})) {
        m_rejectedKeys.insert(imported.key.view());
        return;
    }
    const auto added = quint32(m_plan.components.size());
    m_refs.emplace(imported.key.view(), ComponentRef::added(added));
    m_plan.components.push_back({place, *parent});
    planAttributes(imported, std::nullopt, added);
}

/// False when the row had to be rejected: its days and those that are there would let a stage end before it begins.
bool ComponentMatcher::isInOrder(const ImportedComponent &imported, const LifeCycle &now)
{
    const auto clash = clashBy(m_reading, imported, now);
    if (clash)
        m_rejects.add(RemarkCode::StageOrder, imported.where, toName(clash->earlier).toStdString(),
                      toName(clash->later).toStdString());
    return !clash;
}

void ComponentMatcher::compare(const ImportedComponent &imported, qint64 id, const std::optional<ComponentRef> &parent)
{
    const ComponentTree &tree = m_picture.estate->tree();
    const Component &now = tree.component(tree.indexOf(Id<Component>(id)).value());
    bool differs = planAttributes(imported, id, 0);
    if (Values changes = differences(m_reading, imported, now); !changes.isEmpty()) {
        m_plan.componentUpdates.push_back({id, std::move(changes)});
        differs = true;
    }
    const std::optional<ComponentRef> parentNow =
        now.parent ? std::optional(ComponentRef::existing(now.parent->value)) : std::nullopt;
    // Where the file names no parent, a component stays where a person has put it.
    if (parent && parent != parentNow) {
        m_plan.moves.push_back({id, *parent});
        differs = true;
    }
    ++(differs ? m_plan.updatedComponents : m_plan.unchangedComponents);
}

bool ComponentMatcher::planAttributes(const ImportedComponent &imported, std::optional<qint64> owner, quint32 added)
{
    return planFreeAttributes(m_reading, imported.attributes, owner, added,
                              owner ? m_picture.componentAttributes.value(*owner) : QHash<QString, KnownAttribute>(),
                              m_plan.componentAttributes, m_plan.attributeUpdates);
}

} // namespace mainstay
