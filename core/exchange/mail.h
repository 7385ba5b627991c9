// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachment.h"
#include "exchange/importer.h"

namespace mainstay {

/// Somebody as a mail names them. Who they really are no mail can tell.
struct MailAddress {
    QString name; ///< may be empty; without angle brackets and control characters
    QString address; ///< in lower case; empty where the field could not be read

    bool operator==(const MailAddress &) const = default;
};

/// "Anna de Vries <anna@example.org>", "anna@example.org", or "Anna de Vries <?>" where the address could not be read.
QString toText(const MailAddress &address);

/// The address in such a text, in lower case; empty where it holds none.
QString addressIn(QStringView text);

/// A mail as far as it can be read.
struct Mail {
    QString id; ///< Message-ID without its brackets; empty where it has none
    QStringList references; ///< ids of the mails it answers, the nearest first
    QString subject; ///< one line, at most longestText of it; may be empty
    qsizetype subjectSize = 0; ///< of the whole line
    std::optional<MailAddress> sender;
    QList<MailAddress> recipients;
    std::optional<Instant> sent; ///< as its Date says
    std::optional<Instant> received; ///< as the last server noted
    bool isAutomatic = false; ///< nobody wrote it: an absence note, a delivery report, a list's own mail
    std::optional<QString> returned; ///< a report says that a mail it refers to did not arrive: why, on one line
    QString text; ///< whole, lines end in "\n"
    QList<AttachedFile> files;
    QString digest; ///< SHA-256 of who says what to whom and when, the same however often it was delivered
    QList<ImportRemark> findings;
};

inline constexpr qint64 mostMailBytes = qint64(100) * 1024 * 1024; ///< of one mail as it lies in a file
inline constexpr qint64 mostMailboxBytes = qint64(512) * 1024 * 1024;

} // namespace mainstay
