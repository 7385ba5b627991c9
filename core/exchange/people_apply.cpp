// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_apply.h"

#include "people/person_store.h"
#include "people/team_store.h"
#include "store/bulk_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class PeopleWriter
{
public:
    PeopleWriter(Transaction &transaction, const PeoplePicture &picture, PeoplePlan &plan, Progress &progress)
        : m_transaction(transaction), m_picture(picture), m_plan(plan), m_progress(progress)
    {
        m_total = qint64(plan.addedPeople.size() + plan.updatedPeople.size() + plan.addedTeams.size()
                         + plan.updatedTeams.size() + plan.addedMemberships.size() + plan.updatedMemberships.size());
    }

    void write()
    {
        addOrganisations();
        settleOrganisations(m_plan.addedPeople);
        settleOrganisations(m_plan.updatedPeople);
        // Names and addresses that a change sets free may be those of somebody new.
        updateAll(u"person"_s, m_plan.updatedPeople);
        const qint64 firstPerson = addAll(u"person"_s, m_plan.addedPeople);
        updateAll(u"team"_s, m_plan.updatedTeams);
        const qint64 firstTeam = addAll(u"team"_s, m_plan.addedTeams);
        for (size_t i = 0; i < m_plan.addedPeople.size(); ++i)
            m_people.insert(m_plan.addedPeople[i].after.name, Id<Person>(firstPerson + qint64(i)));
        for (size_t i = 0; i < m_plan.addedTeams.size(); ++i)
            m_teams.insert(m_plan.addedTeams[i].after.name, Id<Team>(firstTeam + qint64(i)));
        for (PlannedMembership &membership : m_plan.addedMemberships) {
            membership.after.team = teamOf(membership);
            membership.after.person = personOf(membership);
        }
        updateAll(u"membership"_s, m_plan.updatedMemberships);
        addAll(u"membership"_s, m_plan.addedMemberships);
    }

private:
    void addOrganisations()
    {
        std::vector<Values> rows;
        for (const QString &name : m_plan.organisations)
            rows.push_back(toValues(Organisation{.name = name}));
        const qint64 first = load(u"organisation"_s, rows);
        for (qsizetype i = 0; i < m_plan.organisations.size(); ++i)
            m_organisations.insert(m_plan.organisations.at(i), Id<Organisation>(first + i));
    }

    void settleOrganisations(std::vector<PlannedPerson> &people)
    {
        for (PlannedPerson &person : people) {
            if (const auto added = m_organisations.constFind(person.organisation); added != m_organisations.cend())
                person.after.organisation = *added;
        }
    }

    Id<Team> teamOf(const PlannedMembership &membership) const
    {
        const auto added = m_teams.constFind(membership.team);
        return added != m_teams.cend() ? *added : m_picture.teams.value(membership.team).id;
    }
    Id<Person> personOf(const PlannedMembership &membership) const
    {
        const auto added = m_people.constFind(membership.person);
        return added != m_people.cend() ? *added : m_picture.people.value(membership.person).id;
    }

    template <class Planned>
    void updateAll(const QString &table, const std::vector<Planned> &planned)
    {
        for (const Planned &each : planned) {
            updateRow(m_transaction, table, each.before.id.value, each.before.version,
                      changesBetween(toValues(each.before), toValues(each.after)));
            count();
        }
    }

    /// The id of the first; 0 when there is none.
    template <class Planned>
    qint64 addAll(const QString &table, const std::vector<Planned> &planned)
    {
        std::vector<Values> rows;
        rows.reserve(planned.size());
        for (const Planned &each : planned)
            rows.push_back(toValues(each.after));
        return load(table, rows);
    }

    /// Rows of the same columns.
    qint64 load(const QString &table, const std::vector<Values> &rows)
    {
        if (rows.empty())
            return 0;
        BulkLoader loader(m_transaction, table, rows.front().keys(), qint64(rows.size()));
        for (const Values &row : rows) {
            for (const QVariant &value : row) {
                if (value.isNull())
                    loader.addNull();
                else if (value.metaType() == QMetaType::fromType<QString>())
                    loader.add(value.toString());
                else
                    loader.add(value.toLongLong());
            }
            loader.endRow();
            count();
        }
        loader.finish();
        return loader.firstId();
    }

    void count()
    {
        if ((++m_done & 0xff) == 0)
            m_progress.report(m_done, m_total);
    }

    Transaction &m_transaction;
    const PeoplePicture &m_picture;
    PeoplePlan &m_plan;
    Progress &m_progress;
    QHash<QString, Id<Organisation>> m_organisations; ///< new ones, as the others
    QHash<QString, Id<Person>> m_people;
    QHash<QString, Id<Team>> m_teams;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

void applyPeople(Transaction &transaction, const PeoplePicture &picture, PeoplePlan plan, Progress &progress)
{
    PeopleWriter(transaction, picture, plan, progress).write();
}

} // namespace mainstay
