// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "kit/page.h"

class QMenu;

namespace mainstay {

class Chip;

/// The filter of the list as chips: open or all, process, priority, team, and one for each part that came with a link
/// and has no chip of its own.
class TicketFilters : public QWidget
{
    Q_OBJECT

public:
    explicit TicketFilters(const PageContext &context, QWidget *parent = nullptr);

    /// Shows it without telling.
    void setFilter(const TicketFilter &filter);
    const TicketFilter &filter() const { return m_filter; }
    /// Stands behind all chips, which go on below where one line does not hold them.
    void addLast(QWidget *chip);
    void setTeams(const QStringList &teams) { m_teams = teams; }

Q_SIGNALS:
    void changed(const mainstay::TicketFilter &filter);

private:
    void apply(const TicketFilter &filter);
    void present();
    void presentRest();
    void presentPeople();
    void presentWhere();
    void presentTimes();
    Chip *addMenuChip(const QString &name, void (TicketFilters::*fill)(QMenu &));
    void fillProcesses(QMenu &menu);
    void fillPriorities(QMenu &menu);
    void fillTeams(QMenu &menu);
    void fillMore(QMenu &menu);
    void addSwitch(QMenu &menu, const QString &text, bool isOn, const std::function<void(TicketFilter &, bool)> &set);
    template <class T>
    void addToggle(QMenu &menu, const QString &text, QList<T> TicketFilter::*values, const T &value);
    void addRest(const QString &text, const std::function<void(TicketFilter &)> &drop);

    PageContext m_context;
    TicketFilter m_filter;
    QStringList m_teams;
    Chip *m_open;
    Chip *m_process;
    Chip *m_priority;
    Chip *m_team;
    Chip *m_more;
    QList<QWidget *> m_rest; ///< chips of parts that have none of their own
    QWidget *m_last = nullptr;
};

} // namespace mainstay
