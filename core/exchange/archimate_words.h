// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency.h"

#include <QStringView>
#include <optional>

namespace mainstay {

/// What a relationship of ArchiMate says to an estate.
enum class ArchimateMeaning : quint8 {
    TargetNeedsSource,
    SourceNeedsTarget,
    SourceHoldsTarget,
    Nothing, ///< no dependency
};

struct ArchimateRelation {
    ArchimateMeaning meaning = ArchimateMeaning::Nothing;
    DependencyKind kind = DependencyKind::Uses;
};

/// Nothing for a word that is no relationship of ArchiMate 3. accessType: "Read", "Write"…; isDirected: of an
/// association.
std::optional<ArchimateRelation> archimateRelation(QStringView type, QStringView accessType, QStringView isDirected);

enum class ArchimateElement : quint8 {
    Component,
    NoPart, ///< people, motivation, strategy, planning, and what only joins relationships
    Unknown,
};

struct ArchimateType {
    ArchimateElement element = ArchimateElement::Unknown;
    ComponentKind kind = ComponentKind::Component;
};

ArchimateType archimateType(QStringView type);

/// The types by which a component and a dependency are written; a dependency's source is its provider.
QString archimateTypeOf(ComponentKind kind);
QString archimateTypeOf(DependencyKind kind);

} // namespace mainstay
