// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mainstay {

/// What a file holds that a person writes, of at most 1 MB; of a larger one a byte more than that, which its reader
/// refuses. Throws Missing "cli.unreadable-file".
QByteArray contentOfSmallFile(const QString &path);

} // namespace mainstay
