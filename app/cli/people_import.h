// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace mainstay {

/// For the help of verbs that import them: their columns.
QList<const char *> peopleFormatNotes();

/// As the options --dry-run and --keep-valid say.
ExitStatus importPeopleFile(Call &call, const QString &format, const QString &path);
/// The same with FORMAT and FILE as operands.
ExitStatus importNamedPeopleFile(Call &call);

} // namespace mainstay
