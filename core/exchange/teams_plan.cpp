// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_plan.h"
#include "people/people_rules.h"

#include <QSet>

namespace mainstay {

namespace {

class TeamsPlanner
{
public:
    TeamsPlanner(const PeoplePicture &picture, std::vector<Remark> &refused, TextPool &texts)
        : m_picture(picture)
        , m_refused(refused)
        , m_texts(texts)
        , m_folded(picture.namesByFolded)
        , m_addresses(picture.namesByAddress)
    { }

    PeoplePlan run(const std::vector<TeamRow> &rows)
    {
        for (const TeamRow &row : rows)
            take(row);
        for (const QString &name : m_order) {
            PlannedTeam &team = m_teams[name];
            if (!team.before.id.isValid())
                m_plan.addedTeams.push_back(std::move(team));
            else if (team.before != team.after)
                m_plan.updatedTeams.push_back(std::move(team));
            else
                ++m_plan.unchanged;
        }
        return std::move(m_plan);
    }

private:
    void refuse(const TeamRow &row, RemarkCode code, const QString &first, const QString &second = {})
    {
        m_refused.push_back({code, row.where, m_texts.keep(first.toStdString()), m_texts.keep(second.toStdString())});
    }

    void take(const TeamRow &row)
    {
        if (!row.calendar.isEmpty() && !m_picture.calendars.contains(row.calendar))
            return refuse(row, RemarkCode::UnknownCalendar, row.calendar);
        if (!row.member.isEmpty() && !takeMember(row))
            return;
        takeTeam(row);
    }

    void takeTeam(const TeamRow &row)
    {
        if (!m_teams.contains(row.team)) {
            PlannedTeam planned{.before = m_picture.teams.value(row.team), .after = {}};
            planned.after = planned.before;
            planned.after.name = row.team;
            planned.after.isConfirmed = true;
            m_teams.insert(row.team, planned);
            m_order.append(row.team);
        }
        Team &team = m_teams[row.team].after;
        if (row.tier)
            team.tier = row.tier;
        if (row.kind)
            team.kind = *row.kind;
        if (!row.email.isEmpty())
            team.email = row.email;
        if (!row.calendar.isEmpty())
            team.calendar = m_picture.calendars.value(row.calendar);
        if (row.isConfirmed)
            team.isConfirmed = *row.isConfirmed;
    }

    /// The name of whom the row means; nothing where nobody is known, nor new, under it.
    std::optional<QString> knownMember(const Who &who) const
    {
        for (const QString &name : {who.whole, who.name}) {
            if (!name.isEmpty() && (m_picture.people.contains(name) || m_newPeople.contains(name)))
                return name;
            const auto folded = m_folded.constFind(foldedName(name));
            if (!name.isEmpty() && folded != m_folded.cend())
                return *folded;
        }
        const auto address = m_addresses.constFind(foldedAddress(who.address));
        return !who.address.isEmpty() && address != m_addresses.cend() ? std::optional(*address) : std::nullopt;
    }

    void addMember(const Who &who, const QString &name)
    {
        PlannedPerson planned;
        planned.after.name = name;
        planned.after.isConfirmed = false;
        if (!who.address.isEmpty()) {
            planned.after.email = who.address;
            m_addresses.insert(foldedAddress(who.address), name);
        }
        m_folded.insert(foldedName(name), name);
        m_newPeople.insert(name);
        m_plan.addedPeople.push_back(std::move(planned));
    }

    bool takeMember(const TeamRow &row)
    {
        const Who who = whoFromText(row.member);
        const auto known = knownMember(who);
        const QString name = known.value_or(who.name.isEmpty() ? who.address : who.name);
        if (m_pairs.contains({row.team, name})) {
            refuse(row, RemarkCode::SameMember, row.team, name);
            return false;
        }
        PlannedMembership planned{
            .before = membershipBefore(row.team, name), .after = {}, .team = row.team, .person = name};
        planned.after = planned.before;
        if (!row.role.isEmpty())
            planned.after.role = row.role;
        if (row.from)
            planned.after.from = row.from;
        if (row.until)
            planned.after.until = row.until;
        if (const auto &[from, until] = std::pair(planned.after.from, planned.after.until);
            from && until && *until < *from) {
            refuse(row, RemarkCode::DayOrder, from->toString(Qt::ISODate), until->toString(Qt::ISODate));
            return false;
        }
        m_pairs.insert({row.team, name});
        if (!known)
            addMember(who, name);
        if (!planned.before.id.isValid())
            m_plan.addedMemberships.push_back(std::move(planned));
        else if (planned.before != planned.after)
            m_plan.updatedMemberships.push_back(std::move(planned));
        else
            ++m_plan.unchanged;
        return true;
    }

    Membership membershipBefore(const QString &team, const QString &person) const
    {
        const auto knownTeam = m_picture.teams.constFind(team);
        const auto knownPerson = m_picture.people.constFind(person);
        if (knownTeam == m_picture.teams.cend() || knownPerson == m_picture.people.cend())
            return {};
        return m_picture.memberships.value({knownTeam->id.value, knownPerson->id.value});
    }

    const PeoplePicture &m_picture;
    std::vector<Remark> &m_refused;
    TextPool &m_texts;
    PeoplePlan m_plan;
    QHash<QString, QString> m_folded; ///< names, those of new people among them
    QHash<QString, QString> m_addresses; ///< likewise
    QSet<QString> m_newPeople;
    QSet<std::pair<QString, QString>> m_pairs;
    QHash<QString, PlannedTeam> m_teams;
    QStringList m_order; ///< of the teams, as in the file
};

} // namespace

PeoplePlan planTeams(const std::vector<TeamRow> &rows, const PeoplePicture &picture, std::vector<Remark> &refused,
                     TextPool &texts)
{
    return TeamsPlanner(picture, refused, texts).run(rows);
}

} // namespace mainstay
