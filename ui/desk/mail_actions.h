// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

#include <QTemporaryDir>
#include <QUrl>

namespace mainstay {

class Conversation;

/// Does what a person wants done with the mails of a log.
class MailActions : public QObject
{
    Q_OBJECT

public:
    /// Listens to the conversation.
    MailActions(const PageContext &context, Conversation *conversation, QObject *parent);

    /// How a mail program is found; the desktop's by default.
    using Opener = std::function<bool(const QUrl &)>;
    void setOpener(Opener opener) { m_open = std::move(opener); }

    void sendAgain(Id<LogEntry> entry);
    void confirm(Id<LogEntry> entry);
    /// Writes the mail into a file that is gone with this object, opens it, and marks it as handed over.
    void handOver(Id<LogEntry> entry);

Q_SIGNALS:
    void failed(const mainstay::Error &error);

private:
    template <class Fn>
    void command(Fn fn);
    void openAsFile(Id<LogEntry> entry, const QByteArray &bytes);

    PageContext m_context;
    Opener m_open;
    QTemporaryDir m_folder;
};

} // namespace mainstay
