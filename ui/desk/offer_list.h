// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/offers.h"
#include "desk/ticket_list.h"
#include "kit/page.h"

#include <QTimer>

namespace mainstay {

class Section;

/// What may spare a ticket, as it is shown: similar tickets, known errors and the problems behind those.
struct ShownOffers {
    Offers offers;
    QMap<Id<Ticket>, TicketLine> problems;
};

/// "May help": asked for off this thread while a title is typed, and answered for the last question alone. Of a known
/// error its workaround opens below. Hidden where there is nothing.
class OfferList : public QWidget
{
    Q_OBJECT

public:
    /// Whether somebody works on a ticket that is there, so that workaround and cause can be taken over.
    enum class Takes { Nothing, Workarounds };
    enum class When { AtOnce, AfterTyping };

    OfferList(const PageContext &context, Takes takes, QWidget *parent = nullptr);

    /// The question's instant is now. An empty title asks for nothing and shows nothing. The same as before is not
    /// asked again.
    void ask(const OfferQuestion &question, When when);
    const ShownOffers &offers() const { return m_shown; }

    static constexpr std::chrono::milliseconds Typing{250}; ///< after the last letter

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void workaroundWanted(const QString &text);
    void causeWanted(mainstay::Id<mainstay::Ticket> problem);

private:
    void read();
    void present();
    void addKnownError(const KnownErrorOffer &offer);
    void addWorkaround(const KnownErrorOffer &offer);
    QWidget *buttonsFor(const KnownErrorOffer &offer);
    QString reasonText(const KnownErrorOffer &offer) const;

    PageContext m_context;
    Takes m_takes;
    OfferQuestion m_question;
    quint64 m_asked = 0;
    ShownOffers m_shown;
    std::optional<Id<KnownError>> m_open; ///< whose workaround is to be seen
    Section *m_section;
    QTimer m_typing;
};

/// The offers for a ticket; read as one. Throws StoreError.
ShownOffers readOffers(Session &session, const OfferQuestion &question);

} // namespace mainstay
