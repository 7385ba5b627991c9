// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "kit/page.h"

#include <QHash>
#include <QTimer>

class QSettings;

namespace mainstay {

/// What a person is writing on a ticket, before it is written into its log.
struct MessageDraft {
    QString text;
    Visibility visibility = Visibility::Internal;

    bool operator==(const MessageDraft &) const = default;
};

/// A message that was sent and waits out its time in which it can still be taken back.
struct HeldMessage {
    int number = 0;
    Id<Ticket> ticket;
    MessageDraft message;
    Instant sent;
    qint64 due = 0; ///< on the outbox's own clock, ms
    bool isWriting = false;
};

/// The drafts of all tickets, and the messages held before they are written. No text is ever lost: what cannot be
/// written becomes the ticket's draft again. Lives on the window's thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(const PageContext &context, std::chrono::milliseconds hold, QObject *parent = nullptr);

    MessageDraft draftOf(Id<Ticket> ticket) const { return m_drafts.value(ticket); }
    void keepDraft(Id<Ticket> ticket, const MessageDraft &draft);

    /// Holds the message; the ticket's draft is empty afterwards.
    void send(Id<Ticket> ticket, const MessageDraft &message);
    /// Takes it back into the ticket's draft, before what stands there; nothing once it is being written.
    void takeBack(int number);
    QList<HeldMessage> heldFor(Id<Ticket> ticket) const;
    bool isEmpty() const { return m_held.isEmpty(); }
    std::chrono::milliseconds timeLeft(const HeldMessage &message) const;
    /// Writes what is held without waiting any longer, as before the window closes.
    void sendNow();

    /// Every draft, with what is still held before it.
    QHash<Id<Ticket>, MessageDraft> drafts() const;
    /// These are the drafts, and no others.
    void setDrafts(const QHash<Id<Ticket>, MessageDraft> &drafts);
    /// Below what is drafted on the ticket.
    void addToDraft(Id<Ticket> ticket, const QString &text);

    /// Drafts and what is still held, of this workspace, so that neither dies with the window.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void changed(mainstay::Id<mainstay::Ticket> ticket);
    /// Its text is the ticket's draft again.
    void failed(const mainstay::Error &error);
    void written(mainstay::Id<mainstay::Ticket> ticket);

private:
    void writeDue();
    void write(HeldMessage &message);
    void finish(int number, const Result<LogEntry> &answer);
    void giveBack(const HeldMessage &message);
    void schedule();

    PageContext m_context;
    std::chrono::milliseconds m_hold;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QHash<Id<Ticket>, MessageDraft> m_drafts;
    QList<HeldMessage> m_held;
    int m_last = 0;
};

} // namespace mainstay
