// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mainstay::testing {

/// The path of a file of the shared real data ("parse-csv/SOURCE.md"), empty where it is absent.
/// A test then skips with QSKIP and names what it missed.
QString sharedData(const QString &relativePath);

/// The whole content of a .zst file, unpacked by the zstd program; empty when it cannot be.
QByteArray unpackZstd(const QString &path);

/// The path of a file in this project's source tree.
QString sourceFile(const QString &relativePath);

} // namespace mainstay::testing
