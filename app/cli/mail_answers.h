// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "cli/long_work.h"
#include "desk/ticket.h"
#include "sending/mail_sending.h"

namespace mainstay {

/// What the verbs of "mail" answer.
void answerMailServer(Call &call, const std::optional<MailServer> &server);
void answerMailTest(Call &call, const MailServer &server, const MailResult &result);
void answerSending(Call &call, const SendingReport &report);
void answerWaitingMail(Call &call, Instant now);
void answerMail(Call &call, const OutboundMail &mail, const QString &file = {});

/// {"state","to","attempts","reason","answer","next"} of a mail that brings an entry.
QJsonObject mailToJson(const OutboundMail &mail);
/// Adds "mail" to the entries of a log that go out.
void addMailTo(QJsonArray &log, const QList<OutboundMail> &mails);

} // namespace mainstay
