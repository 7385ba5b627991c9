// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_trail.h"
#include "ui_desk/ticket_part.h"

namespace mainstay {

/// What was done to the ticket and to all that hangs on it, by whom and when, newest first, with what was before. Each
/// step can be taken back.
class TicketHistoryPart : public TicketPart
{
    Q_OBJECT

public:
    explicit TicketHistoryPart(const PageContext &context, QWidget *parent = nullptr);

private:
    void present(Shown shown) override;
    void read();
    void take(const TicketTrail &trail);
    void addStep(const RecordStep &step);
    void focusAgain(const QString &kind);
    void addOlder();

    int m_most;
    TicketTrail m_trail;
};

} // namespace mainstay
