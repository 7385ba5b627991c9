// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person_store.h"

namespace mainstay {

/// What a person can do with organisations; each is one undoable step. All throw StoreError: what checked() refuses
/// (people_rules.h), Invalid "people.organisation-exists" {name}, Conflict as store/rows.h.

/// Answers it as it is stored.
Organisation addOrganisation(Transaction &transaction, const Organisation &draft);
/// Nothing different: no step.
Organisation editOrganisation(Transaction &transaction, const Organisation &read, const Organisation &wanted);
/// Invalid "people.organisation-in-use" as still_used.h says: people belong to it.
void removeOrganisation(Transaction &transaction, const Organisation &read);

/// The organisation of this name, made as a part of the caller's step where there is none.
Organisation organisationNamed(Transaction &transaction, const QString &name);

} // namespace mainstay
