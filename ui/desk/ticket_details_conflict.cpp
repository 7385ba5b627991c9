// SPDX-License-Identifier: GPL-3.0-or-later
// What was refused, and what somebody else changed meanwhile.
#include "kit/notice_bar.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_desk/ticket_conflict.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The newest step that set one of the columns.
const CommandRecord *lastAt(const QList<CommandChanges> &history, const QStringList &columns)
{
    const auto touches = [&columns](const JournalChange &change) {
        return change.before
            && std::ranges::any_of(columns, [&](const QString &column) { return change.before->contains(column); });
    };
    const auto found = std::ranges::find_if(
        history, [&](const CommandChanges &step) { return std::ranges::any_of(step.changes, touches); });
    return found == history.cend() ? nullptr : &found->command;
}

} // namespace

void TicketDetails::refuse(const Refusal &refusal)
{
    const Id<Ticket> id = refusal.attempt.read.id;
    m_refused[id].keep({refusal.attempt, refusal.error, refusal.now.value_or(refusal.attempt.read), {}});
    if (m_record && m_record->ticket.id == id) {
        tell(refusal.error);
        showConflict();
        // Where there is a choice, it is the one way on.
        if (m_conflict) {
            m_notice->hide();
            if (!isConflict(refusal.error))
                Q_EMIT failed(refusal.error);
        }
        Q_EMIT this->refused(refusal.error);
        decideWhatWaited();
    } else {
        Q_EMIT failed(refusal.error);
    }
}

void TicketDetails::showConflict()
{
    const auto kept = m_refused.find(m_record->ticket.id);
    std::optional<RefusedAttempt> *toDecide = kept == m_refused.end() ? nullptr : kept->toDecide();
    RefusedAttempt *refused = toDecide ? &**toDecide : nullptr;
    QList<ConflictField> fields;
    if (refused) {
        if (refused->now.version < m_record->ticket.version)
            refused->now = m_record->ticket;
        refused->columns = contestedColumns(refused->attempt, refused->error, refused->now, refused->columns);
        fields = conflictFields(refused->attempt, refused->columns, refused->now, m_context.words,
                                m_context.estate.current()->tree());
    }
    if (m_conflict && m_conflict->property("ticket") == m_record->ticket.id.value && m_conflict->fields() == fields)
        return;
    m_choice.reset();
    ConflictView *before = std::exchange(m_conflict, nullptr);
    if (!fields.isEmpty()) {
        m_notice->hide();
        const CommandRecord *last = lastAt(m_record->history, refused->columns);
        const QString who = last ? last->who : refused->error.facts.value(u"who"_s).toString();
        m_conflict = new ConflictView(oneLine(who, 60),
                                      last ? exactTime(last->at, m_context.words.locale()) : QString(), fields);
        m_conflict->setProperty("ticket", m_record->ticket.id.value);
        connect(m_conflict, &ConflictView::decided, this, &TicketDetails::decide);
        m_conflictPlace->addWidget(m_conflict);
        m_conflict->show();
        if (before && before->property("ticket") == m_record->ticket.id.value)
            m_conflict->takeOver(*before);
        m_scroll->ensureVisible(0, 0);
    }
    if (before) {
        before->hide();
        before->deleteLater();
    }
}

void TicketDetails::decide(const QStringList &theirs)
{
    // Who goes from a field into the view commits what is typed there. The choice counts when the answer changes
    // nothing of what was in sight.
    if (m_editor.isBusy()) {
        m_choice = theirs;
        return;
    }
    const ConflictView *seen = m_conflict;
    showConflict();
    if (!m_conflict || m_conflict != seen)
        return;
    std::optional<RefusedAttempt> *toDecide = m_refused[m_record->ticket.id].toDecide();
    const RefusedAttempt refused = *std::exchange(*toDecide, std::nullopt);
    tellRefused();
    showConflict();
    if (!refused.attempt.move)
        m_form->showStored();
    if (const auto again = decidedAttempt(refused.attempt, refused.now, theirs))
        m_editor.attempt(*again);
}

void TicketDetails::decideWhatWaited()
{
    if (const auto choice = std::exchange(m_choice, std::nullopt))
        decide(*choice);
}

void TicketDetails::settleRefused(const Ticket &ticket, const TicketAttempt &attempt)
{
    const auto kept = m_refused.find(ticket.id);
    if (kept == m_refused.end())
        return;
    kept->settle(ticket, attempt);
    // What is left waited for the same: the server answers again, or what was wrong is right now.
    if (!attempt.move && kept->edit && !isConflict(kept->edit->error))
        m_editor.attempt(kept->edit->attempt);
    if (kept->isEmpty())
        m_refused.erase(kept);
}

} // namespace mainstay
