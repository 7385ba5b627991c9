// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/forbidden_rule.h"

#include "estate/name_table.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static const NameTable<ruleTraitCount> &ruleTraitNames()
{
    static const NameTable<ruleTraitCount> names{u"component"_s, u"environment"_s, u"kind"_s,
                                                 u"stage"_s,     u"owner"_s,       u"attribute"_s};
    return names;
}

QString toName(RuleTrait trait)
{
    return ruleTraitNames().at(size_t(trait));
}

std::optional<RuleTrait> ruleTraitFromName(QAnyStringView name)
{
    return fromName<RuleTrait>(ruleTraitNames(), name);
}

} // namespace mainstay
