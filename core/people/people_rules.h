// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/team.h"

#include <span>

namespace mainstay {

/// Lengths in UTF-16 units: of names and other short texts, and of skills, notes and reasons.
inline constexpr qsizetype MostNameLength = 500;
inline constexpr qsizetype MostProseLength = 4000;
inline constexpr qsizetype MostAddressLength = 254; ///< RFC 5321: a path of 256 without its brackets

/// What keeps a text, with blanks already simplified, from being kept.
enum class TextFlaw : quint8 { TooLong, ControlCharacter };
std::optional<TextFlaw> flawOf(QStringView text, qsizetype most = MostNameLength);

/// The form in which names are looked up when nobody minds capitals. Never shown.
QString foldedName(QStringView name);
/// An e-mail address as it is compared: ASCII letters small, as the index has it.
QString foldedAddress(QStringView address);

/// Something before and something after its only @, and nothing that parts addresses in a list.
bool isEmailAddress(QStringView text);
bool isTimeZone(const QString &name);

/// "requester", "line manager" … "data supplier": the stakeholders of the field, with the side each stands on.
struct StakeholderKind {
    QString name;
    PersonSide side;
};
std::span<const StakeholderKind> stakeholderKinds();
/// What is said of the person, else what their kind implies.
std::optional<PersonSide> sideOf(const std::optional<PersonSide> &said, const QString &kind);

/// Somebody as a mail or a ticket writes them: "Jane Doe", "jane@x.org", "Jane Doe <jane@x.org>".
struct Who {
    QString whole; ///< all of it, blanks simplified
    QString name; ///< without the address and its quotes; empty where there is only an address
    QString address; ///< empty where there is none
};
Who whoFromText(const QString &text);

/// The value with its texts as they are stored. Errors, all Invalid: "people.no-name", "people.text-too-long" {field,
/// length, most}, "people.control-character" {field}, "people.bad-email" {email}, "calendar.unknown-zone" {zone},
/// "people.bad-tier" {tier}, "people.day-order" {from, until}, "people.time-order" {from, to}.
Result<Organisation> checked(Organisation organisation);
Result<Person> checked(Person person);
Result<Team> checked(Team team);
Result<Membership> checked(Membership membership);
Result<Absence> checked(Absence absence);

} // namespace mainstay
