// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail.h"
#include "store/session.h"

namespace mainstay {

/// How tickets and their log call whoever has the address. Throws StoreError.
QString requesterOf(Session &session, const MailAddress &address);

} // namespace mainstay
