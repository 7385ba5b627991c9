// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_mail.h"
#include "words/words.h"

#include <QWidget>

class QPushButton;

namespace mainstay {

/// Below an entry: why its mail has not arrived, and what a person can do about it.
class MailPart : public QWidget
{
    Q_OBJECT

public:
    MailPart(const OutboundMail &mail, const Words &words, QWidget *parent = nullptr);

    /// Whether there is anything to say or to do; what was sent needs neither.
    static bool isWanted(const OutboundMail &mail);

Q_SIGNALS:
    void sendAgainWanted(mainstay::Id<mainstay::LogEntry> entry);
    void handOverWanted(mainstay::Id<mainstay::LogEntry> entry);
    void confirmWanted(mainstay::Id<mainstay::LogEntry> entry);

private:
    QPushButton *button(const QString &text);
};

} // namespace mainstay
