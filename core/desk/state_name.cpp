// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/state_name.h"

namespace mainstay {

QString toText(const StateName &name)
{
    return name.reason ? name.state + u'/' + *name.reason : name.state;
}

StateName stateNameFromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {text.trimmed().toString(), {}};
    const QStringView reason = text.sliced(slash + 1).trimmed();
    return {text.first(slash).trimmed().toString(), reason.isEmpty() ? std::nullopt : std::optional(reason.toString())};
}

} // namespace mainstay
