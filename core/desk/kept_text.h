// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace mainstay {

/// Texts that no process declares, such as names of templates and what canned answers say.

/// One line of at most longestLine, without what a database cannot keep. Errors: desk.text-too-long,
/// desk.bad-field-value, naming the field.
Result<void> requireLine(const QString &field, const QString &value);
/// Any text of at most longestText; errors likewise.
Result<void> requireText(const QString &field, const QString &value);

} // namespace mainstay
