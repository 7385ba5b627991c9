// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/occurrence.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What by itself tells two occurrences of one kind, ticket and instant apart.
QString ruleOf(const Occurrence &occurrence)
{
    if (occurrence.agreement && occurrence.target)
        return QString::number(occurrence.agreement->value) % u'/' % toName(*occurrence.target);
    if (occurrence.recurring)
        return QString::number(occurrence.recurring->value);
    return occurrence.to;
}

} // namespace

QString keyOf(const Occurrence &occurrence)
{
    // One that opens a ticket has the same key before there is a number.
    const QString number = occurrence.what == OccurrenceKind::Open ? QString() : occurrence.number;
    return QStringList{toName(occurrence.what), ruleOf(occurrence), number, QString::number(occurrence.cycle),
                       toIso(occurrence.due)}
        .join(u':');
}

QString toName(OccurrenceKind kind)
{
    switch (kind) {
    case OccurrenceKind::Warn:
        return u"warn"_s;
    case OccurrenceKind::Breach:
        return u"breach"_s;
    case OccurrenceKind::Move:
        return u"move"_s;
    case OccurrenceKind::ReviewLate:
        return u"review-late"_s;
    case OccurrenceKind::Rule:
        return u"rule"_s;
    case OccurrenceKind::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OccurrenceKind> occurrenceKindFromName(QStringView name)
{
    for (const OccurrenceKind kind : allOccurrenceKinds) {
        if (toName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace mainstay
