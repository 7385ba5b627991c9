// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_store.h"

#include "estate/stored_word.h"
#include "store/padded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<QDate> toDate(const std::optional<QString> &text)
{
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

QVariant fromDate(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

std::optional<QString> optionalText(const Values &values, const QString &column)
{
    const QVariant value = values.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

std::optional<LifeCycleStage> toStage(const std::optional<QString> &text)
{
    return text ? std::optional(storedWord(lifeCycleStageFromName(*text), [&] { return *text; })) : std::nullopt;
}

} // namespace

Component toComponent(const Row &row)
{
    return Component{.id = row.id<Component>(0),
                     .version = row.number(1),
                     .parent = row.optionalId<Component>(2),
                     .rank = row.integer(3),
                     .name = row.text(4),
                     .kind = storedWord(componentKindFromName(row.text(5)), [&] { return row.text(5); }),
                     .productVersion = row.text(6),
                     .vendor = row.text(7),
                     .lifeCycle = {.stage = toStage(row.optionalText(10)),
                                   .planned = toDate(row.optionalText(11)),
                                   .implementation = toDate(row.optionalText(12)),
                                   .operation = toDate(row.optionalText(13)),
                                   .phaseOut = toDate(row.optionalText(14)),
                                   .disposed = toDate(row.optionalText(15)),
                                   .endOfSupport = toDate(row.optionalText(16))},
                     .owner = row.text(8),
                     .description = row.text(9)};
}

std::optional<Component> findComponent(Session &session, Id<Component> id)
{
    return session.find(u"SELECT %1 FROM component WHERE id = ?"_s.arg(ComponentColumns), {id}, toComponent);
}

QList<Component> childrenOf(Session &session, std::optional<Id<Component>> parent)
{
    if (!parent)
        return session.query(
            u"SELECT %1 FROM component WHERE parent_id IS NULL ORDER BY rank, id"_s.arg(ComponentColumns), {},
            toComponent);
    return session.query(u"SELECT %1 FROM component WHERE parent_id = ? ORDER BY rank, id"_s.arg(ComponentColumns),
                         {*parent}, toComponent);
}

static ComponentAttribute toAttribute(const Row &row)
{
    return {row.id<ComponentAttribute>(0), row.number(1), row.id<Component>(2), row.text(3), row.text(4)};
}

QList<ComponentAttribute> attributesOf(Session &session, Id<Component> component)
{
    return session.query(u"SELECT id, version, component_id, name, value FROM component_attribute"
                         " WHERE component_id = ? ORDER BY name"_s,
                         {component}, toAttribute);
}

QList<ComponentAttribute> attributesLike(Session &session, const QString &name, const QString &value)
{
    return session.query(u"SELECT id, version, component_id, name, value FROM component_attribute"
                         " WHERE name = ? AND value = ? ORDER BY component_id"_s,
                         {name, value}, toAttribute);
}

Values toValues(const Component &component)
{
    const LifeCycle &life = component.lifeCycle;
    return {{u"parent_id"_s, component.parent ? QVariant(component.parent->value) : QVariant()},
            {u"rank"_s, component.rank},
            {u"name"_s, component.name},
            {u"kind"_s, toName(component.kind)},
            {u"product_version"_s, component.productVersion},
            {u"vendor"_s, component.vendor},
            {u"owner"_s, component.owner},
            {u"description"_s, component.description},
            {u"stage"_s, life.stage ? QVariant(toName(*life.stage)) : QVariant()},
            {u"planned_on"_s, fromDate(life.planned)},
            {u"implementation_on"_s, fromDate(life.implementation)},
            {u"operation_on"_s, fromDate(life.operation)},
            {u"phase_out_on"_s, fromDate(life.phaseOut)},
            {u"disposed_on"_s, fromDate(life.disposed)},
            {u"end_of_support_on"_s, fromDate(life.endOfSupport)}};
}

Values changesBetween(const Component &read, const Component &edited)
{
    return changesBetween(toValues(read), toValues(edited));
}

Component fromValues(const Values &values)
{
    Component component;
    if (const QVariant parent = values.value(u"parent_id"_s); !parent.isNull())
        component.parent = Id<Component>(parent.toLongLong());
    component.rank = values.value(u"rank"_s).toLongLong();
    component.name = values.value(u"name"_s).toString();
    const QString kind = values.value(u"kind"_s).toString();
    component.kind = storedWord(componentKindFromName(kind), [&] { return kind; });
    component.productVersion = values.value(u"product_version"_s).toString();
    component.vendor = values.value(u"vendor"_s).toString();
    component.owner = values.value(u"owner"_s).toString();
    component.description = values.value(u"description"_s).toString();
    component.lifeCycle = {.stage = toStage(optionalText(values, u"stage"_s)),
                           .planned = toDate(optionalText(values, u"planned_on"_s)),
                           .implementation = toDate(optionalText(values, u"implementation_on"_s)),
                           .operation = toDate(optionalText(values, u"operation_on"_s)),
                           .phaseOut = toDate(optionalText(values, u"phase_out_on"_s)),
                           .disposed = toDate(optionalText(values, u"disposed_on"_s)),
                           .endOfSupport = toDate(optionalText(values, u"end_of_support_on"_s))};
    return component;
}

QSet<qint64> upwardsFrom(Session &session, Id<Component> component)
{
    const QList<qint64> ids = session.query(
        u"WITH RECURSIVE above (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT c.parent_id FROM component AS c"
        " JOIN above ON c.id = above.id WHERE c.parent_id IS NOT NULL) SELECT id FROM above"_s,
        {component}, [](const Row &row) { return row.integer(0); });
    return {ids.cbegin(), ids.cend()};
}

std::optional<Id<Component>> solutionOf(Session &session, Id<Component> component)
{
    return session.find(u"WITH RECURSIVE above (id, parent_id) AS (SELECT id, parent_id FROM component WHERE id = ?"
                        " UNION SELECT c.id, c.parent_id FROM component AS c JOIN above ON c.id = above.parent_id)"
                        " SELECT id FROM above WHERE parent_id IS NULL"_s,
                        {component}, [](const Row &row) { return row.id<Component>(0); });
}

QSet<Id<Component>> standingIn(Session &session, Id<Component> above, QList<Id<Component>> components)
{
    constexpr qsizetype AtOnce = 500;
    std::ranges::sort(components);
    const auto twice = std::ranges::unique(components);
    components.erase(twice.begin(), twice.end());
    QSet<Id<Component>> found;
    for (qsizetype begin = 0; begin < components.size(); begin += AtOnce) {
        const QList<Id<Component>> some = padded(components.mid(begin, AtOnce));
        Params params;
        for (const Id<Component> component : some)
            params.add(component);
        params.add(above);
        const auto ids =
            session.query(u"WITH RECURSIVE above (start, id) AS (SELECT id, id FROM component WHERE id IN (%1)"
                          " UNION SELECT above.start, c.parent_id FROM component AS c JOIN above ON c.id = above.id"
                          " WHERE c.parent_id IS NOT NULL) SELECT start FROM above WHERE id = ?"_s.arg(
                              QStringList(some.size(), u"?"_s).join(u", "_s)),
                          params, [](const Row &row) { return row.id<Component>(0); });
        found += QSet<Id<Component>>(ids.cbegin(), ids.cend());
    }
    return found;
}

} // namespace mainstay
