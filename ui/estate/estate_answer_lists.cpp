// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of the whole estate.
#include "estate/conflicts.h"
#include "estate/cycle_cuts.h"
#include "estate/environment_findings.h"
#include "estate/estate_lists.h"
#include "estate/levels.h"
#include "estate/single_points.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_estate/answer_writer.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

} // namespace

std::optional<EstateAnswer> AnswerWriter::write()
{
    addColumns({ListWords::tr("Code"), ListWords::tr("Name")});
    const AskedQuestion &asked = m_answer.asked;
    switch (asked.question) {
    case EstateQuestion::Breaks:
        breaks();
        break;
    case EstateQuestion::Needs:
        needs();
        break;
    case EstateQuestion::Shared:
        shared();
        break;
    case EstateQuestion::Paths:
        paths();
        break;
    case EstateQuestion::SinglePoints:
        singlePoints();
        break;
    case EstateQuestion::Cycles:
        cycles();
        break;
    case EstateQuestion::Conflicts:
        conflicts();
        break;
    case EstateQuestion::Unowned:
        m_answer.title = ListWords::tr("Components that nobody owns");
        list(unownedOf(m_estate));
        break;
    case EstateQuestion::Ending:
        m_answer.title = ListWords::tr("Support that has ended, or ends within %n month(s)", nullptr, asked.months);
        list(supportEndsBy(m_estate, asked.today.addMonths(asked.months)));
        break;
    case EstateQuestion::Orphans:
        m_answer.title = ListWords::tr("Components without any dependency");
        list(orphansOf(m_estate));
        break;
    case EstateQuestion::Levels:
        levels();
        break;
    case EstateQuestion::Deployed:
        deployed();
        break;
    case EstateQuestion::WhatIf:
        whatIf();
        break;
    }
    if (m_stop.stop_requested())
        return std::nullopt;
    settle();
    return std::move(m_answer);
}

void AnswerWriter::list(const std::vector<ComponentIndex> &components)
{
    addColumns({ListWords::tr("Kind"), ListWords::tr("Stage"), ListWords::tr("Supported to")});
    for (const ComponentIndex index : components) {
        const Component component = m_estate.tree().component(index);
        const LifeCycle &life = component.lifeCycle;
        addRow(index,
               {m_words.name(toName(component.kind)), life.stage ? m_words.name(toName(*life.stage)) : QString(),
                life.endOfSupport ? dayText(*life.endOfSupport, m_words.locale()) : QString()});
    }
    shade(components);
}

QString AnswerWriter::kindText(ComponentIndex component) const
{
    return m_words.name(toName(m_estate.tree().component(component).kind));
}

void AnswerWriter::singlePoints()
{
    const auto within = m_about.empty() ? std::nullopt : std::optional(m_about.front());
    m_answer.title = within ? ListWords::tr("Single points of failure of %1").arg(name(*within))
                            : ListWords::tr("Single points of failure");
    addNumber(ListWords::tr("Takes down"));
    addNumber(ListWords::tr("Sole way to"));
    addColumns({ListWords::tr("Kind")});
    const auto points = singlePointsOf(m_estate, within, m_stop);
    if (!points)
        return;
    for (const SinglePoint &point : *points) {
        addRow(point.component, {number(point.takesDown), number(point.soleWayTo), kindText(point.component)});
        m_answer.shaded.push_back(point.component);
    }
}

void AnswerWriter::cycles()
{
    m_answer.title = ListWords::tr("Cycles, and where to cut them");
    addNumber(ListWords::tr("Cycle"));
    addColumns({ListWords::tr("Cut what it needs of")});
    const auto cut = cutCyclesOf(m_estate, m_stop);
    if (!cut)
        return;
    quint64 at = 0;
    for (const CutCycle &cycle : *cut) {
        ++at;
        for (const ComponentIndex component : cycle.components) {
            QStringList providers;
            const auto [first, last] = std::ranges::equal_range(cycle.cuts, component, {}, &CycleCut::dependent);
            for (auto one = first; one != last; ++one)
                providers.append(name(one->provider));
            addRow(component, {number(at), providers.join(u", "_s)});
        }
        shade(cycle.components);
    }
}

void AnswerWriter::addConflict(DependencyIndex dependency, const QString &has, const QString &where)
{
    const DependencyGraph &graph = m_estate.graph();
    const VersionClause *clause = graph.clauseOf(dependency);
    const ComponentIndex dependent = graph.dependentOf(dependency);
    const ComponentIndex provider = graph.providerOf(dependency);
    addRow(dependent, {clause ? oneLine(clause->requirement) : QString(), name(provider), has, where});
    m_answer.shaded.push_back(dependent);
    m_answer.shaded.push_back(provider);
}

void AnswerWriter::conflicts()
{
    m_answer.title = ListWords::tr("Version conflicts");
    addColumns(
        {ListWords::tr("Asks for"), ListWords::tr("Of"), ListWords::tr("There is"), ListWords::tr("Environment")});
    const VersionFindings findings = versionFindingsOf(m_estate);
    for (const VersionConflict &conflict : findings.conflicts)
        addConflict(conflict.dependency,
                    conflict.version.isEmpty() ? ListWords::tr("no version") : oneLine(conflict.version), {});
    for (const UnreadableRequirement &unreadable : findings.unreadable)
        addConflict(unreadable.dependency, ListWords::tr("cannot be read"), {});
    conflictsWhereDeployed();
}

DeployedVersions AnswerWriter::deployedVersions() const
{
    return {m_estate, {m_facts.environments.begin(), m_facts.environments.end()}, m_facts.deployments};
}

void AnswerWriter::conflictsWhereDeployed()
{
    const DeployedVersions deployed = deployedVersions();
    for (const EnvironmentConflict &found : environmentConflictsOf(m_estate, deployed))
        addConflict(found.conflict.dependency, oneLine(found.conflict.version),
                    m_words.name(deployed.environments()[found.environment].name));
}

void AnswerWriter::levels()
{
    m_answer.title = ListWords::tr("On how many others each stands, one after the other");
    addNumber(ListWords::tr("Depth"));
    addColumns({ListWords::tr("Kind")});
    const std::vector<quint32> levels = levelsOf(m_estate);
    std::vector<ComponentIndex> order(levels.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&levels](ComponentIndex component) { return levels[component]; });
    for (const ComponentIndex component : order)
        addRow(component, {number(levels[component]), kindText(component)});
}

void AnswerWriter::deployed()
{
    m_answer.title = ListWords::tr("What is deployed where");
    const DeployedVersions deployed = deployedVersions();
    addColumns({ListWords::tr("Versions")});
    for (const Environment &environment : deployed.environments())
        addColumns({m_words.name(environment.name)});
    for (const ComponentIndex component : deployed.components()) {
        QStringList cells{deployed.hasDrift(component) ? ListWords::tr("differ") : ListWords::tr("the same")};
        for (size_t place = 0; place < deployed.environments().size(); ++place) {
            const Deployment *there = deployed.at(component, place);
            cells.append(there ? oneLine(there->productVersion) : QString());
        }
        addRow(component, cells);
        if (deployed.hasDrift(component))
            m_answer.shaded.push_back(component);
    }
}

} // namespace mainstay
