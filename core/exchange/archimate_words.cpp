// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archimate_words.h"

#include <algorithm>
#include <array>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
using Meaning = ArchimateMeaning;

struct ArchimateRelationRow {
    QLatin1String type;
    ArchimateRelation relation;
};
/// ArchiMate 3.2, chapter 5. Composition and aggregation make the tree; what derives no need is left.
constexpr std::array archimateRelations = {
    ArchimateRelationRow{"Composition"_L1, {Meaning::SourceHoldsTarget}},
    ArchimateRelationRow{"Aggregation"_L1, {Meaning::SourceHoldsTarget}},
    ArchimateRelationRow{"Assignment"_L1, {Meaning::TargetNeedsSource, DependencyKind::RunsOn}},
    ArchimateRelationRow{"Realization"_L1, {Meaning::TargetNeedsSource, DependencyKind::Uses}},
    ArchimateRelationRow{"Serving"_L1, {Meaning::TargetNeedsSource, DependencyKind::Uses}},
    ArchimateRelationRow{"Access"_L1, {Meaning::SourceNeedsTarget, DependencyKind::Data}},
    ArchimateRelationRow{"Flow"_L1, {Meaning::TargetNeedsSource, DependencyKind::Data}},
    ArchimateRelationRow{"Triggering"_L1, {Meaning::TargetNeedsSource, DependencyKind::Uses}},
    ArchimateRelationRow{"Association"_L1, {Meaning::Nothing}},
    ArchimateRelationRow{"Specialization"_L1, {Meaning::Nothing}},
    ArchimateRelationRow{"Influence"_L1, {Meaning::Nothing}},
};

struct ArchimateTypeRow {
    QLatin1String name;
    ComponentKind kind;
};
constexpr std::array archimateKinds = {
    ArchimateTypeRow{"Node"_L1, ComponentKind::Hardware},
    ArchimateTypeRow{"Device"_L1, ComponentKind::Hardware},
    ArchimateTypeRow{"Equipment"_L1, ComponentKind::Hardware},
    ArchimateTypeRow{"Facility"_L1, ComponentKind::Hardware},
    ArchimateTypeRow{"Material"_L1, ComponentKind::Hardware},
    ArchimateTypeRow{"SystemSoftware"_L1, ComponentKind::SoftwareSystem},
    ArchimateTypeRow{"ApplicationComponent"_L1, ComponentKind::Application},
    ArchimateTypeRow{"ApplicationCollaboration"_L1, ComponentKind::Application},
    ArchimateTypeRow{"CommunicationNetwork"_L1, ComponentKind::Network},
    ArchimateTypeRow{"DistributionNetwork"_L1, ComponentKind::Network},
    ArchimateTypeRow{"Path"_L1, ComponentKind::Network},
    ArchimateTypeRow{"BusinessService"_L1, ComponentKind::Service},
    ArchimateTypeRow{"ApplicationService"_L1, ComponentKind::Service},
    ArchimateTypeRow{"TechnologyService"_L1, ComponentKind::Service},
    ArchimateTypeRow{"BusinessProcess"_L1, ComponentKind::Process},
    ArchimateTypeRow{"BusinessFunction"_L1, ComponentKind::Process},
    ArchimateTypeRow{"BusinessInteraction"_L1, ComponentKind::Process},
    ArchimateTypeRow{"ApplicationProcess"_L1, ComponentKind::Process},
    ArchimateTypeRow{"ApplicationFunction"_L1, ComponentKind::Process},
    ArchimateTypeRow{"ApplicationInteraction"_L1, ComponentKind::Process},
    ArchimateTypeRow{"TechnologyProcess"_L1, ComponentKind::Process},
    ArchimateTypeRow{"TechnologyFunction"_L1, ComponentKind::Process},
    ArchimateTypeRow{"TechnologyInteraction"_L1, ComponentKind::Process},
    ArchimateTypeRow{"BusinessObject"_L1, ComponentKind::Document},
    ArchimateTypeRow{"Contract"_L1, ComponentKind::Document},
    ArchimateTypeRow{"Representation"_L1, ComponentKind::Document},
    ArchimateTypeRow{"DataObject"_L1, ComponentKind::Document},
    ArchimateTypeRow{"Deliverable"_L1, ComponentKind::Document},
    ArchimateTypeRow{"Artifact"_L1, ComponentKind::Component},
    ArchimateTypeRow{"Product"_L1, ComponentKind::Component},
    ArchimateTypeRow{"ApplicationInterface"_L1, ComponentKind::Component},
    ArchimateTypeRow{"BusinessInterface"_L1, ComponentKind::Component},
    ArchimateTypeRow{"TechnologyInterface"_L1, ComponentKind::Component},
    ArchimateTypeRow{"TechnologyCollaboration"_L1, ComponentKind::Component},
    ArchimateTypeRow{"BusinessEvent"_L1, ComponentKind::Process},
    ArchimateTypeRow{"ApplicationEvent"_L1, ComponentKind::Process},
    ArchimateTypeRow{"TechnologyEvent"_L1, ComponentKind::Process},
    ArchimateTypeRow{"Grouping"_L1, ComponentKind::Component},
    ArchimateTypeRow{"Location"_L1, ComponentKind::Component},
};

constexpr std::array noParts = {"BusinessActor"_L1,
                                "BusinessRole"_L1,
                                "BusinessCollaboration"_L1,
                                "Stakeholder"_L1,
                                "Driver"_L1,
                                "Assessment"_L1,
                                "Goal"_L1,
                                "Outcome"_L1,
                                "Principle"_L1,
                                "Requirement"_L1,
                                "Constraint"_L1,
                                "Meaning"_L1,
                                "Value"_L1,
                                "Resource"_L1,
                                "Capability"_L1,
                                "CourseOfAction"_L1,
                                "ValueStream"_L1,
                                "WorkPackage"_L1,
                                "ImplementationEvent"_L1,
                                "Plateau"_L1,
                                "Gap"_L1,
                                "AndJunction"_L1,
                                "OrJunction"_L1,
                                "Junction"_L1};
} // namespace

std::optional<ArchimateRelation> archimateRelation(QStringView type, QStringView accessType, QStringView isDirected)
{
    const auto *found =
        std::ranges::find_if(archimateRelations, [&](const ArchimateRelationRow &each) { return type == each.type; });
    if (found == archimateRelations.end())
        return std::nullopt;
    if (type == u"Access" && accessType == u"Write")
        return ArchimateRelation{Meaning::TargetNeedsSource, DependencyKind::Data};
    if (type == u"Association" && isDirected == u"true")
        return ArchimateRelation{Meaning::SourceNeedsTarget, DependencyKind::ConnectsTo};
    return found->relation;
}

ArchimateType archimateType(QStringView type)
{
    const auto *kind =
        std::ranges::find_if(archimateKinds, [&](const ArchimateTypeRow &each) { return type == each.name; });
    if (kind != archimateKinds.end())
        return {ArchimateElement::Component, kind->kind};
    const bool isNoPart = std::ranges::any_of(noParts, [&](QLatin1String each) { return type == each; });
    return {isNoPart ? ArchimateElement::NoPart : ArchimateElement::Unknown, ComponentKind::Component};
}

QString archimateTypeOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Hardware:
        return u"Device"_s;
    case ComponentKind::VirtualMachine:
        return u"Node"_s;
    case ComponentKind::OperatingSystem:
    case ComponentKind::SoftwareSystem:
    case ComponentKind::Database:
        return u"SystemSoftware"_s;
    case ComponentKind::Application:
        return u"ApplicationComponent"_s;
    case ComponentKind::Component:
        return u"Artifact"_s;
    case ComponentKind::Network:
        return u"CommunicationNetwork"_s;
    case ComponentKind::Service:
        return u"ApplicationService"_s;
    case ComponentKind::ScheduledJob:
        return u"ApplicationProcess"_s;
    case ComponentKind::Document:
        return u"DataObject"_s;
    case ComponentKind::Process:
        return u"BusinessProcess"_s;
    }
    return {};
}

QString archimateTypeOf(DependencyKind kind)
{
    switch (kind) {
    case DependencyKind::RunsOn:
        return u"Assignment"_s;
    case DependencyKind::Data:
        return u"Flow"_s;
    case DependencyKind::Uses:
    case DependencyKind::ConnectsTo:
    case DependencyKind::Library:
    case DependencyKind::Power:
        return u"Serving"_s;
    }
    return {};
}

} // namespace mainstay
