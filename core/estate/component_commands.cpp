// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"

#include "estate/component_rules.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView WithAllBelow = u"WITH RECURSIVE below (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT c.id FROM "
                                     u"component AS c JOIN below ON c.parent_id = below.id)";

struct Sibling {
    Id<Component> id;
    int version;
    qint64 rank;
};

QList<Sibling> siblingsAt(Session &session, std::optional<Id<Component>> parent, Id<Component> except)
{
    const auto toSibling = [](const Row &row) { return Sibling{row.id<Component>(0), row.number(1), row.integer(2)}; };
    if (!parent)
        return session.query(
            u"SELECT id, version, rank FROM component WHERE parent_id IS NULL AND id <> ? ORDER BY rank, id"_s,
            {except}, toSibling);
    return session.query(u"SELECT id, version, rank FROM component WHERE parent_id = ? AND id <> ? ORDER BY rank, id"_s,
                         {*parent, except}, toSibling);
}

/// How many of the siblings stand before the place.
qsizetype positionOf(const QList<Sibling> &siblings, const Place &place)
{
    if (!place.after)
        return 0;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (siblings[i].id == *place.after)
            return i + 1;
    }
    throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, place.after->value}});
}

/// A rank strictly between the neighbours at `position`; nothing when the gap there is used up.
std::optional<qint64> rankBetween(const QList<Sibling> &siblings, qsizetype position)
{
    if (siblings.isEmpty())
        return RankGap;
    if (position == 0)
        return siblings.first().rank - RankGap;
    if (position == siblings.size())
        return siblings.last().rank + RankGap;
    const qint64 before = siblings[position - 1].rank;
    const qint64 after = siblings[position].rank;
    return after - before >= 2 ? std::optional(before + (after - before) / 2) : std::nullopt;
}

/// Spreads the siblings again, leaving a place free; returns the rank of that place.
qint64 respace(Transaction &transaction, const QList<Sibling> &siblings, qsizetype position)
{
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        const qint64 rank = RankGap * (i < position ? i + 1 : i + 2);
        if (siblings[i].rank != rank)
            updateRow(transaction, u"component"_s, siblings[i].id.value, siblings[i].version, {{u"rank"_s, rank}});
    }
    return RankGap * (position + 1);
}

/// Above this many rows one look at the whole tree is quicker than a walk from each.
constexpr qsizetype FewRows = 1000;

/// The name of one of these that no way up leads to the top, as in a ring; those that are gone are not asked.
std::optional<QString> lostAmong(Session &session, const QList<qint64> &components)
{
    for (const qint64 id : components) {
        const auto lost = session.find(
            u"WITH RECURSIVE above (id, parent_id) AS (SELECT id, parent_id FROM component WHERE id = ? UNION"
            " SELECT c.id, c.parent_id FROM component AS c JOIN above ON c.id = above.parent_id)"
            " SELECT name FROM component WHERE id = ? AND NOT EXISTS (SELECT 1 FROM above WHERE parent_id IS NULL)"_s,
            {id, id}, [](const Row &row) { return row.text(0); });
        if (lost)
            return lost;
    }
    return std::nullopt;
}

/// The same for all there are. An anti join: of NOT IN the server compares every row with every other.
std::optional<QString> lostAnywhere(Session &session)
{
    return session.find(u"WITH RECURSIVE rooted (id) AS (SELECT id FROM component WHERE parent_id IS NULL UNION ALL"
                        " SELECT c.id FROM component AS c JOIN rooted ON c.parent_id = rooted.id)"
                        " SELECT c.name FROM component AS c LEFT JOIN rooted ON rooted.id = c.id"
                        " WHERE rooted.id IS NULL ORDER BY c.id LIMIT 1"_s,
                        {}, [](const Row &row) { return row.text(0); });
}

/// With the name of a component that no way up leads to the top, where there is one.
void refuse(const std::optional<QString> &lost)
{
    if (lost)
        throw StoreError(ErrorKind::Invalid, "estate.cycle", {{u"name"_s, *lost}, {u"into"_s, *lost}});
}

} // namespace

void lockTree(Transaction &transaction)
{
    // A row that both must write: PostgreSQL's snapshot would be older than an advisory lock that was waited for.
    transaction.exec(u"UPDATE lock_tree SET moves = moves + 1"_s);
}

qint64 rankAtEnd(Session &session, std::optional<Id<Component>> parent)
{
    const auto last = parent ? session.number(u"SELECT max(rank) FROM component WHERE parent_id = ?"_s, {*parent})
                             : session.number(u"SELECT max(rank) FROM component WHERE parent_id IS NULL"_s);
    return last + RankGap;
}

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
    requireValid(edited);
    transaction.describe("estate.edit-component", {{u"name"_s, edited.name}});
    Component inPlace = edited;
    inPlace.parent = read.parent;
    inPlace.rank = read.rank;
    updateRow(transaction, u"component"_s, read.id.value, read.version, changesBetween(read, inPlace),
              [](const Values &merged) { requireValid(fromValues(merged)); });
}

void moveComponent(Transaction &transaction, const Component &read, const Place &place)
{
    const auto parent = place.parent ? findComponent(transaction, *place.parent) : std::nullopt;
    if (place.parent && !parent)
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, place.parent->value}});
    transaction.describe("estate.move-component",
                         {{u"name"_s, read.name}, {u"into"_s, parent ? parent->name : QString()}});
    lockTree(transaction);
    if (parent && isWithin(transaction, parent->id, read.id))
        throw StoreError(ErrorKind::Invalid, "estate.cycle", {{u"name"_s, read.name}, {u"into"_s, parent->name}});

    const QList<Sibling> siblings = siblingsAt(transaction, place.parent, read.id);
    const qsizetype position = positionOf(siblings, place);
    const std::optional<qint64> free = rankBetween(siblings, position);
    const qint64 rank = free ? *free : respace(transaction, siblings, position);
    updateRow(transaction, u"component"_s, read.id.value, read.version,
              {{u"parent_id"_s, place.parent ? QVariant(place.parent->value) : QVariant()}, {u"rank"_s, rank}});
}

void removeComponent(Transaction &transaction, const Component &read)
{
    transaction.describe("estate.remove-component", {{u"name"_s, read.name}});
    lockTree(transaction);
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

void requireTree(Transaction &transaction, const TouchedRows &touched)
{
    const QList<qint64> components = touched.value(u"component"_s);
    if (components.size() > FewRows) {
        requireWholeTree(transaction);
    } else if (!components.isEmpty()) {
        lockTree(transaction);
        refuse(lostAmong(transaction, components));
    }
}

void requireWholeTree(Transaction &transaction)
{
    lockTree(transaction);
    refuse(lostAnywhere(transaction));
}

} // namespace mainstay
