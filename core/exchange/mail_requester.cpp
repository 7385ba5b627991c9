// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_requester.h"

namespace mainstay {

QString requesterOf(Session &, const MailAddress &address)
{
    return toText(address);
}

} // namespace mainstay
