// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_map.h"

namespace mainstay {

/// The maps that were used, by the header row of the table they were for: the same export next month needs nothing.
/// Each is a file of its own, of the form that `--map` takes. Any thread; without a folder nothing is remembered.
class MapMemory
{
public:
    explicit MapMemory(QString folder = {}) : m_folder(std::move(folder)) { }

    /// Nothing when none was kept, or what was kept cannot be read.
    std::optional<TicketMap> find(const QStringList &header) const;
    /// One that cannot be written is not remembered.
    void keep(const QStringList &header, const TicketMap &map) const;

    static constexpr qsizetype MostKept = 200; ///< the oldest goes

private:
    QString fileOf(const QStringList &header) const;
    void forgetOldest() const;

    QString m_folder;
};

/// A map in a file, as the wizard saves it and `--map` reads it. Errors: Missing "exchange.no-file", Denied
/// "exchange.unreadable", Invalid "exchange.bad-map"; Unavailable "desk.cannot-keep-map"; each with {file}.
Result<TicketMap> loadMap(const QString &path);
Result<void> saveMap(const QString &path, const TicketMap &map);

} // namespace mainstay
