// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offers.h"

#include "desk/known_error_store.h"
#include "desk/search_words.h"
#include "estate/component_store.h"
#include "estate/dependency_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostOffersRead = 200; ///< of one way to find them
constexpr double LeastLikenessAlone = 0.5; ///< of what shares nothing but words

struct Way {
    OfferReason reason = OfferReason::Words;
    std::optional<Id<Component>> through;
};

/// Which components count beside the chosen ones, each by the nearest way.
QHash<Id<Component>, OfferReason> reachOf(Session &session, const QList<Id<Component>> &chosen)
{
    QHash<Id<Component>, OfferReason> reach;
    const auto add = [&reach](Id<Component> component, OfferReason reason) {
        const auto known = reach.constFind(component);
        if (known == reach.cend() || reason < *known)
            reach.insert(component, reason);
    };
    for (const Id<Component> component : chosen) {
        add(component, OfferReason::Component);
        for (const qint64 above : upwardsFrom(session, component))
            add(Id<Component>(above), OfferReason::StandsIn);
        for (const Dependency &dependency : dependenciesOf(session, component)) {
            if (dependency.strength == Strength::Hard)
                add(dependency.provider, OfferReason::Needs);
        }
    }
    return reach;
}

class OfferMaker
{
public:
    OfferMaker(Session &session, const QString &title, const QList<Id<Component>> &chosen)
        : m_session(session)
        , m_asked(askedWords(session, WordIndex::KnownErrors, indexWords(title)))
        , m_reach(reachOf(session, chosen))
    { }

    QList<KnownErrorOffer> make()
    {
        QList<qint64> ids = publishedOf(m_session, m_reach.keys(), MostOffersRead);
        const QList<qint64> byWords =
            newestHaving(m_session, WordIndex::KnownErrors, m_asked.words, WordsWanted::Any, MostOffersRead);
        for (const qint64 id : byWords) {
            if (!ids.contains(id))
                ids.append(id);
        }
        const QHash<qint64, WordSet> held = wordsHeld(m_session, WordIndex::KnownErrors, ids, m_asked.words);
        QList<KnownErrorOffer> offers;
        for (const KnownError &error : knownErrors(m_session, ids)) {
            const auto way = error.state == KnownErrorState::Published ? wayTo(error) : std::nullopt;
            if (!way)
                continue;
            const WordSet inTitle = wordsIn(m_asked.words, error.title + u' ' + error.symptom);
            const WordSet anywhere = held.value(error.id.value);
            const double like = likeness(m_asked.weights, inTitle, anywhere);
            if (way->reason != OfferReason::Words || like >= LeastLikenessAlone)
                offers.append(
                    {error, way->reason, way->through, sharedWords(inTitle | anywhere), offerScore(way->reason, like)});
        }
        return offers;
    }

private:
    /// The nearest of its components that has it; nothing where none that counts has it.
    std::optional<Way> wayTo(const KnownError &error)
    {
        std::optional<Way> nearest;
        for (const Id<Component> component : error.components) {
            const auto reason = m_reach.constFind(component);
            if (reason == m_reach.cend() || (nearest && nearest->reason <= *reason))
                continue;
            if (affectsVersion(error, versionOf(component)))
                nearest = Way{*reason, component};
        }
        if (!nearest && (m_reach.isEmpty() || error.components.isEmpty()))
            nearest = Way{};
        return nearest;
    }

    QString versionOf(Id<Component> component)
    {
        auto known = m_versions.constFind(component);
        if (known == m_versions.cend()) {
            const auto found = findComponent(m_session, component);
            known = m_versions.insert(component, found ? found->productVersion : QString());
        }
        return *known;
    }

    QStringList sharedWords(WordSet set) const
    {
        QStringList words;
        for (qsizetype i = 0; i < m_asked.words.size(); ++i) {
            if (set & (WordSet(1) << i))
                words.append(m_asked.words[i]);
        }
        return words;
    }

    Session &m_session;
    AskedWords m_asked;
    QHash<Id<Component>, OfferReason> m_reach;
    QHash<Id<Component>, QString> m_versions;
};

bool isBetterOffer(const KnownErrorOffer &one, const KnownErrorOffer &other)
{
    return one.score != other.score ? one.score > other.score : one.error.id > other.error.id;
}

} // namespace

QString toName(OfferReason reason)
{
    switch (reason) {
    case OfferReason::Component:
        return u"component"_s;
    case OfferReason::StandsIn:
        return u"stands in"_s;
    case OfferReason::Needs:
        return u"needs"_s;
    case OfferReason::Words:
        return u"words"_s;
    }
    Q_UNREACHABLE();
}

double offerScore(OfferReason reason, double likeness)
{
    switch (reason) {
    case OfferReason::Component:
        return 1.0 + likeness;
    case OfferReason::StandsIn:
        return 0.7 + likeness;
    case OfferReason::Needs:
        return 0.5 + likeness;
    case OfferReason::Words:
        return 0.5 * likeness;
    }
    Q_UNREACHABLE();
}

QList<KnownErrorOffer> knownErrorsFor(Session &session, const QString &title, const QList<Id<Component>> &components,
                                      int limit)
{
    QList<KnownErrorOffer> offers = OfferMaker(session, title, components).make();
    std::ranges::sort(offers, isBetterOffer);
    return offers.first(std::min<qsizetype>(offers.size(), limit));
}

Offers offersFor(Session &session, const OfferQuestion &question)
{
    SimilarQuestion similar{.title = question.title,
                            .component = {},
                            .except = question.except,
                            .limit = question.limit,
                            .now = question.now};
    if (!question.components.isEmpty())
        similar.component = question.components.first();
    return {similarTickets(session, similar),
            knownErrorsFor(session, question.title, question.components, question.limit)};
}

} // namespace mainstay
