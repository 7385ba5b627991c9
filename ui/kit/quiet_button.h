// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/calm_style.h"
#include "kit/icon.h"
#include "kit/look.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mainstay {

/// A button without a frame until it is hovered, no wider than its words.
inline QPushButton *quietButton(const QString &text, const QString &iconName = {})
{
    auto *button = new QPushButton(text);
    button->setProperty("quiet", true);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (!iconName.isEmpty())
        button->setIcon(tintedIcon(iconName));
    return button;
}

/// A small picture to press; `words` says what it does, as tooltip and to a screen reader.
inline QToolButton *quietIcon(const QString &iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(tintedIcon(iconName));
    button->setAutoRaise(true);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::StrongFocus);
    onRowHeight(button, [button] { button->setFixedSize(rowHeight() - 4, rowHeight() - 4); });
    button->setIconSize({16, 16});
    button->setToolTip(words.toHtmlEscaped()); // names of things are text, whatever they hold
    button->setAccessibleName(words);
    return button;
}

/// Takes a step of a history back; the step in words. Where there is nothing to take back it keeps its place unseen, so
/// that what stands before it is in one column.
inline QToolButton *takeBackButton(const QString &step, bool isOffered)
{
    QToolButton *button =
        quietIcon(QStringLiteral("edit-undo"), QCoreApplication::translate("History", "Take back: %1").arg(step));
    button->setObjectName(QStringLiteral("takeBackStep"));
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    if (!isOffered)
        button->hide();
    return button;
}

/// The top of a pane that stands in place of the details.
inline QHBoxLayout *paneHead(const QString &title, QToolButton *close)
{
    auto *label = new QLabel(title);
    label->setFont(fontOf(label->font(), TextSize::Section, QFont::DemiBold));
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(close);
    return head;
}

/// For what opens below its line: set in from it.
inline QVBoxLayout *editorLayout(QWidget &editor)
{
    auto *layout = new QVBoxLayout(&editor);
    layout->setContentsMargins(2 * Grid, 0, 0, Grid);
    layout->setSpacing(0);
    return layout;
}

} // namespace mainstay
