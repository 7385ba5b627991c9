// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace mainstay {

/// How many of those that refer to something an error names.
inline constexpr int MostNamedUsers = 5;

/// Throws Invalid `code` {name, by, more} for what cannot be removed: `by` are the first of those that refer to it,
/// `more` how many there are besides, and is not there when that is all. Nothing refers to it: nothing happens.
void requireUnused(const QByteArray &code, const QString &name, const QStringList &by, qint64 count);

} // namespace mainstay
