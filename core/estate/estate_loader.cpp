// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_loader.h"

#include "estate/component_store.h"
#include "estate/dependency_store.h"
#include "estate/impact_override_store.h"
#include "estate/stored_word.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QUtf8StringView word(const ScanRow &row, int column)
{
    const QByteArrayView text = row.text(column);
    return QUtf8StringView(text.data(), text.size());
}

QString text(const ScanRow &row, int column)
{
    return QString::fromUtf8(row.text(column));
}

std::optional<QDate> date(const ScanRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(QDate::fromString(text(row, column), Qt::ISODate));
}

Component scanComponent(const ScanRow &row)
{
    Component component;
    component.id = Id<Component>(row.integer(0));
    component.version = int(row.integer(1));
    if (!row.isNull(2))
        component.parent = Id<Component>(row.integer(2));
    component.rank = row.integer(3);
    component.name = text(row, 4);
    component.kind = storedWord(componentKindFromName(word(row, 5)), [&] { return text(row, 5); });
    component.productVersion = text(row, 6);
    component.vendor = text(row, 7);
    component.owner = text(row, 8);
    component.description = text(row, 9);
    if (!row.isNull(10))
        component.lifeCycle.stage = storedWord(lifeCycleStageFromName(word(row, 10)), [&] { return text(row, 10); });
    component.lifeCycle.planned = date(row, 11);
    component.lifeCycle.implementation = date(row, 12);
    component.lifeCycle.operation = date(row, 13);
    component.lifeCycle.phaseOut = date(row, 14);
    component.lifeCycle.disposed = date(row, 15);
    component.lifeCycle.endOfSupport = date(row, 16);
    return component;
}

Dependency scanDependency(const ScanRow &row)
{
    Dependency dependency;
    dependency.id = Id<Dependency>(row.integer(0));
    dependency.version = int(row.integer(1));
    dependency.dependent = Id<Component>(row.integer(2));
    dependency.provider = Id<Component>(row.integer(3));
    dependency.kind = storedWord(dependencyKindFromName(word(row, 4)), [&] { return text(row, 4); });
    dependency.strength = storedWord(strengthFromName(word(row, 5)), [&] { return text(row, 5); });
    if (!row.text(6).isEmpty()) {
        dependency.requirement = text(row, 6);
        if (!row.isNull(7))
            dependency.providedVersion = text(row, 7);
        dependency.scheme = storedWord(versionSchemeFromName(word(row, 8)), [&] { return text(row, 8); });
    }
    if (!row.isNull(9))
        dependency.group = Id<RedundancyGroup>(row.integer(9));
    return dependency;
}

RedundancyGroup scanGroup(const ScanRow &row)
{
    const Result<Minimum> minimum = Minimum::parse(text(row, 4));
    if (!minimum)
        throw StoreError(minimum.error());
    return RedundancyGroup{Id<RedundancyGroup>(row.integer(0)), int(row.integer(1)), Id<Component>(row.integer(2)),
                           text(row, 3), *minimum};
}

constexpr qsizetype MostRead = 1000; // one by one; with more, to read everything is hardly slower

/// Those that are still there.
std::vector<Component> read(Session &session, const QSet<qint64> &ids)
{
    std::vector<Component> components;
    for (const qint64 id : ids) {
        if (auto found = findComponent(session, Id<Component>(id)))
            components.push_back(std::move(*found));
    }
    return components;
}

} // namespace

std::shared_ptr<const Estate> loadEstateAfter(Session &session, const Estate &before, const QSet<qint64> &components)
{
    if (components.size() > MostRead)
        return loadEstate(session);
    std::vector<Component> edited = read(session, components);
    const bool isAllThere = qsizetype(edited.size()) == components.size();
    const auto after = isAllThere ? before.with(std::move(edited)) : nullptr;
    return after ? after : loadEstate(session);
}

std::shared_ptr<const Estate> loadEstate(Session &session)
{
    EstateBuilder builder;
    builder.reserve(session.number(u"SELECT count(*) FROM component"_s),
                    session.number(u"SELECT count(*) FROM dependency"_s));
    session.scan(u"SELECT %1 FROM component"_s.arg(ComponentColumns),
                 [&](const ScanRow &row) { builder.addComponent(scanComponent(row)); });
    session.scan(u"SELECT id, version, dependent_id, name, minimum FROM redundancy_group"_s,
                 [&](const ScanRow &row) { builder.addGroup(scanGroup(row)); });
    session.scan(u"SELECT %1 FROM dependency"_s.arg(DependencyColumns),
                 [&](const ScanRow &row) { builder.addDependency(scanDependency(row)); });
    for (ImpactOverride &override : impactOverrides(session))
        builder.addOverride(std::move(override));
    return builder.build();
}

ComponentTree loadTree(Session &session)
{
    std::vector<Component> components;
    session.scan(u"SELECT %1 FROM component"_s.arg(ComponentColumns),
                 [&](const ScanRow &row) { components.push_back(scanComponent(row)); });
    std::vector<EstateFault> faults;
    return ComponentTree(std::move(components), faults);
}

} // namespace mainstay
