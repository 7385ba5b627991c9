// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/mail_server.h"
#include "desk/outbound_mail.h"
#include "store/progress.h"

#include <functional>

namespace mainstay {

/// One mail as it goes over the wire.
struct WireMail {
    QString from; ///< addresses of the envelope
    QString to;
    QByteArray bytes; ///< as madeMail() makes them
};

/// How a mail server is spoken to.
struct SmtpOptions {
    QString password; ///< only used where the server has a login
    QString certificates; ///< a file of certificates that are trusted instead of the system's; empty: the system's
    std::chrono::seconds connectWithin{20};
    std::chrono::seconds allWithin{300}; ///< shorter than mailLease
    std::function<bool()> isCancelled; ///< asked about every second; may be empty
};

/// Gives one mail to a server (SMTP by libcurl) and waits for its answer; blocks, on any thread. TLS is demanded unless
/// the server's security says none, and certificates are always verified.
///
/// What the answer means: 2xx after the data: sent. 5xx to the mail: refused, and no further attempt will do. 4xx, no
/// connection, a cut before the data were said: deferred. So is what is wrong with how we speak to the server, and not
/// with the mail: a certificate that is not trusted, a password that is wrong, no TLS; else one desk with an old
/// password would fail the mails of all (isOfServer). A cut after the data went out and before the answer came:
/// uncertain; the server may have taken it, and SMTP has no way to ask.
MailResult sendBySmtp(const MailServer &server, const SmtpOptions &options, const WireMail &mail);

/// Whether the next mail would fare alike, so that it is not even tried.
bool isOfServer(const MailResult &result);

/// Connects and logs in, and sends nothing.
MailResult trySmtp(const MailServer &server, const SmtpOptions &options);

} // namespace mainstay
