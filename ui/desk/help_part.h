// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/ticket_part.h"

namespace mainstay {

class OfferList;

/// What may help with an open ticket: tickets like it, and the known errors of its component, whose workaround goes
/// into the answer and whose problem becomes its cause.
class HelpPart : public TicketPart
{
    Q_OBJECT

public:
    explicit HelpPart(const PageContext &context, QWidget *parent = nullptr);

    OfferList *offers() const { return m_offers; }

Q_SIGNALS:
    void answerWanted(const QString &text);

protected:
    void present(Shown shown) override;

private:
    void takeCause(Id<Ticket> problem);

    OfferList *m_offers;
};

} // namespace mainstay
