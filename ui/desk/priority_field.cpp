// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/priority_field.h"

#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Tone toneOfRank(int rank)
{
    return rank <= 2 ? Tone::Failure : rank == 3 ? Tone::Warning : Tone::Neutral;
}

QPushButton *quietButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setProperty("quiet", true);
    button->setObjectName(name);
    return button;
}

} // namespace

PriorityField::PriorityField(const DeskRules &rules, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_words(words)
    , m_chip(new Chip({}))
    , m_remark(new QLabel)
    , m_change(quietButton(tr("Override…"), u"override"_s))
    , m_drop(quietButton(tr("Let the matrix decide"), u"dropOverride"_s))
    , m_line(new QWidget)
    , m_choice(new QComboBox)
    , m_reason(new QLineEdit)
{
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QWidget;
    auto *flow = new FlowLayout(top);
    for (QWidget *each :
         {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_drop)})
        flow->addWidget(each);
    for (const Level &level : rules.matrix.priorities)
        m_choice->addItem(priorityText(rules, words, {level.number, level.rank}), QString::number(level.number));
    m_choice->setAccessibleName(tr("Priority set by hand"));
    m_reason->setPlaceholderText(tr("Why?"));
    m_reason->setAccessibleName(tr("Why this priority"));
    auto *set = new QPushButton(tr("Set"));
    set->setObjectName(u"setPriority"_s);
    connect(set, &QPushButton::clicked, this, &PriorityField::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &PriorityField::confirm);
    auto *escape = new QShortcut(Qt::Key_Escape, m_line);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_line, &QWidget::hide);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_choice);
    line->addWidget(m_reason, 1);
    line->addWidget(set);
    m_line->hide();
    connect(m_change, &QPushButton::clicked, this, &PriorityField::beginOverride);
    connect(m_drop, &QPushButton::clicked, this, &PriorityField::overrideDropped);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(top);
    layout->addWidget(m_line);
    layout->addWidget(m_remark);
}

void PriorityField::setTicket(const Ticket &ticket)
{
    m_chip->setText(ticket.priority ? priorityText(m_rules, m_words, *ticket.priority) : tr("none yet"));
    m_chip->setTone(ticket.priority ? toneOfRank(ticket.priority->rank) : Tone::Neutral);
    m_chip->updateGeometry();
    const auto computed = computedPriority(m_rules.matrix, ticket);
    m_drop->setVisible(ticket.priorityReason.has_value());
    m_remark->setVisible(ticket.priorityReason.has_value());
    if (!ticket.priorityReason)
        return;
    const QString reason = oneLine(*ticket.priorityReason, 200);
    m_remark->setText(computed ? tr("Set by hand: %1. The matrix says %2.", "reason, priority")
                                     .arg(reason, priorityText(m_rules, m_words, *computed))
                               : tr("Set by hand: %1.").arg(reason));
}

void PriorityField::beginOverride()
{
    m_line->show();
    m_choice->setFocus(Qt::OtherFocusReason);
}

bool PriorityField::isOpen() const
{
    return m_line->isVisibleTo(this);
}

void PriorityField::confirm()
{
    Q_EMIT overridden(m_choice->currentData().toString(), m_reason->text());
}

} // namespace mainstay
