// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_shell/main_window.h"

namespace mainstay {

/// Every place there is, in the order of the sidebar.
QList<PageSpec> allPages();

} // namespace mainstay
