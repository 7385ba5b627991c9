// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace mainstay {

/// What is taller than its place, on the ground of fields and lists; the area owns it. Across it scrolls where it does
/// not fit.
QScrollArea *scrolledOnBase(QWidget *content);

} // namespace mainstay
