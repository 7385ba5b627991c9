// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/life_timeline.h"
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QDate Today(2026, 11, 22);

QDate day(int year, int month = 1, int date = 1)
{
    return {year, month, date};
}

class Lives : public EstateMaker
{
public:
    Id<Component> add(const LifeCycle &life, std::optional<Id<Component>> parent = {})
    {
        Component made;
        made.parent = parent;
        made.name = u"component"_s;
        made.lifeCycle = life;
        return EstateMaker::add(std::move(made));
    }
};

std::vector<ComponentIndex> componentsOf(const LifeTimeline &timeline)
{
    std::vector<ComponentIndex> components;
    for (const LifeRow &row : timeline.rows)
        components.push_back(row.component);
    return components;
}

std::optional<QDate> randomDay(QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? std::nullopt : std::optional(Today.addDays(random.bounded(-900, 900)));
}

LifeCycle randomLife(QRandomGenerator &random)
{
    LifeCycle life;
    std::vector<QDate> days;
    for (int i = 0; i < lifeCycleStageCount; ++i)
        days.push_back(Today.addDays(random.bounded(-900, 900)));
    std::ranges::sort(days);
    std::optional<QDate> *const places[] = {&life.planned, &life.implementation, &life.operation, &life.phaseOut,
                                            &life.disposed};
    for (size_t i = 0; i < days.size(); ++i)
        if (random.bounded(2) == 0)
            *places[i] = days[i];
    if (random.bounded(3) != 0)
        life.stage = lifeCycleStages[size_t(random.bounded(lifeCycleStageCount))];
    life.endOfSupport = randomDay(random);
    return life;
}

} // namespace

class TestLifeTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesLastUntilTheNextOneThatHasADay()
    {
        const LifeCycle life{.stage = LifeCycleStage::Operation,
                             .planned = day(2020),
                             .operation = day(2021),
                             .phaseOut = day(2027),
                             .disposed = day(2028)};
        QCOMPARE(spansOf(life, Today),
                 (std::vector<StageSpan>{{LifeCycleStage::Planned, day(2020), day(2021)},
                                         {LifeCycleStage::Operation, day(2021), day(2027)},
                                         {LifeCycleStage::PhaseOut, day(2027), day(2028)}}));
    }

    void aLastStageWithoutAnEndIsOpen()
    {
        QCOMPARE(spansOf({.operation = day(2021)}, Today),
                 (std::vector<StageSpan>{{LifeCycleStage::Operation, day(2021), {}}}));
        QCOMPARE(spansOf({.disposed = day(2021)}, Today), std::vector<StageSpan>());
        QCOMPARE(spansOf({}, Today), std::vector<StageSpan>());
    }

    void theStageItIsInNowIsSeenThoughNobodyToldItsDay()
    {
        // Before all that has a day: open at that end.
        QCOMPARE(spansOf({.stage = LifeCycleStage::Operation, .phaseOut = day(2027)}, Today),
                 (std::vector<StageSpan>{{LifeCycleStage::Operation, {}, day(2027)},
                                         {LifeCycleStage::PhaseOut, day(2027), {}}}));
        // After it: since today at the latest, and never before what went before.
        QCOMPARE(spansOf({.stage = LifeCycleStage::PhaseOut, .operation = day(2021)}, Today),
                 (std::vector<StageSpan>{{LifeCycleStage::Operation, day(2021), Today},
                                         {LifeCycleStage::PhaseOut, Today, {}, true}}));
        QCOMPARE(spansOf({.stage = LifeCycleStage::PhaseOut, .operation = day(2021), .disposed = day(2024)}, Today),
                 (std::vector<StageSpan>{{LifeCycleStage::Operation, day(2021), day(2024)}}));
    }

    void aStageThatEndsBeforeItBeginsIsNamed()
    {
        QCOMPARE(clashOf({.planned = day(2020), .operation = day(2020), .disposed = day(2028)}), std::nullopt);
        QCOMPARE(clashOf({.planned = day(2022), .phaseOut = day(2021), .disposed = day(2020)}),
                 (StageClash{LifeCycleStage::Planned, LifeCycleStage::PhaseOut}));
        QCOMPARE(spansOf({.planned = day(2022), .phaseOut = day(2021)}, Today),
                 (std::vector<StageSpan>{{LifeCycleStage::PhaseOut, day(2021), {}}}));
    }

    void whatIsDoneWithDoesNotEndAgain()
    {
        const auto kinds = [](LifeCycle life) {
            std::vector<LifeEndKind> found;
            for (const LifeEnd &end : openEndsOf(life, Today))
                found.push_back(end.kind);
            return found;
        };
        using Kinds = std::vector<LifeEndKind>;
        LifeCycle life{.phaseOut = day(2025), .disposed = day(2029), .endOfSupport = day(2024)};
        QCOMPARE(kinds(life), (Kinds{LifeEndKind::Support, LifeEndKind::Disposal}));
        life.stage = LifeCycleStage::Operation; // goes on as if its day had not come
        QCOMPARE(kinds(life), (Kinds{LifeEndKind::Support, LifeEndKind::PhaseOut, LifeEndKind::Disposal}));
        life.stage = LifeCycleStage::PhaseOut;
        QCOMPARE(kinds(life), (Kinds{LifeEndKind::Support, LifeEndKind::Disposal}));
        life.stage = LifeCycleStage::Disposed;
        QCOMPARE(kinds(life), Kinds());
        QCOMPARE(kinds({.disposed = Today, .endOfSupport = day(2030)}), Kinds());
    }

    void whatEndsTodayIsNotOverdue()
    {
        QVERIFY(!(LifeEnd{LifeEndKind::Support, Today}.isOverdue(Today)));
        QVERIFY((LifeEnd{LifeEndKind::Support, Today.addDays(-1)}.isOverdue(Today)));
    }

    void rowsStandByWhatEndsNext()
    {
        Lives lives;
        const auto root = lives.add({});
        lives.add({.operation = day(2020)}, root);
        lives.add({.endOfSupport = day(2028)}, root);
        lives.add({.stage = LifeCycleStage::Operation, .phaseOut = day(2026, 3), .endOfSupport = day(2029)}, root);
        lives.add({.stage = LifeCycleStage::Disposed, .disposed = day(2020), .endOfSupport = day(2019)}, root);
        lives.add({.endOfSupport = day(2028)});
        const auto estate = lives.make();
        const LifeTimeline all = lifeTimelineOf(*estate, {.today = Today});
        QCOMPARE(componentsOf(all), (std::vector<ComponentIndex>{3, 2, 5, 1, 4}));
        QCOMPARE(all.rows.front().end, (LifeEnd{LifeEndKind::PhaseOut, day(2026, 3)}));
        QCOMPARE(all.rows.back().end, std::nullopt);
        QCOMPARE(all.components, 6U);
        QCOMPARE(all.undated, 1U);
        QCOMPARE(all.overdue, 1U);
        QCOMPARE(all.first, day(2019));
        QCOMPARE(all.last, day(2029));

        const LifeTimeline part = lifeTimelineOf(*estate, {.root = 0, .today = Today, .until = day(2028)});
        QCOMPARE(componentsOf(part), (std::vector<ComponentIndex>{3, 2}));
        QCOMPARE(part.components, 5U);
        QCOMPARE(part.later, 2U);
        QCOMPARE(part.first, day(2026, 3));
    }

    /// Against the plain reading of the promise, on random lives.
    void everyComponentIsARowOrCounted()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            Lives lives;
            std::vector<Id<Component>> ids;
            for (int i = 0; i < 40; ++i)
                ids.push_back(lives.add(randomLife(random),
                                        i == 0 ? std::nullopt : std::optional(ids[size_t(random.bounded(i))])));
            const auto estate = lives.make();
            LifeQuestion question{.today = Today};
            if (random.bounded(2) == 0)
                question.root = ComponentIndex(random.bounded(40));
            if (random.bounded(2) == 0)
                question.until = Today.addDays(random.bounded(-100, 600));
            check(*estate, question);
        }
    }

private:
    static void check(const Estate &estate, const LifeQuestion &question)
    {
        const LifeTimeline timeline = lifeTimelineOf(estate, question);
        const ComponentTree &tree = estate.tree();
        quint32 rows = 0;
        quint32 undated = 0;
        std::vector<ComponentEnd> ends;
        for (ComponentIndex i = 0; i < tree.size(); ++i) {
            const LifeCycle &life = tree.component(i).lifeCycle;
            std::optional<QDate> soonest;
            for (const LifeEnd &end : openEndsOf(life, question.today)) {
                soonest = soonest ? std::min(*soonest, end.day) : end.day;
                if (end.day <= question.until.value_or(question.today))
                    ends.push_back({i, end});
            }
            bool isInside = !question.root;
            for (std::optional<ComponentIndex> at = i; at && !isInside; at = tree.parentOf(*at))
                isInside = at == question.root;
            if (!isInside)
                continue;
            const bool hasDay = life.planned || life.implementation || life.operation || life.phaseOut || life.disposed
                || life.endOfSupport;
            undated += hasDay ? 0 : 1;
            if (!hasDay || (question.until && (!soonest || *soonest > *question.until)))
                continue;
            ++rows;
            const auto row = std::ranges::find(timeline.rows, i, &LifeRow::component);
            QVERIFY(row != timeline.rows.end());
            QCOMPARE(row->end ? std::optional(row->end->day) : std::nullopt, soonest);
        }
        QCOMPARE(quint32(timeline.rows.size()), rows);
        QCOMPARE(timeline.undated, undated);
        QCOMPARE(timeline.components, rows + undated + timeline.later);
        std::ranges::stable_sort(ends, {}, [](const ComponentEnd &one) { return one.end.day; });
        QCOMPARE(lifeEndsBy(estate, question.today, question.until.value_or(question.today)), ends);
    }
};

QTEST_GUILESS_MAIN(TestLifeTimeline)
#include "tst_life_timeline.moc"
