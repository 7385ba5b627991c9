// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_search.h"

#include "estate/outline.h"

#include <QStringMatcher>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Calls fn(index, code) for all components in outline order; the code is made from the parent's.
template <class Fn>
void forEachCode(const ComponentTree &tree, Fn fn)
{
    struct Level {
        ComponentIndex end;
        quint32 next;
        QString code;
    };
    std::vector<Level> levels;
    quint32 solution = 0;
    for (ComponentIndex index = 0; index < tree.size(); ++index) {
        while (!levels.empty() && index >= levels.back().end)
            levels.pop_back();
        QString code;
        if (levels.empty())
            code = solutionLetters(solution++);
        else
            code =
                levels.back().code + (levels.size() > 1 ? u"."_s : QString()) + QString::number(levels.back().next++);
        fn(index, code);
        if (tree.endOf(index) > index + 1)
            levels.push_back({tree.endOf(index), 1, std::move(code)});
    }
}

} // namespace

ComponentSearch::ComponentSearch(const ComponentTree &tree)
{
    qsizetype length = 0;
    for (ComponentIndex index = 0; index < tree.size(); ++index)
        length += tree.component(index).name.size() + 12;
    m_text.reserve(length);
    m_starts.reserve(tree.size());
    forEachCode(tree, [&](ComponentIndex index, const QString &code) {
        m_starts.push_back(m_text.size());
        const QString &name = tree.component(index).name;
        m_text += name.toCaseFolded().replace(u'\n', u' ') + u'\n' + code.toCaseFolded() + u'\n';
    });
}

std::vector<ComponentIndex> ComponentSearch::find(const QString &text) const
{
    std::vector<ComponentIndex> found;
    const QStringMatcher matcher(text.trimmed().toCaseFolded());
    qsizetype from = 0;
    while ((from = matcher.indexIn(m_text, from)) >= 0) {
        const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), from);
        found.push_back(ComponentIndex(next - m_starts.cbegin() - 1));
        if (next == m_starts.cend())
            break;
        from = *next;
    }
    return found;
}

} // namespace mainstay
