// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debian_version.h"

namespace mainstay {

namespace {
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// ~ before the end, the end before letters, letters before the rest.
int weight(std::string_view text, size_t at)
{
    if (at >= text.size() || isDigit(text[at]))
        return 0;
    const char c = text[at];
    if (c == '~')
        return -1;
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter ? c : int(static_cast<unsigned char>(c)) + 256;
}

std::string_view takeNumber(std::string_view text, size_t &at)
{
    while (at < text.size() && text[at] == '0')
        ++at;
    const size_t from = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(from, at - from);
}

std::strong_ordering comparePart(std::string_view a, std::string_view b)
{
    for (size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        while ((i < a.size() && !isDigit(a[i])) || (j < b.size() && !isDigit(b[j]))) {
            if (const auto order = weight(a, i) <=> weight(b, j); order != 0)
                return order;
            ++i;
            ++j;
        }
        const std::string_view left = takeNumber(a, i);
        const std::string_view right = takeNumber(b, j);
        if (const auto order = left.size() <=> right.size(); order != 0)
            return order;
        if (const auto order = left.compare(right) <=> 0; order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

std::string_view takeEpoch(std::string_view &version)
{
    const size_t colon = version.find(':');
    if (colon == std::string_view::npos)
        return {};
    const std::string_view epoch = version.substr(0, colon);
    version.remove_prefix(colon + 1);
    return epoch;
}

std::string_view takeRevision(std::string_view &version)
{
    const size_t dash = version.rfind('-');
    if (dash == std::string_view::npos)
        return {};
    const std::string_view revision = version.substr(dash + 1);
    version = version.substr(0, dash);
    return revision;
}
} // namespace

std::strong_ordering compareDebianVersions(std::string_view a, std::string_view b)
{
    if (const auto order = comparePart(takeEpoch(a), takeEpoch(b)); order != 0)
        return order;
    const std::string_view revisionA = takeRevision(a);
    const std::string_view revisionB = takeRevision(b);
    if (const auto order = comparePart(a, b); order != 0)
        return order;
    return comparePart(revisionA, revisionB);
}

} // namespace mainstay
