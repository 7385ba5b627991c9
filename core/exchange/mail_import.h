// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "exchange/mail.h"

namespace mainstay {

/// The formats of e-mail among those of `import`: one mail, or a mailbox. They bring tickets, not an estate.
inline constexpr QLatin1StringView mailFormat("eml");
inline constexpr QLatin1StringView mailboxFormat("mbox");

struct MailImportRequest {
    QString format; ///< one of both
    QString path;
    ProcessKind process = ProcessKind::Incident; ///< of tickets that are opened
    std::optional<QString> component; ///< a COMPONENT that they are about
    QStringList own; ///< addresses of the desk itself
    QString untitled; ///< the title of a ticket whose mail has no subject
    ImportMode mode = ImportMode::Write;
    Instant now; ///< when this is imported
};

struct MailImportReport {
    qint64 read = 0; ///< mails
    qint64 tickets = 0; ///< opened
    qint64 entries = 0; ///< added to the logs of tickets that were there
    qint64 attachments = 0;
    qint64 unchanged = 0; ///< known already
    qint64 leftOut = 0; ///< written by nobody, and about no ticket
    qint64 returned = 0; ///< mails of ours that came back
    qint64 ratings = 0; ///< answers of requesters who were asked how satisfied they are
    qint64 findings = 0;
    QList<ImportRemark> findingList; ///< the first MostListed; "where" counts mails from 1
};

/// Brings mails in as one undoable step. A mail that answers one the workspace knows (mail_thread.h) becomes a public
/// entry in that ticket's log, by its sender; one by the requester is the customer's, one from an own address the
/// desk's. Any other opens a ticket, whose requester is the sender, or the first recipient of a mail that the desk
/// itself sent. What nobody wrote is an internal entry of the origin "rule", which no clock heeds, and opens nothing. A
/// mail happened when its Date says; where that is missing or to come, when it was received, else now, with a finding.
/// The same mail again changes nothing. A delivery report that a mail of ours did not arrive marks that as failed.
/// Mails that came of a person have the origin "import": they are late and not backdated, and undo takes them back
/// whole. Errors: those of openSource(), requireReadable() and resolveComponent(); Invalid "exchange.too-large"
/// {limit}, "exchange.other-format" {format}.
Result<MailImportReport> importMail(Workspace &workspace, const DeskRules &rules, const MailImportRequest &request,
                                    Progress &progress);

} // namespace mainstay
