// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/empty_state.h"

#include "kit/calm_style.h"
#include "kit/icon.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int IconSide = 48;
constexpr int TextWidth = 420;

/// Aligned, it is not asked how high it is for its width.
void fitHeight(QLabel *label)
{
    label->setMinimumHeight(std::max(0, label->heightForWidth(TextWidth)));
}

QLabel *centred(const QString &text, TextSize size, QFont::Weight weight)
{
    auto *label = new QLabel(text);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(label->font(), size, weight));
    label->setFixedWidth(TextWidth);
    fitHeight(label);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_text(centred(text, TextSize::Normal, QFont::Normal)), m_buttons(new QHBoxLayout)
{
    auto *icon = new QLabel;
    icon->setPixmap(tintedIcon(iconName).pixmap(IconSide, QIcon::Disabled));
    icon->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Grid);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(centred(title, TextSize::Title, QFont::DemiBold), 0, Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(Grid);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setProperty("primary", m_buttons->count() == 2);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    fitHeight(m_text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::focusInEvent(QFocusEvent *event)
{
    for (auto *button : findChildren<QPushButton *>()) {
        if (!button->isHidden()) {
            button->setFocus(event->reason());
            return;
        }
    }
}

} // namespace mainstay
