// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mainstay {

/// What may stand in place of the last of these words, which begins with it: verbs, options, formats, templates. The
/// one answer "<files>" leaves it to the shell to complete a path. Bash hands over "--template=sales" in three words.
QStringList completionsOf(QStringList words);

} // namespace mainstay
