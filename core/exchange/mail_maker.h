// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail.h"

namespace mainstay {

/// What a mail says, before it is one.
struct MailDraft {
    std::optional<MailAddress> from; ///< nothing: the mail program that it is handed to fills it in
    QString to; ///< an address
    QString subject;
    QString messageId; ///< without its brackets
    QString answered; ///< id of the mail that it answers; may be empty
    QStringList references; ///< ids of the mails before it in the thread, the oldest first
    QString text;
    QList<AttachedFile> files;
    bool isAutomatic = false; ///< nobody wrote it, so no machine should answer it (RFC 3834)
    Instant date;

    bool operator==(const MailDraft &) const = default;
};

/// The mail as it goes over the wire: lines end in CRLF, none is longer than RFC 5322 allows, texts are UTF-8. Whatever
/// the texts hold, no field ends before its end and none is added: line breaks in fields become blanks, ids that are
/// none are left out. Throws StoreError: Invalid "exchange.mail-too-large" {size, limit}, "exchange.mail-bad-address"
/// {address}.
QByteArray madeMail(const MailDraft &draft);

inline constexpr qint64 mostSentBytes = qint64(25) * 1024 * 1024; ///< what mail servers commonly take

} // namespace mainstay
