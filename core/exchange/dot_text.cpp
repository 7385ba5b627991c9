// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dot_text.h"

#include <algorithm>
#include <array>

namespace mainstay {

using namespace std::string_view_literals;

std::string dotLabelText(std::string_view label, std::string_view node)
{
    std::string text;
    for (size_t at = 0; at < label.size(); ++at) {
        if (label[at] != '\\' || at + 1 == label.size()) {
            text += label[at];
            continue;
        }
        const char c = label[++at];
        if (c == 'n' || c == 'l' || c == 'r')
            text += '\n';
        else if (c == 'N' && node.empty())
            text += "\\N";
        else if (c == 'N')
            text += node;
        else
            text += c;
    }
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

std::string dotHtmlText(std::string_view html)
{
    static constexpr std::array entities = {std::pair("&amp;"sv, '&'), std::pair("&lt;"sv, '<'),
                                            std::pair("&gt;"sv, '>'), std::pair("&quot;"sv, '"'),
                                            std::pair("&apos;"sv, '\'')};
    std::string text;
    size_t at = 0;
    while (at < html.size()) {
        if (html[at] == '<') {
            const size_t end = std::min(html.find('>', at), html.size() - 1);
            if (html.substr(at + 1).starts_with("br") || html.substr(at + 1).starts_with("BR"))
                text += '\n';
            at = end + 1;
            continue;
        }
        const auto entity =
            std::ranges::find_if(entities, [&](const auto &each) { return html.substr(at).starts_with(each.first); });
        text += entity == entities.end() ? html[at] : entity->second;
        at += entity == entities.end() ? 1 : entity->first.size();
    }
    return text;
}

bool isDotDrawing(std::string_view attribute)
{
    static constexpr std::array names = {"pos"sv,   "width"sv,    "height"sv,  "bb"sv,      "lp"sv,
                                         "rects"sv, "vertices"sv, "head_lp"sv, "tail_lp"sv, "xlp"sv};
    return std::ranges::find(names, attribute) != names.end()
        || (attribute.starts_with('_') && attribute.ends_with("draw_"));
}

QString dotLabel(const QString &text)
{
    return QString(text).replace(u'\\', QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n"));
}

QByteArray dotQuoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', QStringLiteral("\\\"")).toUtf8() + '"';
}

} // namespace mainstay
