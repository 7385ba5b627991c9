// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stakeholder.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(StakeholderKind kind)
{
    return kind == StakeholderKind::Person ? u"person"_s : u"organisation"_s;
}

std::optional<StakeholderKind> stakeholderKindFromName(QStringView name)
{
    for (const StakeholderKind kind : {StakeholderKind::Person, StakeholderKind::Organisation}) {
        if (toName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace mainstay
