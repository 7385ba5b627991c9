// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"

#include <QStringList>

namespace mainstay {

/// A known error as a file tells it, with what only the store knows by id.
struct KnownErrorDraft {
    KnownError error;
    std::optional<QString> problem; ///< the number of a ticket
    QStringList components; ///< as people write them: a code, a name, "id:17"

    bool operator==(const KnownErrorDraft &) const = default;
};

/// A known error is a JSON object of at most 1 MB; unknown keys are errors, and all but the title may be left out:
///
///     {"title": "Printing hangs after sleep", "symptom": "…", "cause": "…", "workaround": "…", "solution": "…",
///      "versions": ">= 3, < 3.4", "scheme": "generic" or "debian", "state": "draft", "published" or "retired",
///      "problem": "PRB-3", "components": ["A2.1", "Print server", …]}
///
/// Errors: base.bad-file, naming the place.
Result<KnownErrorDraft> knownErrorFromJson(const QByteArray &json);

} // namespace mainstay
