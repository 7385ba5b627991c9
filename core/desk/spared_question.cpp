// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_store.h"
#include "desk/search_words.h"
#include "desk/similar_tickets.h"
#include "desk/spared_incidents.h"
#include "desk/ticket_store.h"
#include "estate/component_store.h"
#include "estate/deployment_store.h"
#include "store/padded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostIncidentsLooked = 10'000;
constexpr int MostDeploymentsLooked = 1000; ///< of one component

FixFacts fixOf(Session &session, const Ticket &ticket)
{
    FixFacts fix{.components = {}, .errors = knownErrorsOf(session, ticket.id)};
    if (ticket.component)
        fix.components.insert(*ticket.component);
    for (const KnownError &error : std::as_const(fix.errors))
        fix.components += QSet<Id<Component>>(error.components.cbegin(), error.components.cend());
    return fix;
}

QStringList symptomsOf(const Ticket &ticket, const FixFacts &fix)
{
    QStringList symptoms;
    for (const KnownError &error : fix.errors)
        symptoms.append(error.symptom.isEmpty() ? error.title : error.symptom);
    if (symptoms.isEmpty())
        symptoms.append(ticket.fields.value(u"symptom"_s, ticket.title));
    return symptoms;
}

IncidentFacts toIncident(const Row &row)
{
    const auto resolved = row.optionalInstant(4);
    return {.id = row.id<Ticket>(0),
            .number = toText(TicketNumber{ProcessKind::Incident, row.integer(1)}),
            .title = row.text(2),
            .opened = row.instant(3),
            .ended = resolved ? resolved : row.optionalInstant(5),
            .component = row.optionalId<Component>(6),
            .version = {}};
}

constexpr QStringView IncidentQuery =
    u"SELECT id, serial, title, opened, resolved, closed, component_id FROM ticket WHERE process = 'incident'"
    " AND merged_into_id IS NULL AND ";

QString anyOfMany(const QString &column, qsizetype count)
{
    return u"%1 IN (%2)"_s.arg(column, QStringList(count, u"?"_s).join(u", "_s));
}

/// Incidents by id; those that a person gathered, and the newest of the components.
class IncidentReader
{
public:
    explicit IncidentReader(Session &session) : m_session(session) { }

    void readGathered(const QList<Id<Ticket>> &ids)
    {
        constexpr qsizetype AtOnce = 500;
        for (qsizetype begin = 0; begin < ids.size(); begin += AtOnce) {
            const QList<Id<Ticket>> some = padded(ids.mid(begin, AtOnce));
            Params params;
            for (const Id<Ticket> id : some)
                params.add(id);
            const auto incidents =
                m_session.query(IncidentQuery.toString() + anyOfMany(u"id"_s, some.size()), params, toIncident);
            for (const IncidentFacts &incident : incidents)
                m_incidents.insert(incident.id, incident).value().isGathered = true;
        }
    }

    /// One component after the other, as the index has them; then the newest of all.
    void readOf(const QSet<Id<Component>> &components)
    {
        QList<IncidentFacts> found;
        for (const Id<Component> component : components) {
            of += m_session.number(u"SELECT count(*) FROM ticket WHERE process = 'incident' AND merged_into_id IS NULL"
                                   " AND component_id = ?"_s,
                                   {component});
            found += m_session.query(IncidentQuery.toString()
                                         + u"component_id = ? ORDER BY opened DESC, serial DESC LIMIT ?"_s,
                                     {component, MostIncidentsLooked}, toIncident);
        }
        std::ranges::sort(found, std::greater(),
                          [](const IncidentFacts &one) { return std::pair(one.opened, one.id); });
        found.resize(std::min<qsizetype>(found.size(), MostIncidentsLooked));
        looked = found.size();
        for (const IncidentFacts &incident : found) {
            if (!m_incidents.contains(incident.id))
                m_incidents.insert(incident.id, incident);
        }
    }

    std::vector<IncidentFacts> take() const { return {m_incidents.cbegin(), m_incidents.cend()}; }

    qint64 looked = 0;
    qint64 of = 0;

private:
    Session &m_session;
    QMap<Id<Ticket>, IncidentFacts> m_incidents;
};

/// What of a component was where customers meet it.
class VersionHistory
{
public:
    VersionHistory(Session &session, const QSet<Id<Component>> &components)
    {
        const QList<Environment> order = environments(session);
        for (const Id<Component> component : components) {
            const auto found = findComponent(session, component);
            m_own.insert(component, found ? found->productVersion : QString());
            for (const Deployment &deployment : deploymentsOf(session, component, MostDeploymentsLooked)) {
                if (!order.isEmpty() && deployment.environment == order.last().id && isThere(deployment.outcome))
                    m_deployed[component].append(deployment);
            }
        }
    }

    QString at(Id<Component> component, Instant when) const
    {
        for (const Deployment &deployment : m_deployed.value(component)) {
            if (deployment.deployed <= when)
                return deployment.productVersion;
        }
        return m_own.value(component);
    }

private:
    QHash<Id<Component>, QString> m_own;
    QHash<Id<Component>, QList<Deployment>> m_deployed; ///< newest first
};

void addLikeness(Session &session, const QStringList &symptoms, std::vector<IncidentFacts> &incidents)
{
    QList<qint64> ids;
    for (const IncidentFacts &incident : incidents)
        ids.append(incident.id.value);
    for (const QString &symptom : symptoms) {
        const AskedWords asked = askedWords(session, WordIndex::Tickets, indexWords(symptom));
        const QHash<qint64, WordSet> held = wordsHeld(session, WordIndex::Tickets, ids, asked.words);
        for (IncidentFacts &incident : incidents) {
            // A symptom stands wherever somebody wrote it down; a title has no more weight than the rest.
            const WordSet words = held.value(incident.id.value);
            incident.likeness = std::max(incident.likeness, likeness(asked.weights, words, words));
        }
    }
}

} // namespace

Spared sparedBy(Session &session, const Ticket &ticket, const QList<Id<Ticket>> &gathered, std::optional<Instant> at,
                Instant now)
{
    const FixFacts fix = fixOf(session, ticket);
    IncidentReader reader(session);
    reader.readGathered(gathered);
    reader.readOf(fix.components);
    std::vector<IncidentFacts> incidents = reader.take();
    const VersionHistory history(session, fix.components);
    for (IncidentFacts &incident : incidents) {
        if (incident.component)
            incident.version = history.at(*incident.component, incident.opened);
    }
    addLikeness(session, symptomsOf(ticket, fix), incidents);
    Spared spared = sparedBy(incidents, fix, at, now);
    spared.looked = reader.looked;
    spared.of = reader.of;
    return spared;
}

} // namespace mainstay
