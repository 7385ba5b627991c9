// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/impact_part.h"

#include "kit/section.h"
#include "kit/text_elide.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t MostSolutions = 5;

} // namespace

ImpactPart::ImpactPart(PageContext context, QWidget *parent)
    : DetailsPart(std::move(context), parent), m_section(new Section(tr("If it fails")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    connect(m_section, &Section::linkActivated, this, &ImpactPart::linkActivated);
}

void ImpactPart::show(const ShownComponent &shown)
{
    const bool isSame = m_shown && m_shown->estate == shown.estate && m_shown->index == shown.index;
    if (!m_shown || m_shown->id() != shown.id()) {
        m_section->clear();
        m_lines.clear();
    }
    m_shown = shown;
    if (isSame)
        return;
    // No question to the database, but its reader threads are there, and a large estate takes a while.
    context().workspace.read(
        this, [shown](Session &) { return impactOf(*shown.estate, std::span(&shown.index, 1)); },
        [this, shown](const Result<Impact> &impact) {
            if (impact && m_shown->estate == shown.estate && m_shown->index == shown.index)
                take(shown, *impact);
        });
}

void ImpactPart::take(const ShownComponent &of, const Impact &impact)
{
    const ComponentTree &tree = of.estate->tree();
    const auto failing = std::ranges::count(impact.impacted, Condition::Failed, &Impacted::condition);
    const auto degrading = std::ranges::count(impact.impacted, Condition::Degraded, &Impacted::condition);
    QStringList lines;
    if (impact.impacted.empty()) {
        lines.append(tr("Nothing else fails or degrades"));
    } else {
        QStringList counts;
        if (failing > 0)
            counts.append(tr("%n component(s) fail", nullptr, int(failing)));
        if (degrading > 0)
            counts.append(failing > 0 ? tr("%n degrade(s)", nullptr, int(degrading))
                                      : tr("%n component(s) degrade", nullptr, int(degrading)));
        lines.append(counts.join(u", "_s));
    }
    QStringList said; // by people, apart from what is computed
    if (!impact.added.empty())
        said.append(tr("%n more by a person's word", "components that fail or degrade", int(impact.added.size())));
    if (!impact.notImpacted.empty())
        said.append(tr("%n not impacted by a person's word", "components", int(impact.notImpacted.size())));
    lines.append(said);
    for (size_t i = 0; i < std::min(MostSolutions, impact.solutions.size()); ++i) {
        const ComponentIndex solution = impact.solutions[i];
        lines.append(tree.code(solution) + u'\n' + oneLine(tree.component(solution).name));
    }
    if (impact.solutions.size() > MostSolutions)
        lines.append(tr("and %n more solution(s)", nullptr, int(impact.solutions.size() - MostSolutions)));
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_section->clear();
    const Link map = linkToImpact(of.id());
    if (impact.impacted.empty())
        m_section->addNote(lines.first());
    else
        m_section->addLine(lines.first(), tr("show map"), map);
    for (const QString &line : std::as_const(said))
        m_section->addLine(line, {}, map);
    for (size_t i = 0; i < std::min(MostSolutions, impact.solutions.size()); ++i) {
        const ComponentIndex solution = impact.solutions[i];
        m_section->addLine(tr("solution %1").arg(oneLine(tree.component(solution).name)), tree.code(solution),
                           linkTo(tree.component(solution).id));
    }
    if (impact.solutions.size() > MostSolutions)
        m_section->addLine(lines.last(), {}, map);
}

} // namespace mainstay
