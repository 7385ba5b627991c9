// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace mainstay {

/// What the program ends with; a promise to scripts.
enum class ExitStatus {
    Done = 0,
    No = 1, ///< done, and the answer is no: faults were found, there is nothing to undo
    WrongCall = 2,
    BadInput = 3,
    NoWorkspace = 4, ///< cannot be opened, reached, or may not be used by this person
    Conflict = 5,
    Interrupted = 130, ///< as shells say it of a program that Ctrl+C ended
};

/// For what a verb met while at work in an open workspace.
ExitStatus exitStatusOf(const Error &error);

/// An error that ends the verb with a status of its own, such as one on opening the workspace.
struct VerbFailure {
    Error error;
    ExitStatus status = ExitStatus::BadInput;
};

} // namespace mainstay
