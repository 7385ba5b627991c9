// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachment.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// What a person can do with the files of a ticket; each is one undoable step. All throw StoreError.

/// Adds a file, and an entry to the log that names it. Equal bytes are kept once in a workspace. Invalid
/// "desk.attachment-too-large" {name, size, most}; Missing "desk.ticket-gone" {id}.
Attachment attachFile(Transaction &transaction, Id<Ticket> ticket, const AttachedFile &file, Visibility visibility,
                      const Occasion &occasion);

/// The same for a file that came with an entry, as a part of the step that adds it; writes no entry.
Attachment attachToEntry(Transaction &transaction, Id<Ticket> ticket, Id<LogEntry> entry, const AttachedFile &file);

/// Takes a file off its ticket; its bytes stay for undo. Conflict as store/rows.h says.
void detachFile(Transaction &transaction, const Attachment &attachment);

/// The file's bytes. Missing "store.bytes-gone" {id}.
QByteArray bytesOf(Session &session, const Attachment &attachment);

} // namespace mainstay
