// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_requester.h"

#include "people/people_lookup.h"

namespace mainstay {

QString requesterOf(Session &session, const MailAddress &address)
{
    return personNamed(session, address.address).value_or(toText(address));
}

} // namespace mainstay
