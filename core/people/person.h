// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "calendar/calendar_store.h"
#include "people/organisation.h"

namespace mainstay {

/// Where a stakeholder stands.
enum class PersonSide : quint8 { Business, Technical, Outside };
inline constexpr int personSideCount = 3;

/// Somebody who asks, serves, decides or delivers. Tickets know people by name, so the name is the identity: a ticket
/// of before a renaming keeps the old one.
struct Person {
    Id<Person> id;
    int version = 0;
    QString name;
    std::optional<QString> email; ///< as written; of nobody else, whatever the case
    std::optional<Id<Organisation>> organisation;
    std::optional<PersonSide> side; ///< nothing: what the kind implies, see sideOf()
    QString kind; ///< one of stakeholderKinds(), or any other word; may be empty, as may the texts below
    QString phone;
    QString site;
    QString timeZone; ///< IANA's name
    QString language;
    QString skills;
    std::optional<Id<StoredCalendar>> calendar; ///< own working hours
    bool isConfirmed = true; ///< false: an import found the name, and nobody has looked at it since

    bool operator==(const Person &) const = default;
};

/// A stretch [starts, ends) in which a person is away.
struct Absence {
    Id<Absence> id;
    int version = 0;
    Id<Person> person;
    Instant starts;
    Instant ends;
    QString reason; ///< may be empty

    bool operator==(const Absence &) const = default;
};

/// "business", "technical", "outside": the words of the database.
QString toName(PersonSide side);
std::optional<PersonSide> personSideFromName(QStringView name);

} // namespace mainstay
