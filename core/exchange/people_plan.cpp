// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_plan.h"

#include "people/people_rules.h"

#include <QSet>

namespace mainstay {

namespace {

class PeoplePlanner
{
public:
    PeoplePlanner(const PeoplePicture &picture, std::vector<Remark> &refused, TextPool &texts)
        : m_picture(picture), m_refused(refused), m_texts(texts), m_addresses(picture.namesByAddress)
    { }

    PeoplePlan run(const std::vector<PersonRow> &rows)
    {
        for (const PersonRow &row : rows)
            m_named.insert(row.given.name);
        for (const PersonRow &row : rows)
            take(row);
        return std::move(m_plan);
    }

private:
    void refuse(const PersonRow &row, RemarkCode code, const QString &first, const QString &second = {})
    {
        m_refused.push_back({code, row.where, m_texts.keep(first.toStdString()), m_texts.keep(second.toStdString())});
    }

    /// Somebody whom tickets know by the address only.
    const Person *foundByAddress(const PersonRow &row) const
    {
        if (!row.given.email)
            return nullptr;
        const QString address = foldedAddress(*row.given.email);
        const auto name = m_picture.namesByAddress.constFind(address);
        if (name == m_picture.namesByAddress.cend() || foldedAddress(*name) != address || m_named.contains(*name))
            return nullptr;
        const auto person = m_picture.people.constFind(*name);
        return person != m_picture.people.cend() && !person->isConfirmed ? &*person : nullptr;
    }

    Person personBefore(const PersonRow &row) const
    {
        if (const auto known = m_picture.people.constFind(row.given.name); known != m_picture.people.cend())
            return *known;
        const Person *found = foundByAddress(row);
        return found ? *found : Person();
    }

    void take(const PersonRow &row)
    {
        const auto calendar = m_picture.calendars.constFind(row.calendar);
        if (!row.calendar.isEmpty() && calendar == m_picture.calendars.cend())
            return refuse(row, RemarkCode::UnknownCalendar, row.calendar);
        PlannedPerson planned{.before = personBefore(row), .after = {}, .organisation = row.organisation};
        if (row.given.email) {
            const auto holder = m_addresses.constFind(foldedAddress(*row.given.email));
            if (holder != m_addresses.cend() && *holder != row.given.name && *holder != planned.before.name)
                return refuse(row, RemarkCode::AddressTaken, *row.given.email, *holder);
            m_addresses.insert(foldedAddress(*row.given.email), row.given.name);
        }
        planned.after = withRow(planned.before, row);
        if (calendar != m_picture.calendars.cend() && !row.calendar.isEmpty())
            planned.after.calendar = *calendar;
        const bool hasNewOrganisation = takeOrganisation(row.organisation, planned.after);
        if (!planned.before.id.isValid())
            m_plan.addedPeople.push_back(std::move(planned));
        else if (hasNewOrganisation || planned.before != planned.after)
            m_plan.updatedPeople.push_back(std::move(planned));
        else
            ++m_plan.unchanged;
    }

    static Person withRow(Person person, const PersonRow &row)
    {
        const auto set = [](QString &there, const QString &given) {
            if (!given.isEmpty())
                there = given;
        };
        const Person &given = row.given;
        person.name = given.name;
        if (given.email)
            person.email = given.email;
        if (given.side)
            person.side = given.side;
        set(person.kind, given.kind);
        set(person.phone, given.phone);
        set(person.site, given.site);
        set(person.timeZone, given.timeZone);
        set(person.language, given.language);
        set(person.skills, given.skills);
        person.isConfirmed = row.isConfirmed.value_or(true);
        return person;
    }

    /// Whether it is new.
    bool takeOrganisation(const QString &name, Person &person)
    {
        if (name.isEmpty())
            return false;
        if (const auto known = m_picture.organisations.constFind(name); known != m_picture.organisations.cend()) {
            person.organisation = *known;
            return false;
        }
        if (!m_newOrganisations.contains(name)) {
            m_newOrganisations.insert(name);
            m_plan.organisations.append(name);
        }
        return true;
    }

    const PeoplePicture &m_picture;
    std::vector<Remark> &m_refused;
    TextPool &m_texts;
    PeoplePlan m_plan;
    QHash<QString, QString> m_addresses; ///< whose they will be
    QSet<QString> m_named; ///< in the file
    QSet<QString> m_newOrganisations;
};

} // namespace

PeoplePlan planPeople(const std::vector<PersonRow> &rows, const PeoplePicture &picture, std::vector<Remark> &refused,
                      TextPool &texts)
{
    return PeoplePlanner(picture, refused, texts).run(rows);
}

} // namespace mainstay
