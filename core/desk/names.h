// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// The form in which names that people type are compared: case-folded, and every run of blanks, hyphens and
/// underscores is one space, so "In-Progress" and "in progress" are one name. Never shown, never stored.
QString comparableName(QStringView name);

bool isSameName(QStringView one, QStringView other);

} // namespace mainstay
