// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/resolve.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

static std::optional<ComponentIndex> withId(const ComponentTree &tree, QStringView text)
{
    constexpr QStringView prefix = u"id:";
    if (!text.startsWith(prefix))
        return std::nullopt;
    const QStringView number = text.sliced(prefix.size());
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(number.begin(), number.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 id = number.toLongLong(&fits);
    return fits ? tree.indexOf(Id<Component>(id)) : std::nullopt;
}

static QJsonArray describe(const ComponentTree &tree, const std::vector<ComponentIndex> &candidates)
{
    QJsonArray described;
    for (const ComponentIndex index : candidates)
        described.append(QJsonObject{{u"id"_s, tree.component(index).id.value},
                                     {u"code"_s, tree.code(index)},
                                     {u"name"_s, tree.component(index).name}});
    return described;
}

Result<ComponentIndex> resolveComponent(const ComponentTree &tree, QStringView text)
{
    if (const auto index = withId(tree, text))
        return *index;
    const auto named = tree.named(text);
    std::vector<ComponentIndex> candidates(named.begin(), named.end());
    if (const auto index = tree.withCode(text); index && !std::ranges::binary_search(candidates, *index))
        candidates.insert(std::ranges::upper_bound(candidates, *index), *index);
    if (candidates.empty())
        return failure(ErrorKind::Missing, "estate.component-unknown", {{u"text"_s, text.toString()}});
    if (candidates.size() > 1)
        return failure(ErrorKind::Invalid, "estate.component-ambiguous",
                       {{u"text"_s, text.toString()}, {u"candidates"_s, describe(tree, candidates)}});
    return candidates.front();
}

} // namespace mainstay
