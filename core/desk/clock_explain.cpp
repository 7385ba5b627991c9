// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_explain.h"

#include "desk/agreement_book.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using Does = ClockMoment::Does;

/// The hours of a stretch that counts, and what lies between them.
void addCounting(QList<ClockMoment> &moments, const ClockStretch &stretch, const QByteArray &why,
                 const QJsonObject &facts)
{
    const QJsonObject calendar{{u"calendar"_s, stretch.calendar->name}};
    Instant at = stretch.from;
    const auto wait = [&](Instant until) {
        if (at < until)
            moments.append({at, until, Does::Waits, {}, "clock.closed", calendar, stretch.entry});
    };
    bool isFirst = true;
    for (const OpenStretch &open : stretch.calendar->time.within(stretch.from, stretch.to)) {
        wait(open.from);
        moments.append({open.from, open.to, Does::Counts, open.to - open.from, isFirst ? why : "clock.open-again",
                        isFirst ? facts : calendar, stretch.entry});
        isFirst = false;
        at = open.to;
    }
    wait(stretch.to);
}

} // namespace

QList<ClockMoment> explained(const Clock &clock)
{
    QList<ClockMoment> moments;
    Instant at = clock.started;
    for (const ClockStretch &stretch : clock.stretches) {
        const QJsonObject facts{{u"state"_s, toText(stretch.state)}};
        if (at < stretch.from)
            moments.append({at, stretch.from, Does::Rests, {}, "clock.resolved", {}, stretch.entry});
        if (stretch.isPaused)
            moments.append({stretch.from, stretch.to, Does::Rests, {}, "clock.paused", facts, stretch.entry});
        else
            addCounting(moments, stretch, "clock." + toName(stretch.reason).toLatin1(), facts);
        at = stretch.to;
    }
    return moments;
}

QString toName(ClockMoment::Does does)
{
    switch (does) {
    case Does::Counts:
        return u"counting"_s;
    case Does::Waits:
        return u"closed"_s;
    case Does::Rests:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
