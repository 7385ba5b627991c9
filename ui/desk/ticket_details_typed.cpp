// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/move_checks.h"
#include "kit/calm_style.h"
#include "kit/notice_bar.h"
#include "kit/text_elide.h"
#include "ui_desk/course_part.h"
#include "ui_desk/major_part.h"
#include "ui_desk/ticket_conflict.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_moves.h"

#include <QComboBox>
#include <QJsonArray>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

// What is typed on tickets, and what becomes of it when it cannot be stored: nothing of it is lost.

using namespace Qt::StringLiterals;

namespace mainstay {

void TicketDetails::tell(const Error &error)
{
    const bool isOvertaken = error.code == "desk.moved-by-other";
    m_notice->tell(m_context.words.sentence(error),
                   isOvertaken ? NoticeBar::Offer::AddNote : NoticeBar::Offer::TryAgain);
}

void TicketDetails::tellRefused()
{
    const TicketRefusals kept = m_refused.value(m_record->ticket.id);
    m_notice->hide();
    // What is to be decided stands in a view of its own.
    for (const std::optional<RefusedAttempt> &each : {kept.edit, kept.move}) {
        if (each && !isConflict(each->error))
            tell(each->error);
    }
}

void TicketDetails::tryAgain()
{
    // What was typed in the field that the button took the focus from is on its way; what is left follows it.
    if (!m_record || m_editor.isBusy())
        return;
    const TicketRefusals kept = m_refused.value(m_record->ticket.id);
    for (const std::optional<RefusedAttempt> &each : {kept.edit, kept.move}) {
        if (each && !isToChoose(*each))
            m_editor.attempt(each->attempt);
    }
}

bool TicketDetails::isToChoose(const RefusedAttempt &refused) const
{
    return m_conflict && isConflict(refused.error);
}

void TicketDetails::letGo()
{
    if (!m_record)
        return;
    TicketRefusals &kept = m_refused[m_record->ticket.id];
    // What somebody else said here was in front of what was refused.
    if (m_notice->offer() == NoticeBar::Offer::Nothing)
        return tellRefused();
    for (std::optional<RefusedAttempt> *each : {&kept.edit, &kept.move}) {
        if (!*each || isToChoose(**each))
            continue;
        if (each == &kept.edit)
            m_form->showStored();
        each->reset();
    }
}

QWidget *TicketDetails::typingPlace() const
{
    // What the person did closes what it was done in.
    const auto isDoing = [](const TicketPart *part) { return part->isDoing(); };
    if (m_editor.isBusy() || std::ranges::any_of(m_course, isDoing) || std::ranges::any_of(m_parts, isDoing))
        return nullptr;
    QWidget *focused = window()->focusWidget();
    const bool takesLetters =
        focused && (focused->testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<QComboBox *>(focused));
    return takesLetters && m_scroll->isAncestorOf(focused) ? focused : nullptr;
}

void TicketDetails::keepKeyboard(const QPointer<QWidget> &place)
{
    if (place && place->isVisible())
        return;
    // Somebody else made it go: the letters that follow were meant for it, and are no commands to the list.
    NoticeBar *notice = nullptr;
    for (QWidget *around = place; around && !notice && around != m_scroll->widget(); around = around->parentWidget()) {
        const auto bars = around->findChildren<NoticeBar *>();
        const auto said = std::ranges::find_if(bars, [](const NoticeBar *bar) { return bar->isVisible(); });
        notice = said == bars.cend() ? nullptr : *said;
    }
    if (!notice && m_notice->isVisible())
        notice = m_notice;
    if (!notice)
        return m_scroll->setFocus(Qt::OtherFocusReason);
    notice->takeFocus();
    // It has its place only once it is laid out.
    QTimer::singleShot(0, notice, [this, notice] { m_scroll->ensureWidgetVisible(notice, 0, PaneMargin); });
}

void TicketDetails::overtake(const TicketAttempt &attempt)
{
    // What was refused a moment ago is told already.
    if (!m_refused.value(attempt.read.id).move)
        refuse({attempt, movedByOther(m_record->ticket, m_record->log), m_record->ticket});
}

void TicketDetails::addNote()
{
    if (!m_record || !m_refused.value(m_record->ticket.id).move)
        return;
    const TicketAttempt attempt = std::exchange(m_refused[m_record->ticket.id].move, std::nullopt)->attempt;
    m_outbox.addToDraft(attempt.read.id, noteOf(attempt, m_context.words));
    tellRefused();
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

void TicketDetails::keepUnsaved(const TicketAttempt &attempt)
{
    TicketRefusals &kept = m_refused[attempt.read.id];
    kept.keep({attempt, {}, m_record->ticket, {}});
    if (isConflict(kept.edit->error))
        return;
    kept.edit->error = {ErrorKind::Unavailable,
                        "desk.not-saved-yet",
                        {{u"ticket"_s, attempt.read.number},
                         {u"fields"_s, QJsonArray::fromStringList(changedFields(kept.edit->attempt))}},
                        {}};
}

void TicketDetails::putBack(Id<Ticket> ticket)
{
    const TypedOnTicket typed = m_typed.take(ticket);
    QWidget *focused = window()->focusWidget();
    if (const auto refused = attemptOf(typed.refused, m_record->ticket))
        keepUnsaved(*refused);
    const auto kept = m_refused.constFind(ticket);
    if (kept != m_refused.cend() && kept->edit && !isConflict(kept->edit->error))
        m_form->showWanted(kept->edit->attempt);
    if (!typed.edits.isEmpty()) {
        m_form->setTyped(typed.edits, typed.version);
        for (CoursePart *part : std::as_const(m_course))
            part->setTyped(typed.edits);
        // It is stored nowhere, and must not look as if it were.
        m_isPuttingBack = true;
        m_form->commitTyped();
        m_isPuttingBack = false;
    }
    if (!typed.move.isEmpty() && !m_moves->setTyped(typed)) {
        const MoveRequest move{.to = {typed.move, {}}, .given = typed.given};
        m_outbox.addToDraft(ticket, noteOf({{}, {}, move, typed.remark}, m_context.words));
    }
    if (m_refused.contains(ticket))
        tellRefused();
    if (focused && !typed.isEmpty())
        focused->setFocus(Qt::OtherFocusReason);
}

QHash<Id<Ticket>, TypedOnTicket> TicketDetails::typed() const
{
    QHash<Id<Ticket>, TypedOnTicket> all = m_typed;
    TypedOnTicket shown = m_moves->typed();
    shown.edits = m_form->typed();
    shown.version = shown.edits.isEmpty() ? 0 : m_form->typedFrom();
    shown.edits.insert(typedInParts());
    if (!shown.isEmpty())
        all.insert(m_moves->ticket(), shown);
    for (auto kept = m_refused.cbegin(); kept != m_refused.cend(); ++kept) {
        if (kept->isEmpty())
            continue;
        TypedOnTicket &typed = all[kept.key()];
        if (kept->edit)
            typed.refused = keptEdit(kept->edit->attempt);
        if (!kept->move || !typed.move.isEmpty())
            continue;
        const TicketAttempt &attempt = kept->move->attempt;
        typed.move = attempt.move->to.state;
        typed.given = attempt.move->given;
        typed.remark = attempt.remark;
    }
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
