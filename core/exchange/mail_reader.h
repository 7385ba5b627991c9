// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail.h"

namespace mainstay {

/// Reads a mail by GMime, as far as it goes: whatever its bytes are, this is a mail, and what was wrong with it stands
/// in its findings ("where" is not among their facts). Bounds: 200 parts, 30 levels, texts as long as a log entry
/// takes, 100 references. Text parts that are no attachments make the text; of alternatives the plain one, else HTML as
/// text. What is no text becomes a file. Nothing is fetched, run or decrypted.
Mail readMail(QByteArrayView bytes);

/// Whether the bytes begin as a mail does, with a line such as "Subject: …".
bool looksLikeMail(QByteArrayView bytes);

/// One mail of a mailbox.
struct MailSlice {
    qint64 from = 0; ///< byte at which its "From " line begins
    QByteArrayView bytes; ///< without that line
};

/// The mails of a file in the mbox format, in its order. A line begins a mail when it reads "From someone … year" and
/// stands behind a blank one, so that a sentence which begins so does not cut its mail. Empty for what is no mailbox.
QList<MailSlice> splitMailbox(QByteArrayView bytes);

} // namespace mainstay
