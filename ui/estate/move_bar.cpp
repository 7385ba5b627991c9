// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/move_bar.h"

#include "kit/calm_style.h"
#include "kit/text_elide.h"
#include "ui_estate/last_place.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mainstay {

MoveBar::MoveBar(QWidget *parent) : QWidget(parent), m_question(new QLabel), m_picker(new ComponentLine)
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_picker->setAccessibleName(tr("Where to move it"));
    auto *move = new QPushButton(tr("Move"));
    move->setProperty("primary", true);
    auto *solution = new QPushButton(tr("Make it a solution"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("quiet", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(move);
    buttons->addWidget(solution);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    layout->addWidget(m_question);
    layout->addWidget(m_picker);
    layout->addLayout(buttons);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(move, &QPushButton::clicked, this, &MoveBar::move);
    connect(m_picker, &ComponentLine::picked, move, qOverload<>(&QWidget::setFocus));
    connect(solution, &QPushButton::clicked, this, [this] { moveBelow(std::nullopt); });
    connect(cancel, &QPushButton::clicked, this, &MoveBar::closed);
}

void MoveBar::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    m_picker->setEstate(estate);
}

void MoveBar::ask(const ComponentIds &components)
{
    const auto first = m_estate ? m_estate->tree().indexOf(components.front()) : std::nullopt;
    if (!first)
        return;
    m_components = components;
    m_question->setText(
        components.size() == 1
            ? tr("Move %1 with all below it to stand below:").arg(oneLine(m_estate->tree().component(*first).name, 80))
            : tr("Move %Ln components with all below them to stand below:", nullptr, int(components.size())));
    m_picker->clear();
    show();
    m_picker->setFocus();
}

void MoveBar::move()
{
    const Result<Id<Component>> parent = m_picker->component();
    if (parent) {
        moveBelow(*parent);
        return;
    }
    m_picker->setFocus();
    Q_EMIT failed(parent.error());
}

void MoveBar::moveBelow(std::optional<Id<Component>> parent)
{
    Q_EMIT moveWanted(m_components, lastPlaceIn(*m_estate, parent, m_components));
    Q_EMIT closed();
}

void MoveBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mainstay
