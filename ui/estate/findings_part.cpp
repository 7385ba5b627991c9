// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/findings_part.h"

#include "estate/life_cycle_rules.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "ui_estate/date_words.h"
#include "ui_estate/dependency_words.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostFindings = 8;

} // namespace

FindingsPart::FindingsPart(PageContext context, QWidget *parent)
    : DetailsPart(std::move(context), parent), m_section(new Section(tr("Findings")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    connect(m_section, &Section::linkActivated, this, &FindingsPart::linkActivated);
    setVisible(false);
}

QList<FindingsPart::Line> FindingsPart::linesOf(const ShownComponent &shown) const
{
    QList<Line> lines;
    const Component &component = shown.component();
    if (isSupportOverdue(component.lifeCycle, today()))
        lines.append({tr("Has outlived its support"), distanceText(*component.lifeCycle.endOfSupport, today()), {}});
    if (!shown.findings)
        return lines;
    const DependencyGraph &graph = shown.estate->graph();
    const ComponentTree &tree = shown.estate->tree();
    for (const VersionConflict &conflict : shown.findings->versions.conflicts) {
        const ComponentIndex dependent = graph.dependentOf(conflict.dependency);
        const ComponentIndex provider = graph.providerOf(conflict.dependency);
        if (dependent != shown.index && provider != shown.index)
            continue;
        const Component &other = tree.component(dependent == shown.index ? provider : dependent);
        const QString name = oneLine(other.name, 80);
        lines.append({dependent == shown.index ? tr("Version of %1", "the provider's").arg(name)
                                               : tr("Version for %1", "the dependent").arg(name),
                      remarkOn(shown, conflict.dependency, context().words).text, linkTo(other.id)});
    }
    for (const GroupIndex group : shown.findings->unreachable) {
        const GroupNode &node = graph.group(group);
        if (node.dependent == shown.index)
            lines.append({tr("Group %1 asks for more than it has").arg(oneLine(node.name, 80)),
                          groupText(node.minimum, qint64(graph.membersOf(group).size())),
                          {}});
    }
    return lines;
}

void FindingsPart::show(const ShownComponent &shown)
{
    const QList<Line> lines = linesOf(shown);
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_section->clear();
    for (const Line &line : lines.first(std::min(MostFindings, lines.size())))
        m_section->addLine(line.text, line.remark, line.link, Tone::Failure);
    if (lines.size() > MostFindings)
        m_section->addNote(tr("and %n more", nullptr, int(lines.size() - MostFindings)));
    setVisible(!lines.isEmpty());
}

} // namespace mainstay
