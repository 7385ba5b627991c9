// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading.h"

namespace mainstay {

void Reading::addFinding(RemarkCode code, quint32 where, Text first, Text second)
{
    findings.push_back({code, where, first, second});
}

void Reading::addReject(Remark remark, Text row)
{
    rejects.push_back({remark, row});
}

} // namespace mainstay
