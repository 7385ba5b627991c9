// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_tag.h"

#include "exchange/html_entities.h"

#include <algorithm>

namespace mainstay {

namespace {

constexpr qsizetype LongestAttribute = 2000;

}

HtmlTag tagOf(QStringView inner)
{
    HtmlTag tag{.isEnd = inner.startsWith(u'/')};
    qsizetype at = tag.isEnd ? 1 : 0;
    const qsizetype from = at;
    while (at < inner.size() && (inner[at].isLetterOrNumber() || inner[at] == u':'))
        ++at;
    tag.name = inner.sliced(from, at - from).toString().toLower();
    tag.attributes = inner.sliced(at);
    return tag;
}

QString attributeOf(const HtmlTag &tag, QStringView name)
{
    const QStringView all = tag.attributes.first(std::min(tag.attributes.size(), LongestTag));
    for (qsizetype at = all.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = all.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype next = at + name.size();
        while (next < all.size() && all[next].isSpace())
            ++next;
        if (at == 0 || !all[at - 1].isSpace() || next >= all.size() || all[next] != u'=')
            continue;
        const QStringView value = all.sliced(next + 1).trimmed();
        if (value.isEmpty())
            return {};
        const bool isInQuotes = value.front() == u'"' || value.front() == u'\'';
        const QStringView from = isInQuotes ? value.sliced(1) : value;
        qsizetype end = 0;
        while (end < from.size() && (isInQuotes ? from[end] != value.front() : !from[end].isSpace()))
            ++end;
        return unescapedHtml(from.first(std::min(end, LongestAttribute))).simplified();
    }
    return {};
}

} // namespace mainstay
