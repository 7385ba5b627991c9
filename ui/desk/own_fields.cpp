// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/own_fields.h"

#include "desk/ticket_fields.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "kit/ticket_look.h"
#include "ui_desk/in_place_text.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString localForm = u"yyyy-MM-dd HH:mm"_s;

} // namespace

QString localMoment(const QString &iso)
{
    const auto instant = fromIso(iso);
    return instant ? QDateTime::fromMSecsSinceEpoch(toMilliseconds(*instant)).toString(localForm) : iso;
}

QString isoMoment(const QString &typed)
{
    const QDateTime local = QDateTime::fromString(typed.trimmed(), localForm);
    return local.isValid() ? toIso(fromMilliseconds(local.toMSecsSinceEpoch())) : typed;
}

OwnFields::OwnFields(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QStringList OwnFields::fieldsOf(const Ticket &ticket) const
{
    QStringList fields;
    const auto phase = phaseOf(*m_context.rules, ticket);
    for (const FieldSpec &field : m_context.rules->process(ticket.process).fields) {
        // How many a series left out before this one: the series fills it in, and says nothing where it left out none.
        const bool isCounter = field.name == u"skipped";
        if ((phase == Phase::Open && !isCounter) || ticket.fields.contains(field.name))
            fields.append(field.name);
    }
    for (const QString &field : {u"resolution_code"_s, u"solution"_s}) {
        if (fieldValue(ticket, field))
            fields.append(field);
    }
    return fields;
}

void OwnFields::setTicket(const Ticket &ticket)
{
    const QStringList fields = fieldsOf(ticket);
    // What is being typed in a field that goes is committed by losing the focus.
    if (m_process != ticket.process || m_fields != fields)
        build(ticket);
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const auto own = ticket.fields.constFind(editor.key());
        editor->setStored(own != ticket.fields.cend() ? *own : fieldValue(ticket, editor.key()).value_or(QString()));
    }
    setVisible(!m_fields.isEmpty());
}

void OwnFields::build(const Ticket &ticket)
{
    m_process = ticket.process;
    m_fields = fieldsOf(ticket);
    m_editors.clear();
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new FieldForm;
    const Process &process = m_context.rules->process(ticket.process);
    for (const QString &field : std::as_const(m_fields)) {
        const Editor editor = makeEditor(field, process);
        m_editors.insert(field, editor);
        m_form->addField(fieldText(m_context.words, field), editor.widget);
    }
    layout()->addWidget(m_form);
}

OwnFields::Editor OwnFields::makeEditor(const QString &field, const Process &process)
{
    const FieldSpec *own = findField(process, field);
    const FieldType type = own ? own->type : field == u"solution" ? FieldType::Text : FieldType::Line;
    switch (type) {
    case FieldType::Text:
        return makeText(field);
    case FieldType::Choice:
        return makeChoice(field, own->values);
    case FieldType::YesNo:
        return makeChoice(field, {u"yes"_s, u"no"_s});
    default:
        return makeLine(field, type);
    }
}

OwnFields::Editor OwnFields::makeLine(const QString &field, FieldType type)
{
    auto *line = new InPlaceField;
    const bool isMoment = type == FieldType::Moment;
    line->setPlaceholderText(isMoment                      ? tr("none, or 2026-03-31 18:00")
                                 : type == FieldType::Date ? tr("none, or 2026-03-31")
                                                           : tr("none", "a field that is empty"));
    connect(line, &InPlaceField::committed, this, [this, field, isMoment](const QString &text) {
        Q_EMIT committed(field, isMoment ? isoMoment(text) : text);
    });
    return {line, [line, isMoment](const QString &value) { line->setStored(isMoment ? localMoment(value) : value); },
            [line] { return line->isEdited(); }, [line] { line->setText(line->stored()); }};
}

OwnFields::Editor OwnFields::makeText(const QString &field)
{
    auto *text = new InPlaceText;
    text->setPlaceholderText(tr("none", "a field that is empty"));
    connect(text, &InPlaceText::committed, this,
            [this, field](const QString &value) { Q_EMIT committed(field, value); });
    return {text, [text](const QString &value) { text->setStored(value); }, [text] { return text->isEdited(); },
            [text] { text->showStored(); }};
}

OwnFields::Editor OwnFields::makeChoice(const QString &field, const QStringList &values)
{
    auto *choice = new InPlaceChoice;
    choice->addChoice({}, tr("none", "a field that is empty"));
    for (const QString &value : values)
        choice->addChoice(value, m_context.words.name(value));
    connect(choice, &InPlaceChoice::committed, this,
            [this, field](const QString &value) { Q_EMIT committed(field, value); });
    return {choice, [choice](const QString &value) { choice->setStored(value); },
            [choice] { return choice->isEdited(); }, [choice] { choice->revert(); }};
}

QStringList OwnFields::editedFields() const
{
    QStringList edited;
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        if (editor->isEdited())
            edited.append(editor.key());
    }
    return edited;
}

QMap<QString, QString> OwnFields::typed() const
{
    QMap<QString, QString> typed;
    for (const QString &field : editedFields()) {
        if (const auto *line = qobject_cast<InPlaceField *>(editor(field)))
            typed.insert(field, line->text());
        else if (const auto *text = qobject_cast<InPlaceText *>(editor(field)))
            typed.insert(field, text->toPlainText());
    }
    return typed;
}

void OwnFields::setTyped(const QString &field, const QString &text)
{
    if (auto *line = qobject_cast<InPlaceField *>(editor(field)))
        line->setText(text);
    else if (auto *lines = qobject_cast<InPlaceText *>(editor(field)))
        lines->setPlainText(text);
}

void OwnFields::commitTyped()
{
    for (const QString &field : editedFields()) {
        if (auto *line = qobject_cast<InPlaceField *>(editor(field)))
            Q_EMIT line->committed(line->text());
        else if (auto *text = qobject_cast<InPlaceText *>(editor(field)))
            Q_EMIT text->committed(text->toPlainText());
    }
}

void OwnFields::showStored()
{
    for (const Editor &editor : std::as_const(m_editors))
        editor.showStored();
}

} // namespace mainstay
