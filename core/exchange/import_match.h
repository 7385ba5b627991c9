// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/registry.h"

namespace mainstay {

struct MatchOptions {
    Removal removal = Removal::Never;
    std::optional<qint64> under; ///< where components without a parent go; nothing: they are solutions
    bool endsMayBeNames = false; ///< an end that is no key is tried as COMPONENT
};

/// Compares what was read with what is there. Rows whose parent or ends cannot be found go to `rejected` and are left
/// out, with all that would stand below them.
ImportPlan planImport(const Reading &reading, const ImportPicture &picture, const MatchOptions &options,
                      std::vector<Remark> &rejected, TextPool &texts);

} // namespace mainstay
