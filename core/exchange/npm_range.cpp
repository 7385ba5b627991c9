// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/npm_range.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace mainstay {

namespace {
constexpr size_t longestRange = 256;
constexpr size_t longestNumber = 9; ///< digits; a larger one is no version that npm takes

struct Version {
    std::array<unsigned, 3> parts{};
    size_t given = 0; ///< of the parts; the others are wildcards
    std::string text; ///< as a bound
};

bool isVersionCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
}

std::optional<Version> versionFrom(std::string_view word)
{
    word = word.substr(0, word.find('+'));
    if (!word.empty() && (word.front() == 'v' || word.front() == 'V'))
        word.remove_prefix(1);
    if (word == "*")
        word = {};
    const size_t dash = std::min(word.find('-'), word.size());
    if (!std::all_of(word.begin(), word.end(), [](char c) { return isVersionCharacter(c) || c == '*'; }))
        return std::nullopt;
    Version version;
    std::string_view numbers = word.substr(0, dash);
    bool isWild = false;
    for (size_t place = 0; !numbers.empty(); ++place) {
        const std::string_view number = numbers.substr(0, numbers.find('.'));
        numbers.remove_prefix(std::min(number.size() + 1, numbers.size()));
        if (place == version.parts.size())
            return std::nullopt;
        isWild = isWild || number == "x" || number == "X" || number == "*";
        if (isWild)
            continue;
        const char *end = number.data() + number.size();
        const auto read = std::from_chars(number.data(), end, version.parts[place]);
        if (number.size() > longestNumber || read.ec != std::errc() || read.ptr != end)
            return std::nullopt;
        version.text += (place == 0 ? "" : ".") + std::string(number);
        version.given = place + 1;
    }
    if (version.given == version.parts.size())
        version.text += word.substr(dash);
    return version;
}

/// The first version that is larger in this part.
std::string above(const Version &version, size_t part)
{
    std::string text;
    for (size_t place = 0; place < version.parts.size(); ++place) {
        const unsigned number = place < part ? version.parts[place] : place == part ? version.parts[place] + 1 : 0;
        text += (place == 0 ? "" : ".") + std::to_string(number);
    }
    return text;
}

/// The part that must not change: the first that is not 0, or the last that is given.
size_t caretPart(const Version &version)
{
    for (size_t place = 0; place + 1 < version.given; ++place) {
        if (version.parts[place] > 0)
            return place;
    }
    return version.given - 1;
}

void addBound(std::string &out, const std::string &bound)
{
    out += (out.empty() ? "" : ", ") + bound;
}

bool addComparator(std::string &out, std::string_view op, std::string_view word)
{
    const auto version = versionFrom(word);
    if (!version)
        return false;
    if (version->given == 0)
        return op != "<" && op != ">";
    const bool isFull = version->given == version->parts.size();
    const size_t last = version->given - 1;
    if (op == "^" || op == "~") {
        const size_t part = op == "^" ? caretPart(*version) : std::min<size_t>(last, 1);
        addBound(out, ">= " + version->text);
        addBound(out, "< " + above(*version, part));
    } else if (op == ">=" || op == "<") {
        addBound(out, std::string(op) + ' ' + version->text);
    } else if (op == ">" || op == "<=") {
        const bool isLess = op == "<=";
        addBound(out, isFull ? std::string(op) + ' ' + version->text : (isLess ? "< " : ">= ") + above(*version, last));
    } else if (isFull) {
        addBound(out, "= " + version->text);
    } else {
        addBound(out, ">= " + version->text);
        addBound(out, "< " + above(*version, last));
    }
    return true;
}

std::string_view operatorOf(std::string_view word)
{
    for (const std::string_view op : {">=", "<=", "~>", "^", "~", ">", "<", "="}) {
        if (word.starts_with(op))
            return word.substr(0, op.size());
    }
    return word.substr(0, 0);
}
} // namespace

std::optional<std::string> npmRequirement(std::string_view range)
{
    if (range.starts_with("npm:")) {
        const size_t at = range.rfind('@');
        range = at == std::string_view::npos || at <= 4 ? std::string_view() : range.substr(at + 1);
    }
    if (range.size() > longestRange || range.find("||") != std::string_view::npos
        || range.find(" - ") != std::string_view::npos)
        return std::nullopt;
    std::string out;
    std::string_view op;
    for (size_t at = 0; at < range.size();) {
        const size_t from = range.find_first_not_of(" \t", at);
        if (from == std::string_view::npos)
            break;
        at = std::min(range.find_first_of(" \t", from), range.size());
        std::string_view word = range.substr(from, at - from);
        if (op.empty()) {
            op = operatorOf(word);
            word.remove_prefix(op.size());
            if (word.empty())
                continue;
        }
        if (!addComparator(out, op == "~>" ? "~" : op, word))
            return std::nullopt;
        op = {};
    }
    return op.empty() ? std::optional(out) : std::nullopt;
}

} // namespace mainstay
