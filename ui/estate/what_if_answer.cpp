// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from what is supposed.
#include "estate/what_if.h"
#include "kit/text_elide.h"
#include "ui_estate/answer_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(WhatIfWords)
};

} // namespace

void AnswerWriter::whatIf()
{
    const WhatIfAnswer answer = answerOf(m_estate, whatIfOf(m_estate.tree(), m_answer.asked.supposed));
    if (const auto &other = m_answer.asked.other) {
        whatIfCompared(answer.impact, *other);
        return;
    }
    m_answer.title = WhatIfWords::tr("What follows from what is supposed");
    addColumns({WhatIfWords::tr("State"), WhatIfWords::tr("Why")});
    const ReasonPaths reasons = reasonsOf(m_estate, answer.impact);
    const DependencyGraph &graph = m_estate.graph();
    const auto asked = [&](DependencyIndex dependency) {
        const VersionClause *clause = graph.clauseOf(dependency);
        return WhatIfWords::tr("asks for %1 of %2")
            .arg(clause ? oneLine(clause->requirement) : QString(), name(graph.providerOf(dependency)));
    };
    for (const VersionConflict &unmet : answer.unmet)
        addRow(graph.dependentOf(unmet.dependency), {WhatIfWords::tr("its need is not met"), asked(unmet.dependency)});
    for (const DependencyIndex mended : answer.mended)
        addRow(graph.dependentOf(mended), {WhatIfWords::tr("its need is met again"), asked(mended)});
    for (const Impacted &one : answer.impact.impacted) {
        if (m_stop.stop_requested())
            return;
        addRow(one.component, {conditionText(one.condition), way(reasons.to(one.component))});
    }
    for (const Impacted &one : answer.impact.added)
        addRow(one.component, {WhatIfWords::tr("%1, added by a person").arg(conditionText(one.condition)), {}});
    for (const EstateAnswer::Row &row : m_answer.rows)
        m_answer.shaded.push_back(row.component);
}

void AnswerWriter::whatIfCompared(const Impact &impact, const Scenario &other)
{
    const QString otherName = oneLine(other.name, 40);
    m_answer.title = WhatIfWords::tr("Where what is supposed differs from %1").arg(otherName);
    addColumns({WhatIfWords::tr("As supposed"), otherName});
    const WhatIfAnswer held = answerOf(m_estate, whatIfOf(m_estate.tree(), other.parts));
    const auto text = [this](Condition condition) {
        return condition == Condition::Up ? WhatIfWords::tr("stays up") : conditionText(condition);
    };
    for (const ImpactDifference::Entry &entry : differenceOf(impact, held.impact).entries) {
        addRow(entry.component, {text(entry.first), text(entry.second)});
        m_answer.shaded.push_back(entry.component);
    }
}

} // namespace mainstay
