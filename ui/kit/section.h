// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/link.h"
#include "kit/look.h"

#include <QWidget>

class QBoxLayout;
class QFormLayout;
class QLabel;

namespace mainstay {

/// A titled part of a details pane: lines of a text at the left and a remark at the right, parted by thin lines.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void clear();
    /// A line; with a link it can be clicked and focused. A tone puts the remark on a chip.
    void addLine(const QString &text, const QString &remark = {}, const std::optional<Link> &link = std::nullopt,
                 std::optional<Tone> tone = std::nullopt);
    /// A line that is filled from the left by whoever asked for it.
    QBoxLayout *addRow();
    /// A muted line that says why there are no others.
    void addNote(const QString &text);
    void addWidget(QWidget *widget);
    /// At the end of the title's line; stays when the lines are cleared.
    void addToTitle(QWidget *widget);

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

private:
    QBoxLayout *m_lines;
    QBoxLayout *m_head;
    QLabel *m_title;
};

/// Label and field pairs of a details pane, labels muted and aligned.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);
    void addField(const QString &label, QWidget *field);
    void setFieldVisible(QWidget *field, bool visible);

private:
    QFormLayout *m_layout;
};

} // namespace mainstay
