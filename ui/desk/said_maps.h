// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_map.h"

namespace mainstay {

/// What was said of one file, by the header row it was said of: another delimiter or encoding gives it another header
/// row, and the way back finds again what was chosen. A value.
class SaidMaps
{
public:
    /// The map as it stands for a table of this header row.
    void keep(const QStringList &header, const TicketMap &map);
    /// A person said anew how times are written, what the process is or what becomes of components: of every table.
    void keepSettings(const TicketMap &before, const TicketMap &now);

    /// The one of whose columns the header row has most, of several the last that was kept; nothing when none has any.
    std::optional<TicketMap> bestFor(const QStringList &header) const;

private:
    struct Said {
        QStringList header;
        TicketMap map;
    };
    QList<Said> m_said; ///< the last one kept comes last
};

} // namespace mainstay
