// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/dependency_part.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "ui_estate/dependency_editor.h"
#include "ui_estate/group_editor.h"
#include "ui_estate/hair_row.h"
#include "ui_estate/quiet_button.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype FirstShown = 12;
constexpr qsizetype ShownMore = 500; ///< widgets are dear: what is longer comes in stretches

} // namespace

DependencyPart::DependencyPart(PageContext context, Side side, QWidget *parent)
    : DetailsPart(std::move(context), parent)
    , m_side(side)
    , m_most(FirstShown)
    , m_rows(new QWidget)
    , m_layout(new QVBoxLayout(m_rows))
{
    auto *section = new Section(side == Side::Needs ? tr("Needs") : tr("Needed by"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    section->addWidget(m_rows);
    if (side == Side::Needs) {
        QPushButton *add = quietButton(tr("Add dependency"), u"list-add"_s);
        connect(add, &QPushButton::clicked, this, [this] { open(u"new"_s); });
        section->addWidget(add);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
}

void DependencyPart::show(const ShownComponent &shown)
{
    const bool isOther = !m_shown || m_shown->id() != shown.id();
    m_shown = shown;
    if (isOther) {
        close();
        m_most = FirstShown;
    }
    rebuild();
    if (m_editor)
        m_editor->show(shown);
}

DependencyPart::Line DependencyPart::lineOf(DependencyIndex dependency, ComponentIndex other) const
{
    const Component &component = m_shown->estate->tree().component(other);
    return {u'd' + QString::number(m_shown->estate->graph().id(dependency).value), oneLine(component.name),
            remarkOn(*m_shown, dependency, context().words), linkTo(component.id)};
}

QList<DependencyPart::Line> DependencyPart::linesOfNeeds(qsizetype &total) const
{
    const DependencyGraph &graph = m_shown->estate->graph();
    const auto firstOf = graph.providers().offsets[m_shown->index];
    const auto endOf = graph.providers().offsets[m_shown->index + 1];
    QList<Line> lines;
    const auto append = [&](std::optional<GroupIndex> group) {
        for (DependencyIndex dependency = firstOf; dependency < endOf; ++dependency) {
            if (graph.groupOf(dependency) != group)
                continue;
            if (++total > m_most)
                continue;
            lines.append(lineOf(dependency, graph.providerOf(dependency)));
            lines.last().isMember = group.has_value();
        }
    };
    const auto [first, last] = groupsOf(graph, m_shown->index);
    for (GroupIndex group = first; group < last; ++group) {
        if (++total > m_most)
            continue;
        const GroupNode &node = graph.group(group);
        const auto members = qint64(graph.membersOf(group).size());
        const bool isUnreachable = node.minimum.neededOf(members) > members;
        lines.append({u'g' + QString::number(node.id.value),
                      oneLine(node.name),
                      {groupText(node.minimum, members), isUnreachable ? std::optional(Tone::Failure) : std::nullopt},
                      {}});
        append(group);
    }
    append(std::nullopt);
    return lines;
}

QList<DependencyPart::Line> DependencyPart::linesOfDependents(qsizetype &total) const
{
    const DependencyGraph &graph = m_shown->estate->graph();
    const Adjacency &dependents = graph.dependents();
    const quint32 first = dependents.offsets[m_shown->index];
    total = dependents.offsets[m_shown->index + 1] - first;
    QList<Line> lines;
    for (quint32 at = first; at < first + quint32(std::min(total, m_most)); ++at)
        lines.append(lineOf(graph.incoming()[at], dependents.targets[at]));
    return lines;
}

void DependencyPart::rebuild()
{
    qsizetype total = 0;
    QList<Line> lines = m_side == Side::Needs ? linesOfNeeds(total) : linesOfDependents(total);
    if (total > lines.size()) {
        const QString shown =
            tr("%1 of %2", "lines of a list").arg(locale().toString(lines.size()), locale().toString(total));
        const QString more =
            total - lines.size() <= ShownMore ? tr("show all") : tr("show %1 more").arg(locale().toString(ShownMore));
        lines.append({u"more"_s, shown + u" · "_s + more, {}, {}});
    } else if (lines.isEmpty()) {
        lines.append({u"none"_s, m_side == Side::Needs ? tr("nothing") : tr("nobody"), {}, {}});
    }
    if (lines == m_lines)
        return;
    m_lines = lines;
    const QString focused = m_widgets.key(focusWidget() ? focusWidget()->parentWidget() : nullptr);
    if (m_editor) {
        m_layout->removeWidget(m_editor);
        m_editor->setParent(this);
    }
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_widgets.clear();
    for (const Line &line : std::as_const(m_lines)) {
        QWidget *widget = widgetOf(line);
        m_widgets.insert(line.key, widget);
        m_layout->addWidget(widget);
    }
    if (m_editor)
        placeEditor();
    if (QWidget *widget = m_widgets.value(focused))
        widget->findChild<QAbstractButton *>()->setFocus();
}

QWidget *DependencyPart::widgetOf(const Line &line)
{
    auto *widget = new HairRow(line.isMember ? 2 * Grid : 0);
    QHBoxLayout *row = widget->row();
    if (line.key == u"more") {
        QPushButton *more = quietButton(line.text);
        connect(more, &QPushButton::clicked, this, [this] {
            m_most += ShownMore;
            rebuild();
        });
        row->addWidget(more);
        row->addStretch(1);
        return widget;
    }
    auto *text = new ElidedLabel(line.text);
    row->addWidget(text, 1);
    if (line.key == u"none") {
        text->setMuted();
        return widget;
    }
    if (line.link) {
        text->setLink();
        connect(text, &ElidedLabel::activated, this, [this, link = *line.link] { Q_EMIT linkActivated(link); });
    }
    if (line.remark.tone) {
        row->addWidget(new Chip(line.remark.text, *line.remark.tone));
    } else {
        auto *remark = new QLabel(line.remark.text);
        remark->setTextFormat(Qt::PlainText);
        remark->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(remark);
    }
    const QString what = line.link ? tr("Change the dependency") : tr("Change the group");
    QToolButton *edit = quietIcon(u"document-edit"_s, what);
    edit->setAccessibleName(what + u": "_s + line.text);
    connect(edit, &QToolButton::clicked, this, [this, key = line.key] { open(key); });
    row->addWidget(edit);
    return widget;
}

void DependencyPart::open(const QString &key)
{
    const bool wasOpen = m_openKey == key;
    close();
    if (wasOpen || !m_shown)
        return;
    const qint64 id = key.mid(1).toLongLong();
    if (key.startsWith(u'g')) {
        auto *editor = new GroupEditor(context(), Id<RedundancyGroup>(id), this);
        connect(editor, &GroupEditor::closed, this, &DependencyPart::close);
        m_editor = editor;
    } else {
        auto *editor =
            new DependencyEditor(context(), key == u"new" ? std::nullopt : std::optional(Id<Dependency>(id)), this);
        connect(editor, &DependencyEditor::closed, this, &DependencyPart::close);
        m_editor = editor;
    }
    connect(m_editor, &DetailsPart::failed, this, &DependencyPart::failed);
    m_openKey = key;
    m_editor->show(*m_shown);
    placeEditor();
    m_editor->setFocus();
}

void DependencyPart::placeEditor()
{
    const int row = m_layout->indexOf(m_widgets.value(m_openKey));
    m_layout->insertWidget(row < 0 ? m_layout->count() : row + 1, m_editor);
    m_editor->QWidget::show();
}

void DependencyPart::close()
{
    if (!m_editor)
        return;
    m_layout->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    const QString key = std::exchange(m_openKey, QString());
    if (QWidget *widget = m_widgets.value(key)) {
        const auto buttons = widget->findChildren<QToolButton *>();
        if (!buttons.isEmpty())
            buttons.first()->setFocus();
    }
}

} // namespace mainstay
