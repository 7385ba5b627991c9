// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact_override.h"

#include "estate/name_table.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static const NameTable<overrideVerdictCount> &overrideVerdictNames()
{
    static const NameTable<overrideVerdictCount> names{u"not impacted"_s, u"degraded"_s, u"failed"_s};
    return names;
}

QString toName(OverrideVerdict verdict)
{
    return overrideVerdictNames().at(size_t(verdict));
}

std::optional<OverrideVerdict> overrideVerdictFromName(QAnyStringView name)
{
    return fromName<OverrideVerdict>(overrideVerdictNames(), name);
}

} // namespace mainstay
