// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/word_index.h"

#include <chrono>
#include <span>

namespace mainstay {

/// How much a record is like a text: numbers between 0 and about 1.5, the same on both engines.
///
///     likeness = sum of the weights of the asked words that it has / sum of the weights of all asked words,
///                where a word in its title counts wholly, one elsewhere in its texts by half
///     weight   = ln(1 + all / (1 + having)): of a million tickets a word that 10 have weighs 11.4, one that half of
///                them have 1.1; a word that none has says nothing and is not asked for
///     score    = likeness, + 0.20 on the same component, or + 0.10 in the same solution,
///                + 0.15 where it was resolved and says how, + 0.10 × ½ ^ (age / 180 days)

/// `having` of `all` records have the word. Having none: 0.
double wordWeight(qint64 having, qint64 all);

/// 0 without weights.
double likeness(std::span<const double> weights, WordSet inTitle, WordSet anywhere);

/// Less than this is no likeness, whatever else they share.
inline constexpr double LeastLikeness = 0.2;

enum class Nearness { None, SameSolution, SameComponent };

struct Similarity {
    double likeness = 0;
    Nearness nearness = Nearness::None;
    bool isSolved = false; ///< resolved or closed, and it says how
    std::chrono::milliseconds age{}; ///< since it was opened; never less than 0
};
double score(const Similarity &similarity);

/// Which of the words stand in the text.
WordSet wordsIn(const QStringList &words, QStringView text);

} // namespace mainstay
