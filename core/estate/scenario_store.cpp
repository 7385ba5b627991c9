// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/scenario_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// A part as its row.
struct StoredPart {
    qint64 id = 0;
    int version = 0;
    Id<Scenario> scenario;
    Supposition part;
};

StoredPart toPart(const Row &row)
{
    return {row.integer(0),
            row.number(1),
            row.id<Scenario>(2),
            {row.id<Component>(3), row.number(4) == 1, row.optionalText(5)}};
}

Scenario toScenario(const Row &row)
{
    return {row.id<Scenario>(0), row.number(1), row.text(2), row.text(3), {}};
}

constexpr QStringView PartColumns = u"id, version, scenario_id, component_id, failed, product_version";
constexpr QStringView ScenarioColumns = u"id, version, name, description";

QList<StoredPart> partsOf(Session &session, Id<Scenario> scenario)
{
    return session.query(u"SELECT %1 FROM scenario_part WHERE scenario_id = ? ORDER BY component_id"_s.arg(PartColumns),
                         {scenario}, toPart);
}

Values toValues(Id<Scenario> scenario, const Supposition &part)
{
    return {{u"scenario_id"_s, scenario.value},
            {u"component_id"_s, part.component.value},
            {u"failed"_s, part.fails ? 1 : 0},
            {u"product_version"_s, part.productVersion ? QVariant(*part.productVersion) : QVariant()}};
}

Values toValues(const Scenario &scenario)
{
    return {{u"name"_s, scenario.name}, {u"description"_s, scenario.description}};
}

bool supposesNothing(const Supposition &part)
{
    return !part.fails && !part.productVersion;
}

void requireName(const Scenario &scenario)
{
    if (scenario.name.trimmed().isEmpty())
        throw StoreError(ErrorKind::Invalid, "estate.scenario-name-missing");
}

void writeParts(Transaction &transaction, Id<Scenario> scenario, const QList<Supposition> &wanted)
{
    QList<StoredPart> before = partsOf(transaction, scenario);
    for (const Supposition &part : wanted) {
        if (supposesNothing(part))
            continue;
        const auto known =
            std::ranges::find(before, part.component, [](const StoredPart &stored) { return stored.part.component; });
        if (known == before.end()) {
            insertRow(transaction, u"scenario_part"_s, toValues(scenario, part));
            continue;
        }
        updateRow(transaction, u"scenario_part"_s, known->id, known->version,
                  changesBetween(toValues(scenario, known->part), toValues(scenario, part)));
        before.erase(known);
    }
    for (const StoredPart &gone : before)
        deleteRow(transaction, u"scenario_part"_s, gone.id, gone.version);
}

} // namespace

QList<Scenario> scenarios(Session &session)
{
    QList<Scenario> all =
        session.query(u"SELECT %1 FROM scenario ORDER BY name, id"_s.arg(ScenarioColumns), {}, toScenario);
    const QList<StoredPart> parts =
        session.query(u"SELECT %1 FROM scenario_part ORDER BY component_id"_s.arg(PartColumns), {}, toPart);
    for (const StoredPart &stored : parts) {
        const auto of = std::ranges::find(all, stored.scenario, &Scenario::id);
        if (of != all.end())
            of->parts.append(stored.part);
    }
    return all;
}

std::optional<Scenario> findScenario(Session &session, Id<Scenario> id)
{
    auto found = session.find(u"SELECT %1 FROM scenario WHERE id = ?"_s.arg(ScenarioColumns), {id}, toScenario);
    if (found)
        for (const StoredPart &stored : partsOf(session, id))
            found->parts.append(stored.part);
    return found;
}

Id<Scenario> addScenario(Transaction &transaction, const Scenario &scenario)
{
    requireName(scenario);
    transaction.describe("estate.add-scenario", {{u"name"_s, scenario.name}});
    const Id<Scenario> id(insertRow(transaction, u"scenario"_s, toValues(scenario)));
    writeParts(transaction, id, scenario.parts);
    return id;
}

void editScenario(Transaction &transaction, const Scenario &read, const Scenario &edited)
{
    requireName(edited);
    transaction.describe("estate.edit-scenario", {{u"name"_s, edited.name}});
    updateRow(transaction, u"scenario"_s, read.id.value, read.version,
              changesBetween(toValues(read), toValues(edited)));
    if (read.parts != edited.parts)
        writeParts(transaction, read.id, edited.parts);
}

void removeScenario(Transaction &transaction, const Scenario &read)
{
    transaction.describe("estate.remove-scenario", {{u"name"_s, read.name}});
    transaction.exec(u"DELETE FROM scenario_part WHERE scenario_id = ?"_s, {read.id});
    deleteRow(transaction, u"scenario"_s, read.id.value, read.version);
}

} // namespace mainstay
