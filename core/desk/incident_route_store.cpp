// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route_store.h"

#include "estate/stored_word.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString RouteTable = u"route"_s;
const QString RouteStepTable = u"route_step"_s;
const QString SettledTable = u"ticket_route_step"_s;

struct StoredStep {
    Id<Route> route;
    int version = 0;
    int position = 0;
    RouteStep step;
};

RouteActor toActor(const Row &row, int column)
{
    return storedWord(routeActorFromName(row.text(column)), [&] { return row.text(column); });
}

StoredStep toStoredStep(const Row &row)
{
    StoredStep stored{row.id<Route>(1), row.number(2), row.number(3), {}};
    stored.step = {
        .id = row.integer(0), .name = row.text(4), .actor = toActor(row, 5), .isAlways = row.flag(6), .within = {}};
    if (const auto within = row.optionalInteger(7))
        stored.step.within = std::chrono::milliseconds(*within);
    return stored;
}

QList<StoredStep> storedSteps(Session &session, const QString &where, const Params &params)
{
    return session.query(u"SELECT id, route_id, version, position, name, actor, always, within_ms FROM route_step%1"
                         " ORDER BY route_id, position, id"_s.arg(where),
                         params, toStoredStep);
}

QList<Route> withSteps(QList<Route> found, const QList<StoredStep> &steps)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places.insert(found[i].id.value, i);
    for (const StoredStep &stored : steps) {
        if (const auto place = places.constFind(stored.route.value); place != places.cend())
            found[*place].steps.append(stored.step);
    }
    return found;
}

Route toRoute(const Row &row)
{
    return {.id = row.id<Route>(0),
            .version = row.number(1),
            .solution = row.optionalId<Component>(2),
            .name = row.text(3),
            .steps = {}};
}

Values toValues(const RouteStep &step, int position)
{
    const auto within = step.within ? std::optional<qint64>(step.within->count()) : std::nullopt;
    return {{u"position"_s, position},
            {u"name"_s, step.name},
            {u"actor"_s, toName(step.actor)},
            {u"always"_s, step.isAlways ? 1 : 0},
            {u"within_ms"_s, Param(within).value()}};
}

void insertStep(Transaction &transaction, Id<Route> route, const RouteStep &step, int position)
{
    Values values = toValues(step, position);
    values.insert(u"route_id"_s, route.value);
    insertRow(transaction, RouteStepTable, values);
}

SettledStep toSettled(const Row &row)
{
    return {.id = row.id<SettledStep>(0),
            .version = row.number(1),
            .ticket = row.id<Ticket>(2),
            .position = row.number(4),
            .step = {.id = row.integer(3),
                     .name = row.text(5),
                     .actor = toActor(row, 6),
                     .isAlways = row.flag(7),
                     .within = {}},
            .isDone = row.flag(8),
            .reason = row.text(9),
            .produced = row.text(10),
            .who = row.text(11),
            .happened = row.instant(12)};
}

} // namespace

QList<Route> routes(Session &session)
{
    const QList<Route> all = session.query(
        u"SELECT id, version, component_id, name FROM route ORDER BY coalesce(component_id, 0)"_s, {}, toRoute);
    return withSteps(all, storedSteps(session, {}, {}));
}

std::optional<Route> findRoute(Session &session, const std::optional<Id<Component>> &solution)
{
    const auto found =
        session.find(u"SELECT id, version, component_id, name FROM route WHERE coalesce(component_id, 0) = ?"_s,
                     {solution ? solution->value : qint64(0)}, toRoute);
    if (!found)
        return std::nullopt;
    return withSteps({*found}, storedSteps(session, u" WHERE route_id = ?"_s, {found->id})).first();
}

void insertRoute(Transaction &transaction, const Route &route)
{
    const Id<Route> id(insertRow(transaction, RouteTable,
                                 {{u"component_id"_s, Param(route.solution).value()}, {u"name"_s, route.name}}));
    for (qsizetype i = 0; i < route.steps.size(); ++i)
        insertStep(transaction, id, route.steps[i], int(i) + 1);
}

void updateRoute(Transaction &transaction, const Route &read, const Route &wanted)
{
    if (read.name != wanted.name)
        updateRow(transaction, RouteTable, read.id.value, read.version, {{u"name"_s, wanted.name}});
    QHash<qint64, int> places;
    for (qsizetype i = 0; i < wanted.steps.size(); ++i) {
        if (wanted.steps[i].id == 0)
            insertStep(transaction, read.id, wanted.steps[i], int(i) + 1);
        else
            places.insert(wanted.steps[i].id, int(i));
    }
    for (const StoredStep &stored : storedSteps(transaction, u" WHERE route_id = ?"_s, {read.id})) {
        const bool wasRead = std::ranges::find(read.steps, stored.step.id, &RouteStep::id) != read.steps.end();
        if (const auto place = places.constFind(stored.step.id); place != places.cend()) {
            const Values changes =
                changesBetween(toValues(stored.step, stored.position), toValues(wanted.steps[*place], *place + 1));
            if (!changes.isEmpty())
                updateRow(transaction, RouteStepTable, stored.step.id, stored.version, changes);
        } else if (wasRead) {
            deleteRow(transaction, RouteStepTable, stored.step.id, stored.version);
        }
    }
}

void deleteRoute(Transaction &transaction, const Route &read)
{
    for (const StoredStep &stored : storedSteps(transaction, u" WHERE route_id = ?"_s, {read.id}))
        deleteRow(transaction, RouteStepTable, stored.step.id, stored.version);
    deleteRow(transaction, RouteTable, read.id.value, read.version);
}

QList<SettledStep> settledSteps(Session &session, Id<Ticket> ticket)
{
    return session.query(u"SELECT id, version, ticket_id, step_id, position, name, actor, always, done, reason,"
                         " produced, who, happened FROM ticket_route_step WHERE ticket_id = ? ORDER BY position, id"_s,
                         {ticket}, toSettled);
}

void insertSettled(Transaction &transaction, const SettledStep &settled)
{
    Values values = toValues(settled.step, settled.position);
    values.remove(u"within_ms"_s);
    values.insert(u"ticket_id"_s, settled.ticket.value);
    values.insert(u"step_id"_s, settled.step.id);
    values.insert(u"done"_s, settled.isDone ? 1 : 0);
    values.insert(u"reason"_s, Param(settled.reason).value());
    values.insert(u"produced"_s, Param(settled.produced).value());
    values.insert(u"who"_s, settled.who);
    values.insert(u"happened"_s, toMilliseconds(settled.happened));
    insertRow(transaction, SettledTable, values);
}

void updateProduced(Transaction &transaction, const SettledStep &read, const QString &produced)
{
    updateRow(transaction, SettledTable, read.id.value, read.version, {{u"produced"_s, Param(produced).value()}});
}

void deleteSettled(Transaction &transaction, const SettledStep &read)
{
    deleteRow(transaction, SettledTable, read.id.value, read.version);
}

} // namespace mainstay
