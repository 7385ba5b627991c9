// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/help_part.h"

#include "desk/ticket_relations.h"
#include "desk/ticket_store.h"
#include "kit/section.h"
#include "ui_desk/offer_list.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

HelpPart::HelpPart(const PageContext &context, QWidget *parent)
    : TicketPart(context, {}, parent), m_offers(new OfferList(context, OfferList::Takes::Workarounds))
{
    section()->hide(); // the list brings its own title
    forms()->addWidget(m_offers);
    connect(m_offers, &OfferList::linkActivated, this, &TicketPart::linkActivated);
    connect(m_offers, &OfferList::workaroundWanted, this, &HelpPart::answerWanted);
    connect(m_offers, &OfferList::causeWanted, this, &HelpPart::takeCause);
}

void HelpPart::present(Shown shown)
{
    OfferQuestion question{.title = {}, .components = {}, .except = ticket().id, .now = {}};
    if (phaseOf(*context().rules, ticket()) == Phase::Open) {
        question.title = ticket().title;
        if (ticket().component)
            question.components.append(*ticket().component);
    }
    m_offers->ask(question, shown == Shown::OtherTicket ? OfferList::When::AtOnce : OfferList::When::AfterTyping);
}

void HelpPart::takeCause(Id<Ticket> problem)
{
    change(
        [problem, id = ticket().id](Transaction &transaction) {
            const Ticket caused = ticketThere(transaction, id);
            linkTickets(transaction, caused, LinkKind::CausedBy, ticketThere(transaction, problem));
        },
        [] {});
}

} // namespace mainstay
