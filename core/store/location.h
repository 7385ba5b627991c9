// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/engine.h"

#include <QMap>
#include <QString>

namespace mainstay {

/// Where a workspace lives: a file, or a database on a PostgreSQL server.
struct Location {
    Engine engine = Engine::SQLite;
    QString path; ///< SQLite: absolute path of the file
    QString host; ///< PostgreSQL: host name, address, or folder of a local socket; may list several, comma-separated
    QString port; ///< PostgreSQL: one port, or one for each host; empty for the default
    QString user; ///< PostgreSQL: empty for the login name
    QString database;
    QMap<QString, QString> options; ///< PostgreSQL: further libpq options, such as sslmode
    std::optional<QString> password; ///< PostgreSQL: held in memory only, never part of a name

    bool operator==(const Location &) const = default;

    /// `team.mainstay` or `postgresql://[user@]host[:port]/database[?sslmode=…]`, several hosts as
    /// `?host=a,b&port=1,2`; Invalid "store.bad-location" otherwise, with what is not secret of it. A server that is
    /// not this machine gets sslmode=verify-full unless the address says otherwise.
    static Result<Location> parse(const QString &text);

    /// The address as a person would type it, without a password.
    QString toString() const;

    /// Under which name programs keep this person's password for it: "postgresql://user@host:port/database".
    QString passwordKey() const;

    /// Keywords and values for libpq, quoted; with the password when there is one.
    QByteArray toConnectionInfo() const;
};

} // namespace mainstay
