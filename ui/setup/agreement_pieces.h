// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement.h"
#include "setup/setup_conflict.h"
#include "words/words.h"

namespace mainstay {

/// All that terms say, each target by itself; the solutions as they are shown.
QList<SetupPiece> piecesOf(const AgreementTerms &terms, AgreementKind kind, const QString &solutions,
                           const Words &words);

/// Mine, with those of the pieces as the other saved them.
AgreementTerms decidedTerms(const AgreementTerms &mine, const AgreementTerms &other, const QStringList &theirs);

/// The piece of the solutions, which are typed by name.
inline constexpr QStringView SolutionsPiece = u"solutions";

} // namespace mainstay
