// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/field_editor.h"

#include "desk/names.h"
#include "kit/text_box.h"
#include "kit/ticket_look.h"
#include "ui_desk/own_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

FieldEditor::FieldEditor(const QString &field, const Process &process, const State &state, const QStringList &known,
                         const Words &words, QWidget *parent)
    : QWidget(parent), m_field(field)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(fieldText(words, field));
    const FieldSpec *own = findField(process, field);
    const bool isLong = isSameName(field, u"solution") || isSameName(field, u"description");
    switch (own ? own->type : isLong ? FieldType::Text : FieldType::Line) {
    case FieldType::Text:
        makeText();
        break;
    case FieldType::Choice:
        makeChoice(own->values, words);
        break;
    case FieldType::YesNo:
        makeChoice({u"yes"_s, u"no"_s}, words);
        break;
    case FieldType::Moment:
        makeMoment(tr("2026-03-31 18:00, local time"));
        break;
    case FieldType::Date:
        makeLine({});
        findChild<QLineEdit *>()->setPlaceholderText(tr("2026-03-31"));
        break;
    case FieldType::Line:
    case FieldType::OtherTicket:
        isSameName(field, u"reason") ? makeChoice(state.reasons, words) : makeLine(known);
        break;
    }
}

void FieldEditor::place(QWidget *editor)
{
    editor->setAccessibleName(accessibleName());
    layout()->addWidget(editor);
    setFocusProxy(editor);
}

void FieldEditor::makeLine(const QStringList &known)
{
    auto *line = new QLineEdit;
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    m_read = [line] { return line->text(); };
    m_write = [line](const QString &value) { line->setText(value); };
    place(line);
}

void FieldEditor::makeText()
{
    auto *text = new TextBox;
    text->setVisibleLines(4);
    m_read = [text] { return text->toPlainText(); };
    m_write = [text](const QString &value) { text->setPlainText(value); };
    place(text);
}

void FieldEditor::makeChoice(const QStringList &values, const Words &words)
{
    auto *choice = new QComboBox;
    choice->addItem(tr("choose…"), QString());
    for (const QString &value : values)
        choice->addItem(words.name(value), value);
    m_read = [choice] { return choice->currentData().toString(); };
    m_write = [choice](const QString &value) { choice->setCurrentIndex(std::max(0, choice->findData(value))); };
    place(choice);
}

void FieldEditor::makeMoment(const QString &form)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(form);
    m_read = [line] { return isoMoment(line->text()); };
    m_write = [line](const QString &value) { line->setText(localMoment(value)); };
    place(line);
}

} // namespace mainstay
