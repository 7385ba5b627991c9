// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mainstay {

/// The whole program: parses, runs the verb, says what went wrong; returns the exit status.
int runProgram(int argc, char **argv);

} // namespace mainstay
