// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/read_progress.h"
#include "exchange/reading.h"

#include <QFile>
#include <functional>
#include <memory>

namespace mainstay {

/// What a reader cannot find in its file and the caller knows, or wants otherwise.
struct ReadOptions {
    QString hostName; ///< dpkg: the machine; see machine.h
    QString systemName; ///< dpkg: "Debian GNU/Linux"
    QString systemVersion; ///< dpkg: "12"
    QByteArray encoding; ///< CSV: empty to detect
    char delimiter = 0; ///< CSV: 0 to detect
    QString fileName; ///< graphml, dot: names the source
};

/// The file, open for reading. Errors: "exchange.no-file" (Missing), "exchange.not-a-file" (Invalid),
/// "exchange.unreadable" (Denied), each with {file}.
Result<std::unique_ptr<QFile>> openSource(const QString &path);

/// Runs a reader, whose parts throw StoreError, and turns what it throws into a Result. Memory that is not there
/// becomes "exchange.out-of-memory" (Unavailable).
Result<Reading> readGuarded(const std::function<Reading()> &reader);

/// Throws for input that no reader here can use: "exchange.not-seekable" (a pipe), "exchange.empty", and
/// "exchange.compressed" {compression}. Leaves the device at its start.
void requireReadable(QIODevice &device);

/// Up to `most` bytes into `room`; throws "exchange.read-failed" (Unavailable, {byte}) when the device fails.
qint64 readBlock(QIODevice &device, char *room, qint64 most);

} // namespace mainstay
