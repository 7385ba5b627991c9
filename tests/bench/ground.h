// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/limits/server.h"
#include "store/location.h"

#include <QFile>
#include <QTemporaryDir>

namespace mainstay::bench {

/// Empty ground for one workspace: a file in a folder of its own, or a database beside the one that was named on the
/// same server. It is gone with this.
class Ground
{
public:
    explicit Ground(const std::optional<Location> &beside, const QString &folder = {})
        : m_folder(folder.isEmpty() ? QTemporaryDir() : QTemporaryDir(folder)), m_beside(beside)
    {
        renew();
    }
    ~Ground()
    {
        if (m_beside)
            limits::Server(infoOf(*m_beside)).run("drop database if exists " + Name + " with (force)");
    }
    Ground(const Ground &) = delete;
    Ground &operator=(const Ground &) = delete;

    bool isFile() const { return !m_beside; }
    Location location() const
    {
        if (!m_beside)
            return Location::parse(m_folder.filePath(QStringLiteral("bench.mainstay"))).value();
        Location location = *m_beside;
        location.database = QString::fromStdString(Name);
        return location;
    }
    std::string connectionInfo() const { return infoOf(location()); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What was there is gone.
    void renew() const
    {
        if (!m_beside) {
            QFile::remove(location().path);
            return;
        }
        limits::Server server(infoOf(*m_beside));
        server.run("drop database if exists " + Name + " with (force)");
        server.run("create database " + Name);
    }

private:
    static std::string infoOf(const Location &location) { return location.toConnectionInfo().toStdString(); }

    inline static const std::string Name = "mainstay_bench";
    QTemporaryDir m_folder;
    std::optional<Location> m_beside;
};

} // namespace mainstay::bench
