// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_details.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "ui_desk/affects_part.h"
#include "ui_desk/answer_picker.h"
#include "ui_desk/approval_part.h"
#include "ui_desk/clock_part.h"
#include "ui_desk/composer.h"
#include "ui_desk/conversation.h"
#include "ui_desk/files_part.h"
#include "ui_desk/follow_up_part.h"
#include "ui_desk/handover_part.h"
#include "ui_desk/help_part.h"
#include "ui_desk/mail_actions.h"
#include "ui_desk/major_part.h"
#include "ui_desk/route_part.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ties_part.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QLatin1StringView partTables[] = {"log_entry"_L1,  "ticket_field"_L1, "attachment"_L1,  "ticket_link"_L1,
                                            "escalation"_L1, "ticket_swarm"_L1, "known_error"_L1, "outbound_mail"_L1};

QVBoxLayout *inset(QWidget *widget)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->addWidget(widget);
    return layout;
}

} // namespace

TicketDetails::TicketDetails(const PageContext &context, Outbox &outbox, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(context)
    , m_outbox(outbox)
    , m_empty(new QLabel(tr("Choose a ticket in the list to read and answer it.")))
    , m_scroll(new QScrollArea)
    , m_notice(new NoticeBar)
    , m_conflictPlace(new QVBoxLayout)
    , m_form(new TicketForm(context))
    , m_about(new QLabel)
    , m_moves(new TicketMoves(context))
    , m_clocks(new ClockPart(context))
    , m_major(new MajorPart(context))
    , m_approval(new ApprovalPart(context))
    , m_course({m_major, m_approval, new AffectsPart(context), new RoutePart(context), new FollowUpPart(context)})
    , m_conversation(new Conversation(context.words))
    , m_history(new Section(tr("History")))
    , m_composer(new Composer(outbox))
    , m_answers(new AnswerPicker(context, m_composer->editor()))
    , m_help(new HelpPart(context))
    , m_files(new FilesPart(context))
    , m_handover(new HandoverPart(context))
    , m_parts{m_files, m_help, new TiesPart(context), m_handover}
{
    build();
    connectParts();
    connect(&m_context.workspace, &Workspace::changed, this, &TicketDetails::notice);
    connect(&m_context.estate, &LiveEstate::changed, this, [this] {
        if (m_record && m_record->ticket.component)
            read();
    });
    connect(&m_editor, &TicketEditor::done, this, &TicketDetails::settle);
    connect(&m_editor, &TicketEditor::refused, this, &TicketDetails::refuse);
    connect(m_form, &TicketForm::wanted, &m_editor, &TicketEditor::attempt);
    connect(m_moves, &TicketMoves::wanted, &m_editor, &TicketEditor::attempt);
    connect(m_approval, &ApprovalPart::approvalWanted, m_moves, &TicketMoves::begin);
    connect(m_moves, &TicketMoves::overtaken, this, &TicketDetails::overtake);
    connect(m_notice, &NoticeBar::noteWanted, this, &TicketDetails::addNote);
    connect(m_form, &TicketForm::refused, this,
            [this](const Error &error) { m_notice->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing); });
    connect(m_notice, &NoticeBar::tryAgainWanted, this, [this] {
        if (m_record && m_refused.contains(m_record->ticket.id))
            m_editor.attempt(m_refused.value(m_record->ticket.id).attempt);
    });
    connect(m_notice, &NoticeBar::dismissed, this, [this] {
        if (m_record)
            m_refused.remove(m_record->ticket.id);
    });
    auto *mails = new MailActions(m_context, m_conversation, this);
    connect(mails, &MailActions::failed, this,
            [this](const Error &error) { m_notice->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing); });
    connect(m_form, &TicketForm::linkActivated, this, &TicketDetails::linkActivated);
    show(std::nullopt);
}

void TicketDetails::build()
{
    auto *title = m_form->line(u"title"_s);
    title->setFont(fontOf(title->font(), TextSize::Section, QFont::DemiBold));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setContentsMargins(6, 0, 0, 0);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(PaneMargin);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(PaneMargin - 6, Grid, PaneMargin, 0);
    head->setSpacing(2);
    head->addWidget(title);
    auto *second = new QHBoxLayout;
    second->addWidget(m_about, 1);
    second->addWidget(m_major->mark(), 0, Qt::AlignTop);
    head->addLayout(second);

    auto *said = new QLabel(tr("Conversation"));
    said->setFont(fontOf(said->font(), TextSize::Normal, QFont::DemiBold));
    said->setForegroundRole(QPalette::PlaceholderText);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, Grid);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addLayout(inset(m_notice));
    m_conflictPlace->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    layout->addLayout(m_conflictPlace);
    layout->addLayout(inset(m_approval));
    layout->addLayout(inset(m_moves));
    layout->addLayout(inset(m_clocks));
    layout->addLayout(inset(m_major));
    layout->addLayout(inset(m_form));
    for (CoursePart *part : m_course.mid(2))
        layout->addLayout(inset(part));
    layout->addLayout(inset(said));
    layout->addWidget(m_conversation);
    for (TicketPart *part : std::as_const(m_parts))
        layout->addLayout(inset(part));
    layout->addLayout(inset(m_history));
    layout->addStretch(1);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_empty, 1);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_answers);
    whole->addWidget(m_composer);
}

void TicketDetails::connectParts()
{
    QList<TicketPart *> all = m_parts;
    for (CoursePart *part : std::as_const(m_course))
        all.append(part);
    for (const TicketPart *part : std::as_const(all)) {
        connect(part, &TicketPart::linkActivated, this, &TicketDetails::linkActivated);
        connect(part, &TicketPart::failed, this, &TicketDetails::failed);
    }
    connect(m_moves, &TicketMoves::escalationWanted, m_handover, &HandoverPart::beginEscalation);
    connect(m_handover, &HandoverPart::opened, this, [this](QWidget *form) {
        // It has its place only once it is laid out.
        QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form, 0, PaneMargin); });
    });
    connect(m_conversation, &Conversation::linkActivated, this, &TicketDetails::linkActivated);
    m_files->takeDropsOn(this);
    m_files->takeDropsOn(m_composer->editor()->viewport());
    auto *answers = new QPushButton(tr("Answers…"));
    answers->setObjectName(u"answers"_s);
    answers->setProperty("quiet", true);
    answers->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    answers->setToolTip(tr("Canned answers, filled with what the ticket says: Ctrl+Shift+A"));
    connect(answers, &QPushButton::clicked, m_answers, &AnswerPicker::toggle);
    m_composer->addTool(answers);
    connect(m_help, &HelpPart::answerWanted, this, [this](const QString &text) {
        m_composer->editor()->insertPlainText(text);
        m_composer->focusText();
    });
}

void TicketDetails::show(const std::optional<Id<Ticket>> &ticket)
{
    if (m_ticket != ticket)
        m_form->leave();
    m_ticket = ticket;
    if (ticket) {
        read();
        return;
    }
    m_record.reset();
    m_empty->show();
    m_scroll->hide();
    m_answers->close();
    m_composer->hide();
    m_composer->setTicket(std::nullopt);
}

void TicketDetails::notice(const ChangeSet &changes)
{
    // What hangs on a ticket is rows of its own; whose they are is known when the ticket is read again.
    const auto isTouched = [&changes](QLatin1StringView table) { return changes.rows.contains(table); };
    if (m_ticket
        && (changes.touches(u"ticket"_s, m_ticket->value) || std::ranges::any_of(partTables, isTouched)
            || changesAgreements(changes) || changesCourse(changes)))
        read();
}

void TicketDetails::read()
{
    if (!m_ticket)
        return;
    if (m_isReading) {
        m_mustReadAgain = true;
        return;
    }
    m_isReading = true;
    m_mustReadAgain = false;
    m_context.workspace.read(
        this,
        [id = *m_ticket, estate = m_context.estate.current(), &clocks = m_context.clocks,
         now = m_context.now()](Session &session) { return readRecord(session, id, estate, clocks, now); },
        [this, id = *m_ticket](const Result<std::optional<TicketRecord>> &answer) { take(answer, id); });
}

void TicketDetails::take(const Result<std::optional<TicketRecord>> &answer, Id<Ticket> asked)
{
    m_isReading = false;
    if (m_ticket == asked && answer && *answer) {
        const bool isMoved =
            m_record && m_record->ticket.id == asked && m_record->ticket.state != (*answer)->ticket.state;
        m_record = **answer;
        showRecord();
        if (isMoved) {
            m_movedAt = m_record->ticket.version;
            remarkOnRoute();
        }
    } else if (m_ticket == asked && answer) {
        show(std::nullopt);
        Q_EMIT failed({ErrorKind::Missing, "desk.ticket-gone", {{u"id"_s, asked.value}}, {}});
    } else if (m_ticket == asked) {
        Q_EMIT failed(answer.error());
    }
    if (m_mustReadAgain || (m_ticket && m_ticket != asked))
        read();
}

void TicketDetails::showRecord()
{
    const Ticket &ticket = m_record->ticket;
    const bool isOther = m_composer->isHidden() || !m_scroll->property("ticket").isValid()
        || m_scroll->property("ticket").toLongLong() != ticket.id.value;
    m_scroll->setProperty("ticket", ticket.id.value);
    m_empty->hide();
    m_scroll->show();
    m_composer->show();
    // Fields were committed when they were left; what else was typed waits for the ticket to be shown again.
    TypedOnTicket left = m_moves->typed();
    left.edits = typedInParts();
    if (isOther && !left.isEmpty())
        m_typed.insert(m_moves->ticket(), left);
    m_form->setRecord(*m_record);
    m_moves->setRecord(*m_record);
    for (CoursePart *part : std::as_const(m_course))
        part->setRecord(*m_record);
    QStringList about;
    if (ticket.requester)
        about.append(oneLine(*ticket.requester, 80));
    if (ticket.channel)
        about.append(m_context.words.name(toName(*ticket.channel)));
    about.append(exactTime(ticket.opened, m_context.words.locale()));
    m_about->setText(ticket.number + u" · "_s + stateText(m_context.words, ticket.state) + u" · "_s
                     + about.join(u", "_s));
    m_clocks->setClocks(m_record->clocks);
    m_conversation->setMentions(mentionBook(m_record->mentioned, ticket.id, m_context.estate.current()));
    m_conversation->setLog(m_record->log, m_record->mails);
    for (TicketPart *part : std::as_const(m_parts))
        part->setRecord(*m_record);
    showHistory();
    m_answers->setTicket(ticket);
    m_composer->setTicket(ticket.id);
    if (isOther) {
        m_scroll->ensureVisible(0, 0);
        m_notice->hide();
        if (m_refused.contains(ticket.id))
            tell(m_refused.value(ticket.id).error);
        putBack(ticket.id);
    }
    showConflict();
    if (isOther)
        Q_EMIT shown(ticket.id);
    const auto move = std::exchange(m_wantedMove, std::nullopt);
    if (move && move->ticket == ticket.id)
        m_moves->begin(move->state);
}

void TicketDetails::beginMove(Id<Ticket> ticket, const QString &state)
{
    m_wantedMove = {ticket, state};
    show(ticket);
}

void TicketDetails::showHistory()
{
    m_history->clear();
    for (const CommandChanges &step : std::as_const(m_record->history))
        m_history->addLine(
            oneLine(m_context.words.command(step.command.name, step.command.facts), 200),
            tr("%1 · %2", "who, when")
                .arg(oneLine(step.command.who, 30), exactTime(step.command.at, m_context.words.locale())));
    if (m_record->history.size() == TicketRecord::mostSteps)
        m_history->addNote(tr("Older steps are in the workspace's history."));
}

void TicketDetails::refuse(const TicketAttempt &attempt, const Error &error)
{
    m_refused.insert(attempt.read.id, {attempt, error});
    if (m_record && m_record->ticket.id == attempt.read.id) {
        tell(error);
        showConflict();
        Q_EMIT refused(error);
    } else {
        Q_EMIT failed(error);
    }
}

void TicketDetails::showConflict()
{
    const auto refused = m_refused.constFind(m_record->ticket.id);
    const bool isConflict = refused != m_refused.cend() && refused->error.kind == ErrorKind::Conflict;
    const QList<ConflictField> fields = isConflict
        ? conflictFields(refused->error, m_context.words, m_context.estate.current()->tree())
        : QList<ConflictField>();
    if (m_conflict && !fields.isEmpty() && m_conflict->property("ticket") == m_record->ticket.id.value)
        return;
    if (m_conflict)
        m_conflict->deleteLater();
    m_conflict = nullptr;
    if (fields.isEmpty())
        return;
    m_notice->hide();
    const auto &last = m_record->history;
    auto *view = new ConflictView(
        oneLine(refused->error.facts.value(u"who"_s).toString(), 60),
        last.isEmpty() ? QString() : exactTime(last.first().command.at, m_context.words.locale()), fields);
    view->setProperty("ticket", m_record->ticket.id.value);
    connect(view, &ConflictView::decided, this, &TicketDetails::decide);
    m_conflictPlace->addWidget(view);
    m_conflict = view;
    m_scroll->ensureVisible(0, 0);
}

void TicketDetails::decide(const QStringList &theirs)
{
    const TicketAttempt attempt = m_refused.take(m_record->ticket.id).attempt;
    showConflict();
    m_form->showStored();
    if (const auto again = decidedAttempt(attempt, m_record->ticket, theirs))
        m_editor.attempt(*again);
}

void TicketDetails::settle(const Ticket &ticket)
{
    m_refused.remove(ticket.id);
    if (!m_record || m_record->ticket.id != ticket.id)
        return;
    // Whoever reads what changed may be quicker than the answer to who changed it.
    const bool isMoved = m_record->ticket.state != ticket.state || m_movedAt == ticket.version;
    m_record->ticket = ticket;
    m_notice->hide();
    showConflict();
    m_form->settle(ticket);
    m_moves->close();
    m_moves->setRecord(*m_record);
    if (isMoved)
        remarkOnRoute();
}

void TicketDetails::focusFields()
{
    m_form->line(u"title"_s)->setFocus(Qt::OtherFocusReason);
}

void TicketDetails::focusComposer()
{
    m_composer->focusText();
}

} // namespace mainstay
