// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "desk/ticket_number.h"

namespace mainstay {

/// What a stretch of a text names. Whether it is there at all is the estate's and the store's affair.
struct Mention {
    enum class Kind {
        TicketNumber, ///< "INC-12"
        ComponentCode, ///< "A2.1.1", or "@A2", "@A": a code without a dot is too like other words to stand alone
        TicketId, ///< "mainstay:ticket/1042"
        ComponentId, ///< "mainstay:component/17"
    };
    qsizetype from = 0; ///< UTF-16 units
    qsizetype length = 0;
    Kind kind = Kind::TicketNumber;
    TicketNumber number; ///< of a ticket's number
    QString code; ///< of a component, without "@"
    qint64 id = 0; ///< of a link

    bool operator==(const Mention &) const = default;
};

inline constexpr qsizetype mostMentions = 200; ///< of one text

/// In rising order and apart, the first mostMentions. What is a part of a longer word, of an address or of a path names
/// nothing.
QList<Mention> mentionsIn(const QString &text);

/// The tickets that these texts name by number, those that are there, at most mostMentioned; the order does not matter.
/// Throws StoreError.
QList<TicketLine> ticketsMentioned(Session &session, const QStringList &texts);
inline constexpr qsizetype mostMentioned = 500;

} // namespace mainstay
