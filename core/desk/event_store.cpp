// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_store.h"

#include "desk/ticket_store.h"
#include "store/bulk_loader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The database's CHECKs let no other word in.
template <class T>
T knownEventWord(const std::optional<T> &kind, const QString &word)
{
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, word}});
    return *kind;
}

/// id, source, fingerprint, component_id, severity, status, happened, recorded, verdict, ticket_id
StoredEvent toStoredEvent(const Row &row)
{
    return {.id = row.id<StoredEvent>(0),
            .source = row.text(1),
            .fingerprint = row.text(2),
            .component = row.optionalId<Component>(3),
            .severity = knownEventWord(eventSeverityFromName(row.text(4)), row.text(4)),
            .status = knownEventWord(eventStatusFromName(row.text(5)), row.text(5)),
            .happened = row.instant(6),
            .recorded = row.instant(7),
            .title = {},
            .text = {},
            .verdict = knownEventWord(eventVerdictFromName(row.text(8)), row.text(8)),
            .ticket = row.optionalId<Ticket>(9),
            .number = {}};
}

constexpr QStringView EventColumns = u"e.id, e.source, e.fingerprint, e.component_id, e.severity, e.status, e.happened,"
                                     " e.recorded, e.verdict, e.ticket_id";

} // namespace

QList<StoredEvent> listEvents(Session &session, const EventQuestion &question)
{
    QStringList conditions;
    Params params;
    if (question.source) {
        conditions.append(u"e.source = ?"_s);
        params.add(*question.source);
    }
    if (question.component) {
        conditions.append(u"e.component_id = ?"_s);
        params.add(*question.component);
    }
    params.add(question.limit);
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    const QString sql =
        u"SELECT %1, e.title, e.text, t.process, t.serial FROM event AS e"
        " LEFT JOIN ticket AS t ON t.id = e.ticket_id%2 ORDER BY e.happened DESC, e.id DESC LIMIT ?"_s.arg(EventColumns,
                                                                                                           where);
    return session.query(sql, params, [](const Row &row) {
        StoredEvent stored = toStoredEvent(row);
        stored.title = row.text(10);
        stored.text = row.text(11);
        if (!row.isNull(12))
            stored.number = toText(toTicketNumber(row.text(12), row.integer(13)));
        return stored;
    });
}

QList<StoredEvent> eventsSince(Session &session, const QString &source, const QString &fingerprint, Instant since)
{
    static const QString before =
        u"SELECT %1 FROM event AS e WHERE e.source = ? AND e.fingerprint = ? AND e.happened < ?"
        " ORDER BY e.happened DESC, e.id DESC LIMIT 1"_s.arg(EventColumns);
    static const QString from = u"SELECT %1 FROM event AS e WHERE e.source = ? AND e.fingerprint = ?"
                                " AND e.happened >= ? ORDER BY e.happened, e.id"_s.arg(EventColumns);
    return session.query(before, {source, fingerprint, since}, toStoredEvent)
        + session.query(from, {source, fingerprint, since}, toStoredEvent);
}

std::optional<StoredEvent> findEvent(Session &session, const QString &source, const QString &externalId)
{
    static const QString sql =
        u"SELECT %1, e.title FROM event AS e WHERE e.source = ? AND e.external_id = ? ORDER BY e.id LIMIT 1"_s.arg(
            EventColumns);
    return session.find(sql, {source, externalId}, [](const Row &row) {
        StoredEvent stored = toStoredEvent(row);
        stored.title = row.text(10);
        return stored;
    });
}

bool hasEvents(Session &session, const QString &source)
{
    return session.find(u"SELECT 1 FROM event WHERE source = ? LIMIT 1"_s, {source}, [](const Row &) { return true; })
        .has_value();
}

void insertEvents(Transaction &transaction, const std::vector<JudgedEvent> &events, Instant recorded)
{
    if (events.empty())
        return;
    BulkLoader loader(transaction, u"event"_s,
                      {u"source"_s, u"fingerprint"_s, u"external_id"_s, u"component_id"_s, u"severity"_s, u"status"_s,
                       u"happened"_s, u"recorded"_s, u"title"_s, u"text"_s, u"verdict"_s, u"ticket_id"_s, u"raw"_s},
                      qint64(events.size()));
    const auto addText = [&loader](const QString &text) { loader.add(QStringView(text)); };
    for (const JudgedEvent &judged : events) {
        const MonitoringEvent &told = *judged.told;
        addText(told.source);
        addText(told.fingerprint);
        told.externalId.isEmpty() ? loader.addNull() : loader.add(QStringView(told.externalId));
        judged.component ? loader.add(judged.component->value) : loader.addNull();
        addText(toName(told.severity));
        addText(toName(told.status));
        loader.add(toMilliseconds(told.happened));
        loader.add(toMilliseconds(recorded));
        addText(told.title);
        addText(told.text);
        addText(toName(judged.verdict));
        judged.ticket ? loader.add(judged.ticket->value) : loader.addNull();
        addText(told.raw);
        loader.endRow();
    }
    loader.finish();
}

QList<MaintenanceWindow> maintenanceWindows(Session &session)
{
    struct Planned {
        Id<Component> component;
        QString from;
        QString to;
    };
    const auto planned =
        session.query(u"SELECT t.component_id, s.value, e.value FROM ticket AS t"
                      " JOIN ticket_field AS s ON s.ticket_id = t.id AND s.name = 'start'"
                      " JOIN ticket_field AS e ON e.ticket_id = t.id AND e.name = 'end'"
                      " WHERE t.process = 'change' AND t.component_id IS NOT NULL"
                      " AND t.state IN ('scheduled', 'implementing', 'review', 'closed') ORDER BY t.id"_s,
                      {}, [](const Row &row) {
                          return Planned{row.id<Component>(0), row.text(1), row.text(2)};
                      });
    QList<MaintenanceWindow> windows;
    for (const Planned &plan : planned) {
        const auto from = fromIso(plan.from);
        const auto to = fromIso(plan.to);
        if (from && to && *from < *to)
            windows.append({plan.component, *from, *to});
    }
    return windows;
}

QHash<QString, Id<Component>> monitoredComponents(Session &session)
{
    const auto rows = session.query(
        u"SELECT value, min(component_id) FROM component_attribute WHERE name = 'monitoring' AND value <> ''"
        " GROUP BY value HAVING count(*) = 1"_s,
        {}, [](const Row &row) { return std::pair(row.text(0), row.id<Component>(1)); });
    QHash<QString, Id<Component>> components;
    for (const auto &[value, component] : rows)
        components.insert(value, component);
    return components;
}

bool isTouchedByPerson(Session &session, Id<Ticket> ticket)
{
    return session
        .find(u"SELECT 1 FROM log_entry WHERE ticket_id = ? AND origin = 'person' AND withdrawn_at IS NULL LIMIT 1"_s,
              {ticket}, [](const Row &) { return true; })
        .has_value();
}

} // namespace mainstay
