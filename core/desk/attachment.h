// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"

namespace mainstay {

struct KeptBytes;

/// A file on a ticket. It is kept and handed out, and never opened by us.
struct Attachment {
    Id<Attachment> id;
    int version = 0;
    Id<Ticket> ticket;
    std::optional<Id<LogEntry>> entry; ///< it came with
    QString name; ///< as attachmentName() leaves it: never a path
    QString mediaType; ///< "image/png", as whoever sent it says
    qint64 size = 0; ///< bytes
    Id<KeptBytes> bytes;

    bool operator==(const Attachment &) const = default;
};

/// A file that is to be attached.
struct AttachedFile {
    QString name;
    QString mediaType;
    QByteArray bytes;

    bool operator==(const AttachedFile &) const = default;
};

inline constexpr qint64 mostAttachedBytes = qint64(50) * 1024 * 1024; ///< of one file
inline constexpr qsizetype longestAttachmentName = 200; ///< UTF-16 units

/// A name under which the file can be saved in any folder: of a path the last part, without characters that steer or
/// that change the direction of the text, not too long (its ending is kept), and never empty.
QString attachmentName(QStringView given);

/// "image/png" in lower case and without parameters; "application/octet-stream" for what is no media type.
QString mediaTypeName(QStringView given);

/// By the ending of the name alone.
QString mediaTypeOf(const QString &name);

} // namespace mainstay
