// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_form.h"

#include "desk/ticket_fields.h"
#include "kit/calm_style.h"
#include "kit/icon.h"
#include "kit/section.h"
#include "kit/ticket_look.h"
#include "ui_desk/own_fields.h"
#include "ui_desk/priority_field.h"

#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

TicketForm::TicketForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_priority(new PriorityField(*context.rules, context.words))
    , m_component(new ComponentPicker(context.estate))
    , m_open(new QPushButton)
    , m_affects(new QLabel)
    , m_description(new InPlaceText)
    , m_own(new OwnFields(context))
{
    addLine(nullptr, u"title"_s, tr("Title"));
    auto *form = new FieldForm;
    m_impact = addLevels(form, tr("Impact"), context.rules->matrix.impacts);
    m_urgency = addLevels(form, tr("Urgency"), context.rules->matrix.urgencies);
    connect(m_impact, &InPlaceChoice::committed, this, [this](const QString &value) {
        change(u"impact"_s, [this, value](const Ticket &base) {
            return withLevels(m_context.rules->matrix, base, value.isEmpty() ? std::nullopt : std::optional(value),
                              base.urgency);
        });
    });
    connect(m_urgency, &InPlaceChoice::committed, this, [this](const QString &value) {
        change(u"urgency"_s, [this, value](const Ticket &base) {
            return withLevels(m_context.rules->matrix, base, base.impact,
                              value.isEmpty() ? std::nullopt : std::optional(value));
        });
    });
    form->addField(tr("Priority"), m_priority);
    connect(m_priority, &PriorityField::overridden, this, [this](const QString &priority, const QString &reason) {
        change(u"priority"_s, [this, priority, reason](const Ticket &base) {
            return withOverride(m_context.rules->matrix, base, priority, reason);
        });
    });
    connect(m_priority, &PriorityField::overrideDropped, this, [this] {
        change(u"priority"_s, [this](Ticket base) -> Result<Ticket> {
            base.priorityReason.reset();
            base.priority = computedPriority(m_context.rules->matrix, base);
            return base;
        });
    });
    addComponent(form);
    addLine(form, u"team"_s, tr("Team"));
    addLine(form, u"assignee"_s, tr("Assignee"));
    addLine(form, u"requester"_s, tr("Requester"));
    addDescription(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(form);
    layout->addWidget(m_own);
    connect(m_own, &OwnFields::committed, this, [this](const QString &field, const QString &value) {
        change(u"own:"_s + field, [this, field, value](const Ticket &base) {
            return withField(m_context.rules->process(base.process), base, field, value);
        });
    });
}

void TicketForm::addLine(FieldForm *form, const QString &field, const QString &label)
{
    auto *line = new InPlaceField;
    line->setPlaceholderText(tr("none", "a field that is empty"));
    line->setObjectName(field);
    m_lines.insert(field, line);
    if (form)
        form->addField(label, line);
    else
        line->setAccessibleName(label);
    connect(line, &InPlaceField::committed, this, [this, field](const QString &text) {
        change(field, [this, field, text](const Ticket &base) {
            return withField(m_context.rules->process(base.process), base, field, text);
        });
    });
}

InPlaceChoice *TicketForm::addLevels(FieldForm *form, const QString &label, const QList<Level> &levels)
{
    auto *choice = new InPlaceChoice;
    choice->addChoice({}, tr("none", "a field that is empty"));
    for (const Level &level : levels)
        choice->addChoice(level.label, m_context.words.name(level.label));
    form->addField(label, choice);
    return choice;
}

void TicketForm::addComponent(FieldForm *form)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_component, 1);
    layout->addWidget(m_open);
    row->setFocusProxy(m_component);
    m_component->setAccessibleName(tr("Component"));
    m_open->setIcon(tintedIcon(u"go-next"_s));
    m_open->setProperty("quiet", true);
    onRowHeight(m_open, [this] { m_open->setFixedWidth(rowHeight() + 4); });
    m_open->setToolTip(tr("Show the component in the estate"));
    m_open->setAccessibleName(m_open->toolTip());
    form->addField(tr("Component"), row);
    m_affects->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_affects->setWordWrap(true);
    m_affects->setContentsMargins(6, 0, 0, 0);
    form->addField(tr("Affects"), m_affects);
    const auto link = [this](const auto &toLink) {
        return [this, toLink] {
            if (m_shown && m_shown->component)
                Q_EMIT linkActivated(toLink(*m_shown->component));
        };
    };
    connect(m_open, &QPushButton::clicked, this, link([](Id<Component> id) { return linkTo(id); }));
    connect(m_affects, &QLabel::linkActivated, this, link([](Id<Component> id) { return linkToImpact(id); }));
    connect(m_component, &ComponentPicker::refused, this, &TicketForm::refused);
    connect(m_component, &ComponentPicker::picked, this, [this](std::optional<Id<Component>> component) {
        change(u"component"_s, [component](Ticket base) -> Result<Ticket> {
            base.component = component;
            return base;
        });
    });
}

void TicketForm::addDescription(FieldForm *form)
{
    m_description->setPlaceholderText(tr("none", "a field that is empty"));
    form->addField(tr("Description"), m_description);
    connect(m_description, &InPlaceText::committed, this, [this](const QString &text) {
        change(u"description"_s, [this, text](const Ticket &base) {
            return withField(m_context.rules->process(base.process), base, u"description", text);
        });
    });
}

void TicketForm::change(const QString &field, const Change &change)
{
    if (!m_shown)
        return;
    const Ticket base = m_bases.value(field, *m_shown);
    const Result<Ticket> changed = change(base);
    if (!changed)
        Q_EMIT refused(changed.error());
    else if (*changed != base)
        Q_EMIT wanted({base, *changed, {}, {}});
    else
        setStored(*m_shown);
}

void TicketForm::setRecord(const TicketRecord &record)
{
    const bool isOther = !m_shown || m_shown->id != record.ticket.id;
    if (isOther)
        leave();
    const auto before = m_shown;
    m_shown = record.ticket;
    if (isOther)
        showStored();
    setStored(record.ticket);
    if (!isOther)
        keepBases(*before);
    QStringList teams = record.teams;
    auto *completer = new QCompleter(teams, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_lines.value(u"team"_s)->completer();
    m_lines.value(u"team"_s)->setCompleter(completer);
    showImpact(record);
}

void TicketForm::setStored(const Ticket &ticket)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        line.value()->setStored(fieldValue(ticket, line.key()).value_or(QString()));
    m_impact->setStored(ticket.impact.value_or(QString()));
    m_urgency->setStored(ticket.urgency.value_or(QString()));
    m_priority->setTicket(ticket);
    m_component->setStoredComponent(ticket.component);
    m_description->setStored(ticket.description);
    m_own->setTicket(ticket);
}

void TicketForm::keepBases(const Ticket &before)
{
    const auto keep = [&](const QString &field, bool isEdited) {
        if (!isEdited)
            m_bases.remove(field);
        else if (!m_bases.contains(field))
            m_bases.insert(field, before);
    };
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        keep(line.key(), line.value()->isEdited());
    keep(u"impact"_s, m_impact->isEdited());
    keep(u"urgency"_s, m_urgency->isEdited());
    keep(u"component"_s, m_component->isEdited());
    keep(u"description"_s, m_description->isEdited());
    for (const FieldSpec &field : m_context.rules->process(before.process).fields)
        keep(u"own:"_s + field.name, m_own->editedFields().contains(field.name));
    for (const QString &field : {u"resolution_code"_s, u"solution"_s})
        keep(u"own:"_s + field, m_own->editedFields().contains(field));
}

void TicketForm::settle(const Ticket &ticket)
{
    if (!m_shown || m_shown->id != ticket.id)
        return;
    const Ticket before = *std::exchange(m_shown, ticket);
    setStored(ticket);
    // What was saved is shown as the rules spell it; what is still being typed stays as it is.
    for (InPlaceField *line : std::as_const(m_lines)) {
        if (line->isEdited() && line->text().simplified() == line->stored())
            line->setText(line->stored());
    }
    if (m_description->toPlainText().trimmed() == ticket.description.trimmed())
        m_description->showStored();
    keepBases(before);
}

void TicketForm::showStored()
{
    m_bases.clear();
    for (InPlaceField *line : std::as_const(m_lines))
        line->setText(line->stored());
    m_component->setText(m_component->stored());
    m_description->showStored();
    m_own->showStored();
    m_impact->revert();
    m_urgency->revert();
}

void TicketForm::leave()
{
    for (InPlaceField *line : std::as_const(m_lines)) {
        if (line->hasFocus())
            line->clearFocus();
    }
    for (QWidget *field : {static_cast<QWidget *>(m_component), static_cast<QWidget *>(m_description),
                           static_cast<QWidget *>(m_impact), static_cast<QWidget *>(m_urgency)}) {
        if (field->hasFocus())
            field->clearFocus();
    }
    if (QWidget *field = m_own->focusWidget(); field && field->hasFocus())
        field->clearFocus();
}

void TicketForm::showImpact(const TicketRecord &record)
{
    const bool isTied = record.ticket.component.has_value();
    m_open->setVisible(isTied);
    m_affects->setVisible(isTied);
    if (!isTied)
        return;
    const QString components = tr("%n component(s)", nullptr, int(record.impacted));
    const QString solutions = tr("%n solution(s)", nullptr, int(record.solutions));
    const QString told =
        record.impacted == 0 ? tr("nothing else") : tr("%1, %2", "6 components, 1 solution").arg(components, solutions);
    const QString link = tr("show on map").replace(u' ', QChar::Nbsp); // on one line, whole
    m_affects->setText(told.toHtmlEscaped() + u" &nbsp; <a href=\"map\">"_s + link.toHtmlEscaped() + u"</a>"_s);
    m_affects->setAccessibleName(tr("Affects") + u' ' + told);
}

} // namespace mainstay
