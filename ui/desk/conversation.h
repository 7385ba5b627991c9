// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_mail.h"
#include "ui_desk/mention_book.h"
#include "words/words.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace mainstay {

class LogEntryView;

/// The log of a ticket, oldest first: messages in full, internal ones on a ground of their own; moves and edits as
/// quiet lines; withdrawn entries struck and marked. Of a long log the newest entries, with a button for those before.
class Conversation : public QWidget
{
    Q_OBJECT

public:
    explicit Conversation(const Words &words, QWidget *parent = nullptr);

    /// Entries that stand there already are left as they are. The description, with which the ticket began, stands with
    /// the entry that opened it.
    void setLog(const QList<LogEntry> &log, const QList<OutboundMail> &mails = {}, const QString &description = {});
    /// What its texts may mention; before setLog().
    void setMentions(const MentionBook &book);
    int shownEntries() const;

    static constexpr int AtOnce = 40; ///< entries
    static constexpr qsizetype LongText = 4'000; ///< more than this of a text is shown on request

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void sendAgainWanted(mainstay::Id<mainstay::LogEntry> entry);
    void handOverWanted(mainstay::Id<mainstay::LogEntry> entry);
    void confirmWanted(mainstay::Id<mainstay::LogEntry> entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    std::optional<OutboundMail> mailOf(const LogEntry &entry) const;
    LogEntry asShown(const LogEntry &entry) const;
    LogEntryView *viewOf(const LogEntry &entry);

    const Words &m_words;
    MentionBook m_book;
    QList<LogEntry> m_log;
    QList<OutboundMail> m_mails;
    QString m_description;
    struct Shown {
        LogEntry entry; ///< with the text that stands there
        std::optional<OutboundMail> mail;
        bool operator==(const Shown &) const = default;
    };
    QList<Shown> m_built; ///< those that stand there
    qsizetype m_wanted = AtOnce;
    QPushButton *m_earlier;
    QBoxLayout *m_entries;
};

} // namespace mainstay
