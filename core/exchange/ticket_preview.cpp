// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_preview.h"

#include "exchange/ticket_match.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString previewText(Text text)
{
    const std::string_view view = text.view();
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::optional<Instant> previewTime(qint64 time)
{
    return time == noTime ? std::nullopt : std::optional(fromMilliseconds(time));
}

void takeStanding(TicketPreview &shown, const Standing &last, const TicketReading &reading,
                  const TicketHistory &history, const TicketWords &words)
{
    if (last.state) {
        const StateMeaning &meaning = words.meaning(last.state);
        shown.state = QString::fromUtf8(meaning.state);
        if (!meaning.reason.isEmpty())
            shown.state += u'/' + QString::fromUtf8(meaning.reason);
    }
    if (const quint8 priority = history.priorityOf(last))
        shown.priority = QString::number(words.meaning(Scale::Priority, priority).priority.number);
    if (last.component)
        shown.component = previewText(reading.componentNames.text(last.component - 1));
    shown.team = previewText(last.team);
    shown.assignee = previewText(last.assignee);
    shown.requester = previewText(last.requester);
}

} // namespace

QList<TicketPreview> previewOf(const TicketReading &reading, TicketHistory &history, const TicketWords &words,
                               const TicketPlan &plan, qsizetype most)
{
    QList<TicketPreview> previews;
    for (quint32 place = 0; place < reading.tickets.size() && previews.size() < most; ++place) {
        if (plan.isRefused[place])
            continue;
        const ImportedTicket &ticket = reading.tickets[place];
        TicketOutcome outcome;
        const qint64 entries = qint64(history.entriesOf(place, outcome).size());
        TicketPreview shown{.key = previewText(ticket.key),
                            .process = ticket.process,
                            .title = previewText(ticket.title),
                            .opened = previewTime(outcome.opened),
                            .resolved = previewTime(outcome.resolved),
                            .closed = previewTime(outcome.closed),
                            .entries = entries,
                            .deviations = outcome.deviations};
        takeStanding(shown, outcome.last, reading, history, words);
        previews.append(shown);
    }
    return previews;
}

} // namespace mainstay
