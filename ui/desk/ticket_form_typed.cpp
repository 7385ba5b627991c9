// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the fields of a ticket and stored nowhere, and the way back.
#include "desk/ticket_fields.h"
#include "ui_desk/own_fields.h"
#include "ui_desk/ticket_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

QMap<QString, QString> TicketForm::typed() const
{
    QMap<QString, QString> typed = m_own->typed();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line.value()->isEdited())
            typed.insert(line.key(), line.value()->text());
    }
    if (m_component->isEdited())
        typed.insert(u"component"_s, m_component->text());
    if (m_description->isEdited())
        typed.insert(u"description"_s, m_description->toPlainText());
    return typed;
}

int TicketForm::typedFrom() const
{
    int version = m_shown ? m_shown->version : 0;
    for (const Ticket &base : m_bases)
        version = std::min(version, base.version);
    return version;
}

void TicketForm::setTyped(const QMap<QString, QString> &typed, int version)
{
    for (auto text = typed.cbegin(); text != typed.cend(); ++text) {
        const bool isOwn = !m_lines.contains(text.key()) && text.key() != u"component" && text.key() != u"description";
        const QString field = isOwn ? u"own:"_s + text.key() : text.key();
        if (version > 0 && m_shown && version < m_shown->version && !m_bases.contains(field)) {
            Ticket base = *m_shown;
            base.version = version;
            m_bases.insert(field, base);
        }
        setText(text.key(), text.value());
    }
}

void TicketForm::setText(const QString &field, const QString &text)
{
    if (InPlaceField *line = m_lines.value(field))
        line->setText(text);
    else if (field == u"component")
        m_component->setText(text);
    else if (field == u"description")
        m_description->setPlainText(text);
    else
        m_own->setTyped(field, text);
}

void TicketForm::showWanted(const TicketAttempt &attempt)
{
    const Ticket &wanted = attempt.wanted;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (fieldValue(attempt.read, line.key()) == fieldValue(wanted, line.key()))
            continue;
        m_bases.insert(line.key(), attempt.read);
        line.value()->setText(fieldValue(wanted, line.key()).value_or(QString()));
    }
    if (attempt.read.description != wanted.description) {
        m_bases.insert(u"description"_s, attempt.read);
        m_description->setPlainText(wanted.description);
    }
    if (attempt.read.component != wanted.component) {
        m_bases.insert(u"component"_s, attempt.read);
        m_component->setText(wanted.component ? componentText(m_context.estate.current()->tree(), *wanted.component)
                                              : QString());
    }
    const Process &process = m_context.rules->process(wanted.process);
    for (const FieldSpec &field : process.fields) {
        const QString value = wanted.fields.value(field.name);
        if (attempt.read.fields.value(field.name) == value)
            continue;
        m_bases.insert(u"own:"_s + field.name, attempt.read);
        m_own->setTyped(field.name, field.type == FieldType::Moment ? localMoment(value) : value);
    }
    for (const auto &[field, member] :
         {std::pair{u"resolution_code"_s, &Ticket::resolutionCode}, std::pair{u"solution"_s, &Ticket::solution}}) {
        if (attempt.read.*member == wanted.*member)
            continue;
        m_bases.insert(u"own:"_s + field, attempt.read);
        m_own->setTyped(field, (wanted.*member).value_or(QString()));
    }
}

void TicketForm::commitTyped()
{
    for (InPlaceField *line : std::as_const(m_lines)) {
        if (line->isEdited())
            Q_EMIT line->committed(line->text());
    }
    if (m_component->isEdited())
        Q_EMIT m_component->committed(m_component->text());
    if (m_description->isEdited())
        Q_EMIT m_description->committed(m_description->toPlainText());
    m_own->commitTyped();
}

} // namespace mainstay
