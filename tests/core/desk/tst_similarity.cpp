// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offers.h"
#include "desk/similarity.h"
#include "desk/spared_incidents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace std::chrono_literals;

class TestSimilarity : public QObject
{
    Q_OBJECT

    static IncidentFacts incident(qint64 id, int openedHour, std::optional<int> endedHour = {})
    {
        IncidentFacts facts{.id = Id<Ticket>(id),
                            .number = u"INC-%1"_s.arg(id),
                            .title = {},
                            .opened = fromMilliseconds(openedHour * 3'600'000LL),
                            .ended = {},
                            .component = Id<Component>(7),
                            .version = u"3.1"_s};
        if (endedHour)
            facts.ended = fromMilliseconds(*endedHour * 3'600'000LL);
        return facts;
    }

    static Instant hour(int hours) { return fromMilliseconds(hours * 3'600'000LL); }

    static QStringList numbersOf(const Spared &spared)
    {
        QStringList numbers;
        for (const SparedIncident &one : spared.incidents)
            numbers.append(one.incident.number + u' ' + toName(one.because));
        return numbers;
    }

private Q_SLOTS:
    void aRareWordWeighsMoreThanACommonOne()
    {
        QVERIFY(qAbs(wordWeight(10, 1'000'000) - 11.42) < 0.01);
        QVERIFY(qAbs(wordWeight(500'000, 1'000'000) - 1.10) < 0.01);
        QVERIFY(wordWeight(1, 1) > 0);
        QCOMPARE(wordWeight(0, 1'000'000), 0.0);
    }

    void aWordOutsideTheTitleCountsByHalf()
    {
        const double weights[] = {3, 1};
        QCOMPARE(likeness(weights, 0b11, 0b11), 1.0);
        QCOMPARE(likeness(weights, 0b01, 0b01), 0.75);
        QCOMPARE(likeness(weights, 0, 0b01), 0.375);
        QCOMPARE(likeness(weights, 0, 0), 0.0);
        QCOMPARE(likeness({}, 0b1, 0b1), 0.0);
    }

    void componentSolutionAndFreshnessLiftTheScore()
    {
        const Similarity old{.likeness = 0.5, .nearness = Nearness::None, .isSolved = false, .age = 24h * 36'500};
        Similarity near = old;
        near.nearness = Nearness::SameSolution;
        Similarity same = old;
        same.nearness = Nearness::SameComponent;
        Similarity solved = old;
        solved.isSolved = true;
        Similarity fresh = old;
        fresh.age = 0ms;
        Similarity tomorrow = old;
        tomorrow.age = -24h;
        QVERIFY(qAbs(score(old) - 0.5) < 1e-9);
        QVERIFY(qAbs(score(near) - 0.6) < 1e-9);
        QVERIFY(qAbs(score(same) - 0.7) < 1e-9);
        QVERIFY(qAbs(score(solved) - 0.65) < 1e-9);
        QVERIFY(qAbs(score(fresh) - 0.6) < 1e-9);
        QCOMPARE(score(tomorrow), score(fresh));
        fresh.age = 24h * 180;
        QVERIFY(qAbs(score(fresh) - 0.55) < 1e-9);
    }

    void wordsOfATextAreFoundWhateverTheirAccentsAndCase()
    {
        QCOMPARE(wordsIn({u"cafe"_s, u"printer"_s, u"paper"_s}, u"The Café's PAPER"), WordSet(0b101));
    }

    void anOfferOfTheComponentStandsAboveOneByWordsAlone()
    {
        QVERIFY(offerScore(OfferReason::Component, 0) > offerScore(OfferReason::StandsIn, 0));
        QVERIFY(offerScore(OfferReason::StandsIn, 0) > offerScore(OfferReason::Needs, 0));
        QVERIFY(offerScore(OfferReason::Needs, 0.01) > offerScore(OfferReason::Words, 1));
    }

    void theFirstIncidentShowsTheErrorAndIsNotSpared()
    {
        std::vector<IncidentFacts> incidents{incident(3, 30), incident(1, 10, 12), incident(2, 20, 23)};
        for (IncidentFacts &one : incidents)
            one.isGathered = true;
        const Spared spared = sparedBy(incidents, {}, std::nullopt, hour(40));
        QCOMPARE(spared.at, hour(10));
        QCOMPARE(numbersOf(spared), (QStringList{u"INC-2 gathered"_s, u"INC-3 gathered"_s}));
        QCOMPARE(spared.incidents[0].open, std::chrono::milliseconds(3h));
        QCOMPARE(spared.open, std::chrono::milliseconds(13h)); // the last one is open yet
    }

    void fromAGivenInstantOnEveryIncidentAfterItCounts()
    {
        std::vector<IncidentFacts> incidents{incident(1, 10, 12), incident(2, 20, 23)};
        for (IncidentFacts &one : incidents)
            one.isGathered = true;
        QCOMPARE(numbersOf(sparedBy(incidents, {}, hour(5), hour(40))),
                 (QStringList{u"INC-1 gathered"_s, u"INC-2 gathered"_s}));
        QCOMPARE(numbersOf(sparedBy(incidents, {}, hour(10), hour(40))), QStringList{u"INC-2 gathered"_s});
        QVERIFY(sparedBy(incidents, {}, hour(20), hour(40)).incidents.isEmpty());
        QVERIFY(!sparedBy({}, {}, std::nullopt, hour(40)).at);
    }

    void whatNobodyGatheredMustShareComponentVersionAndSymptom()
    {
        KnownError error;
        error.versions = u"< 4"_s;
        const FixFacts fix{.components = {Id<Component>(7)}, .errors = {error}};
        std::vector<IncidentFacts> incidents(5, incident(1, 10));
        for (size_t i = 0; i < incidents.size(); ++i) {
            incidents[i] = incident(qint64(i + 1), int(10 + i));
            incidents[i].likeness = 0.8;
        }
        incidents[1].component = Id<Component>(8);
        incidents[2].version = u"4.0"_s;
        incidents[3].likeness = 0.4;
        QCOMPARE(numbersOf(sparedBy(incidents, fix, hour(1), hour(40))),
                 (QStringList{u"INC-1 same symptom"_s, u"INC-5 same symptom"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
