// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/estate_hosts.h"

#include <algorithm>

namespace mainstay {

namespace {

/// Which stacks are opened: those a person wants, and of the others as many as there is room for.
std::vector<bool> openedOf(const HostView &view, const HostsQuestion &question)
{
    const ComponentTree &tree = question.estate->tree();
    std::vector<bool> isOpened(view.stacks.size(), false);
    size_t boxes = view.stacks.size();
    const auto idOf = [&](size_t stack) { return tree.component(view.stacks[stack].base).id.value; };
    for (size_t i = 0; i < view.stacks.size(); ++i)
        if (question.opened.contains(idOf(i)) && view.stacks[i].nodes.size() > 1) {
            isOpened[i] = true;
            boxes += view.stacks[i].members;
        }
    for (size_t i = 0; i < view.stacks.size(); ++i) {
        const HostStack &stack = view.stacks[i];
        if (isOpened[i] || stack.nodes.size() < 2 || question.folded.contains(idOf(i))
            || boxes + stack.members > EstateHosts::MostBoxes)
            continue;
        isOpened[i] = true;
        boxes += stack.members;
    }
    return isOpened;
}

/// Rows in the order of a walk down the stack; who runs on another in a column further right stands beside it where
/// it is the first to do so.
class StackPlacing
{
public:
    StackPlacing(EstateHosts &hosts, quint32 stack)
        : m_hosts(hosts), m_stack(stack), m_nodes(hosts.view.stacks[stack].nodes), m_firstRow(hosts.rows())
    { }

    /// How many rows it takes.
    quint32 place()
    {
        const auto count = quint32(m_nodes.size());
        std::vector<std::vector<quint32>> children(count);
        for (quint32 node = 1; node < count; ++node)
            children[m_nodes[node].parent].push_back(node);
        std::vector<quint32> boxOf(count, 0);
        std::vector<quint32> waiting{0};
        while (!waiting.empty()) {
            const quint32 node = waiting.back();
            waiting.pop_back();
            boxOf[node] = addBox(node, boxOf[m_nodes[node].parent]);
            std::vector<quint32> &next = children[node];
            const auto isBeside = [&](quint32 child) { return m_nodes[child].layer > m_nodes[node].layer; };
            std::ranges::stable_partition(next, isBeside);
            waiting.insert(waiting.end(), next.rbegin(), next.rend());
        }
        return m_rows;
    }

private:
    quint32 addBox(quint32 node, quint32 parentBox)
    {
        const HostNode &placed = m_nodes[node];
        const auto box = quint32(m_hosts.boxes.size());
        HostBox made{m_stack, node, placed.component, m_firstRow, parentBox, 0, placed.layer, placed.condition};
        if (node == 0) {
            made.parent = box;
            m_rows = 1;
        } else {
            const HostBox &parent = m_hosts.boxes[parentBox];
            // The box before is the parent only for its first child.
            const bool isBeside = parentBox + 1 == box && placed.layer > parent.layer;
            made.row = isBeside ? parent.row : m_firstRow + m_rows++;
            made.indent = placed.layer == parent.layer ? parent.indent + 1 : 0;
        }
        m_hosts.boxes.push_back(made);
        return box;
    }

    EstateHosts &m_hosts;
    const quint32 m_stack;
    const std::vector<HostNode> &m_nodes;
    const quint32 m_firstRow;
    quint32 m_rows = 0;
};

/// As one box in one row.
quint32 placeFolded(EstateHosts &hosts, quint32 stack)
{
    const HostStack &shown = hosts.view.stacks[stack];
    const auto box = quint32(hosts.boxes.size());
    hosts.boxes.push_back({stack, 0, shown.base, hosts.rows(), box, 0, shown.layer, Condition::Failed});
    ++hosts.folded;
    hosts.foldedMembers += shown.members;
    return 1;
}

void findColumns(EstateHosts &hosts)
{
    std::vector<bool> isUsed(hostLayerCount, false);
    for (const HostBox &box : hosts.boxes)
        isUsed[size_t(box.layer)] = true;
    for (int layer = 0; layer < hostLayerCount; ++layer)
        if (isUsed[size_t(layer)])
            hosts.columns.push_back(HostLayer(layer));
}

} // namespace

std::optional<quint32> EstateHosts::boxOf(Id<Component> component) const
{
    const auto index = estate->tree().indexOf(component);
    if (!index)
        return std::nullopt;
    const auto found = std::ranges::find(boxes, *index, &HostBox::component);
    if (found != boxes.end())
        return quint32(found - boxes.begin());
    for (quint32 stack = 0; stack < view.stacks.size(); ++stack)
        if (!isOpened(stack) && std::ranges::count(view.stacks[stack].nodes, *index, &HostNode::component) > 0)
            return firstBox[stack];
    return std::nullopt;
}

quint32 EstateHosts::stackOfRow(quint32 row) const
{
    return quint32(std::ranges::upper_bound(firstRow, row) - firstRow.begin()) - 1;
}

std::pair<quint32, quint32> EstateHosts::boxesIn(quint32 first, quint32 end) const
{
    const auto at = [this](quint32 row) {
        return quint32(std::ranges::lower_bound(boxes, row, {}, &HostBox::row) - boxes.begin());
    };
    return {at(first), at(end)};
}

std::shared_ptr<const EstateHosts> makeEstateHosts(const HostsQuestion &question, const std::stop_token &stop)
{
    auto view = hostViewOf(*question.estate, question.within, stop);
    if (!view)
        return nullptr;
    auto hosts = std::make_shared<EstateHosts>();
    hosts->estate = question.estate;
    hosts->within = question.within;
    hosts->fonts = question.fonts;
    hosts->view = std::move(*view);
    const std::vector<bool> isOpened = openedOf(hosts->view, question);
    hosts->firstRow.push_back(0);
    for (quint32 i = 0; i < hosts->view.stacks.size(); ++i) {
        HostStack &stack = hosts->view.stacks[i];
        if (stop.stop_requested())
            return nullptr;
        if (isOpened[i] && !stack.degraded)
            judge(*hosts->estate, stack);
        hosts->firstBox.push_back(quint32(hosts->boxes.size()));
        const quint32 rows = isOpened[i] ? StackPlacing(*hosts, i).place() : placeFolded(*hosts, i);
        hosts->firstRow.push_back(hosts->rows() + rows);
    }
    hosts->firstBox.push_back(quint32(hosts->boxes.size()));
    findColumns(*hosts);
    return hosts;
}

} // namespace mainstay
