// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/page_header.h"

#include "kit/calm_style.h"
#include "kit/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    , m_actions(new QHBoxLayout)
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
    top->addWidget(m_summary, 1, Qt::AlignBaseline);
    m_actions->setSpacing(Grid);
    top->addLayout(m_actions);

    m_search->setPlaceholderText(searchHint);
    m_search->setAccessibleName(searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(4, 0, 4, 0);
    m_search->setFixedWidth(SearchWidth);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Grid);
    bar->addWidget(m_search);
    bar->addLayout(m_filters);
    bar->addStretch(1);
    bar->addLayout(m_notices);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SideMargin, Grid + 6, SideMargin, Grid + 4);
    layout->setSpacing(Grid);
    layout->addLayout(top);
    layout->addLayout(bar);
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

void PageHeader::addFilter(QWidget *chip)
{
    m_filters->addWidget(chip);
}

void PageHeader::addNotice(QWidget *chip)
{
    m_notices->addWidget(chip);
}

} // namespace mainstay
