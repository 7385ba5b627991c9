// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_details.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "ui_desk/affects_part.h"
#include "ui_desk/answer_picker.h"
#include "ui_desk/approval_part.h"
#include "ui_desk/clock_part.h"
#include "ui_desk/composer.h"
#include "ui_desk/conversation.h"
#include "ui_desk/files_part.h"
#include "ui_desk/follow_up_part.h"
#include "ui_desk/handover_part.h"
#include "ui_desk/help_part.h"
#include "ui_desk/mail_actions.h"
#include "ui_desk/major_part.h"
#include "ui_desk/route_part.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ties_part.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QLatin1StringView partTables[] = {
    "log_entry"_L1,    "ticket_field"_L1,          "attachment"_L1,    "ticket_link"_L1, "escalation"_L1,
    "ticket_swarm"_L1, "known_error"_L1,           "outbound_mail"_L1, "deployment"_L1,  "event"_L1,
    "satisfaction"_L1, "known_error_component"_L1, "person"_L1,        "mail_server"_L1};

/// Why what is public goes to nobody by mail; empty where it does, nothing where mail brings nothing to anybody.
std::optional<QString> whyNoMail(const TicketRecord &record)
{
    if (!record.reach.isUsed)
        return std::nullopt;
    if (record.reach.address)
        return QString();
    return record.ticket.requester
        ? TicketDetails::tr("%1 has no address", "of mail").arg(oneLine(*record.ticket.requester, 80))
        : TicketDetails::tr("the ticket has no requester");
}

} // namespace

void TicketDetails::show(const std::optional<Id<Ticket>> &ticket)
{
    if (m_ticket != ticket)
        m_form->leave();
    m_ticket = ticket;
    if (ticket) {
        read();
        return;
    }
    m_record.reset();
    m_empty->show();
    m_scroll->hide();
    m_answers->close();
    m_composer->hide();
    m_composer->setTicket(std::nullopt);
}

void TicketDetails::notice(const ChangeSet &changes)
{
    // What hangs on a ticket is rows of its own; whose they are is known when the ticket is read again.
    const auto isTouched = [&changes](QLatin1StringView table) { return changes.rows.contains(table); };
    if (m_ticket
        && (changes.touches(u"ticket"_s, m_ticket->value) || std::ranges::any_of(partTables, isTouched)
            || changesAgreements(changes) || changesCourse(changes)))
        read();
}

void TicketDetails::read()
{
    if (!m_ticket)
        return;
    if (m_isReading) {
        m_mustReadAgain = true;
        return;
    }
    m_isReading = true;
    m_mustReadAgain = false;
    m_context.workspace.read(
        this,
        [id = *m_ticket, estate = m_context.estate.current(), &clocks = m_context.clocks,
         now = m_context.now()](Session &session) { return readRecord(session, id, estate, clocks, now); },
        [this, id = *m_ticket](const Result<std::optional<TicketRecord>> &answer) { take(answer, id); });
}

void TicketDetails::take(const Result<std::optional<TicketRecord>> &answer, Id<Ticket> asked)
{
    m_isReading = false;
    if (m_ticket == asked && answer && *answer) {
        const bool isMoved =
            m_record && m_record->ticket.id == asked && m_record->ticket.state != (*answer)->ticket.state;
        m_record = **answer;
        showRecord();
        if (isMoved) {
            m_movedAt = m_record->ticket.version;
            remarkOnRoute();
        }
    } else if (m_ticket == asked && answer) {
        show(std::nullopt);
        Q_EMIT failed({ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, asked.value}}, {}});
    } else if (m_ticket == asked) {
        Q_EMIT failed(answer.error());
    }
    if (m_mustReadAgain || (m_ticket && m_ticket != asked))
        read();
}

void TicketDetails::showRecord()
{
    const Ticket &ticket = m_record->ticket;
    const bool isOther = m_composer->isHidden() || !m_scroll->property("ticket").isValid()
        || m_scroll->property("ticket").toLongLong() != ticket.id.value;
    const QPointer<QWidget> typedIn = isOther ? nullptr : typingPlace();
    const bool isTyping = typedIn;
    m_scroll->setProperty("ticket", ticket.id.value);
    m_empty->hide();
    m_scroll->show();
    m_composer->show();
    // Fields were committed when they were left; what else was typed waits for the ticket to be shown again.
    TypedOnTicket left = m_moves->typed();
    left.edits = typedInParts();
    if (isOther && !left.isEmpty())
        m_typed.insert(m_moves->ticket(), left);
    m_form->setRecord(*m_record);
    m_moves->setRecord(*m_record);
    for (CoursePart *part : std::as_const(m_course))
        part->setRecord(*m_record);
    QStringList about;
    if (ticket.requester)
        about.append(oneLine(*ticket.requester, 80));
    if (ticket.channel)
        about.append(m_context.words.name(toName(*ticket.channel)));
    about.append(exactTime(ticket.opened, m_context.words.locale()));
    for (const ImportedKey &elsewhere : m_record->imported)
        about.append(tr("%1 in %2", "what a ticket is called where it came from")
                         .arg(oneLine(elsewhere.key, 60), oneLine(elsewhere.source, 60)));
    m_about->setText(ticket.number + u" · "_s + stateText(m_context.words, ticket.state) + u" · "_s
                     + about.join(u", "_s));
    showSurvivor();
    m_clocks->setClocks(m_record->clocks);
    m_conversation->setMentions(mentionBook(m_record->mentioned, ticket.id, m_context.estate.current()));
    const auto noMail = whyNoMail(*m_record);
    m_conversation->setLog(m_record->log, m_record->mails, ticket.description, noMail);
    for (TicketPart *part : std::as_const(m_parts))
        part->setRecord(*m_record);
    m_answers->setTicket(ticket);
    m_composer->setTicket(ticket.id);
    m_composer->setWhyNoMail(noMail.value_or(QString()));
    if (isOther) {
        m_scroll->ensureVisible(0, 0);
        m_notice->hide();
        putBack(ticket.id);
    }
    showConflict();
    if (isTyping)
        keepKeyboard(typedIn);
    if (isOther)
        Q_EMIT shown(ticket.id);
    const auto move = std::exchange(m_wantedMove, std::nullopt);
    if (move && move->ticket == ticket.id)
        beginHere(move->state);
}

void TicketDetails::showSurvivor()
{
    const auto &survivor = m_record->survivor;
    m_survivor->setVisible(survivor.has_value());
    if (survivor)
        m_survivor->setText(tr("Merged into %1").arg(survivor->number + u' ' + oneLine(survivor->title, 200)));
}

void TicketDetails::beginHere(const QString &state)
{
    const Ticket &ticket = m_record->ticket;
    const Process &process = m_context.rules->process(ticket.process);
    if (decisionOf(process, ticket.variant, ticket.state.state, state) == Decision::Reject)
        m_approval->beginRejecting();
    else
        m_moves->begin(state);
}

void TicketDetails::beginMove(Id<Ticket> ticket, const QString &state)
{
    m_wantedMove = {ticket, state};
    show(ticket);
}

void TicketDetails::settle(const Ticket &ticket, const TicketAttempt &attempt)
{
    settleRefused(ticket, attempt);
    if (!m_record || m_record->ticket.id != ticket.id)
        return;
    // Whoever reads what changed may be quicker than the answer to who changed it.
    const bool isMoved = m_record->ticket.state != ticket.state || m_movedAt == ticket.version;
    m_record->ticket = ticket;
    tellRefused();
    showConflict();
    m_form->settle(ticket);
    // Whoever edits a field while a form is open has not let go of what stands there.
    if (attempt.move)
        m_moves->close();
    m_moves->setRecord(*m_record);
    if (isMoved)
        remarkOnRoute();
    decideWhatWaited();
}

void TicketDetails::keyPressEvent(QKeyEvent *event)
{
    // What a field or a form does not want for itself.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void TicketDetails::focusFields()
{
    m_form->line(u"title"_s)->setFocus(Qt::OtherFocusReason);
}

void TicketDetails::focusComposer()
{
    m_composer->focusText();
}

} // namespace mainstay
