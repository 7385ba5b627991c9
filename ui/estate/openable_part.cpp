// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/openable_part.h"

#include "kit/quiet_button.h"
#include "kit/section.h"

using namespace Qt::StringLiterals;

namespace mainstay {

OpenablePart::OpenablePart(PageContext context, const QString &title, QWidget *parent)
    : DetailsPart(std::move(context), parent), m_section(new Section(title)), m_lines(new OpenableLines)
{
    m_section->addWidget(m_lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    connect(m_lines, &OpenableLines::linkActivated, this, &OpenablePart::linkActivated);
    connect(m_lines, &OpenableLines::openWanted, this, &OpenablePart::open);
}

void OpenablePart::addButton(const QString &words, const QString &tip)
{
    QPushButton *add = quietButton(words, u"list-add"_s);
    add->setToolTip(tip);
    connect(add, &QPushButton::clicked, this, [this] { open(u"new"_s); });
    m_section->addWidget(add);
}

void OpenablePart::addOpener(const QString &words, const QString &iconName, const QString &key)
{
    QPushButton *opener = quietButton(words, iconName);
    connect(opener, &QPushButton::clicked, this, [this, key] {
        if (m_lines->openKey() == key)
            m_lines->close();
        else
            open(key);
    });
    m_section->addWidget(opener);
}

bool OpenablePart::takeShown(const ShownComponent &shown)
{
    const bool isAnother = !m_shown || m_shown->id() != shown.id();
    m_shown = shown;
    if (isAnother)
        m_lines->close();
    refreshEditor();
    return isAnother;
}

void OpenablePart::refreshEditor()
{
    if (m_lines->editor())
        m_editor->show(*m_shown);
}

void OpenablePart::open(const QString &key)
{
    if (!m_shown)
        return;
    if (m_lines->openKey() == key) { // what is typed there stays
        m_editor->setFocus();
        return;
    }
    m_editor = editorOf(key);
    connect(m_editor, &RowEditor::closed, m_lines, [this, editor = m_editor] {
        if (editor == m_editor) // else it ends what it was at, after another was opened in its place
            m_lines->close();
    });
    connect(m_editor, &DetailsPart::failed, this, &OpenablePart::failed);
    m_editor->show(*m_shown);
    m_lines->open(key, m_editor);
}

} // namespace mainstay
