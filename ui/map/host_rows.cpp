// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts as a table.
#include "render/one_line.h"
#include "ui_map/hosts_view.h"
#include "words/words.h"

#include <QHash>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t MostNamed = 8; // of a list; of more it says how many
constexpr qsizetype MostNamedLetters = 60;

constexpr auto MoreNamed = QT_TRANSLATE_N_NOOP("hosts", "%n more");

/// What a component is in all stacks together.
struct Carried {
    HostLayer layer = HostLayer::Application;
    std::vector<quint32> stacks; ///< that carry it
    std::vector<quint32> fatal; ///< of them, whose base takes it down
    std::optional<quint32> own; ///< the stack of which it is the base
};

class HostTable
{
public:
    HostTable(const EstateHosts &hosts, const Words &words) : m_hosts(hosts), m_words(words) { }

    QList<KeyedRow> rows(const std::stop_token &stop)
    {
        gather(stop);
        const ComponentTree &tree = m_hosts.estate->tree();
        QList<KeyedRow> rows;
        for (const auto &[component, carried] : m_carried) {
            if (stop.stop_requested())
                break;
            rows.append({tree.component(component).id.value,
                         {tree.code(component), oneLine(tree.component(component).name),
                          layerText(carried.layer, m_words), basesOf(carried.stacks), basesOf(carried.fatal),
                          carried.own ? stackText(m_hosts, *carried.own, m_words) : sharersOf(component, carried)}});
        }
        return rows;
    }

private:
    void gather(const std::stop_token &stop)
    {
        for (quint32 i = 0; i < m_hosts.view.stacks.size() && !stop.stop_requested(); ++i) {
            HostStack stack = m_hosts.view.stacks[i];
            if (!stack.degraded)
                judge(*m_hosts.estate, stack);
            m_carried[stack.base].layer = stack.layer;
            m_carried[stack.base].own = i;
            std::vector<ComponentIndex> &applications = m_applications.emplace_back();
            for (const HostNode &node : stack.nodes) {
                if (node.component == stack.base)
                    continue;
                Carried &carried = m_carried[node.component];
                carried.layer = node.layer;
                carried.stacks.push_back(i);
                if (node.condition == Condition::Failed)
                    carried.fatal.push_back(i);
                if (node.layer == HostLayer::Application)
                    applications.push_back(node.component);
            }
        }
    }

    QString nameOf(ComponentIndex component) const
    {
        return isolated(m_hosts.estate->tree().component(component).name, MostNamedLetters);
    }

    QString listOf(QStringList names, size_t whole) const
    {
        if (whole > size_t(names.size()))
            names.append(m_words.counted("hosts", MoreNamed, qint64(whole) - names.size()));
        return names.join(u", "_s);
    }

    QString basesOf(const std::vector<quint32> &stacks) const
    {
        QStringList names;
        for (size_t i = 0; i < std::min(stacks.size(), MostNamed); ++i)
            names.append(nameOf(m_hosts.view.stacks[stacks[i]].base));
        return listOf(names, stacks.size());
    }

    /// The applications on any of its hosts, where it is one itself.
    QString sharersOf(ComponentIndex component, const Carried &carried) const
    {
        if (carried.layer != HostLayer::Application)
            return {};
        std::set<ComponentIndex> others;
        for (const quint32 stack : carried.stacks)
            others.insert(m_applications[stack].begin(), m_applications[stack].end());
        others.erase(component);
        QStringList names;
        for (auto one = others.begin(); one != others.end() && size_t(names.size()) < MostNamed; ++one)
            names.append(nameOf(*one));
        return listOf(names, others.size());
    }

    const EstateHosts &m_hosts;
    const Words &m_words;
    std::map<ComponentIndex, Carried> m_carried;
    std::vector<std::vector<ComponentIndex>> m_applications; ///< by stack
};

} // namespace

QList<KeyedRow> hostRows(const EstateHosts &hosts, const Words &words, const std::stop_token &stop)
{
    return HostTable(hosts, words).rows(stop);
}

} // namespace mainstay
