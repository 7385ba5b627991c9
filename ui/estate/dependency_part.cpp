// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/dependency_part.h"

#include "kit/text_elide.h"
#include "ui_estate/dependency_editor.h"
#include "ui_estate/group_editor.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype FirstShown = 12;
constexpr qsizetype ShownMore = 500; ///< widgets are dear: what is longer comes in stretches

} // namespace

DependencyPart::DependencyPart(PageContext context, Side side, QWidget *parent)
    : OpenablePart(std::move(context), side == Side::Needs ? tr("Needs") : tr("Needed by"), parent)
    , m_side(side)
    , m_most(FirstShown)
{
    if (side == Side::Needs)
        addButton(tr("Add dependency"));
    connect(lines(), &OpenableLines::moreWanted, this, [this] {
        m_most += ShownMore;
        rebuild();
    });
}

void DependencyPart::show(const ShownComponent &shown)
{
    if (takeShown(shown))
        m_most = FirstShown;
    rebuild();
}

OpenableLine DependencyPart::lineOf(DependencyIndex dependency, ComponentIndex other) const
{
    const Component &component = shown()->estate->tree().component(other);
    const DependencyRemark remark = remarkOn(*shown(), dependency, context().words);
    return {.key = u'd' + QString::number(shown()->estate->graph().id(dependency).value),
            .text = oneLine(component.name),
            .remark = remark.text,
            .tone = remark.tone,
            .link = linkTo(component.id),
            .editWords = tr("Change the dependency")};
}

QList<OpenableLine> DependencyPart::linesOfNeeds(qsizetype &total) const
{
    const DependencyGraph &graph = shown()->estate->graph();
    const auto firstOf = graph.providers().offsets[shown()->index];
    const auto endOf = graph.providers().offsets[shown()->index + 1];
    QList<OpenableLine> lines;
    const auto append = [&](std::optional<GroupIndex> group) {
        for (DependencyIndex dependency = firstOf; dependency < endOf; ++dependency) {
            if (graph.groupOf(dependency) != group)
                continue;
            if (++total > m_most)
                continue;
            lines.append(lineOf(dependency, graph.providerOf(dependency)));
            if (group)
                lines.last().rank = OpenableLine::Rank::Member;
        }
    };
    const auto [first, last] = groupsOf(graph, shown()->index);
    for (GroupIndex group = first; group < last; ++group) {
        if (++total > m_most)
            continue;
        const GroupNode &node = graph.group(group);
        const auto members = qint64(graph.membersOf(group).size());
        const bool isUnreachable = node.minimum.neededOf(members) > members;
        lines.append({.key = u'g' + QString::number(node.id.value),
                      .text = oneLine(node.name),
                      .remark = groupText(node.minimum, members),
                      .tone = isUnreachable ? std::optional(Tone::Failure) : std::nullopt,
                      .editWords = tr("Change the group")});
        append(group);
    }
    append(std::nullopt);
    return lines;
}

QList<OpenableLine> DependencyPart::linesOfDependents(qsizetype &total) const
{
    const DependencyGraph &graph = shown()->estate->graph();
    const Adjacency &dependents = graph.dependents();
    const quint32 first = dependents.offsets[shown()->index];
    total = dependents.offsets[shown()->index + 1] - first;
    QList<OpenableLine> lines;
    for (quint32 at = first; at < first + quint32(std::min(total, m_most)); ++at)
        lines.append(lineOf(graph.incoming()[at], dependents.targets[at]));
    return lines;
}

void DependencyPart::rebuild()
{
    qsizetype total = 0;
    QList<OpenableLine> lines = m_side == Side::Needs ? linesOfNeeds(total) : linesOfDependents(total);
    if (total > lines.size()) {
        const QString shown =
            tr("%1 of %2", "lines of a list").arg(locale().toString(lines.size()), locale().toString(total));
        const QString more =
            total - lines.size() <= ShownMore ? tr("show all") : tr("show %1 more").arg(locale().toString(ShownMore));
        lines.append({.key = u"more"_s, .text = shown + u" · "_s + more, .rank = OpenableLine::Rank::More});
    } else if (lines.isEmpty()) {
        lines.append({.key = u"none"_s,
                      .text = m_side == Side::Needs ? tr("nothing") : tr("nobody"),
                      .rank = OpenableLine::Rank::Note});
    }
    this->lines()->setLines(lines);
}

RowEditor *DependencyPart::editorOf(const QString &key)
{
    const qint64 id = key.mid(1).toLongLong();
    if (key.startsWith(u'g'))
        return new GroupEditor(context(), Id<RedundancyGroup>(id), this);
    return new DependencyEditor(context(), key == u"new" ? std::nullopt : std::optional(Id<Dependency>(id)), this);
}

} // namespace mainstay
