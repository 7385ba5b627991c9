// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_components.h"

#include "estate/estate_loader.h"

namespace mainstay {

EventComponents::EventComponents(Session &session)
    : m_tree(loadTree(session)), m_monitored(monitoredComponents(session))
{
    for (const MaintenanceWindow &window : maintenanceWindows(session))
        m_windows[window.component].append(window);
}

std::optional<Id<Component>> EventComponents::named(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const auto found = m_monitored.constFind(name); found != m_monitored.cend())
            return *found;
    }
    for (const QString &name : names) {
        if (const auto found = m_tree.named(name); found.size() == 1)
            return m_tree.component(found.front()).id;
    }
    return std::nullopt;
}

bool EventComponents::isInMaintenance(Id<Component> component, Instant at) const
{
    if (m_windows.isEmpty())
        return false;
    for (auto index = m_tree.indexOf(component); index; index = m_tree.parentOf(*index)) {
        if (isPlanned(m_tree.component(*index).id, at))
            return true;
    }
    return false;
}

bool EventComponents::isPlanned(Id<Component> component, Instant at) const
{
    return std::ranges::any_of(m_windows.value(component),
                               [at](const MaintenanceWindow &window) { return window.from <= at && at < window.to; });
}

} // namespace mainstay
