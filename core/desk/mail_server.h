// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

namespace mainstay {

enum class MailSecurity {
    StartTls, ///< a plain beginning that must become TLS before anything is said
    Tls, ///< from the first byte
    None, ///< for a server on this computer, or where somebody says so
};
inline constexpr MailSecurity allMailSecurities[] = {MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None};

/// "starttls", "tls", "none".
QString toName(MailSecurity security);
std::optional<MailSecurity> mailSecurityFromName(QStringView name);
/// Where servers of that kind listen: 587, 465, 25.
int usualPort(MailSecurity security);

/// The server by which a workspace sends mail. Its password is in the keychain under passwordKey() and nowhere else.
struct MailServer {
    Id<MailServer> id;
    int version = 0;
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString login; ///< empty: it asks for none
    QString sender; ///< the address in From
    QString senderName; ///< may be empty

    QString passwordKey() const;
    bool operator==(const MailServer &) const = default;
};

/// Whether the host is this computer, by its name or address as written.
bool isLoopback(QStringView host);

std::optional<MailServer> mailServer(Session &session);

/// Sets the server; the same as before is no step. From then on public answers are sent (outbound_commands.h). Throws
/// Invalid "desk.mail-bad-host" {host}, "desk.mail-bad-port" {port}, "desk.mail-bad-sender" {sender},
/// "desk.mail-bad-login", "desk.mail-plain-login" {host}: a password would cross a network in the open.
MailServer setMailServer(Transaction &transaction, const MailServer &wanted);
/// Nothing is sent by itself any more; what waits stays, and may be handed over. False when there was none.
bool removeMailServer(Transaction &transaction);

} // namespace mainstay
