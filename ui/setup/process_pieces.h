// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"
#include "setup/setup_conflict.h"
#include "words/words.h"

namespace mainstay {

/// The first state, each variant, own field and state, the moves out of each state, and the plans that are authorised.
QList<SetupPiece> piecesOf(const Process &process, const Words &words);

/// Mine, with those of the pieces as the other saved them. Two sound machines may make a faulty one: it is judged anew.
Process decidedProcess(const Process &mine, const Process &other, const QStringList &theirs);

} // namespace mainstay
