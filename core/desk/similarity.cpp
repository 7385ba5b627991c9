// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/similarity.h"

#include "desk/search_words.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double ElsewherePart = 0.5;
constexpr double SameComponentBonus = 0.20;
constexpr double SameSolutionBonus = 0.10;
constexpr double SolvedBonus = 0.15;
constexpr double RecentBonus = 0.10;
constexpr std::chrono::milliseconds RecentHalf = std::chrono::hours(24 * 180);

} // namespace

double wordWeight(qint64 having, qint64 all)
{
    return having <= 0 ? 0 : std::log(1 + double(std::max(all, having)) / double(1 + having));
}

double likeness(std::span<const double> weights, WordSet inTitle, WordSet anywhere)
{
    double all = 0;
    double had = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const WordSet bit = WordSet(1) << i;
        all += weights[i];
        if (inTitle & bit)
            had += weights[i];
        else if (anywhere & bit)
            had += weights[i] * ElsewherePart;
    }
    return all > 0 ? had / all : 0;
}

double score(const Similarity &similarity)
{
    double sum = similarity.likeness;
    if (similarity.nearness == Nearness::SameComponent)
        sum += SameComponentBonus;
    else if (similarity.nearness == Nearness::SameSolution)
        sum += SameSolutionBonus;
    if (similarity.isSolved)
        sum += SolvedBonus;
    const double age = double(std::max(similarity.age, std::chrono::milliseconds(0)).count());
    return sum + RecentBonus * std::exp2(-age / double(RecentHalf.count()));
}

WordSet wordsIn(const QStringList &words, QStringView text)
{
    const QStringList held = indexWords(text);
    WordSet set = 0;
    for (qsizetype i = 0; i < std::min(words.size(), mostAskedWords); ++i)
        set |= held.contains(words[i]) ? WordSet(1) << i : 0;
    return set;
}

} // namespace mainstay
