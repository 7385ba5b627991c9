// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/override_editor.h"

#include "estate/impact_override_commands.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/section.h"
#include "ui_estate/component_line.h"
#include "ui_estate/word_choice.h"

namespace mainstay {

OverrideEditor::OverrideEditor(PageContext context, const std::optional<ImpactOverride> &said, QWidget *parent)
    : RowEditor(std::move(context), parent), m_said(said), m_verdict(new WordChoice), m_reason(new InPlaceField)
{
    if (m_said)
        m_edits.take(*m_said);
    editorLayout(*this);
    addFields();
    addButtons();
}

void OverrideEditor::addFields()
{
    auto *form = new FieldForm;
    if (m_said) {
        setFocusProxy(m_verdict);
    } else {
        m_cause = new ComponentLine;
        m_cause->setPlaceholderText(tr("whatever fails"));
        form->addField(tr("When"), m_cause);
        connect(m_cause, &ComponentLine::picked, this, [this] { m_verdict->setFocus(); });
        setFocusProxy(m_cause);
    }
    m_verdict->setWords({{tr("stays up"), int(OverrideVerdict::NotImpacted), {}},
                         {tr("degrades"), int(OverrideVerdict::Degraded), {}},
                         {tr("fails"), int(OverrideVerdict::Failed), {}}});
    m_verdict->setValue(int(m_said ? m_said->verdict : OverrideVerdict::NotImpacted));
    m_reason->setPlaceholderText(tr("how you know"));
    m_reason->setStored(m_said ? m_said->reason : QString());
    form->addField(tr("Then this"), m_verdict);
    form->addField(tr("Because"), m_reason);
    connect(m_verdict, &WordChoice::chosen, this, [this](qint64 verdict) {
        edit([verdict](ImpactOverride &edited) { edited.verdict = OverrideVerdict(verdict); });
    });
    connect(m_reason, &InPlaceField::committed, this,
            [this](const QString &text) { edit([text](ImpactOverride &edited) { edited.reason = text; }); });
    layout()->addWidget(form);
}

void OverrideEditor::addButtons()
{
    auto *buttons = new QHBoxLayout;
    if (m_said) {
        m_remove = quietButton(tr("Go back to what is computed"));
        connect(m_remove, &QPushButton::clicked, this, [this] {
            if (m_edits.row())
                command([read = *m_edits.row()](Transaction &transaction) { removeOverride(transaction, read); });
        });
        buttons->addWidget(m_remove);
    } else {
        auto *add = new QPushButton(tr("Say so"));
        add->setProperty("primary", true);
        connect(add, &QPushButton::clicked, this, &OverrideEditor::say);
        buttons->addWidget(add);
    }
    QPushButton *close = quietButton(m_said ? tr("Close") : tr("Cancel"));
    connect(close, &QPushButton::clicked, this, &OverrideEditor::closed);
    buttons->addStretch(1);
    buttons->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void OverrideEditor::show(const ShownComponent &shown)
{
    m_component = shown.id();
    if (m_cause)
        m_cause->setEstate(shown.estate);
    if (m_said)
        read();
}

void OverrideEditor::read()
{
    context().workspace.read(
        this, [said = *m_said](Session &session) { return findOverride(session, said.cause, said.component); },
        [this](const Result<std::optional<ImpactOverride>> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
            } else if (*found) {
                m_edits.take(**found);
                m_verdict->setValue(int((*found)->verdict));
                m_reason->setStored((*found)->reason);
                write();
            } else {
                Q_EMIT closed();
            }
        });
}

void OverrideEditor::edit(const RowEdits<ImpactOverride>::Change &change)
{
    if (!m_said)
        return; // said as the fields stand
    m_edits.add(change);
    write();
}

void OverrideEditor::write()
{
    writeWaiting(
        m_edits,
        [](Transaction &transaction, const ImpactOverride &, const ImpactOverride &edited) {
            setOverride(transaction, edited);
        },
        [this] { read(); });
    m_remove->setEnabled(!m_edits.isWriting());
}

void OverrideEditor::say()
{
    ImpactOverride said;
    said.component = *m_component;
    said.verdict = OverrideVerdict(m_verdict->value());
    said.reason = m_reason->text();
    if (!m_cause->text().trimmed().isEmpty()) {
        const Result<Id<Component>> cause = m_cause->component();
        if (!cause) {
            Q_EMIT failed(cause.error());
            m_cause->setFocus();
            return;
        }
        said.cause = *cause;
    }
    command([said](Transaction &transaction) { setOverride(transaction, said); },
            [this](bool isDone) {
                if (isDone)
                    Q_EMIT closed();
            });
}

} // namespace mainstay
