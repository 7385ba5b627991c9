// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"
#include "desk/similar_tickets.h"

namespace mainstay {

/// Why a known error is offered, the nearest first.
enum class OfferReason {
    Component, ///< one of the chosen components has it
    StandsIn, ///< what a chosen one stands in has it
    Needs, ///< what a chosen one needs directly, by a hard dependency, has it
    Words, ///< it speaks of the same
};
/// "component", "stands in", "needs", "words".
QString toName(OfferReason reason);

struct KnownErrorOffer {
    KnownError error;
    OfferReason reason = OfferReason::Words;
    std::optional<Id<Component>> through; ///< the component that has it
    QStringList words; ///< of the title, that it has
    double score = 0;

    bool operator==(const KnownErrorOffer &) const = default;
};

/// The nearer its component and the more of the title it has, the better: 1.0, 0.7 or 0.5 and the likeness of
/// similarity.h, for which a symptom is as a title; by words alone half the likeness, which is never above those.
double offerScore(OfferReason reason, double likeness);

/// Published known errors of the components, of what those stand in and of what they need directly, where the version
/// of that component has the error; without components those that speak of the same, and with them such of no component
/// at all. Best first, equal ones the newest first. Throws StoreError.
QList<KnownErrorOffer> knownErrorsFor(Session &session, const QString &title, const QList<Id<Component>> &components,
                                      int limit);

struct OfferQuestion {
    QString title;
    QList<Id<Component>> components; ///< similar tickets are nearest to the first
    std::optional<Id<Ticket>> except; ///< the ticket itself, where it is there already
    int limit = 5; ///< of each kind
    Instant now;
};
struct Offers {
    QList<SimilarTicket> tickets;
    QList<KnownErrorOffer> knownErrors;
};
/// What may spare the ticket that somebody is writing. Throws StoreError: Invalid "desk.bad-limit".
Offers offersFor(Session &session, const OfferQuestion &question);

} // namespace mainstay
