// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace mainstay {

/// The formats of people and teams among those of `import`: they bring no estate.
struct PeopleFormat {
    QString name;
    QString brings;
};
QList<PeopleFormat> peopleFormats();

/// For the help of verbs that import them: their columns.
QList<const char *> peopleFormatNotes();

/// As the options --dry-run and --keep-valid say.
ExitStatus importPeopleFile(Call &call, const QString &format, const QString &path);

} // namespace mainstay
