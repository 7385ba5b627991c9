// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/mention.h"
#include "estate/estate.h"
#include "kit/link.h"

#include <QMap>

namespace mainstay {

/// What mentions in texts lead to, as far as it is there.
struct MentionBook {
    struct Named {
        Id<Ticket> id;
        QString title;

        bool operator==(const Named &) const = default;
    };
    QMap<QString, Named> tickets; ///< by number
    std::shared_ptr<const Estate> estate;
};

/// Of these tickets but for the one whose texts they are in.
MentionBook mentionBook(const QList<TicketLine> &mentioned, Id<Ticket> own,
                        const std::shared_ptr<const Estate> &estate);

/// A stretch of a text that leads somewhere, with what stands there, in one harmless line.
struct MentionLink {
    qsizetype from = 0; ///< UTF-16 units
    qsizetype length = 0;
    Link link;
    QString about;

    bool operator==(const MentionLink &) const = default;
};
/// Those of the text's mentions (mention.h) that name what is there; a ticket named by its link is taken as there.
QList<MentionLink> linksIn(const QString &text, const MentionBook &book);

} // namespace mainstay
