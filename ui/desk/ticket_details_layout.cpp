// SPDX-License-Identifier: GPL-3.0-or-later
// How the details of a ticket are laid out, and what their parts say to each other.
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/notice_bar.h"
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
#include "ui_desk/known_error_part.h"
#include "ui_desk/mail_actions.h"
#include "ui_desk/major_part.h"
#include "ui_desk/route_part.h"
#include "ui_desk/satisfaction_part.h"
#include "ui_desk/section_jumps.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_history_part.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ties_part.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QVBoxLayout *inset(QWidget *widget, int margin = PaneMargin)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(widget);
    return layout;
}

QWidget *titled(const QString &title, QWidget *content, int margin)
{
    auto *label = new QLabel(title);
    label->setFont(fontOf(label->font(), TextSize::Normal, QFont::DemiBold));
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(inset(label));
    layout->addLayout(inset(content, margin));
    return whole;
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
    , m_survivor(new ElidedLabel({}))
    , m_moves(new TicketMoves(context))
    , m_clocks(new ClockPart(context))
    , m_major(new MajorPart(context))
    , m_approval(new ApprovalPart(context))
    , m_course({m_major, m_approval, new AffectsPart(context), new RoutePart(context), new FollowUpPart(context),
                new SatisfactionPart(context), new KnownErrorPart(context)})
    , m_conversation(new Conversation(context.words))
    , m_composer(new Composer(outbox))
    , m_answers(new AnswerPicker(context, m_composer->editor()))
    , m_help(new HelpPart(context))
    , m_files(new FilesPart(context))
    , m_handover(new HandoverPart(context))
    , m_parts{m_files, m_help, new TiesPart(context), m_handover, new TicketHistoryPart(context)}
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
    connect(m_form, &TicketForm::wanted, this, [this](const TicketAttempt &attempt) {
        m_isPuttingBack ? keepUnsaved(attempt) : m_editor.attempt(attempt);
    });
    connect(m_moves, &TicketMoves::wanted, &m_editor, &TicketEditor::attempt);
    connect(m_approval, &ApprovalPart::approvalWanted, m_moves, &TicketMoves::begin);
    connect(m_moves, &TicketMoves::overtaken, this, &TicketDetails::overtake);
    connect(m_notice, &NoticeBar::noteWanted, this, &TicketDetails::addNote);
    connect(m_form, &TicketForm::refused, this,
            [this](const Error &error) { m_notice->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing); });
    connect(m_notice, &NoticeBar::tryAgainWanted, this, &TicketDetails::tryAgain);
    connect(m_notice, &NoticeBar::dismissed, this, &TicketDetails::letGo);
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
    m_survivor->setObjectName(u"survivor"_s);
    m_survivor->setLink();
    m_survivor->hide();
    connect(m_survivor, &ElidedLabel::activated, this, [this] {
        if (m_record && m_record->survivor)
            Q_EMIT linkActivated(linkTo(m_record->survivor->id));
    });
    auto *third = new QHBoxLayout;
    third->setContentsMargins(6, 0, 0, 0);
    third->addWidget(m_survivor);
    head->addLayout(third);

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
    auto *said = titled(tr("Conversation"), m_conversation, 0); // its grounds reach to both edges
    layout->addWidget(said);
    auto *fields = titled(tr("Fields", "of a ticket"), m_form, PaneMargin);
    layout->addWidget(fields);
    for (CoursePart *part : m_course.mid(2))
        layout->addLayout(inset(part));
    for (TicketPart *part : std::as_const(m_parts))
        layout->addLayout(inset(part));
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
    auto *jumps = new SectionJumps(*m_scroll);
    jumps->add(tr("Conversation"), said);
    jumps->add(tr("Fields", "of a ticket"), fields);
    jumps->add(tr("Impact"), m_course[2]);
    jumps->add(tr("Route"), m_course[3]);
    jumps->add(tr("History"), m_parts.last());
    whole->addWidget(jumps);
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
        connect(part, &TicketPart::undoRequested, this, &TicketDetails::undoRequested);
    }
    connect(m_major, &MajorPart::noteWanted, this, [this](const QString &text) {
        m_outbox.addToDraft(m_record->ticket.id, text);
        focusComposer();
    });
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

} // namespace mainstay
