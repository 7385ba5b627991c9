// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_mail.h"
#include "words/words.h"

#include <QWidget>

namespace mainstay {

class Chip;

/// Below an entry: where its mail stands, why it has not arrived, and what a person can do about it.
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
    static QWidget *makeState(const OutboundMail &mail, const Words &words);
    Chip *action(const QString &text);
};

} // namespace mainstay
