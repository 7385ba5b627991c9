// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

namespace mainstay {

class SqliteConnection;

Location fileLocation(const QString &path);

/// Lets `write` make a file under a draft name beside `path`, then moves it into place. Whatever fails, there is never
/// half a file under `path`, and once this returns it survives a power cut. Throws Invalid "store.file-exists" when a
/// file that is not empty is there, before or after; what `write` throws about the draft speaks of `path`.
void writeWhole(const QString &path, const std::function<void(const QString &draft)> &write);

/// Makes an empty workspace of an older or the newest version under the draft's name.
std::unique_ptr<SqliteConnection> makeDraft(const QString &draft, const Schema &schema, const QString &person,
                                            int version);

/// Makes a workspace file; throws as writeWhole(), and Unavailable "store.cannot-open" where none can be made.
void createFile(const QString &path, const Schema &schema, const QString &person);

} // namespace mainstay
