// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_part.h"

#include "kit/notice_bar.h"
#include "kit/section.h"

#include <QVBoxLayout>

namespace mainstay {

TicketPart::TicketPart(const PageContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new Section(title))
    , m_notice(new NoticeBar)
    , m_forms(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_section);
    layout->addLayout(m_forms);
    layout->addWidget(m_notice); // what it is about stays where the pointer is
    connect(m_section, &Section::linkActivated, this, &TicketPart::linkActivated);
}

void TicketPart::setRecord(const TicketRecord &record)
{
    const bool isOther = record.ticket.id != m_record.ticket.id;
    m_record = record;
    if (isOther)
        stopTelling();
    present(isOther ? Shown::OtherTicket : Shown::SameTicket);
}

Occasion TicketPart::occasion() const
{
    return {m_context.now(), m_context.now(), m_context.workspace.person()};
}

void TicketPart::tell(const Error &error)
{
    m_notice->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing);
}

void TicketPart::stopTelling()
{
    m_notice->hide();
}

} // namespace mainstay
