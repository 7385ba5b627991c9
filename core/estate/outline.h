// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace mainstay {

/// The letters of the solution at this place, counted from 0: A … Z, AA … AZ, BA … ZZ, AAA …
QString solutionLetters(quint32 place);

/// The place behind the letters; nothing when they are no capital letters A to Z or lie beyond 32 bits.
std::optional<quint32> placeOfLetters(QStringView letters);

/// The outline code of the component reached by these places, from its solution down, each counted from 0:
/// {0} is "A", {0, 1} "A2", {0, 1, 0, 0} "A2.1.1". Empty without places.
QString outlineCode(const std::vector<quint32> &places);

/// The places behind a code; nothing when the text is no code in exactly the form outlineCode() writes ("A02", "a2" and
/// "A.2" are none).
std::optional<std::vector<quint32>> placesOfCode(QStringView code);

} // namespace mainstay
