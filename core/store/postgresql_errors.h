// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace mainstay {

/// What an SQLSTATE (PostgreSQL manual, appendix A) means to a person. Our own triggers raise MS001 with
/// "mainstay:<case>" in the message.
Error errorFromSqlState(const QByteArray &sqlState, const QString &message, const QString &location);

} // namespace mainstay
