// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 random estates with what people said and supposed, against a twin of plain loops until nothing changes.
#include "estate/impact_sizes.h"
#include "estate/what_if.h"
#include "estate_maker.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

namespace {

struct Need {
    int dependent = 0;
    int provider = 0;
    bool soft = false;
    int group = -1;
};

struct Word {
    int cause = -1; ///< -1: whatever fails
    int component = 0;
    OverrideVerdict verdict = OverrideVerdict::NotImpacted;
};

/// All solutions, so that the number of a component is its index.
struct Plain {
    int size = 0;
    std::vector<Need> needs;
    std::map<int, std::pair<int, int>> groups; ///< number → dependent, minimum
    std::vector<Word> words;
    std::set<int> named;
    std::set<int> broken; ///< places in needs
};

Plain randomPlain(QRandomGenerator &random)
{
    Plain plain;
    plain.size = 2 + random.bounded(10);
    const auto any = [&] { return random.bounded(plain.size); };
    for (int i = random.bounded(plain.size); i > 0; --i)
        plain.groups[int(plain.groups.size())] = {any(), 1 + random.bounded(3)};
    for (int i = random.bounded(3 * plain.size); i > 0; --i) {
        Need need{any(), any(), random.bounded(4) == 0, -1};
        if (!plain.groups.empty() && random.bounded(2) == 0) {
            need.group = random.bounded(int(plain.groups.size()));
            need.dependent = plain.groups[need.group].first;
        }
        plain.needs.push_back(need);
    }
    do
        plain.named.insert(any());
    while (random.bounded(3) == 0);
    std::set<std::pair<int, int>> said;
    for (int i = random.bounded(plain.size); i > 0; --i) {
        Word word{random.bounded(3) == 0 ? -1 : any(), any(), OverrideVerdict(random.bounded(3))};
        if (random.bounded(2) == 0)
            word.cause = *plain.named.begin();
        if (word.cause < 0)
            word.verdict = OverrideVerdict::NotImpacted;
        if (word.cause != word.component && said.insert({word.cause, word.component}).second)
            plain.words.push_back(word);
    }
    return plain;
}

std::shared_ptr<const Estate> snapshotOf(const Plain &plain)
{
    EstateMaker maker;
    std::vector<Id<Component>> components;
    for (int i = 0; i < plain.size; ++i)
        components.push_back(maker.component(u"c"_s));
    std::map<int, Id<RedundancyGroup>> groups;
    for (const auto &[number, group] : plain.groups)
        groups[number] = maker.group(components[size_t(group.first)], QString::number(group.second));
    for (const Need &need : plain.needs)
        maker.needs(components[size_t(need.dependent)], components[size_t(need.provider)],
                    need.soft ? Strength::Soft : Strength::Hard,
                    need.group < 0 ? std::nullopt : std::optional(groups.at(need.group)));
    qint64 id = 0;
    for (const Word &word : plain.words) {
        ImpactOverride made{Id<ImpactOverride>(++id), 1, {}, components[size_t(word.component)], word.verdict, {}};
        if (word.cause >= 0)
            made.cause = components[size_t(word.cause)];
        maker.builder().addOverride(made);
    }
    return maker.make();
}

struct PlainAnswer {
    std::map<int, Condition> conditions; ///< of those that are not up
    std::map<int, Condition> added;
    std::set<int> shielded;
    std::set<int> notImpacted;
};

/// What people said of this question.
void hearWords(const Plain &plain, PlainAnswer &answer)
{
    for (int component = 0; component < plain.size; ++component) {
        if (plain.named.contains(component))
            continue;
        bool always = false;
        std::set<int> shieldedFrom;
        std::optional<Condition> added;
        for (const Word &word : plain.words) {
            if (word.component != component)
                continue;
            if (word.cause < 0)
                always = true;
            else if (plain.named.contains(word.cause) && word.verdict == OverrideVerdict::NotImpacted)
                shieldedFrom.insert(word.cause);
            else if (plain.named.contains(word.cause))
                added = std::max(added.value_or(Condition::Up),
                                 word.verdict == OverrideVerdict::Failed ? Condition::Failed : Condition::Degraded);
        }
        if (added)
            answer.added[component] = *added;
        else if (always || (plain.broken.empty() && shieldedFrom == plain.named))
            answer.shielded.insert(component);
    }
}

Condition at(const PlainAnswer &answer, int component)
{
    const auto found = answer.conditions.find(component);
    return found == answer.conditions.end() ? Condition::Up : found->second;
}

/// What the rules make of a component whose providers fare as they do.
Condition ruled(const Plain &plain, const PlainAnswer &answer, int component)
{
    Condition condition = Condition::Up;
    std::map<int, std::set<int>> members;
    std::map<int, std::set<int>> lost;
    for (int i = 0; i < int(plain.needs.size()); ++i) {
        const Need &need = plain.needs[size_t(i)];
        if (need.group >= 0 && need.dependent == component)
            members[need.group].insert(need.provider);
        if (need.dependent != component)
            continue;
        const Condition provider = plain.broken.contains(i) ? Condition::Failed : at(answer, need.provider);
        if (need.group >= 0 && provider == Condition::Failed)
            lost[need.group].insert(need.provider);
        if (need.soft && provider == Condition::Failed)
            condition = std::max(condition, Condition::Degraded);
        if (!need.soft && need.group < 0)
            condition = std::max(condition, provider);
    }
    for (const auto &[group, gone] : lost) {
        const int all = int(members[group].size());
        if (!gone.empty() && all - int(gone.size()) < plain.groups.at(group).second)
            condition = Condition::Failed;
    }
    return condition;
}

PlainAnswer fixpoint(const Plain &plain)
{
    PlainAnswer answer;
    hearWords(plain, answer);
    for (const int component : plain.named)
        answer.conditions[component] = Condition::Failed;
    for (const auto &[component, condition] : answer.added)
        answer.conditions[component] = condition;
    for (bool moved = true; moved;) {
        moved = false;
        for (int component = 0; component < plain.size; ++component) {
            const Condition condition = ruled(plain, answer, component);
            if (answer.shielded.contains(component) || condition <= at(answer, component))
                continue;
            answer.conditions[component] = condition;
            moved = true;
        }
    }
    for (const int component : answer.shielded)
        if (ruled(plain, answer, component) != Condition::Up)
            answer.notImpacted.insert(component);
    return answer;
}

ImpactQuestion questionOf(const Plain &plain, const Estate &estate)
{
    ImpactQuestion question;
    for (const int component : plain.named)
        question.failed.push_back(ComponentIndex(component));
    for (DependencyIndex i = 0; i < estate.graph().size(); ++i)
        if (plain.broken.contains(int(estate.graph().id(i).value) - 1))
            question.broken.push_back(i);
    return question;
}

/// Empty when the two agree, component by component.
QString difference(const Plain &plain, const Impact &impact, const PlainAnswer &expected)
{
    std::map<int, Condition> conditions;
    std::map<int, Condition> added;
    for (const ComponentIndex component : impact.named)
        conditions[int(component)] = Condition::Failed;
    for (const Impacted &entry : impact.impacted)
        conditions[int(entry.component)] = entry.condition;
    for (const Impacted &entry : impact.added)
        conditions[int(entry.component)] = added[int(entry.component)] = entry.condition;
    if (conditions != expected.conditions)
        return u"other conditions"_s;
    for (const auto &[component, condition] : expected.added)
        if (!added.contains(component))
            return u"something added is missing"_s;
    if (added.size() != expected.added.size())
        return u"too much is added"_s;
    const std::set<int> notImpacted(impact.notImpacted.begin(), impact.notImpacted.end());
    return notImpacted == expected.notImpacted && int(conditions.size()) <= plain.size ? QString()
                                                                                       : u"others are not impacted"_s;
}

/// Every reason begins where something was supposed, leads on by dependencies, and ends at the component.
QString faultOf(const Estate &estate, const Impact &impact, const ReasonPaths &reasons)
{
    std::set<ComponentIndex> starts(impact.named.begin(), impact.named.end());
    for (const Impacted &added : impact.added)
        starts.insert(added.component);
    for (const DependencyIndex dependency : impact.broken)
        starts.insert(estate.graph().providerOf(dependency));
    for (const Impacted &entry : impact.impacted) {
        const auto path = reasons.to(entry.component);
        if (path.empty() || path.back() != entry.component || !starts.contains(path.front()))
            return u"a reason has no beginning"_s;
        for (size_t i = 1; i < path.size(); ++i)
            if (std::ranges::find(estate.graph().providers().of(path[i]), path[i - 1])
                == estate.graph().providers().of(path[i]).end())
                return u"a reason leads nowhere"_s;
    }
    return {};
}

} // namespace

class TestOverrideTwin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandEstatesAgreeComponentByComponent()
    {
        QRandomGenerator random(21);
        int heard = 0;
        for (int round = 0; round < 1000; ++round) {
            const Plain plain = randomPlain(random);
            const auto estate = snapshotOf(plain);
            const Impact impact = answerOf(*estate, questionOf(plain, *estate));
            const PlainAnswer expected = fixpoint(plain);
            const QString found = difference(plain, impact, expected);
            QVERIFY2(found.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(found).arg(round)));
            const QString fault = faultOf(*estate, impact, reasonsOf(*estate, impact));
            QVERIFY2(fault.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(fault).arg(round)));
            heard += !expected.notImpacted.empty() || !expected.added.empty();
        }
        QVERIFY2(heard > 200, qPrintable(QString::number(heard)));
    }

    void brokenDependenciesAgreeToo()
    {
        QRandomGenerator random(22);
        for (int round = 0; round < 1000; ++round) {
            Plain plain = randomPlain(random);
            for (int i = 0; i < int(plain.needs.size()); ++i) {
                // the twin of a broken dependency: all of this dependent, provider and group
                if (random.bounded(4) != 0)
                    continue;
                for (int j = 0; j < int(plain.needs.size()); ++j)
                    if (plain.needs[size_t(j)].dependent == plain.needs[size_t(i)].dependent
                        && plain.needs[size_t(j)].provider == plain.needs[size_t(i)].provider)
                        plain.broken.insert(j);
            }
            if (random.bounded(3) == 0)
                plain.named.clear();
            const auto estate = snapshotOf(plain);
            const Impact impact = answerOf(*estate, questionOf(plain, *estate));
            const QString found = difference(plain, impact, fixpoint(plain));
            QVERIFY2(found.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(found).arg(round)));
            const QString fault = faultOf(*estate, impact, reasonsOf(*estate, impact));
            QVERIFY2(fault.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(fault).arg(round)));
        }
    }

    void sizesKnowWhatIsNeverImpacted()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 500; ++round) {
            Plain plain = randomPlain(random);
            std::erase_if(plain.words, [](const Word &word) { return word.cause >= 0; });
            const auto estate = snapshotOf(plain);
            const auto sizes = impactSizes(*estate);
            for (int component = 0; component < plain.size; ++component) {
                plain.named = {component};
                int failed = -1;
                for (const auto &[other, condition] : fixpoint(plain).conditions)
                    failed += condition == Condition::Failed;
                QCOMPARE(int(sizes->at(size_t(component))), failed);
            }
        }
    }

    void aChangedVersionBreaksWhoAsksForTheOldOne()
    {
        EstateMaker maker;
        const auto script = maker.component(u"script"_s);
        const auto report = maker.component(u"report"_s);
        const auto python = maker.component(u"python"_s, {}, u"2.7"_s);
        const auto modern = maker.component(u"modern"_s);
        Dependency old;
        old.dependent = script;
        old.provider = python;
        old.requirement = u"< 3"_s;
        maker.add(old);
        Dependency fresh = old;
        fresh.dependent = modern;
        fresh.requirement = u">= 3"_s;
        maker.add(fresh);
        maker.needs(report, script);
        const auto estate = maker.make();
        const WhatIfAnswer answer = answerOf(*estate, WhatIf{{}, {{2, u"3.11"_s}}});
        QCOMPARE(answer.unmet.size(), 1u);
        QCOMPARE(answer.unmet.front().version, u"3.11"_s);
        QCOMPARE(answer.mended.size(), 1u);
        QCOMPARE(answer.impact.impacted, (std::vector<Impacted>{{0, Condition::Failed}, {1, Condition::Failed}}));
        QCOMPARE(reasonsOf(*estate, answer.impact).to(1), (std::vector<ComponentIndex>{2, 0, 1}));
        QVERIFY(answerOf(*estate, WhatIf{{}, {{2, u"2.6"_s}}}).impact.impacted.empty());
        QVERIFY(answerOf(*estate, WhatIf{{}, {{2, {}}}}).unmet.empty());
    }

    void twoScenariosAreComparedWhereTheyDiffer()
    {
        EstateMaker maker;
        const auto shop = maker.component(u"shop"_s);
        const auto left = maker.component(u"left"_s);
        const auto right = maker.component(u"right"_s);
        maker.needs(shop, left);
        maker.needs(shop, right, Strength::Soft);
        const auto estate = maker.make();
        const Impact first = answerOf(*estate, WhatIf{{1}, {}}).impact;
        const Impact second = answerOf(*estate, WhatIf{{2}, {}}).impact;
        using Entry = ImpactDifference::Entry;
        QCOMPARE(differenceOf(first, second).entries,
                 (std::vector<Entry>{{0, Condition::Failed, Condition::Degraded},
                                     {1, Condition::Failed, Condition::Up},
                                     {2, Condition::Up, Condition::Failed}}));
        QVERIFY(differenceOf(first, first).entries.empty());
    }
};

QTEST_GUILESS_MAIN(TestOverrideTwin)
#include "tst_override_twin.moc"
