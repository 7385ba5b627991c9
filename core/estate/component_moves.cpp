// SPDX-License-Identifier: GPL-3.0-or-later
// Where components stand: places, ranks, and that they are a tree.
#include "estate/component_commands.h"
#include "estate/several.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Sibling {
    Id<Component> id;
    int version;
    qint64 rank;
};

/// Without those that are about to move.
QList<Sibling> siblingsAt(Session &session, std::optional<Id<Component>> parent, std::span<const Component> moved)
{
    const auto toSibling = [](const Row &row) { return Sibling{row.id<Component>(0), row.number(1), row.integer(2)}; };
    QList<Sibling> siblings = parent
        ? session.query(u"SELECT id, version, rank FROM component WHERE parent_id = ? ORDER BY rank, id"_s, {*parent},
                        toSibling)
        : session.query(u"SELECT id, version, rank FROM component WHERE parent_id IS NULL ORDER BY rank, id"_s, {},
                        toSibling);
    QSet<qint64> ids;
    for (const Component &component : moved)
        ids.insert(component.id.value);
    siblings.removeIf([&](const Sibling &sibling) { return ids.contains(sibling.id.value); });
    return siblings;
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

/// Ranks in steps from the first one on.
struct Ranks {
    qint64 first;
    qint64 step;
};

/// `count` ranks strictly between the neighbours at `position`; nothing when the gap there is used up.
std::optional<Ranks> ranksBetween(const QList<Sibling> &siblings, qsizetype position, qint64 count)
{
    if (siblings.isEmpty())
        return Ranks{RankGap, RankGap};
    if (position == 0)
        return Ranks{siblings.first().rank - count * RankGap, RankGap};
    if (position == siblings.size())
        return Ranks{siblings.last().rank + RankGap, RankGap};
    const qint64 before = siblings[position - 1].rank;
    const qint64 step = (siblings[position].rank - before) / (count + 1);
    return step > 0 ? std::optional(Ranks{before + step, step}) : std::nullopt;
}

/// Spreads the siblings again, leaving `count` places free.
Ranks respace(Transaction &transaction, const QList<Sibling> &siblings, qsizetype position, qint64 count)
{
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        const qint64 rank = RankGap * (i < position ? i + 1 : i + 1 + count);
        if (siblings[i].rank != rank)
            updateRow(transaction, u"component"_s, siblings[i].id.value, siblings[i].version, {{u"rank"_s, rank}});
    }
    return {RankGap * (position + 1), RankGap};
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

void moveComponent(Transaction &transaction, const Component &read, const Place &place)
{
    Progress unwatched;
    moveComponents(transaction, std::span(&read, 1), place, unwatched);
}

void moveComponents(Transaction &transaction, std::span<const Component> read, const Place &place, Progress &progress)
{
    const auto parent = place.parent ? findComponent(transaction, *place.parent) : std::nullopt;
    if (place.parent && !parent)
        throw StoreError(ErrorKind::Missing, "estate.component-gone", {{u"id"_s, place.parent->value}});
    const QString into = parent ? parent->name : QString();
    if (read.size() == 1)
        transaction.describe("estate.move-component", {{u"name"_s, read.front().name}, {u"into"_s, into}});
    else
        transaction.describe("estate.move-components", {{u"count"_s, qint64(read.size())}, {u"into"_s, into}});
    lockTree(transaction);
    const QSet<qint64> above = parent ? upwardsFrom(transaction, parent->id) : QSet<qint64>();
    for (const Component &component : read) {
        if (above.contains(component.id.value))
            throw StoreError(ErrorKind::Invalid, "estate.cycle", {{u"name"_s, component.name}, {u"into"_s, into}});
    }

    const qint64 count = qint64(read.size());
    const QList<Sibling> siblings = siblingsAt(transaction, place.parent, read);
    const qsizetype position = positionOf(siblings, place);
    const std::optional<Ranks> free = ranksBetween(siblings, position, count);
    const Ranks ranks = free ? *free : respace(transaction, siblings, position, count);
    const QVariant parentId = place.parent ? QVariant(place.parent->value) : QVariant();
    qint64 rank = ranks.first;
    forEachOf(read, progress, [&](const Component &component) {
        updateRow(transaction, u"component"_s, component.id.value, component.version,
                  {{u"parent_id"_s, parentId}, {u"rank"_s, rank}});
        rank += ranks.step;
    });
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
