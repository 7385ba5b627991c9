// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"
#include "store/transaction.h"

namespace mainstay {

/// The bytes of a file in the workspace: kept once however often they come, never changed, never journaled. No command
/// removes them, so undo and redo of what refers to them always find them.
struct KeptBytes;

/// The lower-case hex of their SHA-256, by which equal bytes are known.
QString hashOf(QByteArrayView bytes);

/// Where the bytes are, which are put there when they are new. Throws StoreError.
Id<KeptBytes> keepBytes(Transaction &transaction, QByteArrayView bytes);

/// All of them; throws Missing "store.bytes-gone" {id}.
QByteArray readBytes(Session &session, Id<KeptBytes> id);

/// Faults "kept-bytes": bytes that are not what their hash says.
void checkKeptBytes(Session &session, QList<Fault> &faults);

} // namespace mainstay
