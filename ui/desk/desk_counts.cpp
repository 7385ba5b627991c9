// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_counts.h"

#include "desk/ticket_narrowing.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostTeams = 1000;

TicketFilter everyOpen()
{
    TicketFilter open;
    open.open = true;
    return open;
}

std::optional<qint64> listedCount(Session &session, ClockReader &clocks, TicketQuestion question, const Asking &asking)
{
    if (question.filter == everyOpen() && !question.words)
        return std::nullopt;
    const Narrowed narrow = narrowed(session, clocks, question.filter, asking);
    if (narrow.isCut)
        return std::nullopt;
    question.filter = narrow.filter;
    return ticketCount(session, question);
}

} // namespace

DeskCounts::DeskCounts(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) { }

void DeskCounts::setListed(const TicketQuestion &question)
{
    m_listed = question;
    count();
}

void DeskCounts::count()
{
    const Asking asking{m_context.workspace.person(), m_context.now()};
    m_context.workspace.read(
        this,
        [listed = m_listed, &clocks = m_context.clocks, asking](Session &session) {
            return Counts{ticketCount(session, everyOpen()), ticketCount(session),
                          listedCount(session, clocks, listed, asking), knownTeams(session, MostTeams)};
        },
        [this, number = ++m_asked](const Result<Counts> &counts) {
            if (counts && number == m_asked)
                Q_EMIT counted(*counts);
        },
        Urgency::Background);
}

QString DeskCounts::text(const Counts &counts)
{
    const QString open = tr("%Ln open", "tickets", int(counts.open));
    return counts.listed ? open + u" · "_s + tr("%Ln in the list", "tickets", int(*counts.listed)) : open;
}

} // namespace mainstay
