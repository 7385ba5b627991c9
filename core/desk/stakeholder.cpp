// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stakeholder.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(StakeholderParty kind)
{
    return kind == StakeholderParty::Person ? u"person"_s : u"organisation"_s;
}

std::optional<StakeholderParty> stakeholderPartyFromName(QStringView name)
{
    for (const StakeholderParty kind : {StakeholderParty::Person, StakeholderParty::Organisation}) {
        if (toName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace mainstay
