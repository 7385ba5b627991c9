// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// Which program holds the write lock of a workspace file, as "mainstay (4711, anna)"; empty when nobody does or the
/// system does not tell. Reads /proc/locks: opening the file a second time would drop the locks of this process.
QString describeWriter(const QString &path);

} // namespace mainstay
