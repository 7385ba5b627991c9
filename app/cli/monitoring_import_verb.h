// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace mainstay {

/// Events of monitoring systems among the formats of `import`.
ExitStatus importMonitoring(Call &call);

} // namespace mainstay
