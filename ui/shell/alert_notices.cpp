// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/alert_notices.h"

#include "kit/text_elide.h"
#include "kit/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostOfWho = 32;
constexpr qsizetype MostOfSubject = 160;

struct AlertNotices {
    Q_DECLARE_TR_FUNCTIONS(mainstay::AlertNotices)
};

std::optional<Instant> dueOf(const TicketAlert &alert, const QList<ShownClock> &clocks, Instant now)
{
    std::optional<Instant> due;
    for (const ShownClock &clock : clocks) {
        const bool isIt = alert.target == clock.target && alert.agreement == clock.agreement;
        if (isIt && clock.due && *clock.due >= now && (!due || *clock.due < *due))
            due = clock.due;
    }
    return due;
}

QString remarkOf(const DatedAlert &one, Instant now, const Words &words)
{
    const QString target = one.alert.target ? words.name(toName(*one.alert.target)) : QString();
    switch (one.alert.kind) {
    case NoticeKind::Warn:
        return one.due ? AlertNotices::tr("%1 due %2", "what is due at what time")
                             .arg(target, clockTime(*one.due, now, words.locale()))
                       : AlertNotices::tr("%1 will be due", "what").arg(target);
    case NoticeKind::Breach:
        return AlertNotices::tr("%1 is late", "what").arg(target);
    default:
        return AlertNotices::tr("major incident, says %1", "a person").arg(oneLine(one.alert.who, MostOfWho));
    }
}

} // namespace

DatedAlerts datedAlerts(Session &session, ClockReader &clocks, const TicketAlerts &found, Instant now)
{
    DatedAlerts dated;
    dated.total = found.total;
    int looked = 0;
    for (const TicketAlert &alert : found.alerts) {
        DatedAlert one{alert, {}};
        if (alert.kind == NoticeKind::Warn && looked++ < MostDated)
            one.due = dueOf(alert, clocks.clocksOf(session, alert.ticket, now), now);
        dated.alerts.append(one);
    }
    return dated;
}

Notice toNotice(const DatedAlert &one, Instant now, const Words &words)
{
    const TicketAlert &alert = one.alert;
    return {alert.kind,
            alert.at,
            alert.number + u"  "_s + oneLine(alert.title, MostOfSubject),
            remarkOf(one, now, words),
            linkTo(alert.ticket),
            one.due};
}

} // namespace mainstay
