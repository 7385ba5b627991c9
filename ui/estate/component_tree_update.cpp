// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree follows the estate: the part of ComponentTreeModel that moves rows.
#include "ui_estate/component_tree_model.h"

#include <algorithm>

namespace mainstay {

namespace {

/// Above so many signals a change of layout is quicker, and keeps what is selected and unfolded all the same.
constexpr quint32 MostSteps = 1000;

/// By ComponentIndex, the place among its siblings.
std::vector<quint32> placesIn(const ComponentTree &tree)
{
    std::vector<quint32> places(tree.size());
    const auto number = [&places](std::span<const ComponentIndex> siblings) {
        for (quint32 place = 0; place < siblings.size(); ++place)
            places[siblings[place]] = place;
    };
    number(tree.solutions());
    for (ComponentIndex index = 0; index < tree.size(); ++index)
        number(tree.childrenOf(index));
    return places;
}

/// The places in `rows` of a longest ascending subsequence: what need not move when the rest does.
std::vector<bool> longestAscending(const std::vector<quint32> &rows)
{
    constexpr size_t none = ~size_t(0);
    std::vector<size_t> ends; // by length - 1: the place with the least row that ends such a sequence
    std::vector<size_t> before(rows.size(), none);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, rows[i], {}, [&rows](size_t place) { return rows[place]; });
        before[i] = at == ends.begin() ? none : *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(rows.size(), false);
    for (size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i])
        kept[i] = true;
    return kept;
}

} // namespace

std::span<const ComponentIndex> ComponentTreeModel::childrenOf(Slot slot) const
{
    return slot == Root ? m_estate->tree().solutions() : m_estate->tree().childrenOf(m_nodes[slot].component);
}

std::vector<bool> ComponentTreeModel::shown()
{
    if (!m_filter.text.trimmed().isEmpty() && !m_search)
        m_search = std::make_shared<const ComponentSearch>(m_estate->tree());
    std::vector<bool> shown = shownBy(m_filter, m_estate->tree(), m_search.get());
    m_shownCount = quint32(std::ranges::count(shown, true));
    return shown;
}

void ComponentTreeModel::rebuild(const std::vector<bool> &shown)
{
    m_nodes.assign(1, Node());
    m_nodes.reserve(m_shownCount + 1);
    m_free.clear();
    const ComponentTree &tree = m_estate->tree();
    m_slots.assign(tree.size(), None);
    for (ComponentIndex index = 0; index < tree.size(); ++index) {
        if (!shown[index])
            continue;
        const auto parent = tree.parentOf(index);
        const Slot above = parent ? m_slots[*parent] : Root;
        const Slot slot = addNode(index, above);
        m_nodes[slot].row = quint32(m_nodes[above].children.size());
        m_nodes[above].children.push_back(slot);
    }
}

void ComponentTreeModel::relayout(const std::vector<bool> &shown)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    ComponentIds ids;
    for (const QModelIndex &index : before)
        ids.push_back(*idAt(index));
    rebuild(shown);
    QModelIndexList after;
    for (const Id<Component> id : ids)
        after.append(indexOf(id));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

ComponentTreeModel::Slot ComponentTreeModel::addNode(ComponentIndex component, Slot parent)
{
    Slot slot = Slot(m_nodes.size());
    if (m_free.empty()) {
        m_nodes.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_nodes[slot] = {m_estate->tree().component(component).id.value, component, parent, 0, {}};
    m_slots[component] = slot;
    return slot;
}

/// Adds those below that are new as well; what is shown elsewhere comes by a move.
void ComponentTreeModel::addBelow(Slot slot, const std::vector<bool> &shown)
{
    std::vector<Slot> waiting{slot};
    while (!waiting.empty()) {
        const Slot parent = waiting.back();
        waiting.pop_back();
        for (const ComponentIndex child : childrenOf(parent)) {
            if (!shown[child] || m_slots[child] != None)
                continue;
            const Slot added = addNode(child, parent);
            m_nodes[added].row = quint32(m_nodes[parent].children.size());
            m_nodes[parent].children.push_back(added);
            waiting.push_back(added);
        }
    }
}

void ComponentTreeModel::dropNode(Slot slot)
{
    std::vector<Slot> waiting{slot};
    while (!waiting.empty()) {
        const Slot next = waiting.back();
        waiting.pop_back();
        waiting.insert(waiting.end(), m_nodes[next].children.cbegin(), m_nodes[next].children.cend());
        m_nodes[next] = Node();
        m_free.push_back(next);
    }
}

void ComponentTreeModel::renumber(Slot parent, size_t from)
{
    const std::vector<Slot> &children = m_nodes[parent].children;
    for (size_t row = from; row < children.size(); ++row)
        m_nodes[children[row]].row = quint32(row);
}

void ComponentTreeModel::apply(const EstateChange &change)
{
    if (!m_isLoaded) {
        beginResetModel();
        m_isLoaded = true;
        m_estate = change.after;
        m_search.reset();
        rebuild(shown());
        endResetModel();
        return;
    }
    const EstateChange step{m_estate, change.after, change.before == m_estate ? change.components : std::nullopt};
    m_estate = change.after;
    m_search.reset();
    if (m_filter.isEmpty() && step.components && m_estate->tree().hasSameOutline(step.before->tree())) {
        tellEdited(*step.components);
        return;
    }
    const std::vector<bool> shown = this->shown();
    const std::vector<ComponentIndex> before = adopt(change.after, shown);
    if (isTooMuch(shown)) {
        relayout(shown);
        return;
    }
    arrange(Root, shown);
    for (ComponentIndex index = 0; index < m_slots.size(); ++index) {
        if (m_slots[index] != None)
            arrange(m_slots[index], shown);
    }
    for (Slot slot = 0; slot < m_nodes.size(); ++slot) {
        if (slot == Root || m_nodes[slot].component != None)
            removeGone(slot);
    }
    tellChanged(changedSlots(step, before));
}

/// Gives each node its component in the new snapshot; what is not shown there is about to go. Returns the components
/// that the nodes had before, by slot.
std::vector<ComponentIndex> ComponentTreeModel::adopt(const std::shared_ptr<const Estate> &after,
                                                      const std::vector<bool> &shown)
{
    m_slots.assign(after->tree().size(), None);
    std::vector<ComponentIndex> before(m_nodes.size(), None);
    for (Slot slot = 1; slot < m_nodes.size(); ++slot) {
        Node &node = m_nodes[slot];
        if (node.parent == None)
            continue;
        before[slot] = node.component;
        const auto index = after->tree().indexOf(Id<Component>(node.id));
        node.component = index && shown[*index] ? *index : None;
        if (node.component != None)
            m_slots[node.component] = slot;
    }
    return before;
}

bool ComponentTreeModel::isTooMuch(const std::vector<bool> &shown) const
{
    quint32 steps = 0;
    const ComponentTree &tree = m_estate->tree();
    const auto countIn = [&](std::span<const ComponentIndex> siblings, Slot parent) {
        bool isInRun = false;
        quint32 lastRow = 0;
        for (const ComponentIndex sibling : siblings) {
            if (!shown[sibling])
                continue;
            const Slot slot = m_slots[sibling];
            steps += slot == None ? !isInRun : m_nodes[slot].parent != parent || m_nodes[slot].row < lastRow;
            isInRun = slot == None;
            if (slot != None && m_nodes[slot].parent == parent)
                lastRow = m_nodes[slot].row;
        }
    };
    countIn(tree.solutions(), Root);
    for (ComponentIndex index = 0; index < tree.size() && steps <= MostSteps; ++index) {
        if (m_slots[index] != None)
            countIn(tree.childrenOf(index), m_slots[index]);
    }
    for (const Node &node : m_nodes) {
        for (size_t row = 0; row < node.children.size(); ++row) {
            const bool isGone = m_nodes[node.children[row]].component == None;
            steps += isGone && (row == 0 || m_nodes[node.children[row - 1]].component != None);
        }
    }
    return steps > MostSteps;
}

/// Brings the children of a parent, which stands where it belongs, into the new order. What is about to go, or goes
/// elsewhere, stays among them until its own turn.
void ComponentTreeModel::arrange(Slot parent, const std::vector<bool> &shown)
{
    std::vector<ComponentIndex> wanted;
    for (const ComponentIndex child : childrenOf(parent)) {
        if (shown[child])
            wanted.push_back(child);
    }
    std::vector<quint32> rows;
    for (const ComponentIndex child : wanted) {
        if (m_slots[child] != None && m_nodes[m_slots[child]].parent == parent)
            rows.push_back(m_nodes[m_slots[child]].row);
    }
    if (rows.size() == wanted.size() && std::ranges::is_sorted(rows))
        return;
    const std::vector<bool> staying = longestAscending(rows);
    quint32 at = 0;
    size_t nextRow = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Slot slot = m_slots[wanted[i]];
        if (slot == None) {
            size_t end = i + 1;
            while (end < wanted.size() && m_slots[wanted[end]] == None)
                ++end;
            insertRun(parent, std::span(wanted).subspan(i, end - i), at, shown);
            at += quint32(end - i);
            i = end - 1;
        } else if (m_nodes[slot].parent == parent && staying[nextRow++]) {
            at = m_nodes[slot].row + 1;
        } else {
            moveTo(slot, parent, at);
            at = m_nodes[slot].row + 1;
        }
    }
}

void ComponentTreeModel::insertRun(Slot parent, std::span<const ComponentIndex> run, quint32 at,
                                   const std::vector<bool> &shown)
{
    beginInsertRows(indexOfSlot(parent), int(at), int(at + run.size()) - 1);
    std::vector<Slot> added;
    for (const ComponentIndex component : run) {
        added.push_back(addNode(component, parent));
        addBelow(added.back(), shown);
    }
    std::vector<Slot> &children = m_nodes[parent].children;
    children.insert(children.begin() + at, added.cbegin(), added.cend());
    renumber(parent, at);
    endInsertRows();
}

/// Before the row that is `at` now.
void ComponentTreeModel::moveTo(Slot slot, Slot parent, quint32 at)
{
    const Slot from = m_nodes[slot].parent;
    const quint32 row = m_nodes[slot].row;
    if (from == parent && (row == at || row + 1 == at))
        return;
    beginMoveRows(indexOfSlot(from), int(row), int(row), indexOfSlot(parent), int(at));
    std::vector<Slot> &left = m_nodes[from].children;
    left.erase(left.begin() + row);
    const quint32 target = from == parent && row < at ? at - 1 : at;
    std::vector<Slot> &joined = m_nodes[parent].children;
    joined.insert(joined.begin() + target, slot);
    m_nodes[slot].parent = parent;
    renumber(from, from == parent ? std::min(row, target) : row);
    if (from != parent)
        renumber(parent, target);
    endMoveRows();
}

void ComponentTreeModel::removeGone(Slot parent)
{
    const auto isGone = [&](size_t row) { return m_nodes[m_nodes[parent].children[row]].component == None; };
    for (size_t end = m_nodes[parent].children.size(); end > 0; --end) {
        if (!isGone(end - 1))
            continue;
        size_t first = end - 1;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows(indexOfSlot(parent), int(first), int(end) - 1);
        std::vector<Slot> &children = m_nodes[parent].children;
        const std::vector<Slot> gone(children.cbegin() + qsizetype(first), children.cbegin() + qsizetype(end));
        children.erase(children.begin() + qsizetype(first), children.begin() + qsizetype(end));
        std::ranges::for_each(gone, [this](Slot slot) { dropNode(slot); });
        renumber(parent, first);
        endRemoveRows();
        end = first + 1;
    }
}

std::vector<bool> ComponentTreeModel::changedSlots(const EstateChange &change,
                                                   const std::vector<ComponentIndex> &before) const
{
    const ComponentTree &old = change.before->tree();
    const ComponentTree &now = change.after->tree();
    const std::vector<quint32> oldPlaces = placesIn(old);
    const std::vector<quint32> nowPlaces = placesIn(now);
    std::vector<bool> hasNewCode(now.size(), false);
    std::vector<bool> changed(m_nodes.size(), false);
    for (ComponentIndex index = 0; index < now.size(); ++index) {
        const Slot slot = m_slots[index];
        if (slot == None || slot >= before.size() || before[slot] == None
            || old.component(before[slot]).id != now.component(index).id)
            continue;
        const Component &was = old.component(before[slot]);
        const auto parent = now.parentOf(index);
        hasNewCode[index] = oldPlaces[before[slot]] != nowPlaces[index] || was.parent != now.component(index).parent
            || (parent && hasNewCode[*parent]);
        changed[slot] = hasNewCode[index]
            || (change.components ? change.components->contains(was.id.value) : !(was == now.component(index)));
    }
    return changed;
}

/// Where nothing moved: every component has the node it had.
void ComponentTreeModel::tellEdited(const QSet<qint64> &components)
{
    for (const qint64 id : components) {
        if (const QModelIndex index = indexOf(Id<Component>(id)); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

void ComponentTreeModel::tellChanged(const std::vector<bool> &changedSlots)
{
    for (const Node &node : m_nodes) {
        const std::vector<Slot> &children = node.children;
        for (size_t first = 0; first < children.size(); ++first) {
            if (!changedSlots[children[first]])
                continue;
            size_t last = first;
            while (last + 1 < children.size() && changedSlots[children[last + 1]])
                ++last;
            Q_EMIT dataChanged(indexOfSlot(children[first]), indexOfSlot(children[last]));
            first = last;
        }
    }
}

} // namespace mainstay
