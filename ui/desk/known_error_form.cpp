// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/known_error_form.h"

#include "kit/calm_style.h"
#include "kit/component_completer.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/in_place_text.h"
#include "ui_desk/small_form.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct KnownErrorText {
    QStringView field;
    QString KnownError::*text;
    bool isLine;
};

constexpr KnownErrorText knownErrorTexts[] = {
    {u"title", &KnownError::title, true},        {u"symptom", &KnownError::symptom, false},
    {u"cause", &KnownError::cause, false},       {u"workaround", &KnownError::workaround, false},
    {u"solution", &KnownError::solution, false}, {u"versions", &KnownError::versions, true},
};

const KnownErrorText *knownErrorText(QStringView field)
{
    const auto *found = std::ranges::find(knownErrorTexts, field, &KnownErrorText::field);
    return found == std::end(knownErrorTexts) ? nullptr : found;
}

} // namespace

KnownErrorForm::KnownErrorForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_picker(new ComponentPicker(context.estate)), m_components(new QWidget)
{
    auto *form = new FieldForm;
    for (const KnownErrorText &one : knownErrorTexts)
        addText(form, one.field.toString());
    addComponents(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
}

void KnownErrorForm::addText(FieldForm *form, const QString &field)
{
    const QString none = tr("none", "a field that is empty");
    if (knownErrorText(field)->isLine) {
        auto *line = new InPlaceField;
        line->setPlaceholderText(field == u"versions" ? tr("any; or >= 3, < 3.4", "versions that have an error")
                                                      : none);
        m_lines.insert(field, line);
        addNoticed(form, field, line);
        connect(line, &QLineEdit::textChanged, this, &KnownErrorForm::dropNotices);
        connect(line, &InPlaceField::committed, this, [this, field](const QString &value) { commit(field, value); });
        return;
    }
    auto *text = new InPlaceText;
    text->setPlaceholderText(none);
    m_texts.insert(field, text);
    addNoticed(form, field, text);
    connect(text, &QPlainTextEdit::textChanged, this, &KnownErrorForm::dropNotices);
    connect(text, &InPlaceText::committed, this, [this, field](const QString &value) { commit(field, value); });
}

void KnownErrorForm::addComponents(FieldForm *form)
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_components);
    layout->addWidget(m_picker);
    m_picker->setPlaceholderText(tr("Add one: code or name"));
    m_picker->setAccessibleName(tr("Add a component that has the error"));
    all->setFocusProxy(m_picker);
    addNoticed(form, u"components"_s, all);
    connect(m_picker, &QLineEdit::textChanged, this, &KnownErrorForm::dropNotices);
    connect(m_picker, &ComponentPicker::refused, this, [this](const Error &error) { tell(u"components"_s, error); });
    connect(m_picker, &ComponentPicker::picked, this, [this](std::optional<Id<Component>> component) {
        if (component)
            Q_EMIT componentAdded(*component);
    });
    connect(&m_context.estate, &LiveEstate::changed, this, [this] {
        m_listed.reset();
        showComponents();
    });
}

void KnownErrorForm::addNoticed(FieldForm *form, const QString &field, QWidget *editor)
{
    const QString label = fieldText(m_context.words, field);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    auto *both = new QWidget;
    both->setFocusProxy(editor);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    auto *notice = new NoticeBar;
    m_notices.insert(field, notice);
    layout->addWidget(editor);
    layout->addWidget(notice);
    form->addField(label, both);
}

void KnownErrorForm::tell(const QString &field, const Error &error)
{
    m_notices.value(field)->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing);
}

void KnownErrorForm::dropNotices()
{
    const QMap<QString, QString> edited = typed();
    for (auto notice = m_notices.cbegin(); notice != m_notices.cend(); ++notice) {
        const bool isThere =
            notice.key() == u"components" ? !m_picker->text().isEmpty() : edited.contains(notice.key());
        if (!isThere)
            notice.value()->hide();
    }
}

QStringList KnownErrorForm::fields()
{
    QStringList fields;
    for (const KnownErrorText &one : knownErrorTexts)
        fields.append(one.field.toString());
    return fields;
}

QString KnownErrorForm::textOf(const KnownError &error, const QString &field)
{
    const KnownErrorText *one = knownErrorText(field);
    return one ? error.*one->text : QString();
}

KnownError KnownErrorForm::withText(KnownError error, const QString &field, const QString &value)
{
    if (const KnownErrorText *one = knownErrorText(field))
        error.*one->text = value;
    return error;
}

void KnownErrorForm::commit(const QString &field, const QString &value)
{
    if (!m_shown)
        return;
    const KnownError base = m_bases.value(field, *m_shown);
    Q_EMIT wanted(base, withText(base, field, value));
}

void KnownErrorForm::setError(const KnownError &error)
{
    const auto before = std::exchange(m_shown, error);
    const bool isSame = before && before->id == error.id;
    setStored();
    if (isSame)
        keepBases(*before);
    else
        dropTyped();
}

void KnownErrorForm::settle(const KnownError &error)
{
    setError(error);
    // What was saved is shown as it is kept; what is still being typed stays as it is.
    for (InPlaceField *line : std::as_const(m_lines)) {
        if (line->text().simplified() == line->stored())
            line->setText(line->stored());
    }
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.value()->toPlainText().trimmed() == textOf(error, text.key()))
            text.value()->showStored();
    }
    keepBases(error);
    dropNotices();
}

void KnownErrorForm::setStored()
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        line.value()->setStored(textOf(*m_shown, line.key()));
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        text.value()->setStored(textOf(*m_shown, text.key()));
    showComponents();
}

void KnownErrorForm::keepBases(const KnownError &before)
{
    const QMap<QString, QString> edited = typed();
    for (const KnownErrorText &one : knownErrorTexts) {
        const QString field = one.field.toString();
        if (!edited.contains(field))
            m_bases.remove(field);
        else if (!m_bases.contains(field))
            m_bases.insert(field, before);
    }
}

void KnownErrorForm::showStored(const QStringList &fields)
{
    for (const QString &field : fields) {
        m_bases.remove(field);
        if (InPlaceField *line = m_lines.value(field))
            line->setText(line->stored());
        else if (InPlaceText *text = m_texts.value(field))
            text->showStored();
    }
}

void KnownErrorForm::clear()
{
    m_shown.reset(); // a field that loses the focus on the way commits nothing
    dropTyped();
}

void KnownErrorForm::dropTyped()
{
    m_bases.clear();
    for (InPlaceField *line : std::as_const(m_lines))
        line->setText(line->stored());
    for (InPlaceText *text : std::as_const(m_texts))
        text->showStored();
    m_picker->clear();
}

QMap<QString, QString> KnownErrorForm::typed() const
{
    QMap<QString, QString> typed;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line.value()->isEdited())
            typed.insert(line.key(), line.value()->text());
    }
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.value()->isEdited())
            typed.insert(text.key(), text.value()->toPlainText());
    }
    return typed;
}

void KnownErrorForm::setTyped(const QMap<QString, QString> &typed)
{
    for (auto text = typed.cbegin(); text != typed.cend(); ++text) {
        if (InPlaceField *line = m_lines.value(text.key()))
            line->setText(text.value());
        else if (InPlaceText *lines = m_texts.value(text.key()))
            lines->setPlainText(text.value());
    }
}

void KnownErrorForm::showComponents()
{
    if (!m_shown || m_listed == m_shown->components)
        return;
    m_listed = m_shown->components;
    delete m_components->layout();
    qDeleteAll(m_components->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_components);
    layout->setContentsMargins(6, m_listed->isEmpty() ? 0 : Grid / 2, 0, 0); // as high as the label stands
    layout->setSpacing(0);
    for (const Id<Component> component : std::as_const(*m_listed)) {
        const QString name = componentText(m_context.estate.current()->tree(), component);
        auto *row = new QHBoxLayout;
        auto *words = new ElidedLabel(name);
        words->setLink();
        connect(words, &ElidedLabel::activated, this, [this, component] { Q_EMIT linkActivated(linkTo(component)); });
        auto *remove = rowButton(u"list-remove"_s, tr("Take out %1").arg(name));
        remove->setObjectName(u"takeOutOfError:%1"_s.arg(component.value));
        connect(remove, &QPushButton::clicked, this, [this, component] { Q_EMIT componentTakenOut(component); });
        row->addWidget(words, 1);
        row->addWidget(remove);
        layout->addLayout(row);
    }
}

} // namespace mainstay
