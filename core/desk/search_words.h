// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace mainstay {

/// Words as both engines' indexes hold them: the one place that cuts text, so that they answer alike.
///
/// A word is a run of letters and digits of any script; everything else parts words, so "libc6:i386" is libc6 and i386.
/// Case does not matter, nor accents (é is e, and so are ø, ł and ß here o, l and ss); marks that are letters in their
/// script (Devanagari, Thai) do. Han, Hiragana and Katakana are written without blanks: each of their characters is a
/// word. There are no stop words and no stemming. A word longer than longestWord is known by its beginning.
///
/// The words contain no ASCII but lower-case letters and digits, so joined by blanks they pass unchanged through FTS5
/// with tokenize = 'ascii'; on PostgreSQL they go into array_to_tsvector(), which parses nothing.

inline constexpr qsizetype longestWord = 255; ///< UTF-16 units; PostgreSQL takes lexemes of up to 2,046 bytes
inline constexpr qsizetype longestQuery = 10'000; ///< UTF-16 units
inline constexpr qsizetype mostQueryWords = 64;

/// The distinct words of a text, in the order of their first appearance.
QStringList indexWords(QStringView text);

struct SearchWord {
    QString word;
    bool isPrefix = false; ///< any word that begins like this, not only this one

    bool operator==(const SearchWord &) const = default;
};

/// All of them must occur. Without words it finds nothing, and must not be put to a database.
struct SearchQuery {
    QList<SearchWord> words;

    bool operator==(const SearchQuery &) const = default;
};

/// What a person types: words, and prefixes with a trailing "*"; nothing else in it is syntax.
/// Errors: desk.query-too-long, desk.too-many-words.
Result<SearchQuery> searchQueryFromText(QStringView text);

/// For FTS5's MATCH: "libc6" AND "data" *. Each word is quoted, so that none can be syntax.
QString toFts5Match(const SearchQuery &query);

/// For a cast to tsquery (not to_tsquery, which would cut again): 'libc6' & 'data':*
QString toTsQuery(const SearchQuery &query);

/// The rule itself, without an index: for tests, and for lists that are in memory.
bool matches(const SearchQuery &query, const QStringList &words);

} // namespace mainstay
