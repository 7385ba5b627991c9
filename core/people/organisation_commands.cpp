// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/organisation_commands.h"

#include "people/people_rules.h"
#include "people/still_used.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString OrganisationTable = u"organisation"_s;

Organisation checkedOrThrow(const Organisation &organisation)
{
    auto result = checked(organisation);
    if (!result)
        throw StoreError(std::move(result.error()));
    return std::move(*result);
}

void requireFreeName(Session &session, const Organisation &wanted)
{
    const auto there = findOrganisation(session, wanted.name);
    if (there && there->id != wanted.id)
        throw StoreError(ErrorKind::Invalid, "people.organisation-exists", {{u"name"_s, wanted.name}});
}

} // namespace

Organisation addOrganisation(Transaction &transaction, const Organisation &draft)
{
    Organisation organisation = checkedOrThrow(draft);
    organisation.id = {};
    requireFreeName(transaction, organisation);
    transaction.describe("people.add-organisation", {{u"name"_s, organisation.name}});
    organisation.id = Id<Organisation>(insertRow(transaction, OrganisationTable, toValues(organisation)));
    organisation.version = 1;
    return organisation;
}

Organisation editOrganisation(Transaction &transaction, const Organisation &read, const Organisation &wanted)
{
    Organisation organisation = checkedOrThrow(wanted);
    organisation.id = read.id;
    requireFreeName(transaction, organisation);
    transaction.describe("people.edit-organisation", {{u"name"_s, organisation.name}});
    updateRow(transaction, OrganisationTable, read.id.value, read.version,
              changesBetween(toValues(read), toValues(organisation)));
    return findOrganisation(transaction, organisation.name).value_or(organisation);
}

void removeOrganisation(Transaction &transaction, const Organisation &read)
{
    requireUnused("people.organisation-in-use", read.name, peopleOf(transaction, read.id, MostNamedUsers),
                  countPeopleOf(transaction, read.id));
    transaction.describe("people.remove-organisation", {{u"name"_s, read.name}});
    deleteRow(transaction, OrganisationTable, read.id.value, read.version);
}

Organisation organisationNamed(Transaction &transaction, const QString &name)
{
    Organisation organisation = checkedOrThrow({.name = name});
    if (auto there = findOrganisation(transaction, organisation.name))
        return std::move(*there);
    organisation.id = Id<Organisation>(insertRow(transaction, OrganisationTable, toValues(organisation)));
    organisation.version = 1;
    return organisation;
}

} // namespace mainstay
