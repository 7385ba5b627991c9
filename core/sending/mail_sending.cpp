// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/mail_sending.h"

#include "desk/outbound_commands.h"
#include "desk/ticket_store.h"
#include "exchange/outgoing_mail.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 MostAtOnce = 500;

/// A mail that cannot be made will never be sent; what the store has to say goes on.
std::optional<MailResult> madeInto(WireMail &wire, Session &session, const OutboundMail &mail, const MailServer &server)
{
    try {
        wire = {server.sender, mail.recipient, madeMail(draftOf(session, mail, server))};
        return std::nullopt;
    } catch (const StoreError &refused) {
        const QByteArray &code = refused.error().code;
        if (code == "exchange.mail-too-large")
            return MailResult{MailResult::Kind::Refused, u"mail.too-large"_s, {}};
        if (code == "exchange.mail-bad-address")
            return MailResult{MailResult::Kind::Refused, u"mail.bad-address"_s, {}};
        throw;
    }
}

Result<void> settleNow(Workspace &workspace, const ClaimedMail &mail, const MailResult &result, Instant now)
{
    return workspace.writeNow([&](Transaction &transaction) { settleMail(transaction, mail.entry, result, now); });
}

} // namespace

std::optional<ClaimedMail> claimNextMail(Transaction &transaction, Instant now)
{
    const auto server = mailServer(transaction);
    if (!server)
        return std::nullopt;
    for (const OutboundMail &mail : outboundDue(transaction, now, MostAtOnce)) {
        if (!claimMail(transaction, mail, now))
            continue;
        const auto ticket = findTicket(transaction, mail.ticket);
        ClaimedMail claimed{mail.entry, ticket ? ticket->number : QString(), mail.recipient, *server, {}, {}};
        claimed.flaw = madeInto(claimed.wire, transaction, mail, *server);
        return claimed;
    }
    return std::nullopt;
}

qint64 SendingReport::count(MailResult::Kind kind) const
{
    return std::ranges::count_if(tried, [kind](const SentMail &mail) { return mail.result.kind == kind; });
}

Result<SendingReport> sendWaitingMail(Workspace &workspace, const SmtpOptions &options,
                                      const std::function<Instant()> &now, Progress &progress)
{
    SendingReport report;
    SmtpOptions heard = options;
    heard.isCancelled = [&progress] { return progress.isCancelled(); };
    const auto lapsed =
        workspace.writeNow([&](Transaction &transaction) { return settleLapsedMail(transaction, now()); });
    if (!lapsed)
        return tl::unexpected<Error>(lapsed.error());
    report.lapsed = *lapsed;
    while (report.tried.size() < MostAtOnce && !report.stopped && !progress.isCancelled()) {
        const auto claimed =
            workspace.writeNow([&](Transaction &transaction) { return claimNextMail(transaction, now()); });
        if (!claimed)
            return tl::unexpected<Error>(claimed.error());
        if (!*claimed)
            break;
        const ClaimedMail &mail = **claimed;
        const MailResult result = mail.flaw ? *mail.flaw : sendBySmtp(mail.server, heard, mail.wire);
        if (const auto kept = settleNow(workspace, mail, result, now()); !kept)
            return tl::unexpected<Error>(kept.error());
        report.tried.append({mail.number, mail.recipient, result});
        if (isOfServer(result))
            report.stopped = result;
    }
    return report;
}

} // namespace mainstay
