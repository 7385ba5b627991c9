// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mainstay {

/// The file itself, or every .json below a folder, in the order of their names. Throws "exchange.too-many-files"
/// {limit}, and "exchange.empty" for a folder without any.
QStringList jiraFiles(const QString &path);

} // namespace mainstay
