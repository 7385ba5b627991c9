// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_desk/drafts.h"
#include "ui_desk/outbox.h"
#include "ui_desk/refused_attempt.h"
#include "ui_desk/ticket_record.h"

#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace mainstay {

class AnswerPicker;
class ApprovalPart;
class ClockPart;
class Composer;
class ConflictView;
class CoursePart;
class Conversation;
class ElidedLabel;
class MajorPart;
class FilesPart;
class HandoverPart;
class HelpPart;
class TicketMoves;
class NoticeBar;
class TicketForm;
class TicketPart;

/// All about one ticket, edited where it stands: title, moves, fields, conversation, ties and history; below, always in
/// sight, where to write. Follows what others do to the ticket.
class TicketDetails : public QWidget
{
    Q_OBJECT

public:
    TicketDetails(const PageContext &context, Outbox &outbox, QWidget *parent = nullptr);

    /// Another ticket, read off this thread; what is shown stays until then. Nothing shows none.
    void show(const std::optional<Id<Ticket>> &ticket);
    /// What is typed and stored nowhere yet, of this and of tickets that were shown before.
    QHash<Id<Ticket>, TypedOnTicket> typed() const;
    /// To be put back when their tickets are shown.
    void setTyped(const QHash<Id<Ticket>, TypedOnTicket> &typed);
    std::optional<Id<Ticket>> ticket() const { return m_ticket; }
    const std::optional<TicketRecord> &record() const { return m_record; }
    void focusFields();
    /// As if that move's button were pressed, once the ticket is shown.
    void beginMove(Id<Ticket> ticket, const QString &state);
    void focusComposer();
    TicketForm *form() const { return m_form; }
    TicketMoves *moves() const { return m_moves; }

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void failed(const mainstay::Error &error);
    /// The ticket that is shown could not be changed; it says so itself, and keeps what was typed.
    void refused(const mainstay::Error &error);
    /// The ticket asked for is shown.
    void shown(mainstay::Id<mainstay::Ticket> ticket);
    void undoRequested(mainstay::Id<mainstay::Command> step);
    /// The person wants out of it, by Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void notice(const ChangeSet &changes);
    void read();
    void take(const Result<std::optional<TicketRecord>> &answer, Id<Ticket> asked);
    void showRecord();
    void connectParts();
    void beginHere(const QString &state);
    void showSurvivor();
    void showConflict();
    void refuse(const Refusal &refusal);
    void decide(const QStringList &theirs);
    void decideWhatWaited();
    void settle(const Ticket &ticket, const TicketAttempt &attempt);
    void settleRefused(const Ticket &ticket, const TicketAttempt &attempt);
    void tell(const Error &error);
    void tellRefused();
    void tryAgain();
    void letGo();
    QWidget *typingPlace() const;
    void keepKeyboard(const QPointer<QWidget> &place);
    bool isToChoose(const RefusedAttempt &refused) const;
    void keepUnsaved(const TicketAttempt &attempt);
    void overtake(const TicketAttempt &attempt);
    void addNote();
    void remarkOnRoute();
    QMap<QString, QString> typedInParts() const;
    void putBack(Id<Ticket> ticket);

    PageContext m_context;
    TicketEditor m_editor;
    std::optional<Id<Ticket>> m_ticket;
    std::optional<TicketRecord> m_record;
    QHash<Id<Ticket>, TicketRefusals> m_refused;
    QHash<Id<Ticket>, TypedOnTicket> m_typed; ///< on tickets that are not shown
    bool m_isPuttingBack = false; ///< what the form wants is told as not saved, and not done
    Outbox &m_outbox;
    std::optional<int> m_movedAt; ///< the version of the ticket with which it was seen in another state
    struct WantedMove {
        Id<Ticket> ticket;
        QString state;
    };
    std::optional<WantedMove> m_wantedMove; ///< until its ticket is shown
    bool m_isReading = false;
    bool m_mustReadAgain = false;

    QLabel *m_empty;
    QScrollArea *m_scroll;
    NoticeBar *m_notice;
    QVBoxLayout *m_conflictPlace;
    ConflictView *m_conflict = nullptr;
    std::optional<QStringList> m_choice; ///< in that view, made while an attempt was on its way
    TicketForm *m_form;
    QLabel *m_about;
    ElidedLabel *m_survivor; ///< into which the ticket went
    TicketMoves *m_moves;
    ClockPart *m_clocks;
    MajorPart *m_major;
    ApprovalPart *m_approval;
    QList<CoursePart *> m_course; ///< what is done about the ticket, those two first
    Conversation *m_conversation;
    Composer *m_composer;
    AnswerPicker *m_answers;
    HelpPart *m_help;
    FilesPart *m_files;
    HandoverPart *m_handover;
    QList<TicketPart *> m_parts; ///< in reading order, below the conversation
};

} // namespace mainstay
