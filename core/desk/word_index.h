// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace mainstay {

/// Questions to the indexes of words that are answered from a bounded part of them, however large they are. Words are
/// as search_words.h cuts them; all throw StoreError, and both engines answer alike.

enum class WordIndex { Tickets, KnownErrors };

/// At most so many words of a text are asked for; each has a bit in a set of words.
inline constexpr qsizetype mostAskedWords = 32;
using WordSet = quint32;

/// To be called before the others in a transaction: from then on PostgreSQL plans each statement for the very words.
/// One plan for all words, which it falls back to after some calls, walks through every record for the rare ones.
void planForWords(Session &session);

/// The newest records, from which it is judged how common a word is.
struct NewestRecords {
    qint64 last = 0; ///< highest id: about as many records there are
    qint64 from = 1; ///< lowest id among the newest
    int most = 0; ///< of the newest; there may be fewer
};
NewestRecords newestRecords(Session &session, WordIndex index, int count);

/// For each word how many of the newest records have it.
QList<qint64> recordsHaving(Session &session, WordIndex index, const QStringList &words, const NewestRecords &among);

enum class WordsWanted { Any, All };
/// The newest records that have any, or all, of the words; by id, from the highest on.
QList<qint64> newestHaving(Session &session, WordIndex index, const QStringList &words, WordsWanted wanted, int most,
                           const std::optional<NewestRecords> &among = {});

/// Which of the words each of the records has.
QHash<qint64, WordSet> wordsHeld(Session &session, WordIndex index, const QList<qint64> &ids, const QStringList &words);

} // namespace mainstay
