// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_rules.h"

#include "base/error.h"
#include "estate/life_cycle_rules.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void requireValid(const Component &component)
{
    if (component.name.trimmed().isEmpty())
        throw StoreError(ErrorKind::Invalid, "estate.name-missing");
    if (component.name.size() > LongestName)
        throw StoreError(ErrorKind::Invalid, "estate.name-too-long",
                         {{u"length"_s, component.name.size()}, {u"most"_s, LongestName}});
    if (const auto clash = clashOf(component.lifeCycle))
        throw StoreError(ErrorKind::Invalid, "estate.life-cycle-order",
                         {{u"earlier"_s, toName(clash->earlier)}, {u"later"_s, toName(clash->later)}});
}

} // namespace mainstay
