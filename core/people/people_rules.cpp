// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_rules.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<Error> simplify(const QString &field, QString &text, qsizetype most = MostNameLength)
{
    text = text.simplified();
    const auto flaw = flawOf(text, most);
    if (!flaw)
        return std::nullopt;
    if (*flaw == TextFlaw::TooLong)
        return Error{ErrorKind::Invalid,
                     "people.text-too-long",
                     {{u"field"_s, field}, {u"length"_s, text.size()}, {u"most"_s, most}},
                     {}};
    return Error{ErrorKind::Invalid, "people.control-character", {{u"field"_s, field}}, {}};
}

std::optional<Error> simplifyName(QString &name)
{
    if (auto error = simplify(u"name"_s, name))
        return error;
    if (name.isEmpty())
        return Error{ErrorKind::Invalid, "people.no-name", {}, {}};
    return std::nullopt;
}

/// An empty address is none.
std::optional<Error> simplifyAddress(std::optional<QString> &email)
{
    if (email)
        email = email->trimmed();
    if (!email || email->isEmpty()) {
        email.reset();
        return std::nullopt;
    }
    if (!isEmailAddress(*email))
        return Error{ErrorKind::Invalid, "people.bad-email", {{u"email"_s, email->left(MostAddressLength)}}, {}};
    return std::nullopt;
}

} // namespace

std::optional<TextFlaw> flawOf(QStringView text, qsizetype most)
{
    if (text.size() > most)
        return TextFlaw::TooLong;
    const bool isControl =
        std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c.isNonCharacter(); });
    return isControl || !text.isValidUtf16() ? std::optional(TextFlaw::ControlCharacter) : std::nullopt;
}

QString foldedName(QStringView name)
{
    return name.toString().toCaseFolded();
}

QString foldedAddress(QStringView address)
{
    QString folded = address.toString();
    for (QChar &c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return folded;
}

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at + 1 == text.size() || text.indexOf(u'@', at + 1) >= 0 || flawOf(text, MostAddressLength))
        return false;
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace() || u"<>()[],;:\\\""_s.contains(c); });
}

bool isTimeZone(const QString &name)
{
    return QTimeZone(name.toUtf8()).isValid();
}

std::span<const StakeholderKind> stakeholderKinds()
{
    static const std::array<StakeholderKind, 12> kinds{{{u"requester"_s, PersonSide::Business},
                                                        {u"line manager"_s, PersonSide::Business},
                                                        {u"senior management"_s, PersonSide::Business},
                                                        {u"customer"_s, PersonSide::Business},
                                                        {u"deployment team"_s, PersonSide::Technical},
                                                        {u"developer"_s, PersonSide::Technical},
                                                        {u"build and test"_s, PersonSide::Technical},
                                                        {u"operations"_s, PersonSide::Technical},
                                                        {u"cyber security"_s, PersonSide::Technical},
                                                        {u"vendor"_s, PersonSide::Outside},
                                                        {u"hosting"_s, PersonSide::Outside},
                                                        {u"data supplier"_s, PersonSide::Outside}}};
    return kinds;
}

std::optional<PersonSide> sideOf(const std::optional<PersonSide> &said, const QString &kind)
{
    if (said)
        return said;
    const auto kinds = stakeholderKinds();
    const auto found = std::ranges::find_if(
        kinds, [&kind](const StakeholderKind &known) { return known.name.compare(kind, Qt::CaseInsensitive) == 0; });
    return found == kinds.end() ? std::nullopt : std::optional(found->side);
}

Who whoFromText(const QString &text)
{
    Who who{.whole = text.simplified(), .name = {}, .address = {}};
    const qsizetype open = who.whole.lastIndexOf(u'<');
    if (open >= 0 && who.whole.endsWith(u'>')) {
        const QString address = who.whole.mid(open + 1, who.whole.size() - open - 2).trimmed();
        if (isEmailAddress(address)) {
            who.address = address;
            who.name = who.whole.left(open).trimmed();
            if (who.name.size() > 1 && who.name.startsWith(u'"') && who.name.endsWith(u'"'))
                who.name = who.name.mid(1, who.name.size() - 2).simplified();
            return who;
        }
    }
    (isEmailAddress(who.whole) ? who.address : who.name) = who.whole;
    return who;
}

Result<Organisation> checked(Organisation organisation)
{
    if (auto error = simplifyName(organisation.name))
        return tl::unexpected(std::move(*error));
    if (auto error = simplify(u"note"_s, organisation.note, MostProseLength))
        return tl::unexpected(std::move(*error));
    return organisation;
}

Result<Person> checked(Person person)
{
    if (auto error = simplifyName(person.name))
        return tl::unexpected(std::move(*error));
    if (auto error = simplifyAddress(person.email))
        return tl::unexpected(std::move(*error));
    struct Field {
        QString name;
        QString &text;
        qsizetype most = MostNameLength;
    };
    const std::array<Field, 6> fields{{{u"kind"_s, person.kind},
                                       {u"phone"_s, person.phone},
                                       {u"site"_s, person.site},
                                       {u"time_zone"_s, person.timeZone},
                                       {u"language"_s, person.language},
                                       {u"skills"_s, person.skills, MostProseLength}}};
    for (const Field &field : fields) {
        if (auto error = simplify(field.name, field.text, field.most))
            return tl::unexpected(std::move(*error));
    }
    if (!person.timeZone.isEmpty() && !isTimeZone(person.timeZone))
        return failure(ErrorKind::Invalid, "calendar.unknown-zone", {{u"zone"_s, person.timeZone}});
    return person;
}

Result<Team> checked(Team team)
{
    if (auto error = simplifyName(team.name))
        return tl::unexpected(std::move(*error));
    if (auto error = simplifyAddress(team.email))
        return tl::unexpected(std::move(*error));
    if (team.tier && (*team.tier < LowestTier || *team.tier > HighestTier))
        return failure(ErrorKind::Invalid, "people.bad-tier", {{u"tier"_s, *team.tier}});
    return team;
}

Result<Membership> checked(Membership membership)
{
    if (auto error = simplify(u"role"_s, membership.role))
        return tl::unexpected(std::move(*error));
    if (membership.from && membership.until && *membership.until < *membership.from)
        return failure(ErrorKind::Invalid, "people.day-order",
                       {{u"from"_s, membership.from->toString(Qt::ISODate)},
                        {u"until"_s, membership.until->toString(Qt::ISODate)}});
    return membership;
}

Result<Absence> checked(Absence absence)
{
    if (auto error = simplify(u"reason"_s, absence.reason, MostProseLength))
        return tl::unexpected(std::move(*error));
    if (absence.ends <= absence.starts)
        return failure(ErrorKind::Invalid, "people.time-order",
                       {{u"from"_s, toIso(absence.starts)}, {u"to"_s, toIso(absence.ends)}});
    return absence;
}

} // namespace mainstay
