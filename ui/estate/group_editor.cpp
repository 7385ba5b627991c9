// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/group_editor.h"

#include "estate/dependency_commands.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/section.h"

namespace mainstay {

GroupEditor::GroupEditor(PageContext context, Id<RedundancyGroup> group, QWidget *parent)
    : RowEditor(std::move(context), parent)
    , m_id(group)
    , m_name(new InPlaceField)
    , m_minimum(new InPlaceField)
    , m_remove(quietButton(tr("Remove group")))
{
    auto *form = new FieldForm;
    form->addField(tr("Group"), m_name);
    form->addField(tr("At least"), m_minimum);
    m_minimum->setPlaceholderText(tr("2, or 50%"));
    setFocusProxy(m_minimum);
    connect(m_name, &InPlaceField::committed, this,
            [this](const QString &text) { edit([text](RedundancyGroup &edited) { edited.name = text; }); });
    connect(m_minimum, &InPlaceField::committed, this, [this](const QString &text) {
        const Result<Minimum> minimum = Minimum::parse(text);
        if (!minimum)
            Q_EMIT failed(minimum.error());
        else
            edit([minimum = *minimum](RedundancyGroup &edited) { edited.minimum = minimum; });
    });
    m_remove->setToolTip(tr("Its members stand alone from then on"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_edits.row())
            command([read = *m_edits.row()](Transaction &transaction) { removeGroup(transaction, read); });
    });
    QPushButton *close = quietButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &GroupEditor::closed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    QVBoxLayout *layout = editorLayout(*this);
    layout->addWidget(form);
    layout->addLayout(buttons);
    read();
}

void GroupEditor::show(const ShownComponent &)
{
    read();
}

void GroupEditor::read()
{
    context().workspace.read(
        this, [id = m_id](Session &session) { return findGroup(session, id); },
        [this](const Result<std::optional<RedundancyGroup>> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
            } else if (*found) {
                m_edits.take(**found);
                m_name->setStored((*found)->name);
                m_minimum->setStored((*found)->minimum.toText());
                m_remove->setEnabled(!m_edits.isWriting());
                write();
            } else {
                Q_EMIT closed();
            }
        });
}

void GroupEditor::edit(const RowEdits<RedundancyGroup>::Change &change)
{
    m_edits.add(change);
    write();
}

void GroupEditor::write()
{
    writeWaiting(m_edits, editGroup, [this] { read(); });
    m_remove->setEnabled(!m_edits.isWriting());
}

} // namespace mainstay
