// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace mainstay {

/// Enough of a file to tell its format by.
inline constexpr qint64 GuessedFrom = 64 * 1024;

/// The name of the import format that the first bytes of a file look like, in any encoding that its reader takes;
/// nothing when they look like none. Whether the file is sound is the reader's affair.
std::optional<QString> guessFormat(const QByteArray &head);

/// The same for a file. Errors: those of openSource(), and of requireReadable() for what no reader takes.
Result<std::optional<QString>> guessFormatOf(const QString &path);

} // namespace mainstay
