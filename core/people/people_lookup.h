// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "store/session.h"

namespace mainstay {

/// Who is meant by what a mail or a ticket writes: "Jane Doe", "jane@x.org", "Jane Doe <jane@x.org>". That is the
/// person of exactly that name, else of that name whatever its case (the first by bytes, should there be several), else
/// the person of that e-mail address. Each question is one to three lookups by an index. All throw StoreError.

/// The stored name of the person.
std::optional<QString> personNamed(Session &session, const QString &who);

/// The stored name of who logs in under this name: personNamed(), else the only person whose address begins with it and
/// an @.
std::optional<QString> personBehind(Session &session, const QString &login);

/// The organisation of the person, or, where nobody is meant, the organisation whose exact name `who` is.
std::optional<QString> organisationOf(Session &session, const QString &who);

/// Names that hold the text, whatever its case: those that begin with it first, each by name; at most `most`.
QStringList peopleLike(Session &session, const QString &text, int most);

/// Whether any organisation is known at all.
bool hasOrganisations(Session &session);

/// Whether the person is known, is in no team, whatever its dates, and belongs to an organisation or stands on the side
/// business.
bool isCustomerSide(Session &session, const QString &who);

/// The absence that covers the instant, the one that ends last if there are several.
std::optional<Absence> absenceAt(Session &session, Id<Person> person, Instant at);
bool isAbsent(Session &session, Id<Person> person, Instant at);

} // namespace mainstay
