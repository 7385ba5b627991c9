// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "kit/page.h"

#include <QHash>
#include <QSet>

namespace mainstay {

/// Which sections of a list a change is about: all of them would read, where mostly one or two are meant. Whose an
/// entry of a log is, and where a ticket stands now, only the database knows.
class TicketSectionChanges : public QObject
{
    Q_OBJECT

public:
    /// What the sections are of, and by which field.
    struct Shown {
        TicketQuestion question;
        TicketGrouping by;
    };
    /// What has moved.
    struct Found {
        bool everything = false; ///< any ticket may have
        QSet<qint64> tickets;
        QHash<qint64, std::optional<QString>> groups = {}; ///< in which section they stand now
    };

    /// `shown` says what is shown now; nothing where there are no sections.
    TicketSectionChanges(const PageContext &context, std::function<std::optional<Shown>()> shown, QObject *parent);

    /// found() follows, for several changes at once where they come quickly.
    void add(const ChangeSet &changes);
    /// Whether people moved from section to section without any ticket changing.
    static bool movesPeople(const ChangeSet &changes, TicketGrouping by);

Q_SIGNALS:
    void found(const mainstay::TicketSectionChanges::Found &found);

private:
    void look();

    PageContext m_context;
    std::function<std::optional<Shown>()> m_shown;
    Found m_moved; ///< since it was last looked at
    QSet<qint64> m_entries; ///< of logs, likewise
    bool m_isLooking = false;
};

} // namespace mainstay
