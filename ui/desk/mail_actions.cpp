// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/mail_actions.h"

#include "desk/outbound_commands.h"
#include "exchange/outgoing_mail.h"
#include "ui_desk/conversation.h"

#include <QDesktopServices>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay {

MailActions::MailActions(const PageContext &context, Conversation *conversation, QObject *parent)
    : QObject(parent), m_context(context), m_open(&QDesktopServices::openUrl)
{
    connect(conversation, &Conversation::sendAgainWanted, this, &MailActions::sendAgain);
    connect(conversation, &Conversation::confirmWanted, this, &MailActions::confirm);
    connect(conversation, &Conversation::handOverWanted, this, &MailActions::handOver);
}

template <class Fn>
void MailActions::command(Fn fn)
{
    m_context.workspace.write(this, std::move(fn), [this](const Result<OutboundMail> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void MailActions::sendAgain(Id<LogEntry> entry)
{
    command(
        [entry, now = m_context.now()](Transaction &transaction) { return sendMailAgain(transaction, entry, now); });
}

void MailActions::confirm(Id<LogEntry> entry)
{
    command([entry](Transaction &transaction) { return confirmMail(transaction, entry); });
}

void MailActions::handOver(Id<LogEntry> entry)
{
    m_context.workspace.read(
        this,
        [entry](Session &session) {
            const auto mail = findOutbound(session, entry);
            if (!mail)
                throw StoreError(ErrorKind::Missing, "desk.mail-not-there", {{u"entry"_s, entry.value}});
            return madeMail(draftOf(session, *mail, mailServer(session)));
        },
        [this, entry](const Result<QByteArray> &bytes) {
            if (bytes)
                openAsFile(entry, *bytes);
            else
                Q_EMIT failed(bytes.error());
        });
}

void MailActions::openAsFile(Id<LogEntry> entry, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"mail-%1.eml"_s.arg(entry.value)));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!isWritten || !m_open(QUrl::fromLocalFile(file.fileName()))) {
        Q_EMIT failed({ErrorKind::Unavailable, "desk.no-mail-program", {}, {}});
        return;
    }
    command([entry, now = m_context.now()](Transaction &transaction) { return handMailOver(transaction, entry, now); });
}

} // namespace mainstay
