// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"
#include "desk/search_words.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about known errors. All throw StoreError; writes as store/rows.h says.

std::optional<KnownError> findKnownError(Session &session, Id<KnownError> id);
std::optional<KnownError> findKnownError(Session &session, const QString &title);
/// Of a problem; the newest first.
QList<KnownError> knownErrorsOf(Session &session, Id<Ticket> problem);
/// In the order of the ids given, without those that are gone.
QList<KnownError> knownErrors(Session &session, const QList<qint64> &ids);

struct KnownErrorQuestion {
    std::optional<SearchQuery> words; ///< without words it finds none
    std::optional<KnownErrorState> state;
    std::optional<Id<Component>> component;
    int limit = 100;
};
struct KnownErrorPage {
    QList<KnownError> errors;
    qint64 total = 0; ///< of which the page may show only the first
};
/// By title.
KnownErrorPage listKnownErrors(Session &session, const KnownErrorQuestion &question);

/// The published ones of any of these components, the newest first, at most so many.
QList<qint64> publishedOf(Session &session, const QList<Id<Component>> &components, int most);

/// Adds it with its components; its id and version do not matter.
Id<KnownError> insertKnownError(Transaction &transaction, const KnownError &error);
/// Changes what differs, components too.
void updateKnownError(Transaction &transaction, const KnownError &read, const KnownError &wanted);
void deleteKnownError(Transaction &transaction, const KnownError &read);

} // namespace mainstay
