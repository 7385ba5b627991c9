// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/notice.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Assignment:
        return u"assignment"_s;
    case NoticeKind::Reply:
        return u"reply"_s;
    case NoticeKind::LongTask:
        return u"long-task"_s;
    case NoticeKind::Warn:
        return u"warn"_s;
    case NoticeKind::Breach:
        return u"breach"_s;
    case NoticeKind::Major:
        return u"major"_s;
    }
    return {};
}

std::optional<NoticeKind> noticeFor(const QString &person, const TicketStep &step)
{
    if (step.who == person || step.assignee != person)
        return std::nullopt;
    if (step.changedAssignee && step.isOpen)
        return NoticeKind::Assignment;
    return step.addedEntry ? std::optional(NoticeKind::Reply) : std::nullopt;
}

bool isQuiet(const QuietHours &hours, QTime now)
{
    if (hours.from <= hours.to)
        return now >= hours.from && now < hours.to;
    return now >= hours.from || now < hours.to;
}

} // namespace mainstay
