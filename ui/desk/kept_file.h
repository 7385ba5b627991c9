// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachment.h"
#include "store/progress.h"

namespace mainstay {

/// Files on their way into a ticket and out of it. Block, so never on the window's thread; all throw StoreError.

/// The whole file. Missing "desk.file-unreadable" {file}, also for what is no file; Invalid "desk.attachment-too-large"
/// {name, size, most} before anything is read; Cancelled.
AttachedFile readToAttach(const QString &path, Progress &progress);

/// Writes it whole or not at all, in place of what was there; nobody may run it. Unavailable "exchange.cannot-write"
/// {file}.
void saveAs(const QString &path, const QByteArray &bytes);

/// Writes it, for its owner alone and not to be run, into a new folder below `folder`, under a name that leads nowhere
/// else; answers its path. Throws Invalid "desk.attachment-may-run" {name} for what might run (attachment_risk.h).
QString saveToOpen(const QString &folder, const Attachment &attachment, const QByteArray &bytes);

} // namespace mainstay
