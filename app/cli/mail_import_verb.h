// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace mainstay {

/// E-mail among the formats of `import`: it brings tickets and what is said in them.
QList<OptionSpec> mailOptions();
ExitStatus importMails(Call &call);

} // namespace mainstay
