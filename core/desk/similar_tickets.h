// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/similarity.h"
#include "desk/ticket.h"
#include "store/session.h"

namespace mainstay {

/// What is asked while a title is typed.
struct SimilarQuestion {
    QString title;
    std::optional<Id<Component>> component;
    std::optional<Id<Ticket>> except; ///< the ticket itself, where it is there already
    int limit = 5; ///< 1 to MostSimilar
    Instant now; ///< from which ages are counted
};
inline constexpr int MostSimilar = 100;

struct SimilarTicket {
    Id<Ticket> id;
    ProcessKind process = ProcessKind::Incident;
    QString number;
    QString title;
    StateName state;
    std::optional<Id<Component>> component;
    std::optional<QString> solution; ///< how it was resolved
    Instant opened;
    double score = 0; ///< similarity.h
    QStringList words; ///< of the title, that it has

    bool operator==(const SimilarTicket &) const = default;
};

/// The words of a title with their weights; words that no record has are left out, and so is all beyond mostAskedWords.
struct AskedWords {
    QStringList words; ///< the rarest first
    std::vector<double> weights;
    QList<qint64> amongNewest; ///< how many of the newest records have the word
    QList<QList<qint64>> rare; ///< the newest that have it, where it is rare among the newest
    NewestRecords newest;
};
AskedWords askedWords(Session &session, WordIndex index, const QStringList &words);

/// Tickets like a title of two words or more, best first; equal ones the newest first. Merged ones are left out, what
/// became of them is their survivor's. Candidates have one of the rarer words, or two of the middling ones; words that
/// every tenth ticket has are looked for among the newest thousand alone, and of each word the newest few hundred
/// tickets, so that a million tickets are asked as quickly as a thousand. Throws StoreError: Invalid "desk.bad-limit".
QList<SimilarTicket> similarTickets(Session &session, const SimilarQuestion &question);

} // namespace mainstay
