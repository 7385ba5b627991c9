// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archimate_words.h"

#include <algorithm>
#include <array>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
using Meaning = ArchimateMeaning;

struct Relation {
    QLatin1String type;
    ArchimateRelation relation;
};
/// ArchiMate 3.2, chapter 5. Composition and aggregation make the tree; what derives no need is left.
constexpr std::array archimateRelations = {
    Relation{"Composition"_L1, {Meaning::SourceHoldsTarget}},
    Relation{"Aggregation"_L1, {Meaning::SourceHoldsTarget}},
    Relation{"Assignment"_L1, {Meaning::TargetNeedsSource, DependencyKind::RunsOn}},
    Relation{"Realization"_L1, {Meaning::TargetNeedsSource, DependencyKind::Uses}},
    Relation{"Serving"_L1, {Meaning::TargetNeedsSource, DependencyKind::Uses}},
    Relation{"Access"_L1, {Meaning::SourceNeedsTarget, DependencyKind::Data}},
    Relation{"Flow"_L1, {Meaning::TargetNeedsSource, DependencyKind::Data}},
    Relation{"Triggering"_L1, {Meaning::TargetNeedsSource, DependencyKind::Uses}},
    Relation{"Association"_L1, {Meaning::Nothing}},
    Relation{"Specialization"_L1, {Meaning::Nothing}},
    Relation{"Influence"_L1, {Meaning::Nothing}},
};

struct Type {
    QLatin1String name;
    ComponentKind kind;
};
constexpr std::array archimateKinds = {
    Type{"Node"_L1, ComponentKind::Hardware},
    Type{"Device"_L1, ComponentKind::Hardware},
    Type{"Equipment"_L1, ComponentKind::Hardware},
    Type{"Facility"_L1, ComponentKind::Hardware},
    Type{"Material"_L1, ComponentKind::Hardware},
    Type{"SystemSoftware"_L1, ComponentKind::SoftwareSystem},
    Type{"ApplicationComponent"_L1, ComponentKind::Application},
    Type{"ApplicationCollaboration"_L1, ComponentKind::Application},
    Type{"CommunicationNetwork"_L1, ComponentKind::Network},
    Type{"DistributionNetwork"_L1, ComponentKind::Network},
    Type{"Path"_L1, ComponentKind::Network},
    Type{"BusinessService"_L1, ComponentKind::Service},
    Type{"ApplicationService"_L1, ComponentKind::Service},
    Type{"TechnologyService"_L1, ComponentKind::Service},
    Type{"BusinessProcess"_L1, ComponentKind::Process},
    Type{"BusinessFunction"_L1, ComponentKind::Process},
    Type{"BusinessInteraction"_L1, ComponentKind::Process},
    Type{"ApplicationProcess"_L1, ComponentKind::Process},
    Type{"ApplicationFunction"_L1, ComponentKind::Process},
    Type{"ApplicationInteraction"_L1, ComponentKind::Process},
    Type{"TechnologyProcess"_L1, ComponentKind::Process},
    Type{"TechnologyFunction"_L1, ComponentKind::Process},
    Type{"TechnologyInteraction"_L1, ComponentKind::Process},
    Type{"BusinessObject"_L1, ComponentKind::Document},
    Type{"Contract"_L1, ComponentKind::Document},
    Type{"Representation"_L1, ComponentKind::Document},
    Type{"DataObject"_L1, ComponentKind::Document},
    Type{"Deliverable"_L1, ComponentKind::Document},
    Type{"Artifact"_L1, ComponentKind::Component},
    Type{"Product"_L1, ComponentKind::Component},
    Type{"ApplicationInterface"_L1, ComponentKind::Component},
    Type{"BusinessInterface"_L1, ComponentKind::Component},
    Type{"TechnologyInterface"_L1, ComponentKind::Component},
    Type{"TechnologyCollaboration"_L1, ComponentKind::Component},
    Type{"BusinessEvent"_L1, ComponentKind::Process},
    Type{"ApplicationEvent"_L1, ComponentKind::Process},
    Type{"TechnologyEvent"_L1, ComponentKind::Process},
    Type{"Grouping"_L1, ComponentKind::Component},
    Type{"Location"_L1, ComponentKind::Component},
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
        std::ranges::find_if(archimateRelations, [&](const Relation &each) { return type == each.type; });
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
    const auto *kind = std::ranges::find_if(archimateKinds, [&](const Type &each) { return type == each.name; });
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
