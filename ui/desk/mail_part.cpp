// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/mail_part.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool canBeHandedOver(OutboundState state)
{
    return state == OutboundState::Draft || state == OutboundState::Failed || state == OutboundState::Uncertain;
}

Tone toneOfMail(OutboundState state)
{
    switch (state) {
    case OutboundState::Failed:
        return Tone::Failure;
    case OutboundState::Uncertain:
        return Tone::Warning;
    default:
        return Tone::Accent; // unlike the actions below
    }
}

} // namespace

bool MailPart::isWanted(const OutboundMail &mail)
{
    return canBeHandedOver(mail.state) || (mail.state == OutboundState::Waiting && !mail.reason.isEmpty());
}

Chip *MailPart::action(const QString &text)
{
    return new Chip(text, Tone::Neutral, Chip::Use::Pressed, this);
}

QWidget *MailPart::makeState(const OutboundMail &mail, const Words &words)
{
    auto *line = new QWidget;
    auto *why = new QLabel;
    if (!mail.reason.isEmpty())
        why->setText(words.remark(mail.reason.toUtf8(), {{u"answer"_s, mail.answer}}));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setFont(fontOf(why->font(), TextSize::Small));
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    why->setMinimumHeight(ChipHeight);
    why->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(new Chip(words.name(toName(mail.state)), toneOfMail(mail.state)), 0, Qt::AlignTop);
    row->addWidget(why, 1);
    return line;
}

MailPart::MailPart(const OutboundMail &mail, const Words &words, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(Grid / 2);
    layout->addWidget(makeState(mail, words));
    if (!canBeHandedOver(mail.state))
        return;
    auto *row = new QWidget;
    auto *actions = new FlowLayout(row);
    const Id<LogEntry> entry = mail.entry;
    if (mail.state == OutboundState::Uncertain) {
        Chip *arrived = action(tr("It arrived"));
        connect(arrived, &Chip::clicked, this, [this, entry] { Q_EMIT confirmWanted(entry); });
        actions->addWidget(arrived);
    }
    if (mail.state != OutboundState::Draft) {
        Chip *again = action(mail.state == OutboundState::Uncertain ? tr("Send it again") : tr("Try again"));
        connect(again, &Chip::clicked, this, [this, entry] { Q_EMIT sendAgainWanted(entry); });
        actions->addWidget(again);
    }
    Chip *hand = action(tr("Hand to the mail program"));
    connect(hand, &Chip::clicked, this, [this, entry] { Q_EMIT handOverWanted(entry); });
    actions->addWidget(hand);
    layout->addWidget(row);
}

} // namespace mainstay
