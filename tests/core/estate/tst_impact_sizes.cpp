// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/bit_rows.h"
#include "estate/impact.h"
#include "estate/impact_sizes.h"
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

namespace {

/// By one question.
quint32 sizeOf(const Estate &estate, ComponentIndex component)
{
    const Impact impact = impactOf(estate, {&component, 1});
    return quint32(std::ranges::count(impact.impacted, Condition::Failed, &Impacted::condition));
}

/// One question after the other.
std::vector<quint32> oneByOne(const Estate &estate)
{
    std::vector<quint32> sizes;
    for (ComponentIndex component = 0; component < estate.tree().size(); ++component)
        sizes.push_back(sizeOf(estate, component));
    return sizes;
}

std::shared_ptr<const Estate> randomEstate(QRandomGenerator &random, int size, int dependencies, int groups)
{
    EstateMaker maker;
    std::vector<Id<Component>> components;
    for (int i = 0; i < size; ++i)
        components.push_back(maker.component(u"c"_s));
    const auto any = [&] { return components[size_t(random.bounded(size))]; };
    for (int i = 0; i < dependencies; ++i)
        maker.needs(any(), any(), random.bounded(4) == 0 ? Strength::Soft : Strength::Hard);
    for (int i = 0; i < groups; ++i) {
        const Id<Component> dependent = any();
        const int members = 1 + random.bounded(5);
        const auto group = maker.group(dependent, QString::number(1 + random.bounded(members + 1)));
        for (int member = 0; member < members; ++member)
            maker.needs(dependent, any(), Strength::Hard, group);
    }
    return maker.make();
}

} // namespace

class TestImpactSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandRandomEstatesAgreeWithOneQuestionAfterTheOther()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 1000; ++round) {
            const int size = 1 + random.bounded(40);
            const auto estate = randomEstate(random, size, random.bounded(2 * size), random.bounded(size));
            QVERIFY2(impactSizes(*estate) == oneByOne(*estate), qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void withoutGroupsTheyAgreeTooInCyclesAndPastOneBlock()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 300; ++round) {
            const int size = 1 + random.bounded(200);
            const auto estate = randomEstate(random, size, random.bounded(3 * size), 0);
            QVERIFY2(impactSizes(*estate) == oneByOne(*estate), qPrintable(u"round %1"_s.arg(round)));
        }
        const auto large = randomEstate(random, 30'000, 45'000, 0);
        const auto sizes = impactSizes(*large);
        QVERIFY(sizes);
        for (int i = 0; i < 300; ++i) {
            const auto component = ComponentIndex(random.bounded(30'000));
            QVERIFY2(sizes->at(component) == sizeOf(*large, component), qPrintable(u"component %1"_s.arg(component)));
        }
    }

    void onlyWhatIsBelowAComponentIsCountedWhenAsked()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto web = maker.component(u"web"_s, shop);
        const auto data = maker.component(u"data"_s, shop);
        const auto other = maker.component(u"other"_s);
        maker.needs(web, data);
        maker.needs(data, other);
        maker.needs(other, data);
        const auto estate = maker.make();
        QCOMPARE(impactSizes(*estate, 0), (std::vector<quint32>{0, 0, 1, 2}));
        QCOMPARE(impactSizes(*estate, 3), (std::vector<quint32>{0, 0, 1, 0}));
    }

    void columnsPastOneBlockAreCountedToo()
    {
        // given more nodes than a block holds, so wide that rows have to be taken in parts
        EstateMaker maker;
        std::vector<Id<Component>> chain;
        for (int i = 0; i < 30'000; ++i)
            chain.push_back(maker.component(u"c"_s));
        for (size_t i = 0; i + 1 < chain.size(); i += 2)
            maker.needs(chain[i], chain[i + 1]);
        const auto last = chain.back();
        for (size_t i = 0; i + 1 < chain.size(); i += 100)
            maker.needs(chain[i], last);
        // when
        const auto sizes = impactSizes(*maker.make());
        // then
        QVERIFY(sizes);
        QCOMPARE(sizes->at(0), 0u);
        QCOMPARE(sizes->at(1), 1u);
        QCOMPARE(sizes->at(29'999), 301u);
    }

    void groupsAndCyclesPastOneBlockAgreeWithSingleQuestions()
    {
        QRandomGenerator random(12);
        const auto estate = randomEstate(random, 25'000, 20'000, 9'000);
        const auto sizes = impactSizes(*estate);
        QVERIFY(sizes);
        for (int i = 0; i < 300; ++i) {
            const auto component = ComponentIndex(random.bounded(25'000));
            QVERIFY2(sizes->at(component) == sizeOf(*estate, component), qPrintable(u"component %1"_s.arg(component)));
        }
    }

    void aGroupFailsWithWhatAllItsMembersStandOn()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto one = maker.component(u"one"_s);
        const auto two = maker.component(u"two"_s);
        const auto power = maker.component(u"power"_s);
        const auto group = maker.group(shop, u"1"_s);
        maker.needs(shop, one, Strength::Hard, group);
        maker.needs(shop, two, Strength::Hard, group);
        maker.needs(one, power);
        maker.needs(two, power);
        QCOMPARE(impactSizes(*maker.make()), (std::vector<quint32>{0, 0, 0, 3}));
    }

    void aRingThroughGroupsOfThousandsIsSettled()
    {
        EstateMaker maker;
        std::vector<Id<Component>> ring;
        for (size_t i = 0; i < 5'000; ++i)
            ring.push_back(maker.component(u"c"_s));
        for (size_t i = 0; i < ring.size(); ++i)
            maker.needs(ring[i], ring[(i * 7 + 1) % ring.size()], Strength::Hard, maker.group(ring[i], u"1"_s));
        const auto estate = maker.make();
        const auto sizes = impactSizes(*estate);
        QVERIFY(sizes);
        const ComponentIndex named = 0;
        QCOMPARE(sizes->at(0), quint32(impactOf(*estate, {&named, 1}).impacted.size()));
    }

    void whoNoLongerWantsTheAnswerGetsNone()
    {
        EstateMaker maker;
        maker.component(u"c"_s);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(impactSizes(*maker.make(), {}, stop.get_token()), std::nullopt);
        QCOMPARE(impactSizes(*EstateMaker().make()), std::vector<quint32>());
    }

    void columnsAreCounted()
    {
        QRandomGenerator random(9);
        constexpr size_t rowCount = 700;
        std::vector<quint32> expected(128, 0);
        ColumnCounts counts(2);
        for (size_t row = 0; row < rowCount; ++row) {
            const BitRows::Word words[] = {random.generate64(), random.generate64() & random.generate64()};
            const quint32 times = row % 50 == 0 ? 3 : 1;
            for (size_t column = 0; column < 128; ++column)
                expected[column] += quint32(words[column / 64] >> column % 64 & 1) * times;
            counts.add(words, times);
        }
        QCOMPARE(counts.take(), expected);
    }

    void columnsWithEnoughAreFound()
    {
        QRandomGenerator random(11);
        for (size_t rowCount = 1; rowCount <= 9; ++rowCount) {
            AtLeast counter(1, rowCount);
            std::vector<size_t> counted(64, 0);
            for (size_t row = 0; row < rowCount; ++row) {
                const BitRows::Word word = random.generate64();
                counter.add({&word, 1});
                for (size_t column = 0; column < 64; ++column)
                    counted[column] += size_t(word >> column & 1);
            }
            for (size_t least = 1; least <= rowCount; ++least) {
                BitRows::Word found = 0;
                counter.uniteInto({&found, 1}, least);
                for (size_t column = 0; column < 64; ++column)
                    QCOMPARE(bool(found >> column & 1), counted[column] >= least);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImpactSizes)
#include "tst_impact_sizes.moc"
