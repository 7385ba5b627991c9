// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_store.h"
#include "desk_workspace.h"

namespace mainstay::testing {

/// What tests of mail begin with. All throw what failed.

inline const QString MailCustomer = QStringLiteral("Eva <eva@y.org>");

/// The incident "Printer" that somebody reported; by mail, so that they are answered by mail.
Ticket addByMail(Workspace &workspace, const QString &requester = MailCustomer, Channel channel = Channel::Email);
/// An entry that everybody may read, five minutes after the ticket was opened.
LogEntry tellRequester(Workspace &workspace, const Ticket &ticket, const QString &text = QStringLiteral("Try again."));
/// The mail that brings an entry to the requester; nothing where none does.
std::optional<OutboundMail> mailOf(Workspace &workspace, const LogEntry &entry);

} // namespace mainstay::testing
