// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace mainstay {

/// Calls `leave` on Escape anywhere in the widget, as long as that lives. What is offered below one of its fields is
/// closed first.
void onEscape(QWidget *in, const std::function<void()> &leave);

} // namespace mainstay
