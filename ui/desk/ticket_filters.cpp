// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_filters.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"

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
    : QWidget(parent), m_context(context), m_open(new Chip(tr("open"), Tone::Neutral, Chip::Use::Pressed))
{
    auto *layout = new FlowLayout(this);
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
    m_more = addMenuChip(u"more"_s, &TicketFilters::fillMore);
    m_more->setText(tr("more"));
    m_more->setToolTip(tr("Whose tickets, and when they are due"));
    present();
}

void TicketFilters::addLast(QWidget *chip)
{
    m_last = chip;
    layout()->addWidget(chip);
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

void TicketFilters::addSwitch(QMenu &menu, const QString &text, bool isOn,
                              const std::function<void(TicketFilter &, bool)> &set)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::triggered, this, [this, set](bool isWanted) {
        TicketFilter filter = m_filter;
        set(filter, isWanted);
        apply(filter);
    });
}

void TicketFilters::fillTeams(QMenu &menu)
{
    addSwitch(menu, tr("no team yet"), m_filter.withoutTeam,
              [](TicketFilter &filter, bool isWanted) { filter.withoutTeam = isWanted; });
    addSwitch(menu, tr("my teams"), m_filter.ofMyTeams,
              [](TicketFilter &filter, bool isWanted) { filter.ofMyTeams = isWanted; });
    menu.addSeparator();
    QStringList teams = m_teams;
    for (const QString &team : m_filter.teams) {
        if (!teams.contains(team))
            teams.append(team);
    }
    for (const QString &team : std::as_const(teams))
        addToggle(menu, team, &TicketFilter::teams, team);
}

void TicketFilters::fillMore(QMenu &menu)
{
    addSwitch(menu, tr("assigned to me"), m_filter.mine,
              [](TicketFilter &filter, bool isWanted) { filter.mine = isWanted; });
    addSwitch(menu, tr("nobody assigned"), m_filter.withoutAssignee,
              [](TicketFilter &filter, bool isWanted) { filter.withoutAssignee = isWanted; });
    menu.addSeparator();
    for (const DueWhen when : {DueWhen::Soon, DueWhen::Late})
        addSwitch(menu, when == DueWhen::Soon ? tr("due within a day") : tr("late"), m_filter.due == when,
                  [when](TicketFilter &filter, bool isWanted) {
                      filter.due = isWanted ? std::optional(when) : std::nullopt;
                  });
    addSwitch(menu, tr("major incidents"), m_filter.major == true, [](TicketFilter &filter, bool isWanted) {
        filter.major = isWanted ? std::optional(true) : std::nullopt;
    });
    addSwitch(menu, tr("with a known error"), m_filter.known == true, [](TicketFilter &filter, bool isWanted) {
        filter.known = isWanted ? std::optional(true) : std::nullopt;
    });
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
    setChip(m_team, tr("team"),
            (m_filter.withoutTeam ? QStringList{tr("none")} : QStringList())
                + (m_filter.ofMyTeams ? QStringList{tr("mine")} : QStringList()) + m_filter.teams);
    presentRest();
}

void TicketFilters::presentRest()
{
    for (QWidget *chip : std::as_const(m_rest)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_rest.clear();
    for (const QString &state : std::as_const(m_filter.states))
        addRest(stateText(m_context.words, {state, {}}),
                [state](TicketFilter &filter) { filter.states.removeAll(state); });
    presentPeople();
    presentWhere();
    presentTimes();
    if (m_last) {
        layout()->removeWidget(m_last);
        layout()->addWidget(m_last);
    }
    updateGeometry();
}

void TicketFilters::presentWhere()
{
    const ComponentTree &tree = m_context.estate.current()->tree();
    for (const Id<Component> id : std::as_const(m_filter.components))
        addRest(componentText(tree, id), [id](TicketFilter &filter) { filter.components.removeAll(id); });
    for (const Id<Component> id : std::as_const(m_filter.solutions))
        addRest(tr("all of %1", "a solution").arg(componentText(tree, id)),
                [id](TicketFilter &filter) { filter.solutions.removeAll(id); });
    for (const int tier : std::as_const(m_filter.tiers))
        addRest(tr("tier %1").arg(tier), [tier](TicketFilter &filter) { filter.tiers.removeAll(tier); });
    if (m_filter.withoutTier)
        addRest(tr("no tier"), [](TicketFilter &filter) { filter.withoutTier = false; });
    if (m_filter.words) {
        QStringList words;
        for (const SearchWord &word : m_filter.words->words)
            words.append(word.isPrefix ? word.word + u'*' : word.word);
        addRest(tr("with “%1”", "words").arg(words.join(u' ')), [](TicketFilter &filter) { filter.words.reset(); });
    }
    if (m_filter.major)
        addRest(*m_filter.major ? tr("major incidents") : tr("no major incidents"),
                [](TicketFilter &filter) { filter.major.reset(); });
    if (m_filter.known)
        addRest(*m_filter.known ? tr("with a known error") : tr("without a known error"),
                [](TicketFilter &filter) { filter.known.reset(); });
}

void TicketFilters::presentTimes()
{
    const QLocale &locale = m_context.words.locale();
    if (m_filter.openedFrom)
        addRest(tr("opened from %1").arg(exactTime(*m_filter.openedFrom, locale)),
                [](TicketFilter &filter) { filter.openedFrom.reset(); });
    if (m_filter.openedBefore)
        addRest(tr("opened before %1").arg(exactTime(*m_filter.openedBefore, locale)),
                [](TicketFilter &filter) { filter.openedBefore.reset(); });
    if (m_filter.due)
        addRest(*m_filter.due == DueWhen::Late ? tr("late") : tr("due within a day"),
                [](TicketFilter &filter) { filter.due.reset(); });
    if (m_filter.dueBy)
        addRest(tr("due by %1").arg(exactTime(*m_filter.dueBy, locale)),
                [](TicketFilter &filter) { filter.dueBy.reset(); });
}

void TicketFilters::presentPeople()
{
    if (m_filter.mine)
        addRest(tr("assigned to me"), [](TicketFilter &filter) { filter.mine = false; });
    if (m_filter.withoutAssignee)
        addRest(tr("nobody assigned"), [](TicketFilter &filter) { filter.withoutAssignee = false; });
    for (const QString &name : std::as_const(m_filter.assignees))
        addRest(tr("assigned to %1").arg(name), [name](TicketFilter &filter) { filter.assignees.removeAll(name); });
    if (m_filter.withoutRequester)
        addRest(tr("no requester"), [](TicketFilter &filter) { filter.withoutRequester = false; });
    for (const QString &name : std::as_const(m_filter.requesters))
        addRest(tr("asked by %1").arg(name), [name](TicketFilter &filter) { filter.requesters.removeAll(name); });
    for (const QString &name : std::as_const(m_filter.organisations))
        addRest(tr("for %1", "an organisation").arg(name),
                [name](TicketFilter &filter) { filter.organisations.removeAll(name); });
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
    m_rest.append(chip);
    layout()->addWidget(chip);
}

} // namespace mainstay
