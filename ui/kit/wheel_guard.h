// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mainstay {

/// Lets the wheel change a box or a number only while that has the focus. Over any other it scrolls what lies around
/// it: whoever scrolls a page changes nothing on it.
void guardFromWheel(QWidget *widget);
void unguardFromWheel(QWidget *widget);

} // namespace mainstay
