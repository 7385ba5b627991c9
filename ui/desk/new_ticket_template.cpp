// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/template_picker.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

void NewTicket::addHead(QLayout *layout)
{
    auto *heading = new QLabel(tr("New ticket"));
    heading->setFont(fontOf(heading->font(), TextSize::Section, QFont::DemiBold));
    auto *from = new QPushButton(tr("From template…"));
    from->setObjectName(u"fromTemplate"_s);
    from->setProperty("quiet", true);
    connect(from, &QPushButton::clicked, this, [this] { m_templates->toggle(facts()); });
    auto *keep = new QPushButton(tr("Keep as template…"));
    keep->setObjectName(u"keepTemplate"_s);
    keep->setProperty("quiet", true);
    connect(keep, &QPushButton::clicked, this, [this] {
        const Result<Ticket> ticket = draft();
        if (ticket)
            m_templates->beginKeep(*ticket);
        else
            m_notice->tell(m_context.words.sentence(ticket.error()), NoticeBar::Offer::Nothing);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(heading, 1);
    row->addWidget(from);
    row->addWidget(keep);
    static_cast<QVBoxLayout *>(layout)->addLayout(row);
    layout->addWidget(m_templates);
    connect(m_templates, &TemplatePicker::filled, this, &NewTicket::fill);
    // Its fields are those of another process then.
    connect(m_process, &QComboBox::currentIndexChanged, this, [this] { setFields({}); });
}

TemplateFacts NewTicket::facts() const
{
    const Result<Ticket> ticket = draft();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_context.now()));
    return {.requester = ticket ? ticket->requester : std::nullopt,
            .component = ticket ? ticket->component : std::nullopt,
            .componentName = {},
            .date = local.date()};
}

void NewTicket::setFields(const QMap<QString, QString> &fields)
{
    m_fields = fields;
    m_brought->clear();
    for (const auto &[field, value] : fields.asKeyValueRange())
        m_brought->addLine(fieldText(m_context.words, field), oneLine(value, 200));
    m_brought->setVisible(!fields.isEmpty());
}

void NewTicket::fill(const FilledTemplate &filled)
{
    const Ticket &ticket = filled.draft;
    const auto choose = [](QComboBox *choice, const QString &value) {
        if (const int place = choice->findData(value); place >= 0)
            choice->setCurrentIndex(place);
    };
    choose(m_process, toName(ticket.process));
    choose(m_variant, ticket.variant);
    m_title->setText(ticket.title);
    if (!ticket.description.isEmpty())
        m_description->setPlainText(ticket.description);
    if (ticket.impact)
        choose(m_impact, *ticket.impact);
    if (ticket.urgency)
        choose(m_urgency, *ticket.urgency);
    if (ticket.team)
        m_team->setText(*ticket.team);
    if (ticket.component)
        setComponent(*ticket.component);
    setFields(ticket.fields);
    focusTitle();
}

} // namespace mainstay
