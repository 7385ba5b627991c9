// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/template_picker.h"

#include "desk/offering_commands.h"
#include "desk/offering_store.h"
#include "desk/ticket_template_commands.h"
#include "desk/ticket_template_store.h"
#include "kit/calm_style.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "ui_desk/pick_list.h"
#include "ui_desk/small_form.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

TicketTemplate templateOf(const Ticket &draft, const QString &name)
{
    return {.id = {},
            .version = 0,
            .name = name,
            .process = draft.process,
            .variant = draft.variant,
            .title = draft.title,
            .description = draft.description,
            .impact = draft.impact,
            .urgency = draft.urgency,
            .component = draft.component,
            .team = draft.team,
            .fields = draft.fields};
}

} // namespace

TicketBeginnings readBeginnings(Session &session)
{
    TicketBeginnings beginnings{ticketTemplates(session), offerings(session)};
    beginnings.offerings.removeIf([](const Offering &offering) { return !offering.isActive; });
    return beginnings;
}

TemplatePicker::TemplatePicker(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new PickList(tr("Find a template or an offering by its name")))
    , m_notice(new NoticeBar)
{
    auto *remove = new QPushButton(tr("Remove"));
    remove->setObjectName(u"removeTemplate"_s);
    remove->setToolTip(tr("Removes the template that is chosen below"));
    m_list->addBeside(remove);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_notice);
    layout->addWidget(m_list);
    connect(m_list, &PickList::picked, this, &TemplatePicker::pick);
    connect(m_list, &PickList::dropped, this, &TemplatePicker::close);
    connect(remove, &QPushButton::clicked, this, &TemplatePicker::removeCurrent);
    // Offerings are agreed upon, and are not thrown away in passing.
    connect(m_list, &PickList::currentChanged, this, [this, remove] {
        const auto place = m_list->current();
        remove->setEnabled(place && *place >= m_beginnings.offerings.size());
    });
}

void TemplatePicker::toggle(const TemplateFacts &facts)
{
    if (!m_list->isHidden() || m_form) {
        close();
        return;
    }
    m_facts = facts;
    m_list->show();
    m_list->begin();
    read();
}

void TemplatePicker::close()
{
    closeForm();
    m_list->hide();
}

void TemplatePicker::forget()
{
    m_notice->hide();
}

void TemplatePicker::read()
{
    m_context.workspace.read(this, readBeginnings,
                             [this, number = ++m_asked](const Result<TicketBeginnings> &beginnings) {
                                 if (number != m_asked)
                                     return;
                                 beginnings ? take(*beginnings) : tell(beginnings.error());
                             });
}

void TemplatePicker::take(const TicketBeginnings &beginnings)
{
    m_beginnings = beginnings;
    QList<PickList::Item> items;
    for (const Offering &offering : beginnings.offerings) {
        QString remark = tr("offering, %1").arg(m_context.words.name(toName(offering.kind)));
        if (!offering.price.isEmpty())
            remark += u", "_s + offering.price;
        items.append({offering.name, remark});
    }
    for (const TicketTemplate &one : beginnings.templates)
        items.append({one.name, m_context.words.name(toName(one.process))});
    m_list->setItems(items);
    if (items.isEmpty())
        m_notice->tell(tr("There are no templates yet. Write a ticket as it usually is, and keep it as one."),
                       NoticeBar::Offer::Nothing);
}

void TemplatePicker::pick(int place)
{
    const auto orders = int(m_beginnings.offerings.size());
    const bool isOrder = place < orders;
    m_context.workspace.read(
        this,
        [isOrder, facts = m_facts, rules = m_context.rules, order = m_beginnings.offerings.value(place),
         one = m_beginnings.templates.value(place - orders)](Session &session) {
            return isOrder ? filledOrder(session, *rules, order, facts) : filledTemplate(session, *rules, one, facts);
        },
        [this](const Result<FilledTemplate> &filled) { filled ? give(*filled) : tell(filled.error()); });
}

void TemplatePicker::give(const FilledTemplate &filling)
{
    close();
    QStringList remarks;
    const auto add = [this, &remarks](const QByteArray &code, const QStringList &names) {
        if (!names.isEmpty())
            remarks.append(m_context.words.remark(code, {{u"names"_s, QJsonArray::fromStringList(names)}}));
    };
    add("template.unknown", filling.unknown);
    add("template.missing", filling.missing);
    add("template.left-out", filling.leftOut);
    remarks.isEmpty() ? m_notice->hide() : m_notice->tell(remarks.join(u'\n'), NoticeBar::Offer::Nothing);
    Q_EMIT filled(filling);
}

void TemplatePicker::beginKeep(const Ticket &draft)
{
    close();
    m_draft = draft;
    m_form = new SmallForm(tr("Keep as template"));
    m_name = new QLineEdit(draft.title);
    m_name->setToolTip(tr("One of that name is replaced. {requester}, {component} and {date} stand in title and "
                          "description for what they will be"));
    m_form->fields()->addField(tr("Name"), m_name);
    connect(m_form, &SmallForm::confirmed, this, &TemplatePicker::keep);
    connect(m_form, &SmallForm::dropped, this, &TemplatePicker::close);
    layout()->addWidget(m_form);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void TemplatePicker::keep()
{
    m_context.workspace.write(
        this,
        [wanted = templateOf(m_draft, m_name->text()), rules = m_context.rules](Transaction &transaction) {
            return setTicketTemplate(transaction, *rules, wanted);
        },
        [this](const Result<TicketTemplate> &done) {
            if (!done)
                return tell(done.error());
            m_notice->hide();
            close();
        });
}

void TemplatePicker::removeCurrent()
{
    const auto place = m_list->current();
    const auto orders = int(m_beginnings.offerings.size());
    if (!place || *place < orders)
        return;
    m_context.workspace.write(
        this,
        [read = m_beginnings.templates.value(*place - orders)](Transaction &transaction) {
            removeTicketTemplate(transaction, read);
        },
        [this](const Result<void> &done) { done ? read() : tell(done.error()); });
}

void TemplatePicker::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_name = nullptr;
}

void TemplatePicker::tell(const Error &error)
{
    m_notice->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing);
}

} // namespace mainstay
