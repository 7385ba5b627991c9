// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strict_json.h"

namespace mainstay {

/// What a file holds, up to so many bytes and one more, by which its reader knows that it is too large. The usual limit
/// is that of JSON which a person writes. Throws Missing "cli.unreadable-file".
QByteArray contentOf(const QString &path, qsizetype most = StrictObject::mostBytes);

/// Writes a new file; one of that name that is there already is left alone. Throws Invalid "exchange.file-exists"
/// {file}, Unavailable "exchange.cannot-write" {file}.
void saveNew(const QString &path, const QByteArray &bytes);

} // namespace mainstay
