// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/smtp_client.h"
#include "store/workspace.h"

namespace mainstay {

/// A mail that is ours to send, and nobody else's until the lease ends; whoever has one settles it.
struct ClaimedMail {
    Id<LogEntry> entry;
    QString number; ///< of the ticket
    QString recipient;
    MailServer server;
    WireMail wire;
    std::optional<MailResult> flaw; ///< it cannot even be made, and is settled with this
};

/// Claims the mail that has waited longest and makes it, in the caller's step. Nothing when none may be tried by now,
/// or no server is set. Throws StoreError.
std::optional<ClaimedMail> claimNextMail(Transaction &transaction, Instant now);

/// What became of one mail.
struct SentMail {
    QString number;
    QString recipient;
    MailResult result;
};

struct SendingReport {
    QList<SentMail> tried;
    qint64 lapsed = 0; ///< that were claimed before, by a desk that is gone
    std::optional<MailResult> stopped; ///< the server's own trouble, because of which the rest was not tried

    qint64 count(MailResult::Kind kind) const;
};

/// Sends what waits, one after the other, each once however many desks do this at the same time; waits for the server,
/// so never on a window's thread. Stops at what is the server's trouble and at a cancel.
Result<SendingReport> sendWaitingMail(Workspace &workspace, const SmtpOptions &options,
                                      const std::function<Instant()> &now, Progress &progress);

} // namespace mainstay
