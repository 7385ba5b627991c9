// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_rules.h"

#include "base/error.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct StageDate {
    LifeCycleStage stage;
    std::optional<QDate> date;
};

void requireOrder(const LifeCycle &life)
{
    const StageDate dates[] = {{LifeCycleStage::Planned, life.planned},
                               {LifeCycleStage::Implementation, life.implementation},
                               {LifeCycleStage::Operation, life.operation},
                               {LifeCycleStage::PhaseOut, life.phaseOut},
                               {LifeCycleStage::Disposed, life.disposed}};
    const StageDate *earlier = nullptr;
    for (const StageDate &next : dates) {
        if (!next.date)
            continue;
        if (earlier && *next.date < *earlier->date)
            throw StoreError(ErrorKind::Invalid, "estate.life-cycle-order",
                             {{u"earlier"_s, toName(earlier->stage)}, {u"later"_s, toName(next.stage)}});
        earlier = &next;
    }
}

} // namespace

void requireValid(const Component &component)
{
    if (component.name.trimmed().isEmpty())
        throw StoreError(ErrorKind::Invalid, "estate.name-missing");
    if (component.name.size() > LongestName)
        throw StoreError(ErrorKind::Invalid, "estate.name-too-long",
                         {{u"length"_s, component.name.size()}, {u"most"_s, LongestName}});
    requireOrder(component.lifeCycle);
}

} // namespace mainstay
