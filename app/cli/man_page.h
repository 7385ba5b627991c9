// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

class Words;

/// The man page of the whole program in roff, made of the same tables as --help; the build writes one per language.
QString manPage(const Words &words);

} // namespace mainstay
