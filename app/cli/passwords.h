// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

namespace mainstay {

class Words;

/// One line from the terminal, not shown while it is typed; nothing at its end. Console::canAsk() comes first.
std::optional<QString> typedSecret(const QString &question);

/// Looks a password up after the server asked for one: first in the keychain, which is given 3 s, then by asking the
/// person, when there is a terminal to ask at. (A password file, PGPASSFILE, is read by libpq itself, before.)
AskPassword askForPassword(const Words &words);

} // namespace mainstay
