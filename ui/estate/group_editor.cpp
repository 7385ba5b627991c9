// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/group_editor.h"

#include "estate/dependency_commands.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "ui_estate/quiet_button.h"

#include <QKeyEvent>

namespace mainstay {

GroupEditor::GroupEditor(PageContext context, Id<RedundancyGroup> group, QWidget *parent)
    : DetailsPart(std::move(context), parent), m_id(group), m_name(new InPlaceField), m_minimum(new InPlaceField)
{
    auto *form = new FieldForm;
    form->addField(tr("Group"), m_name);
    form->addField(tr("At least"), m_minimum);
    m_minimum->setPlaceholderText(tr("2, or 50%"));
    setFocusProxy(m_minimum);
    connect(m_name, &InPlaceField::committed, this, [this](const QString &text) {
        if (!m_read)
            return;
        RedundancyGroup edited = *m_read;
        edited.name = text;
        edit(edited);
    });
    connect(m_minimum, &InPlaceField::committed, this, [this](const QString &text) {
        const Result<Minimum> minimum = Minimum::parse(text);
        if (!minimum) {
            Q_EMIT failed(minimum.error());
        } else if (m_read) {
            RedundancyGroup edited = *m_read;
            edited.minimum = *minimum;
            edit(edited);
        }
    });
    QPushButton *remove = quietButton(tr("Remove group"));
    remove->setToolTip(tr("Its members stand alone from then on"));
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_read)
            command([read = *m_read](Transaction &transaction) { removeGroup(transaction, read); });
    });
    QPushButton *close = quietButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &GroupEditor::closed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remove);
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
                m_read = **found;
                m_name->setStored(m_read->name);
                m_minimum->setStored(m_read->minimum.toText());
            } else {
                Q_EMIT closed();
            }
        });
}

void GroupEditor::edit(const RedundancyGroup &edited)
{
    command([read = *m_read, edited](Transaction &transaction) { editGroup(transaction, read, edited); },
            [this](bool isDone) {
                if (isDone)
                    read();
            });
}

void GroupEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        DetailsPart::keyPressEvent(event);
}

} // namespace mainstay
