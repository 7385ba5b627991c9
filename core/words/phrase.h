// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace mainstay {

/// One row of a table of texts: what a code is called in English. The table's name is the context in which translators
/// find it; each row is marked with QT_TRANSLATE_NOOP, or with QT_TRANSLATE_N_NOOP where `count` names the fact that
/// decides between singular and plural.
///
/// In a text, {name} stands for the fact of that name, {=name} for it as it is typed and not as it is called, %n for
/// the count, and a part in [ ] is left out where one of the facts in it is not there or is empty; brackets around no
/// fact stand for themselves. A text of help without facts stands as it is.
struct Phrase {
    const char *code;
    const char *text;
    const char *count = nullptr;
};

/// Rows for each room's error codes, command names, findings and rejects of imports, and faults that a check finds.
/// A new code is one more row.
std::span<const Phrase> storeSentences();
std::span<const Phrase> estateSentences();
std::span<const Phrase> calendarSentences();
std::span<const Phrase> peopleSentences();
std::span<const Phrase> deskSentences();
std::span<const Phrase> exchangeSentences();
std::span<const Phrase> cliSentences();
std::span<const Phrase> renderSentences();
std::span<const Phrase> commandPhrases();
std::span<const Phrase> remarkPhrases();
std::span<const Phrase> faultPhrases();
/// Names of kinds, stages, states and other words that columns hold, by the name that the database has for them.
std::span<const Phrase> nameWords();
/// The same of its tables and columns; no name is in both.
std::span<const Phrase> recordWords();

} // namespace mainstay
