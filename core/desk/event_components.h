// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/event_store.h"
#include "estate/component_tree.h"

namespace mainstay {

/// The estate as events see it: which component is meant, and whether it is being worked on. A snapshot.
class EventComponents
{
public:
    /// Throws StoreError.
    explicit EventComponents(Session &session);

    /// By the first of the names that is the attribute `monitoring` of one component, else the exact name of one.
    std::optional<Id<Component>> named(const QStringList &names) const;

    /// Whether planned work on it, or on what it stands in, goes on at that instant; its end does not belong to it.
    bool isInMaintenance(Id<Component> component, Instant at) const;

private:
    bool isPlanned(Id<Component> component, Instant at) const;

    ComponentTree m_tree;
    QHash<QString, Id<Component>> m_monitored;
    QHash<Id<Component>, QList<MaintenanceWindow>> m_windows;
};

} // namespace mainstay
