// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/ticket_commands.h"

namespace mainstay {

/// --at TIME and --by NAME: when something happened and whose doing it was; now and this person by default. Throws what
/// requirePast() does.
OptionSpec atOption();
OptionSpec byOption();
Occasion occasionOf(Call &call);

/// --internal: only for us.
OptionSpec internalOption();
Visibility visibilityGiven(const Call &call);

} // namespace mainstay
