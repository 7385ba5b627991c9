// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_filters.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void setChip(Chip *chip, const QString &name, const QStringList &values)
{
    chip->setText(values.isEmpty() ? name : name + u": "_s + oneLine(values.join(u", "_s), 40));
    chip->setTone(values.isEmpty() ? Tone::Neutral : Tone::Accent);
    chip->updateGeometry();
}

/// In a menu "&" would mark a key.
QString menuText(const QString &text)
{
    return oneLine(text, 60).replace(u'&', u"&&"_s);
}

} // namespace

TicketFilters::TicketFilters(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_open(new Chip(tr("open"), Tone::Neutral, Chip::Use::Pressed))
    , m_rest(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    m_open->setCheckable(true);
    m_open->setObjectName(u"filter:open"_s);
    m_open->setToolTip(tr("Only open tickets, or all of them"));
    layout->addWidget(m_open);
    connect(m_open, &Chip::clicked, this, [this](bool isOpen) {
        TicketFilter filter = m_filter;
        filter.open = isOpen;
        apply(filter);
    });
    m_process = addMenuChip(u"process"_s, &TicketFilters::fillProcesses);
    m_priority = addMenuChip(u"priority"_s, &TicketFilters::fillPriorities);
    m_team = addMenuChip(u"team"_s, &TicketFilters::fillTeams);
    m_rest->setSpacing(Grid);
    layout->addLayout(m_rest);
    present();
}

Chip *TicketFilters::addMenuChip(const QString &name, void (TicketFilters::*fill)(QMenu &))
{
    auto *chip = new Chip({}, Tone::Neutral, Chip::Use::Pressed);
    chip->setObjectName(u"filter:"_s + name);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, chip, fill] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        (this->*fill)(*menu);
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
    });
    return chip;
}

template <class T>
void TicketFilters::addToggle(QMenu &menu, const QString &text, QList<T> TicketFilter::*values, const T &value)
{
    QAction *action = menu.addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked((m_filter.*values).contains(value));
    connect(action, &QAction::triggered, this, [this, values, value](bool isWanted) {
        TicketFilter filter = m_filter;
        if (isWanted)
            (filter.*values).append(value);
        else
            (filter.*values).removeAll(value);
        apply(filter);
    });
}

void TicketFilters::fillProcesses(QMenu &menu)
{
    for (const ProcessKind kind : allProcessKinds)
        addToggle(menu, m_context.words.name(toName(kind)), &TicketFilter::processes, kind);
}

void TicketFilters::fillPriorities(QMenu &menu)
{
    for (const Level &level : m_context.rules->matrix.priorities)
        addToggle(menu, priorityText(*m_context.rules, m_context.words, {level.number, level.rank}),
                  &TicketFilter::priorities, level.number);
}

void TicketFilters::fillTeams(QMenu &menu)
{
    QAction *without = menu.addAction(tr("no team yet"));
    without->setCheckable(true);
    without->setChecked(m_filter.withoutTeam);
    connect(without, &QAction::triggered, this, [this](bool isWanted) {
        TicketFilter filter = m_filter;
        filter.withoutTeam = isWanted;
        apply(filter);
    });
    menu.addSeparator();
    QStringList teams = m_teams;
    for (const QString &team : m_filter.teams) {
        if (!teams.contains(team))
            teams.append(team);
    }
    for (const QString &team : std::as_const(teams))
        addToggle(menu, team, &TicketFilter::teams, team);
}

void TicketFilters::apply(const TicketFilter &filter)
{
    setFilter(filter);
    Q_EMIT changed(filter);
}

void TicketFilters::setFilter(const TicketFilter &filter)
{
    m_filter = filter;
    present();
}

void TicketFilters::present()
{
    m_open->setChecked(m_filter.open);
    QStringList processes;
    for (const ProcessKind kind : std::as_const(m_filter.processes))
        processes.append(m_context.words.name(toName(kind)));
    setChip(m_process, tr("process"), processes);
    QStringList priorities;
    for (const int number : std::as_const(m_filter.priorities))
        priorities.append(QString::number(number));
    setChip(m_priority, tr("priority"), priorities);
    setChip(m_team, tr("team"), (m_filter.withoutTeam ? QStringList{tr("none")} : QStringList()) + m_filter.teams);
    presentRest();
}

void TicketFilters::presentRest()
{
    while (QLayoutItem *item = m_rest->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &state : std::as_const(m_filter.states))
        addRest(stateText(m_context.words, {state, {}}),
                [state](TicketFilter &filter) { filter.states.removeAll(state); });
    presentPeople();
    for (const Id<Component> id : std::as_const(m_filter.components))
        addRest(componentText(m_context.estate.current()->tree(), id),
                [id](TicketFilter &filter) { filter.components.removeAll(id); });
    const QLocale &locale = m_context.words.locale();
    if (m_filter.openedFrom)
        addRest(tr("opened from %1").arg(exactTime(*m_filter.openedFrom, locale)),
                [](TicketFilter &filter) { filter.openedFrom.reset(); });
    if (m_filter.openedBefore)
        addRest(tr("opened before %1").arg(exactTime(*m_filter.openedBefore, locale)),
                [](TicketFilter &filter) { filter.openedBefore.reset(); });
}

void TicketFilters::presentPeople()
{
    if (m_filter.withoutAssignee)
        addRest(tr("nobody assigned"), [](TicketFilter &filter) { filter.withoutAssignee = false; });
    for (const QString &name : std::as_const(m_filter.assignees))
        addRest(tr("assigned to %1").arg(name), [name](TicketFilter &filter) { filter.assignees.removeAll(name); });
    if (m_filter.withoutRequester)
        addRest(tr("no requester"), [](TicketFilter &filter) { filter.withoutRequester = false; });
    for (const QString &name : std::as_const(m_filter.requesters))
        addRest(tr("asked by %1").arg(name), [name](TicketFilter &filter) { filter.requesters.removeAll(name); });
    for (const Channel channel : std::as_const(m_filter.channels))
        addRest(tr("by %1", "a channel").arg(m_context.words.name(toName(channel))),
                [channel](TicketFilter &filter) { filter.channels.removeAll(channel); });
}

void TicketFilters::addRest(const QString &text, const std::function<void(TicketFilter &)> &drop)
{
    auto *chip = new Chip(oneLine(text, 40) + u"  ×"_s, Tone::Accent, Chip::Use::Pressed);
    chip->setToolTip(tr("Leave this out of the filter"));
    chip->setAccessibleName(tr("Filtered by %1").arg(oneLine(text, 80)));
    connect(chip, &Chip::clicked, this, [this, drop] {
        TicketFilter filter = m_filter;
        drop(filter);
        apply(filter);
    });
    m_rest->addWidget(chip);
}

} // namespace mainstay
