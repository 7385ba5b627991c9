// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_moves.h"

#include "desk/approval.h"
#include "desk/names.h"
#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/flow_layout.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/ticket_look.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The likeliest move first, then the others in the order of the process.
QStringList ordered(const Process &process, const Ticket &ticket)
{
    QStringList moves = allowedMoves(process, ticket);
    if (const auto first = likeliestMove(process, ticket, moves)) {
        moves.removeOne(*first);
        moves.prepend(*first);
    }
    return moves;
}

} // namespace

TicketMoves::TicketMoves(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid);
}

void TicketMoves::setRecord(const TicketRecord &record)
{
    const bool isOther = record.ticket.id != m_record.ticket.id;
    m_record = record;
    const Process &process = m_context.rules->process(record.ticket.process);
    const QStringList moves = ordered(process, record.ticket);
    if (!isOther && m_open && !moves.contains(*m_open) && isTyped())
        Q_EMIT overtaken(attempt());
    if (isOther || (m_open && !moves.contains(*m_open)))
        close();
    if (!isOther && moves == m_moves && m_buttons)
        return;
    m_moves = moves;
    showButtons();
}

void TicketMoves::showButtons()
{
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater();
    }
    m_buttons = new QWidget;
    auto *flow = new FlowLayout(m_buttons);
    const Process &process = m_context.rules->process(m_record.ticket.process);
    for (const QString &state : std::as_const(m_moves)) {
        // What approves or rejects has its place above.
        if (decisionOf(process, m_record.ticket.variant, m_record.ticket.state.state, state))
            continue;
        const bool asks = !demandsOf(process, m_record.ticket, state).isEmpty();
        const QString text = moveText(m_context.words, state);
        auto *button = new QPushButton(asks ? text + u'…' : text);
        button->setObjectName(u"move:"_s + state);
        button->setToolTip(tr("Moves the ticket to “%1”").arg(stateText(m_context.words, {state, {}})).toHtmlEscaped());
        button->setProperty("primary", state == m_moves.first());
        connect(button, &QPushButton::clicked, this, [this, state] { begin(state); });
        flow->addWidget(button);
    }
    const bool isOpen = phaseOf(*m_context.rules, m_record.ticket) == Phase::Open;
    if (isOpen) {
        auto *escalate = new QPushButton(tr("Escalate…"));
        escalate->setObjectName(u"escalate"_s);
        connect(escalate, &QPushButton::clicked, this, &TicketMoves::escalationWanted);
        flow->addWidget(escalate);
    }
    m_layout->insertWidget(0, m_buttons);
    m_buttons->setVisible(isOpen || !m_moves.isEmpty());
}

void TicketMoves::begin(const QString &state)
{
    const Process &process = m_context.rules->process(m_record.ticket.process);
    const QList<Need> needs = demandsOf(process, m_record.ticket, state);
    close();
    m_read = m_record.ticket;
    if (needs.isEmpty()) {
        Q_EMIT wanted({m_read, m_read, MoveRequest{{state, {}}, {}, MoveBy::Person}, {}});
        return;
    }
    m_open = state;
    openForm(state, needs);
}

QString TicketMoves::prefill(const QString &field, const QString &state) const
{
    if (!isSameName(field, u"reason"))
        return lastValueOf(m_record, field);
    for (auto entry = m_record.log.crbegin(); entry != m_record.log.crend(); ++entry) {
        if (entry->state.state == state && entry->state.reason && !entry->withdrawn)
            return *entry->state.reason;
    }
    return {};
}

void TicketMoves::openForm(const QString &state, const QList<Need> &needs)
{
    const Process &process = m_context.rules->process(m_record.ticket.process);
    const State *target = findState(process, m_record.ticket.variant, state);
    m_form = new QWidget;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, Grid);
    auto *form = new FieldForm;
    for (const Need &need : needs) {
        for (const QString &field : need.anyOf) {
            const QStringList known = isSameName(field, u"team") ? m_record.teams : QStringList();
            auto *editor = new FieldEditor(field, process, *target, known, m_context.words);
            editor->setValue(prefill(field, state));
            const QString name = fieldText(m_context.words, field);
            form->addField(need.anyOf.size() > 1 ? tr("%1 (one of them)").arg(name) : name, editor);
            m_editors.append(editor);
        }
    }
    m_remark = new TextBox;
    m_remark->setPlaceholderText(tr("Internal note with it, if any"));
    m_remark->setVisibleLines(2);
    form->addField(tr("Note"), m_remark);
    layout->addWidget(form);
    auto *confirmed = new QPushButton(moveText(m_context.words, state));
    confirmed->setProperty("primary", true);
    confirmed->setObjectName(u"confirmMove"_s);
    confirmed->setToolTip(tr("Ctrl+Enter"));
    auto *dropped = new QPushButton(tr("Not now"));
    connect(confirmed, &QPushButton::clicked, this, &TicketMoves::confirm);
    connect(dropped, &QPushButton::clicked, this, &TicketMoves::close);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(Qt::CTRL | key, m_form);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &TicketMoves::confirm);
    }
    onEscape(m_form, [this] { close(); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(confirmed);
    buttons->addWidget(dropped);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_layout->addWidget(m_form);
    m_prefilled = typed();
    m_editors.first()->setFocus(Qt::OtherFocusReason);
}

FieldEditor *TicketMoves::editor(const QString &field) const
{
    for (FieldEditor *editor : m_editors) {
        if (editor->field() == field)
            return editor;
    }
    return nullptr;
}

TypedOnTicket TicketMoves::typed() const
{
    TypedOnTicket typed;
    if (!m_open)
        return typed;
    typed.move = *m_open;
    for (const FieldEditor *editor : m_editors)
        typed.given.insert(editor->field(), editor->value());
    typed.remark = m_remark->toPlainText();
    return typed;
}

bool TicketMoves::setTyped(const TypedOnTicket &typed)
{
    if (!m_moves.contains(typed.move))
        return false;
    begin(typed.move);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (const auto given = typed.given.constFind(editor->field()); given != typed.given.cend())
            editor->setValue(*given);
    }
    m_remark->setPlainText(typed.remark);
    return true;
}

bool TicketMoves::isTyped() const
{
    return m_open && typed() != m_prefilled;
}

void TicketMoves::confirm()
{
    Q_EMIT wanted(attempt());
}

TicketAttempt TicketMoves::attempt() const
{
    MoveRequest request{{*m_open, {}}, {}, MoveBy::Person};
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        // What was left empty and is empty is no wish to empty it.
        if (!editor->value().trimmed().isEmpty())
            request.given.insert(editor->field(), editor->value());
    }
    return {m_read, m_read, request, m_remark->toPlainText()};
}

void TicketMoves::close()
{
    m_open.reset();
    m_editors.clear();
    m_remark = nullptr;
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

} // namespace mainstay
