// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody else changed of a calendar while it was edited here.
#include "setup/calendar_part.h"
#include "setup/calendar_pieces.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void CalendarPart::meet()
{
    if (isNew())
        return;
    const StoredCalendar *now = stored();
    if (!now) {
        conflict()->close();
        const QString who = m_known.last ? m_known.last->who : QString();
        tell(Error{ErrorKind::Conflict, "store.deleted-meanwhile", {{u"name"_s, m_shown.name}, {u"who"_s, who}}, {}});
        return;
    }
    QString problem; // is told when it is looked at, and before anything is decided
    const ServiceCalendar &before = m_shown.calendar;
    const ServiceCalendar mine = withDatesOf(draft(&problem).value_or(before), before, now->calendar);
    const auto pieces = [this](const ServiceCalendar &calendar) {
        return piecesOf(calendar, context().words.locale(), tr("closed"));
    };
    const QList<ConflictField> fields = changedElsewhere(pieces(before), pieces(now->calendar), pieces(mine));
    conflict()->present(m_known.last, context().words.locale(), fields);
    if (fields.isEmpty())
        m_shown = *now;
    else
        notice()->hide();
}

void CalendarPart::decide(const QStringList &theirs)
{
    QString problem;
    const auto typed = draft(&problem);
    const StoredCalendar *now = stored();
    if (!typed || !now) {
        if (now)
            tell(problem);
        return;
    }
    const ServiceCalendar mine = withDatesOf(*typed, m_shown.calendar, now->calendar);
    m_shown = *now;
    fillForm(decidedCalendar(mine, now->calendar, theirs));
    conflict()->close();
    edited();
}

} // namespace mainstay
