// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

#include <QList>

namespace mainstay {

/// A format of `import` that brings something else than an estate, and so goes its own way.
struct OtherFormat {
    QLatin1String name;
    QList<QLatin1String> brings; ///< names of words/: "tickets"
    ExitStatus (*run)(Call &);
};

/// In the order in which they are listed, behind those of the registry.
const QList<OtherFormat> &otherImportFormats();

} // namespace mainstay
