// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

namespace mainstay {

/// What an editor does to the fields that only a process knows, and to the plans made of fields, as process_edits.h
/// does to its states.

/// A new line of text behind the others; the name with a number where a field has it already.
Process withField(Process process, const QString &wanted);
/// In place of the one of that name; what demands it, waits for it or comes after it goes by the new name.
Process changedField(Process process, const QString &name, const FieldSpec &field);
/// It goes, and whatever demands it or waits for it: a need for one of several goes on with the others.
Process withoutField(Process process, const QString &name);

/// The plan at that place, or a new one behind the others; one without fields or states goes.
Process withGuard(Process process, qsizetype place, const PlanGuard &guard);

/// "start, end": names as a person writes them, blanks for underscores.
QStringList fieldNamesFromText(const QString &text);

} // namespace mainstay
