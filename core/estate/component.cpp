// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component.h"

#include "estate/name_table.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static const NameTable<componentKindCount> &componentKindNames()
{
    static const NameTable<componentKindCount> names{
        u"hardware"_s,    u"virtual machine"_s, u"operating system"_s, u"software system"_s,
        u"application"_s, u"component"_s,       u"database"_s,         u"network"_s,
        u"service"_s,     u"scheduled job"_s,   u"document"_s,         u"process"_s,
    };
    return names;
}

static const NameTable<lifeCycleStageCount> &lifeCycleStageNames()
{
    static const NameTable<lifeCycleStageCount> names{
        u"planned"_s, u"implementation"_s, u"operation"_s, u"phase-out"_s, u"disposed"_s,
    };
    return names;
}

QString toName(ComponentKind kind)
{
    return componentKindNames().at(size_t(kind));
}

QString toName(LifeCycleStage stage)
{
    return lifeCycleStageNames().at(size_t(stage));
}

std::optional<ComponentKind> componentKindFromName(QAnyStringView name)
{
    return fromName<ComponentKind>(componentKindNames(), name);
}

std::optional<LifeCycleStage> lifeCycleStageFromName(QAnyStringView name)
{
    return fromName<LifeCycleStage>(lifeCycleStageNames(), name);
}

} // namespace mainstay
