// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/ticket.h"

#include <QList>

namespace mainstay {

/// One step of impact, urgency or priority. A person may give it by its label or by its number.
struct Level {
    QString label;
    int number = 0;
    int rank = 0; ///< 1 is most urgent; the ranks of one scale are 1 to n

    bool operator==(const Level &) const = default;
};

/// Priority from impact and urgency, as data. Sources of those that ship: resources/templates/priority.
struct PriorityMatrix {
    QString name;
    QList<Level> impacts;
    QList<Level> urgencies;
    QList<Level> priorities;
    QList<QList<int>> cells; ///< number of the priority at [place in impacts][place in urgencies]

    bool operator==(const PriorityMatrix &) const = default;
};

enum class Scale { Impact, Urgency, Priority };
QString toName(Scale scale);

/// Reads {"matrix","impacts":[{"label","number","rank"}],"urgencies","priorities","rows":"impact" or
/// "urgency","cells"}. Errors: base.bad-file.
Result<PriorityMatrix> priorityMatrixFromJson(const QByteArray &json);

/// The names of the matrices that ship, the default one first.
QStringList shippedMatrices();
/// Errors: desk.unknown-template, for any other name.
Result<PriorityMatrix> shippedMatrix(const QString &name);

/// The level that a person means by a label (case, blanks and hyphens do not matter) or a number.
/// Errors: desk.unknown-level, naming the allowed ones.
Result<Level> levelFromText(const PriorityMatrix &matrix, Scale scale, QStringView text);

/// Errors: desk.unknown-level, naming the allowed ones.
Result<Priority> priorityOf(const PriorityMatrix &matrix, QStringView impact, QStringView urgency);

/// The ticket with the levels given (nothing: none) in the matrix's own spelling. Its priority follows, and is none
/// while either is unknown; an override stays. Errors: desk.unknown-level.
Result<Ticket> withLevels(const PriorityMatrix &matrix, Ticket ticket, const std::optional<QString> &impact,
                          const std::optional<QString> &urgency);

/// The ticket with a priority set by hand, and why. Errors: desk.unknown-level,
/// desk.override-without-reason.
Result<Ticket> withOverride(const PriorityMatrix &matrix, Ticket ticket, QStringView priority, const QString &reason);

/// What the matrix answers whatever the override says; nothing while either level is unknown to it.
std::optional<Priority> computedPriority(const PriorityMatrix &matrix, const Ticket &ticket);

} // namespace mainstay
