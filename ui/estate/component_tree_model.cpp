// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_tree_model.h"

#include "kit/link.h"
#include "kit/text_elide.h"
#include "ui_estate/last_place.h"

#include <QMimeData>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

std::optional<ComponentIndex> ComponentTreeModel::componentAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_nodes[slotAt(index)].component == None)
        return std::nullopt;
    return m_nodes[slotAt(index)].component;
}

std::optional<Id<Component>> ComponentTreeModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(Id<Component>(m_nodes[slotAt(index)].id)) : std::nullopt;
}

QModelIndex ComponentTreeModel::indexOf(Id<Component> component) const
{
    const auto found = m_estate->tree().indexOf(component);
    return found && m_slots[*found] != None ? indexOfSlot(m_slots[*found]) : QModelIndex();
}

QModelIndex ComponentTreeModel::indexOfSlot(Slot slot) const
{
    return slot == Root ? QModelIndex() : createIndex(int(m_nodes[slot].row), 0, quintptr(slot));
}

QModelIndex ComponentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<Slot> &children = m_nodes[slotAt(parent)].children;
    if (column != 0 || row < 0 || size_t(row) >= children.size())
        return {};
    return createIndex(row, 0, quintptr(children[size_t(row)]));
}

QModelIndex ComponentTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfSlot(m_nodes[slotAt(child)].parent) : QModelIndex();
}

int ComponentTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(m_nodes[slotAt(parent)].children.size());
}

QString ComponentTreeModel::markOf(const Node &node, Tone &tone) const
{
    const auto mark = m_marks.constFind(node.id);
    if (mark == m_marks.cend())
        return {};
    switch (*mark) {
    case ComponentMark::Fails:
        tone = Tone::Failure;
        return tr("fails");
    case ComponentMark::Degraded:
        tone = Tone::Warning;
        return tr("degraded");
    case ComponentMark::Conflict:
        tone = Tone::Failure;
        return tr("conflict");
    }
    return {};
}

QVariant ComponentTreeModel::data(const QModelIndex &index, int role) const
{
    const auto component = componentAt(index);
    if (!component)
        return {};
    const Node &node = m_nodes[slotAt(index)];
    Tone tone = Tone::Neutral;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(m_estate->tree().component(*component).name);
    case CodeRole:
        return m_estate->tree().code(*component);
    case MarkRole:
        return markOf(node, tone);
    case MarkToneRole:
        markOf(node, tone);
        return int(tone);
    case IdRole:
        return node.id;
    case Qt::AccessibleTextRole: {
        const QString mark = markOf(node, tone);
        const QString text =
            m_estate->tree().code(*component) + u' ' + oneLine(m_estate->tree().component(*component).name);
        return mark.isEmpty() ? text : text + u", "_s + mark;
    }
    default:
        return {};
    }
}

Qt::ItemFlags ComponentTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    // Whoever unfolds everything remembers each row that may be unfolded: one for a leaf too, unless it says so.
    return hasChildren(index) ? all : all | Qt::ItemNeverHasChildren;
}

ComponentIds ComponentTreeModel::topmostOf(const QModelIndexList &indexes) const
{
    std::vector<ComponentIndex> found;
    found.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes) {
        if (const auto component = componentAt(index))
            found.push_back(*component);
    }
    std::ranges::sort(found);
    const ComponentTree &tree = m_estate->tree();
    ComponentIds topmost;
    ComponentIndex end = 0; // of what is below the one before
    for (const ComponentIndex component : found) {
        if (component < end)
            continue;
        topmost.push_back(tree.component(component).id);
        end = tree.endOf(component);
    }
    return topmost;
}

QMimeData *ComponentTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const ComponentIds components = topmostOf(indexes);
    if (components.empty())
        return nullptr;
    QByteArrayList ids;
    QStringList links;
    for (const Id<Component> component : components) {
        ids.append(QByteArray::number(component.value));
        links.append(linkTo(component).toString());
    }
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(MimeType), ids.join(' '));
    data->setText(links.join(u'\n'));
    return data;
}

bool ComponentTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    ComponentIds moved;
    QSet<qint64> ids;
    for (const QByteArray &id : data->data(QString::fromLatin1(MimeType)).split(' ')) {
        moved.push_back(Id<Component>(id.toLongLong()));
        ids.insert(moved.back().value);
    }
    if (ids.contains(0)) // what is no number too
        return false;
    Place place{idAt(parent), std::nullopt};
    if (row < 0) // onto the parent: behind the hidden ones too
        place = lastPlaceIn(*m_estate, place.parent, moved);
    for (int before = row - 1; before >= 0 && !place.after; --before) {
        const auto sibling = idAt(index(before, 0, parent));
        if (!ids.contains(sibling->value))
            place.after = sibling;
    }
    Q_EMIT moveWanted(moved, place);
    return false; // the rows move when the estate says so
}

void ComponentTreeModel::setFilter(const ComponentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_isLoaded)
        relayout(shown());
}

void ComponentTreeModel::setMarks(const ComponentMarks &marks)
{
    const ComponentMarks before = std::exchange(m_marks, marks);
    std::vector<bool> changed(m_nodes.size(), false);
    const auto markAt = [](const ComponentMarks &all, qint64 id) {
        const auto found = all.constFind(id);
        return found == all.cend() ? std::nullopt : std::optional(*found);
    };
    for (Slot slot = 1; slot < m_nodes.size(); ++slot)
        changed[slot] = markAt(before, m_nodes[slot].id) != markAt(m_marks, m_nodes[slot].id);
    tellChanged(changed);
}

} // namespace mainstay
