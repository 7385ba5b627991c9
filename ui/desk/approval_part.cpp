// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/approval_part.h"

#include "kit/calm_style.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "ui_desk/small_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString RejectReason = u"approval:reason"_s;

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ApprovalPart::ApprovalPart(const PageContext &context, QWidget *parent)
    : CoursePart(context, {}, parent)
    , m_asked(wrappedLabel())
    , m_standing(wrappedLabel())
    , m_approve(new QPushButton(tr("Approve")))
    , m_reject(new QPushButton(tr("Reject…")))
    , m_ways(new QWidget)
    , m_form(new SmallForm(tr("Reject", "what waits for approval")))
    , m_reason(new TextBox)
{
    m_approve->setObjectName(u"approve"_s);
    m_approve->setProperty("primary", true);
    m_reject->setObjectName(u"reject"_s);
    m_form->setObjectName(u"rejection"_s);
    m_form->doer()->setObjectName(u"confirmRejection"_s);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setFont(fontOf(m_standing->font(), TextSize::Small));
    m_reason->setPlaceholderText(tr("Why, for the log; the desk alone reads it"));
    m_reason->setAccessibleName(tr("Reason of the rejection"));
    m_reason->setVisibleLines(2);
    m_form->fields()->addField(tr("Reason"), m_reason);
    m_form->hide();
    section()->hide();
    m_standing->hide();
    auto *row = new QHBoxLayout(m_ways);
    row->setContentsMargins(0, Grid / 2, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(m_approve);
    row->addWidget(m_reject);
    row->addStretch(1);
    forms()->setContentsMargins(Grid * 3 / 2, Grid, Grid * 3 / 2, Grid / 2);
    forms()->addWidget(m_asked);
    forms()->addWidget(m_standing);
    forms()->addWidget(m_ways);
    forms()->addWidget(m_form);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        const Process &process = this->context().rules->process(ticket().process);
        if (const auto to = decidedState(process, ticket(), Decision::Approve))
            Q_EMIT approvalWanted(*to);
    });
    connect(m_reject, &QPushButton::clicked, this, &ApprovalPart::beginRejecting);
    connect(m_form, &SmallForm::confirmed, this, &ApprovalPart::reject);
    connect(m_form, &SmallForm::dropped, this, [this] {
        showForm(Rejecting::No);
        m_reject->setFocus(Qt::OtherFocusReason);
    });
}

void ApprovalPart::fill()
{
    const bool isWaiting = approvalOf(context().rules->process(ticket().process), ticket());
    setVisible(isWaiting);
    if (!isWaiting) {
        clearTyped();
        return;
    }
    const LogEntry *asked = approvalAsked(ticket(), record().log);
    m_asked->setText(asked ? tr("Waits for approval. %1 asked for it, %2.", "who, when")
                                 .arg(oneLine(asked->who, 60), exactTime(asked->happened, context().words.locale()))
                           : tr("Waits for approval."));
    askStanding();
}

/// Whoever is at this window may be the very one whose ticket it is; the people know.
void ApprovalPart::askStanding()
{
    context().workspace.read(
        this,
        [rules = context().rules, ticket = ticket(), who = context().workspace.person()](Session &session) {
            return standingOf(session, rules->process(ticket.process), ticket, who);
        },
        [this, of = ticket().id](const Result<ApproverStanding> &standing) {
            if (standing && of == ticket().id)
                showStanding(*standing);
        });
}

void ApprovalPart::showStanding(const ApproverStanding &standing)
{
    const QString who = oneLine(context().workspace.person(), 60);
    if (standing.ownAs == u"requester")
        m_standing->setText(tr("You (%1) asked for it, so somebody else has to approve it.").arg(who));
    else if (standing.ownAs)
        m_standing->setText(tr("You (%1) have it in hand, so somebody else has to approve it.").arg(who));
    else if (!standing.isKnown)
        m_standing->setText(
            tr("You decide as “%1”, who is not among the people: whether it is your own ticket cannot be told.")
                .arg(who));
    m_standing->setVisible(standing.ownAs || !standing.isKnown);
    m_approve->setEnabled(!standing.ownAs);
}

void ApprovalPart::beginRejecting()
{
    showForm(Rejecting::Begun);
    m_reason->setFocus(Qt::OtherFocusReason);
}

/// One thing at a time: who is about to reject is not offered to approve.
void ApprovalPart::showForm(Rejecting rejecting)
{
    m_form->setVisible(rejecting == Rejecting::Begun);
    m_ways->setVisible(rejecting == Rejecting::No);
}

void ApprovalPart::reject()
{
    perform([rules = context().rules, reason = m_reason->toPlainText()](Transaction &transaction, const Ticket &ticket,
                                                                        const Occasion &occasion) {
        rejectTicket(transaction, *rules, ticket, occasion, {.text = reason});
    });
}

QMap<QString, QString> ApprovalPart::typed() const
{
    const QString reason = m_reason->toPlainText();
    return reason.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString>{{RejectReason, reason}};
}

void ApprovalPart::setTyped(const QMap<QString, QString> &typed)
{
    m_reason->setPlainText(typed.value(RejectReason));
    showForm(typed.contains(RejectReason) ? Rejecting::Begun : Rejecting::No);
}

void ApprovalPart::clearTyped()
{
    m_reason->clear();
    showForm(Rejecting::No);
    m_standing->hide();
    m_approve->setEnabled(true);
}

void ApprovalPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(palette()).warningSoft);
    painter.drawRoundedRect(rect(), CornerRadius, CornerRadius);
}

} // namespace mainstay
