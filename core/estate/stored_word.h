// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <optional>

namespace mainstay {

/// The meaning of a word that was read from the database, whose CHECKs let no other in. `text` gives the word itself,
/// for the error: Corrupt "store.unknown-word" {word}.
template <class T, class Text>
T storedWord(const std::optional<T> &meaning, Text text)
{
    if (!meaning)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{QStringLiteral("word"), QString(text())}});
    return *meaning;
}

} // namespace mainstay
