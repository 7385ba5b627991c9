// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_status.h"

namespace mainstay {

ExitStatus exitStatusOf(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return ExitStatus::Interrupted;
    if (error.code == "store.nothing-to-undo" || error.code == "store.nothing-to-redo")
        return ExitStatus::No;
    if (error.kind == ErrorKind::Conflict)
        return ExitStatus::Conflict;
    // A file that may not be read or written is bad input, whatever keeps it shut.
    if (error.code.startsWith("exchange.") || error.code.startsWith("render."))
        return ExitStatus::BadInput;
    if (error.kind == ErrorKind::Invalid && error.code.startsWith("cli."))
        return ExitStatus::WrongCall;
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::Missing:
        return ExitStatus::BadInput;
    default:
        return ExitStatus::NoWorkspace;
    }
}

} // namespace mainstay
