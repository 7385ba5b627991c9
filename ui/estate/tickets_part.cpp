// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/tickets_part.h"

#include "kit/quiet_button.h"
#include "kit/section.h"
#include "kit/text_elide.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostTickets = 6;

QString questionFor(Id<Component> component)
{
    return u"component=id:%1"_s.arg(component.value);
}

} // namespace

TicketsPart::TicketsPart(PageContext context, QWidget *parent)
    : DetailsPart(std::move(context), parent), m_section(new Section(tr("Tickets here")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_section);
    QPushButton *add = quietButton(tr("New ticket here"), u"list-add"_s);
    layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_component)
            Q_EMIT linkActivated(linkToPlace(u"desk"_s, u"new "_s + questionFor(*m_component)));
    });
    connect(m_section, &Section::linkActivated, this, &TicketsPart::linkActivated);
}

void TicketsPart::show(const ShownComponent &shown)
{
    if (m_component == shown.id())
        return;
    m_component = shown.id();
    m_lines.reset();
    m_section->clear();
    refresh();
}

void TicketsPart::refresh()
{
    if (!m_component)
        return;
    TicketQuestion question;
    question.filter.components = {*m_component};
    question.limit = MostTickets;
    context().workspace.read(
        this, [question](Session &session) { return listTickets(session, question); },
        [this, component = *m_component](const Result<TicketPage> &page) {
            if (component != m_component)
                return;
            if (page)
                take(*page);
            else
                Q_EMIT failed(page.error());
        });
}

void TicketsPart::take(const TicketPage &page)
{
    if (m_lines == page.tickets && m_hasMore == page.next.has_value())
        return;
    m_lines = page.tickets;
    m_hasMore = page.next.has_value();
    m_section->clear();
    for (const TicketLine &line : page.tickets) {
        const QString state = word(line.state.state);
        const QString remark =
            line.priority ? tr("P%1", "priority").arg(line.priority->number) + u" · "_s + state : state;
        m_section->addLine(line.number + u"  "_s + oneLine(line.title), remark, linkTo(line.id));
    }
    if (page.tickets.isEmpty())
        m_section->addNote(tr("none"));
    if (m_hasMore)
        m_section->addLine(tr("The newest %n · show all", nullptr, int(page.tickets.size())), {},
                           linkToPlace(u"desk"_s, questionFor(*m_component)));
}

} // namespace mainstay
