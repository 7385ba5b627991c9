// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/mail_server.h"
#include "desk/outbound_mail.h"
#include "exchange/mail_maker.h"

namespace mainstay {

/// The mail that brings an entry to its reader: the entry's text, its files, and a subject and ids by which an answer
/// finds the ticket again. Without a server nobody is From. Throws StoreError: Missing "desk.ticket-gone" {id}.
MailDraft draftOf(Session &session, const OutboundMail &mail, const std::optional<MailServer> &server);

} // namespace mainstay
