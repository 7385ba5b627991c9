// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachment.h"
#include "store/rows.h"

namespace mainstay {

/// Every statement about attachments. All throw StoreError.

/// In the order they came; no bytes are read.
QList<Attachment> attachmentsOf(Session &session, Id<Ticket> ticket);

/// Nothing where the ticket has none of that id.
std::optional<Attachment> findAttachment(Session &session, Id<Ticket> ticket, Id<Attachment> id);

/// Its id and version do not matter.
Id<Attachment> insertAttachment(Transaction &transaction, const Attachment &attachment);

} // namespace mainstay
