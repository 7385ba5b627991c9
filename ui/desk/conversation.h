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
    /// the entry that opened it. What goes by mail and did not is marked, with why it would not now either; nothing:
    /// the requester is not reached by mail.
    void setLog(const QList<LogEntry> &log, const QList<OutboundMail> &mails = {}, const QString &description = {},
                const std::optional<QString> &whyNoMail = {});
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
    struct Shown {
        LogEntry entry; ///< with the text that stands there
        std::optional<OutboundMail> mail;
        std::optional<QString> noMail; ///< why there is none, where there should be one
        bool operator==(const Shown &) const = default;
    };

    void build();
    std::optional<OutboundMail> mailOf(const LogEntry &entry) const;
    LogEntry asShown(const LogEntry &entry) const;
    std::optional<QString> noMailOf(const LogEntry &entry) const;
    LogEntryView *viewOf(const Shown &shown);

    const Words &m_words;
    MentionBook m_book;
    QList<LogEntry> m_log;
    QList<OutboundMail> m_mails;
    QString m_description;
    std::optional<QString> m_whyNoMail;
    QList<Shown> m_built; ///< those that stand there
    qsizetype m_wanted = AtOnce;
    QPushButton *m_earlier;
    QBoxLayout *m_entries;
};

} // namespace mainstay
