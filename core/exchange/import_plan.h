// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_picture.h"
#include "exchange/reading.h"
#include "store/rows.h"

namespace mainstay {

/// A component that is there, or the n-th that the import will add.
class ComponentRef
{
public:
    static ComponentRef existing(qint64 id) { return ComponentRef(id); }
    static ComponentRef added(quint32 place) { return ComponentRef(-qint64(place) - 1); }

    bool isAdded() const { return m_value < 0; }
    /// The row's id, given the id of the first that was added.
    qint64 idAfter(qint64 firstAdded) const { return isAdded() ? firstAdded - m_value - 1 : m_value; }
    auto operator<=>(const ComponentRef &) const = default;

private:
    explicit ComponentRef(qint64 value) : m_value(value) { }
    qint64 m_value;
};

struct PlannedComponent {
    quint32 imported = 0; ///< place in Reading::components
    std::optional<ComponentRef> parent;
};

struct PlannedUpdate {
    qint64 id = 0;
    Values changes;
};

struct PlannedMove {
    qint64 id = 0;
    ComponentRef parent;
};

struct PlannedGroup {
    ComponentRef dependent;
    Text name;
    QString minimum;
};

struct PlannedDependency {
    quint32 imported = 0; ///< place in Reading::dependencies
    ComponentRef dependent;
    ComponentRef provider;
    /// The row's id of a group that is there, or minus one minus the place in ImportPlan::groups.
    std::optional<qint64> group;
};

/// An attribute of a component or of a dependency that is there (id) or will be added (place).
struct PlannedAttribute {
    std::optional<qint64> owner;
    quint32 place = 0;
    Text name;
    Text value;
};

/// What an import will write, all of it decided; ids of what it adds are given when it is written.
struct ImportPlan {
    std::vector<PlannedComponent> components;
    std::vector<PlannedUpdate> componentUpdates;
    std::vector<PlannedMove> moves;
    std::vector<PlannedAttribute> componentAttributes;
    std::vector<PlannedGroup> groups;
    std::vector<PlannedUpdate> groupUpdates;
    std::vector<PlannedDependency> dependencies;
    std::vector<PlannedUpdate> dependencyUpdates;
    std::vector<qint64> dependencyClaims; ///< already there, now also named by this source
    std::vector<PlannedAttribute> dependencyAttributes;
    std::vector<PlannedUpdate> attributeUpdates; ///< of component_attribute
    std::vector<PlannedUpdate> dependencyAttributeUpdates;

    std::vector<qint64> goneDependencies;
    std::vector<qint64> unclaimedDependencies; ///< kept for another source
    std::vector<qint64> goneGroups;
    std::vector<qint64> goneComponents; ///< children before their parents
    std::vector<qint64> phasedOut; ///< no longer named, and still in use

    qint64 updatedComponents = 0; ///< updated, moved or with another attribute
    qint64 unchangedComponents = 0;
    qint64 updatedDependencies = 0;
    qint64 unchangedDependencies = 0;

    bool changesNothing() const;
};

} // namespace mainstay
