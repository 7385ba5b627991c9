// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/mail_part.h"

#include "kit/calm_style.h"
#include "kit/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool canBeHandedOver(OutboundState state)
{
    return state == OutboundState::Draft || state == OutboundState::Failed || state == OutboundState::Uncertain;
}

} // namespace

bool MailPart::isWanted(const OutboundMail &mail)
{
    return canBeHandedOver(mail.state) || (mail.state == OutboundState::Waiting && !mail.reason.isEmpty());
}

QPushButton *MailPart::button(const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setProperty("quiet", true);
    return made;
}

MailPart::MailPart(const OutboundMail &mail, const Words &words, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    if (!mail.reason.isEmpty()) {
        auto *why = new QLabel(words.remark(mail.reason.toUtf8(), {{u"answer"_s, mail.answer}}));
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        why->setFont(fontOf(why->font(), TextSize::Small));
        why->setForegroundRole(QPalette::PlaceholderText);
        why->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(why);
    }
    if (!canBeHandedOver(mail.state))
        return;
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row);
    const Id<LogEntry> entry = mail.entry;
    if (mail.state == OutboundState::Uncertain) {
        QPushButton *arrived = button(tr("It arrived"));
        connect(arrived, &QPushButton::clicked, this, [this, entry] { Q_EMIT confirmWanted(entry); });
        buttons->addWidget(arrived);
    }
    if (mail.state != OutboundState::Draft) {
        QPushButton *again = button(mail.state == OutboundState::Uncertain ? tr("Send it again") : tr("Try again"));
        connect(again, &QPushButton::clicked, this, [this, entry] { Q_EMIT sendAgainWanted(entry); });
        buttons->addWidget(again);
    }
    QPushButton *hand = button(tr("Hand to the mail program"));
    connect(hand, &QPushButton::clicked, this, [this, entry] { Q_EMIT handOverWanted(entry); });
    buttons->addWidget(hand);
    layout->addWidget(row);
}

} // namespace mainstay
