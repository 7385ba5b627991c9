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
    return occurrence.to;
}

} // namespace

QString keyOf(const Occurrence &occurrence)
{
    return QStringList{toName(occurrence.what), ruleOf(occurrence), occurrence.number,
                       QString::number(occurrence.cycle), toIso(occurrence.due)}
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
