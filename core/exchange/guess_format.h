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

/// Which of people-csv and teams-csv it looks like, by its columns; one that is neither is taken for people, whose
/// reader says what is missing.
QString guessPeopleFormat(const QByteArray &head);

/// The first bytes of a file. Errors: those of openSource(), and of requireReadable() for what no reader takes.
Result<QByteArray> headOf(const QString &path);

/// guessFormat() for a file. Errors as headOf().
Result<std::optional<QString>> guessFormatOf(const QString &path);

} // namespace mainstay
