// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractAnimation>
#include <QWidget>
#include <algorithm>

namespace mainstay::testing {

/// Whether something on the widget is on its way to another place.
inline bool hasMotion(const QWidget &widget)
{
    return std::ranges::any_of(widget.findChildren<QAbstractAnimation *>(), [](const QAbstractAnimation *animation) {
        return animation->state() == QAbstractAnimation::Running;
    });
}

} // namespace mainstay::testing
