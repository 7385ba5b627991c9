// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "exchange/mail_import.h"
#include "exchange/mail_store.h"
#include "exchange/mail_thread.h"

namespace mainstay {

/// Takes mails into the tickets of one transaction, one after the other.
class MailIntake
{
public:
    MailIntake(Transaction &transaction, const DeskRules &rules, const MailImportRequest &request);

    /// `where` counts the mails of the file from 1.
    void take(const Mail &mail, qint64 where);
    MailImportReport report() const { return m_report; }

private:
    void addEntry(const Mail &mail, const Ticket &ticket, const QString &key, const std::optional<KnownMail> &known);
    void open(const Mail &mail, const QString &key, const std::optional<KnownMail> &known);
    void keep(const Mail &mail, Id<Ticket> ticket, Id<LogEntry> entry, const QString &key,
              const std::optional<KnownMail> &known);
    void takeReturn(const Mail &mail, Instant at);
    void takeRating(const Mail &mail, const Ticket &ticket, const Occasion &occasion);
    Ticket draftOf(const Mail &mail);
    QString describeCut(const Mail &mail, qsizetype titled);
    Occasion occasionOf(const Mail &mail, const std::optional<QString> &requester);
    Instant happened(const Mail &mail);
    bool isOwn(const MailAddress &address) const { return m_own.contains(address.address); }
    bool isOwn(const Mail &mail) const { return mail.sender && isOwn(*mail.sender); }
    void find(const QByteArray &code, QJsonObject facts);

    Transaction &m_transaction;
    const DeskRules &m_rules;
    const MailImportRequest &m_request;
    QStringList m_own; ///< in lower case
    std::optional<Id<Component>> m_component;
    MailImportReport m_report;
    qint64 m_where = 0;
};

} // namespace mainstay
