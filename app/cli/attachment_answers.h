// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/attachment.h"

namespace mainstay {

/// {"id","name","media_type","size"}, with the entry that it came with.
QJsonObject attachmentToJson(const Attachment &attachment);
QJsonArray attachmentsToJson(const QList<Attachment> &attachments);

/// For people; says so where there are none.
void printAttachments(const Call &call, const QList<Attachment> &attachments);

} // namespace mainstay
