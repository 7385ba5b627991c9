// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mainstay {

/// What the files of a computer say about itself.
struct Machine {
    QString hostName;
    QString systemName; ///< "Debian GNU/Linux"
    QString systemVersion; ///< "12"; empty for a system without releases

    bool operator==(const Machine &) const = default;
};

/// From etc/hostname and etc/os-release (or usr/lib/os-release) under `root`; the kernel's host name where the first is
/// missing, "Linux" where the others are. Cannot fail.
Machine machineAt(const QString &root = QStringLiteral("/"));

/// The computer that a package list comes from: one that was taken from another computer's disk lies below that
/// computer's own /etc; of any other it is this one.
Machine machineOfList(const QString &path);

/// The value of a variable of an os-release file, its quotes taken off; empty when it is not set.
QString osReleaseValue(const QByteArray &osRelease, const QByteArray &variable);

} // namespace mainstay
