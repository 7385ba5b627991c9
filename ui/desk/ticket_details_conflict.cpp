// SPDX-License-Identifier: GPL-3.0-or-later
// What was refused, and what somebody else changed meanwhile.
#include "kit/conflict_view.h"
#include "kit/notice_bar.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

void TicketDetails::refuse(const TicketAttempt &attempt, const Error &error)
{
    m_refused.insert(attempt.read.id, {attempt, error});
    if (m_record && m_record->ticket.id == attempt.read.id) {
        tell(error);
        showConflict();
        Q_EMIT refused(error);
    } else {
        Q_EMIT failed(error);
    }
}

void TicketDetails::showConflict()
{
    const auto refused = m_refused.constFind(m_record->ticket.id);
    const bool isConflict = refused != m_refused.cend() && refused->error.kind == ErrorKind::Conflict;
    const QList<ConflictField> fields = isConflict
        ? conflictFields(refused->error, m_context.words, m_context.estate.current()->tree())
        : QList<ConflictField>();
    if (m_conflict && !fields.isEmpty() && m_conflict->property("ticket") == m_record->ticket.id.value)
        return;
    if (m_conflict)
        m_conflict->deleteLater();
    m_conflict = nullptr;
    if (fields.isEmpty())
        return;
    m_notice->hide();
    const auto &last = m_record->history;
    auto *view = new ConflictView(
        oneLine(refused->error.facts.value(u"who"_s).toString(), 60),
        last.isEmpty() ? QString() : exactTime(last.first().command.at, m_context.words.locale()), fields);
    view->setProperty("ticket", m_record->ticket.id.value);
    connect(view, &ConflictView::decided, this, &TicketDetails::decide);
    m_conflictPlace->addWidget(view);
    m_conflict = view;
    m_scroll->ensureVisible(0, 0);
}

void TicketDetails::decide(const QStringList &theirs)
{
    const TicketAttempt attempt = m_refused.take(m_record->ticket.id).attempt;
    showConflict();
    m_form->showStored();
    if (const auto again = decidedAttempt(attempt, m_record->ticket, theirs))
        m_editor.attempt(*again);
}

} // namespace mainstay
