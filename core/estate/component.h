// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QAnyStringView>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace mainstay {

enum class ComponentKind : quint8 {
    Hardware,
    VirtualMachine,
    OperatingSystem,
    SoftwareSystem,
    Application,
    Component,
    Database,
    Network,
    Service,
    ScheduledJob,
    Document,
    Process,
};
inline constexpr int componentKindCount = 12;

enum class LifeCycleStage : quint8 { Planned, Implementation, Operation, PhaseOut, Disposed };
inline constexpr int lifeCycleStageCount = 5;

/// Where a component stands in its life, and the day on which each stage begins or is meant to begin.
struct LifeCycle {
    std::optional<LifeCycleStage> stage;
    std::optional<QDate> planned;
    std::optional<QDate> implementation;
    std::optional<QDate> operation;
    std::optional<QDate> phaseOut;
    std::optional<QDate> disposed;
    std::optional<QDate> endOfSupport; ///< by the vendor's word

    bool operator==(const LifeCycle &) const = default;
};

/// A part of the estate. Its outline code follows from its place and is asked of the Estate, never kept here.
struct Component {
    Id<Component> id;
    int version = 0; ///< of the row; raised by every change
    std::optional<Id<Component>> parent; ///< nothing: it is a solution
    qint64 rank = 0; ///< order among siblings; equal ranks fall back to id
    QString name;
    ComponentKind kind = ComponentKind::Component;
    QString productVersion; ///< as its vendor writes it; empty: not known
    QString vendor;
    LifeCycle lifeCycle;
    QString owner;
    QString description;

    bool operator==(const Component &) const = default;
};

using ComponentIds = std::vector<Id<Component>>;

/// "operating system", "phase-out" …: the words of the database and of CSV.
QString toName(ComponentKind kind);
QString toName(LifeCycleStage stage);
std::optional<ComponentKind> componentKindFromName(QAnyStringView name);
std::optional<LifeCycleStage> lifeCycleStageFromName(QAnyStringView name);

} // namespace mainstay
