// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/placeholders.h"
#include "desk/process.h"
#include "desk/ticket.h"

namespace mainstay {

/// What is answered again and again. In its text stand {number}, {title}, {requester}, {component}, {solution} and
/// every field of the ticket, such as {workaround} of a problem, for what the ticket says.
struct CannedAnswer {
    Id<CannedAnswer> id;
    int version = 0;
    QString name;
    QString language; ///< "nl", "pt-BR"; empty: for whatever language there is no other
    QString text;

    bool operator==(const CannedAnswer &) const = default;
};

/// The text for a ticket of that process, whose component has that name (empty: none).
FilledText filled(const CannedAnswer &answer, const Process &process, const Ticket &ticket,
                  const QString &componentName);

/// Of those of one name, the one in that language, else in the language without its region, else for whatever language,
/// else the first. Not of an empty list.
CannedAnswer answerFor(const QList<CannedAnswer> &ofOneName, const QString &language);

} // namespace mainstay
