// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/page_header.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mainstay {

namespace {

constexpr int SideMargin = 20;
constexpr int SearchWidth = 300;

QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

} // namespace

PageHeader::PageHeader(const QString &title, const QString &searchHint, QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_search(new QLineEdit)
    , m_title(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_bar(new QHBoxLayout)
    , m_filters(new QHBoxLayout)
    , m_notices(new QHBoxLayout)
{
    auto *name = new QLabel(title);
    name->setFont(fontOf(name->font(), TextSize::Page, QFont::DemiBold));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid + Grid / 2);
    top->addWidget(name, 0, Qt::AlignBaseline);
    top->addWidget(m_summary, 0, Qt::AlignBaseline);
    m_title->setSpacing(Grid);
    top->addLayout(m_title);
    top->addStretch(1);
    m_actions->setSpacing(Grid);
    top->addLayout(m_actions);

    m_search->setPlaceholderText(searchHint);
    m_search->setAccessibleName(searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(4, 0, 4, 0);
    m_search->setFixedWidth(SearchWidth);
    m_bar->setSpacing(Grid);
    m_bar->addWidget(m_search);
    m_bar->addLayout(m_filters);
    m_bar->addStretch(1);
    m_bar->addLayout(m_notices);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SideMargin, Grid + 6, SideMargin, Grid + 4);
    layout->setSpacing(Grid);
    layout->addLayout(top);
    layout->addLayout(m_bar);
}

void PageHeader::setSummary(const QString &text)
{
    m_summary->setText(text);
}

QPushButton *PageHeader::addAction(QAction *action)
{
    QPushButton *button = buttonFor(action);
    m_actions->addWidget(button);
    return button;
}

QPushButton *PageHeader::addPrimaryAction(QAction *action)
{
    QPushButton *button = addAction(action);
    button->setProperty("primary", true);
    return button;
}

void PageHeader::addToTitle(QWidget *widget)
{
    m_title->addWidget(widget);
}

void PageHeader::addFilterBar(QWidget *chips)
{
    // The first line of chips stays level with the field, however many there are.
    m_bar->setAlignment(m_search, Qt::AlignTop);
    m_filters->setContentsMargins(0, std::max(0, m_search->sizeHint().height() - ChipHeight) / 2, 0, 0);
    m_filters->addWidget(chips, 1, Qt::AlignTop);
    // All the room that the stretch behind it would take.
    const int place = m_bar->indexOf(m_filters);
    m_bar->setStretch(place, 1);
    m_bar->setStretch(place + 1, 0);
}

void PageHeader::addFilter(QWidget *chip)
{
    m_filters->addWidget(chip);
}

void PageHeader::addNotice(QWidget *chip)
{
    m_notices->addWidget(chip);
}

} // namespace mainstay
