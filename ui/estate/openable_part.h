// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/openable_lines.h"
#include "ui_estate/row_editor.h"

namespace mainstay {

class Section;

/// A part of the details whose lines are rows of the database, each of which can be opened and changed below its line.
class OpenablePart : public DetailsPart
{
    Q_OBJECT

protected:
    OpenablePart(PageContext context, const QString &title, QWidget *parent);

    /// The editor of the line with that key; of "new" for a row that is not there yet.
    virtual RowEditor *editorOf(const QString &key) = 0;

    /// Below the lines, for a new row.
    void addButton(const QString &words, const QString &tip = {});
    /// Below them too, for what has no line of its own: opens the editor of that key, and shuts it again.
    void addOpener(const QString &words, const QString &iconName, const QString &key);
    /// Takes what is to be shown, for the editor too; whether it is of another component than before, whose editor is
    /// closed then.
    bool takeShown(const ShownComponent &shown);
    const std::optional<ShownComponent> &shown() const { return m_shown; }
    /// The editor reads its row again.
    void refreshEditor();
    Section *section() const { return m_section; }
    OpenableLines *lines() const { return m_lines; }

private:
    void open(const QString &key);

    std::optional<ShownComponent> m_shown;
    Section *m_section;
    OpenableLines *m_lines;
    RowEditor *m_editor = nullptr; ///< open among the lines, or gone
};

} // namespace mainstay
