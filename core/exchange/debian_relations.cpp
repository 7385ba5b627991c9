// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debian_relations.h"

#include "exchange/trim.h"

#include <array>
#include <utility>

namespace mainstay {

namespace {
constexpr std::string_view spaces = " \t\r\n";

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-'
        || c == '.' || c == '_';
}

std::string_view takeWord(std::string_view &rest)
{
    size_t size = 0;
    while (size < rest.size() && isNameByte(rest[size]))
        ++size;
    const std::string_view word = rest.substr(0, size);
    rest.remove_prefix(size);
    return word;
}

/// What stands between `open` at the front and the next `close`.
std::optional<std::string_view> takeBracket(std::string_view &rest, char close)
{
    const size_t end = rest.find(close);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view inside = trimmed(rest.substr(1, end - 1));
    rest = trimmed(rest.substr(end + 1));
    return inside;
}

std::optional<VersionRelation> takeRelation(std::string_view &text)
{
    // The single < and > are old spellings of <= and >=, kept by dpkg.
    static constexpr std::array<std::pair<std::string_view, VersionRelation>, 7> spellings = {
        {{"<<", VersionRelation::Earlier},
         {"<=", VersionRelation::EarlierOrEqual},
         {">=", VersionRelation::LaterOrEqual},
         {">>", VersionRelation::Later},
         {"=", VersionRelation::Equal},
         {"<", VersionRelation::EarlierOrEqual},
         {">", VersionRelation::LaterOrEqual}}};
    for (const auto &[spelling, relation] : spellings) {
        if (text.starts_with(spelling)) {
            text = trimmed(text.substr(spelling.size()));
            return relation;
        }
    }
    return std::nullopt;
}

bool readVersion(std::string_view inside, DebianRelation &relation)
{
    relation.relation = takeRelation(inside);
    relation.version = inside;
    return relation.relation && !inside.empty() && inside.find_first_of(spaces) == std::string_view::npos
        && inside.find_first_of("$(<>=") == std::string_view::npos;
}

std::optional<DebianRelation> parseAlternative(std::string_view text)
{
    DebianRelation relation;
    std::string_view rest = trimmed(text);
    relation.name = takeWord(rest);
    if (relation.name.empty())
        return std::nullopt;
    if (rest.starts_with(':')) {
        rest.remove_prefix(1);
        relation.qualifier = takeWord(rest);
        if (relation.qualifier.empty())
            return std::nullopt;
    }
    rest = trimmed(rest);
    while (!rest.empty()) {
        const char open = rest.front();
        const char close = open == '(' ? ')' : open == '[' ? ']' : open == '<' ? '>' : '\0';
        const auto inside = close ? takeBracket(rest, close) : std::nullopt;
        if (!inside || (open == '(' && (relation.relation || !readVersion(*inside, relation))))
            return std::nullopt;
        if (open == '[')
            relation.architectures = *inside;
    }
    return relation;
}
} // namespace

std::string_view toText(VersionRelation relation)
{
    static constexpr std::array<std::string_view, 5> texts = {"<<", "<=", "=", ">=", ">>"};
    return texts[size_t(relation)];
}

std::vector<DebianClause> parseRelations(std::string_view field)
{
    std::vector<DebianClause> clauses;
    while (!field.empty()) {
        const size_t comma = field.find(',');
        std::string_view rest = trimmed(field.substr(0, comma));
        field.remove_prefix(comma == std::string_view::npos ? field.size() : comma + 1);
        if (rest.empty())
            continue;
        DebianClause clause;
        clause.text = rest;
        for (bool more = true; more;) {
            const size_t bar = rest.find('|');
            if (const auto alternative = parseAlternative(rest.substr(0, bar)))
                clause.alternatives.push_back(*alternative);
            else
                clause.isReadable = false;
            more = bar != std::string_view::npos;
            rest.remove_prefix(more ? bar + 1 : rest.size());
        }
        clauses.push_back(std::move(clause));
    }
    return clauses;
}

bool countsOn(std::string_view architectures, std::string_view architecture)
{
    bool excludes = false;
    bool named = false;
    for (std::string_view rest = trimmed(architectures); !rest.empty();) {
        const size_t space = rest.find_first_of(spaces);
        std::string_view word = rest.substr(0, space);
        rest = space == std::string_view::npos ? std::string_view() : trimmed(rest.substr(space));
        const bool excluded = word.starts_with('!');
        if (excluded)
            word.remove_prefix(1);
        excludes |= excluded;
        // linux-any and any-amd64 are the wildcards that Debian's Linux ports meet.
        named |= word == architecture || word == "any" || word == "linux-any"
            || (word.starts_with("any-") && word.substr(4) == architecture);
    }
    return architectures.empty() || (excludes ? !named : named);
}

} // namespace mainstay
