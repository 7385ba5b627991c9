// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/move_checks.h"
#include "kit/notice_bar.h"
#include "kit/text_elide.h"
#include "ui_desk/course_part.h"
#include "ui_desk/major_part.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_moves.h"

// What is typed on tickets, and what becomes of it when it cannot be stored: nothing of it is lost.

using namespace Qt::StringLiterals;

namespace mainstay {

void TicketDetails::tell(const Error &error)
{
    const bool isOvertaken = error.code == "desk.moved-by-other";
    m_notice->tell(m_context.words.sentence(error),
                   isOvertaken ? NoticeBar::Offer::AddNote : NoticeBar::Offer::TryAgain);
}

void TicketDetails::overtake(const TicketAttempt &attempt)
{
    // What was refused a moment ago is told already.
    if (!m_refused.contains(attempt.read.id))
        refuse({attempt, movedByOther(m_record->ticket, m_record->log), m_record->ticket});
}

void TicketDetails::addNote()
{
    if (!m_record || !m_refused.contains(m_record->ticket.id))
        return;
    const TicketAttempt attempt = m_refused.take(m_record->ticket.id).attempt;
    m_outbox.addToDraft(attempt.read.id, noteOf(attempt, m_context.words));
    m_notice->hide();
    m_moves->close();
    focusComposer();
}

void TicketDetails::remarkOnRoute()
{
    const QStringList open = openAlways(m_record->course.steps);
    const bool hasEnded = phaseOf(*m_context.rules, m_record->ticket) == Phase::Final;
    if (hasEnded && !open.isEmpty() && m_notice->text().isEmpty())
        m_notice->tell(tr("Steps of the agreed route that are always taken are still open: %1.")
                           .arg(oneLine(open.join(u", "_s), 400)),
                       NoticeBar::Offer::Nothing);
}

void TicketDetails::putBack(Id<Ticket> ticket)
{
    const TypedOnTicket typed = m_typed.take(ticket);
    if (typed.isEmpty())
        return;
    QWidget *focused = window()->focusWidget();
    m_form->setTyped(typed.edits);
    for (CoursePart *part : std::as_const(m_course))
        part->setTyped(typed.edits);
    if (!typed.move.isEmpty() && !m_moves->setTyped(typed)) {
        const MoveRequest move{.to = {typed.move, {}}, .given = typed.given};
        m_outbox.addToDraft(ticket, noteOf({{}, {}, move, typed.remark}, m_context.words));
    }
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

QHash<Id<Ticket>, TypedOnTicket> TicketDetails::typed() const
{
    QHash<Id<Ticket>, TypedOnTicket> all = m_typed;
    TypedOnTicket shown = m_moves->typed();
    shown.edits = m_form->typed();
    shown.edits.insert(typedInParts());
    if (!shown.isEmpty())
        all.insert(m_moves->ticket(), shown);
    return all;
}

QMap<QString, QString> TicketDetails::typedInParts() const
{
    QMap<QString, QString> typed;
    for (const CoursePart *part : m_course)
        typed.insert(part->typed());
    return typed;
}

void TicketDetails::setTyped(const QHash<Id<Ticket>, TypedOnTicket> &typed)
{
    m_typed = typed;
    if (m_record)
        putBack(m_record->ticket.id);
}

} // namespace mainstay
