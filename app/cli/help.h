// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

class Arguments;
class Words;

/// What --help shows: of a verb, of the verbs that begin with a word, or of all.
QString helpText(const Arguments &arguments, const Words &words);

/// One line that says how the verb is called, for a call that was wrong.
QString usageLine(const Arguments &arguments, const Words &words);

} // namespace mainstay
