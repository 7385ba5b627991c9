// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_editor.h"

#include "desk/ticket_store.h"
#include "kit/ticket_look.h"

using namespace Qt::StringLiterals;

namespace mainstay {

TicketEditor::TicketEditor(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) { }

void TicketEditor::attempt(const TicketAttempt &attempt)
{
    ++m_onTheirWay;
    const Occasion occasion{m_context.now(), m_context.now(), m_context.workspace.person()};
    m_context.workspace.write(
        this,
        [attempt, occasion, rules = m_context.rules](Transaction &transaction) {
            return attempt.move
                ? moveTicket(transaction, *rules, attempt.read, *attempt.move, occasion, {.text = attempt.remark})
                : editTicket(transaction, *rules, attempt.read, attempt.wanted, occasion);
        },
        [this, attempt](const Result<Ticket> &answer) {
            --m_onTheirWay;
            if (answer)
                Q_EMIT done(*answer, attempt);
            else if (answer.error().kind == ErrorKind::Conflict)
                refuseWithNow(attempt, answer.error());
            else
                Q_EMIT refused({attempt, answer.error(), {}});
        });
}

void TicketEditor::refuseWithNow(const TicketAttempt &attempt, const Error &error)
{
    ++m_onTheirWay;
    m_context.workspace.read(
        this, [id = attempt.read.id](Session &session) { return findTicket(session, id); },
        [this, attempt, error](const Result<std::optional<Ticket>> &now) {
            --m_onTheirWay;
            Q_EMIT refused({attempt, error, now ? *now : std::nullopt});
        });
}

QString noteOf(const TicketAttempt &attempt, const Words &words)
{
    QStringList lines;
    if (!attempt.remark.trimmed().isEmpty())
        lines.append(attempt.remark.trimmed());
    const QMap<QString, QString> given = attempt.move ? attempt.move->given : QMap<QString, QString>();
    for (auto field = given.cbegin(); field != given.cend(); ++field) {
        if (!field.value().trimmed().isEmpty())
            lines.append(u"%1: %2"_s.arg(fieldText(words, field.key()), field.value().trimmed()));
    }
    return lines.join(u'\n');
}

} // namespace mainstay
