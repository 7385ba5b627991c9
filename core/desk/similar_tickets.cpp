// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/similar_tickets.h"

#include "desk/search_words.h"
#include "desk/ticket_store.h"
#include "estate/component_store.h"
#include "store/padded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NewestAsked = 1000; ///< records from which the frequency of a word is judged
constexpr qint64 RareAmongNewest = 3; ///< of them: a word that no more have brings candidates alone
constexpr qint64 CommonAmongNewest = 100; ///< a word that more have brings none but of the newest
constexpr int MostPairedWords = 3;
constexpr int MostOfRareWord = 500; ///< candidates of one word
constexpr int MostOfOthers = 200;
constexpr qsizetype MostCandidates = 300; ///< that are read

/// A candidate as the index alone knows it.
struct Found {
    qint64 id = 0;
    double weight = 0; ///< its likeness, by the words by which it was found
};

class Candidates
{
public:
    Candidates(Session &session, const AskedWords &asked) : m_session(session), m_asked(asked)
    {
        QList<qsizetype> paired;
        for (qsizetype i = 0; i < asked.words.size(); ++i) {
            if (asked.amongNewest[i] <= RareAmongNewest) {
                add(asked.rare[i], WordSet(1) << i);
            } else if (asked.amongNewest[i] <= CommonAmongNewest) {
                add(newestHaving(session, WordIndex::Tickets, {asked.words[i]}, WordsWanted::Any, MostOfOthers,
                                 asked.newest),
                    WordSet(1) << i);
                if (paired.size() < MostPairedWords)
                    paired.append(i);
            }
        }
        for (qsizetype one = 0; one < paired.size(); ++one) {
            for (qsizetype other = one + 1; other < paired.size(); ++other)
                takeBoth(paired[one], paired[other]);
        }
        if (m_found.size() < MostCandidates)
            add(newestHaving(session, WordIndex::Tickets, asked.words, WordsWanted::Any, MostOfOthers, asked.newest),
                0);
    }

    /// The best, the newest of equal ones first.
    QList<qint64> best() const
    {
        std::vector<Found> found;
        for (auto it = m_found.cbegin(); it != m_found.cend(); ++it)
            found.push_back({it.key(), likeness(m_asked.weights, *it, *it)});
        std::ranges::sort(found, [](const Found &one, const Found &other) {
            return one.weight != other.weight ? one.weight > other.weight : one.id > other.id;
        });
        QList<qint64> ids;
        for (size_t i = 0; i < std::min(found.size(), size_t(MostCandidates)); ++i)
            ids.append(found[i].id);
        return ids;
    }

private:
    void add(const QList<qint64> &ids, WordSet words)
    {
        for (const qint64 id : ids)
            m_found[id] |= words;
    }

    void takeBoth(qsizetype one, qsizetype other)
    {
        const QStringList words{m_asked.words[one], m_asked.words[other]};
        add(newestHaving(m_session, WordIndex::Tickets, words, WordsWanted::All, MostOfOthers),
            (WordSet(1) << one) | (WordSet(1) << other));
    }

    Session &m_session;
    const AskedWords &m_asked;
    QHash<qint64, WordSet> m_found; ///< with the words by which each was found
};

/// A candidate as it is judged.
struct Candidate {
    SimilarTicket ticket;
    bool isSolved = false;
};

QList<Candidate> readCandidates(Session &session, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    const QList<qint64> asked = padded(ids);
    Params params;
    for (const qint64 id : asked)
        params.add(id);
    return session.query(u"SELECT id, process, serial, title, state, reason, component_id, opened,"
                         " CASE WHEN phase <> 'open' AND solution <> '' THEN 1 ELSE 0 END"
                         " FROM ticket WHERE merged_into_id IS NULL AND id IN (%1)"_s.arg(
                             QStringList(asked.size(), u"?"_s).join(u", "_s)),
                         params, [](const Row &row) {
                             const TicketNumber number = toTicketNumber(row.text(1), row.integer(2));
                             return Candidate{.ticket = {.id = row.id<Ticket>(0),
                                                         .process = number.process,
                                                         .number = toText(number),
                                                         .title = row.text(3),
                                                         .state = {row.text(4), row.optionalText(5)},
                                                         .component = row.optionalId<Component>(6),
                                                         .solution = {},
                                                         .opened = row.instant(7),
                                                         .words = {}},
                                              .isSolved = row.flag(8)};
                         });
}

class Judge
{
public:
    Judge(Session &session, const SimilarQuestion &question, const AskedWords &asked,
          const QList<Candidate> &candidates)
        : m_question(question), m_asked(asked)
    {
        if (!question.component)
            return;
        QList<Id<Component>> components;
        for (const Candidate &candidate : candidates) {
            if (candidate.ticket.component)
                components.append(*candidate.ticket.component);
        }
        if (const auto solution = solutionOf(session, *question.component))
            m_near = standingIn(session, *solution, components);
    }

    void judge(Candidate &candidate, WordSet held) const
    {
        SimilarTicket &ticket = candidate.ticket;
        const WordSet inTitle = wordsIn(m_asked.words, ticket.title);
        const Similarity similarity{.likeness = likeness(m_asked.weights, inTitle, held),
                                    .nearness = nearnessOf(ticket.component),
                                    .isSolved = candidate.isSolved,
                                    .age = m_question.now - ticket.opened};
        ticket.score = similarity.likeness < LeastLikeness ? 0 : score(similarity);
        for (qsizetype i = 0; i < m_asked.words.size(); ++i) {
            if ((inTitle | held) & (WordSet(1) << i))
                ticket.words.append(m_asked.words[i]);
        }
    }

private:
    Nearness nearnessOf(std::optional<Id<Component>> component) const
    {
        if (component && component == m_question.component)
            return Nearness::SameComponent;
        return component && m_near.contains(*component) ? Nearness::SameSolution : Nearness::None;
    }

    const SimilarQuestion &m_question;
    const AskedWords &m_asked;
    QSet<Id<Component>> m_near; ///< what stands in the same solution
};

bool isMoreLike(const Candidate &one, const Candidate &other)
{
    if (one.ticket.score != other.ticket.score)
        return one.ticket.score > other.ticket.score;
    if (one.ticket.opened != other.ticket.opened)
        return one.ticket.opened > other.ticket.opened;
    return one.ticket.id > other.ticket.id;
}

} // namespace

AskedWords askedWords(Session &session, WordIndex index, const QStringList &words)
{
    const QStringList some = words.first(std::min(words.size(), mostAskedWords));
    planForWords(session);
    AskedWords asked;
    asked.newest = newestRecords(session, index, NewestAsked);
    if (some.isEmpty() || asked.newest.last == 0)
        return asked;
    const QList<qint64> counts = recordsHaving(session, index, some, asked.newest);
    struct Weighed {
        QString word;
        double weight;
        qint64 amongNewest;
        QList<qint64> rare;
    };
    std::vector<Weighed> weighed;
    for (qsizetype i = 0; i < some.size(); ++i) {
        qint64 having = counts[i] * asked.newest.last / std::min<qint64>(NewestAsked, asked.newest.last);
        // What the newest hardly have is counted, as far as it brings candidates.
        QList<qint64> rare;
        if (counts[i] <= RareAmongNewest)
            rare = newestHaving(session, index, {some[i]}, WordsWanted::All, MostOfRareWord);
        having = std::max<qint64>(having, rare.size());
        if (having > 0)
            weighed.push_back({some[i], wordWeight(having, asked.newest.last), counts[i], rare});
    }
    std::ranges::stable_sort(weighed, std::greater(), &Weighed::weight);
    for (const Weighed &word : weighed) {
        asked.words.append(word.word);
        asked.weights.push_back(word.weight);
        asked.amongNewest.append(word.amongNewest);
        asked.rare.append(word.rare);
    }
    return asked;
}

QList<SimilarTicket> similarTickets(Session &session, const SimilarQuestion &question)
{
    if (question.limit < 1 || question.limit > MostSimilar)
        throw StoreError(ErrorKind::Invalid, "desk.bad-limit",
                         {{u"limit"_s, question.limit}, {u"most"_s, MostSimilar}});
    const QStringList words = indexWords(question.title);
    if (words.size() < 2)
        return {};
    const AskedWords asked = askedWords(session, WordIndex::Tickets, words);
    const QList<qint64> ids = Candidates(session, asked).best();
    const QHash<qint64, WordSet> held = wordsHeld(session, WordIndex::Tickets, ids, asked.words);
    QList<Candidate> candidates = readCandidates(session, ids);
    const Judge judge(session, question, asked, candidates);
    for (Candidate &candidate : candidates)
        judge.judge(candidate, held.value(candidate.ticket.id.value));
    candidates.removeIf([&question](const Candidate &candidate) {
        return candidate.ticket.score <= 0 || candidate.ticket.id == question.except;
    });
    std::ranges::sort(candidates, isMoreLike);
    QList<SimilarTicket> best;
    for (const Candidate &candidate : candidates.first(std::min<qsizetype>(candidates.size(), question.limit))) {
        best.append(candidate.ticket);
        if (candidate.isSolved)
            best.last().solution = session.find(u"SELECT solution FROM ticket WHERE id = ?"_s, {candidate.ticket.id},
                                                [](const Row &row) { return row.text(0); });
    }
    return best;
}

} // namespace mainstay
