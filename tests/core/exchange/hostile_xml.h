// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace mainstay::testing {

struct HostileXml {
    const char *name;
    QByteArray bytes;
    QByteArray code; ///< of the one error it must be refused with
};

/// Files that would take memory, time or the network, whatever their format; `open` and `close` are the tags of the
/// root.
QList<HostileXml> hostileXml(const QByteArray &open, const QByteArray &close);

} // namespace mainstay::testing
