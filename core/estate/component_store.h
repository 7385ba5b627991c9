// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component.h"
#include "store/rows.h"

#include <QSet>

namespace mainstay {

struct ComponentAttribute {
    Id<ComponentAttribute> id;
    int version = 0;
    Id<Component> component;
    QString name;
    QString value;

    bool operator==(const ComponentAttribute &) const = default;
};

/// Every statement about components. Reads are one query each; writes throw as store/rows.h says.

std::optional<Component> findComponent(Session &session, Id<Component> id);
/// By (rank, id); without a parent: the solutions.
QList<Component> childrenOf(Session &session, std::optional<Id<Component>> parent);
QList<ComponentAttribute> attributesOf(Session &session, Id<Component> component);
/// Of any component, with exactly this name and value.
QList<ComponentAttribute> attributesLike(Session &session, const QString &name, const QString &value);

/// All columns but id and version, as updateRow() and insertRow() take them.
Values toValues(const Component &component);
/// The columns of `edited` that differ from `read`.
Values changesBetween(const Component &read, const Component &edited);
/// The other way: what a merged row says.
Component fromValues(const Values &values);

/// The component itself and all it stands below; any depth, in one statement.
QSet<qint64> upwardsFrom(Session &session, Id<Component> component);
/// The solution it stands in, which may be itself; nothing where there is no such component.
std::optional<Id<Component>> solutionOf(Session &session, Id<Component> component);
/// Those of the components that stand in the given one, at any depth, or are it.
QSet<Id<Component>> standingIn(Session &session, Id<Component> above, QList<Id<Component>> components);

/// Columns of `component` in the order that toComponent() reads them.
inline constexpr QStringView ComponentColumns =
    u"id, version, parent_id, rank, name, kind, product_version, vendor, owner, description, stage, planned_on,"
    " implementation_on, operation_on, phase_out_on, disposed_on, end_of_support_on";
Component toComponent(const Row &row);

} // namespace mainstay
