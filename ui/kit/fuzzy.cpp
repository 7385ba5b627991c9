// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fuzzy.h"

#include <algorithm>
#include <optional>

namespace mainstay {

namespace {

constexpr int PerLetter = 8;
constexpr int ForRun = 10;
constexpr int ForWord = 12;
constexpr int ForStart = 16;
constexpr int ForPiece = 40; ///< all letters in one run
constexpr int ForBeginning = 60; ///< and that at the beginning
constexpr int ForWhole = 100;
/// A name this long says nothing more by being longer; also what of a name is looked at.
constexpr qsizetype MostLetters = 200;

bool beginsWord(QStringView name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

/// The score when the first letter is taken at `at` and every other one as early as it comes, word beginnings first.
std::optional<int> scoreFrom(QStringView typed, QStringView name, qsizetype at)
{
    int score = 0;
    qsizetype last = -2;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (i > 0) {
            at = name.indexOf(typed.at(i), last + 1);
            if (at < 0)
                return std::nullopt;
            if (at != last + 1) {
                // Better the beginning of a word further on, when the rest still follows there.
                for (qsizetype word = at; word >= 0; word = name.indexOf(typed.at(i), word + 1)) {
                    if (beginsWord(name, word)) {
                        at = word;
                        break;
                    }
                }
            }
        }
        score += PerLetter;
        if (at == last + 1)
            score += ForRun;
        if (at == 0)
            score += ForStart;
        else if (beginsWord(name, at))
            score += ForWord;
        last = at;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView name)
{
    if (typed.isEmpty())
        return 0;
    const QStringView seen = name.left(MostLetters);
    // Most names fail here, at the cost of one walk.
    qsizetype walked = 0;
    for (const QChar letter : typed) {
        walked = seen.indexOf(letter, walked) + 1;
        if (walked == 0)
            return std::nullopt;
    }
    std::optional<int> best;
    for (qsizetype at = seen.indexOf(typed.front()); at >= 0; at = seen.indexOf(typed.front(), at + 1)) {
        const std::optional<int> score = scoreFrom(typed, seen, at);
        if (score && (!best || *score > *best))
            best = score;
    }
    if (!best) {
        // Jumping to the beginning of a word may have passed what should follow; taken as it comes, it fits.
        best = PerLetter * int(typed.size());
    }
    if (const qsizetype piece = seen.indexOf(typed); piece >= 0)
        *best += piece == 0 ? ForBeginning : ForPiece;
    if (name == typed)
        *best += ForWhole;
    return *best * 4 - int(seen.size() - typed.size());
}

QString folded(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

void FuzzyNames::reserve(qsizetype names, qsizetype letters)
{
    m_begins.reserve(names);
    m_letters.reserve(letters);
}

void FuzzyNames::add(QStringView name)
{
    m_begins.append(m_letters.size());
    m_letters += folded(name.left(MostLetters));
}

void FuzzyNames::clear()
{
    m_letters.clear();
    m_begins.clear();
}

QStringView FuzzyNames::name(qsizetype place) const
{
    const qsizetype end = place + 1 < m_begins.size() ? m_begins.at(place + 1) : m_letters.size();
    return QStringView(m_letters).sliced(m_begins.at(place), end - m_begins.at(place));
}

QList<FuzzyNames::Match> FuzzyNames::best(QStringView typed, qsizetype most) const
{
    QString wanted = folded(typed);
    wanted.removeIf([](QChar letter) { return letter.isSpace(); });
    const auto isBetter = [](const Match &one, const Match &other) {
        return one.score != other.score ? one.score > other.score : one.place < other.place;
    };
    // A heap whose top is the worst that is kept.
    QList<Match> kept;
    for (qsizetype place = 0; place < size(); ++place) {
        const std::optional<int> score = fuzzyScore(wanted, name(place));
        if (!score)
            continue;
        const Match match{place, *score};
        if (kept.size() == most && !isBetter(match, kept.front()))
            continue;
        if (kept.size() == most) {
            std::pop_heap(kept.begin(), kept.end(), isBetter);
            kept.removeLast();
        }
        kept.append(match);
        std::push_heap(kept.begin(), kept.end(), isBetter);
    }
    std::sort(kept.begin(), kept.end(), isBetter);
    return kept;
}

} // namespace mainstay
