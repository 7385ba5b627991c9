// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_progress.h"

#include <QtGlobal>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mainstay {

/// One document of a YAML file. Aliases share the node of their anchor, so it is no larger than the file is.
class YamlDocument
{
public:
    enum class Kind : quint8 { Null, Scalar, Sequence, Map };
    struct Node {
        Kind kind = Kind::Null;
        std::string value; ///< of a scalar
        std::vector<std::pair<std::string, quint32>> children; ///< with their keys, in a map
        quint64 size = 1; ///< nodes, aliases unfolded
    };
    static constexpr quint64 mostNodes = 100'000; ///< unfolded
    static constexpr size_t deepest = 100;

    const Node *root() const { return m_nodes.empty() ? nullptr : &m_nodes.front(); }
    quint32 line() const { return m_line; } ///< where it begins, from 1; that of its mark "---" if it has one
    const Node &node(quint32 place) const { return m_nodes[place]; }
    /// What stands under a key of a map.
    const Node *find(const Node *map, std::string_view key) const;

private:
    friend class YamlDocumentBuilder;
    std::vector<Node> m_nodes;
    quint32 m_line = 0;
};

/// Calls `take` for each document of the text, which is valid UTF-8. Throws "exchange.not-yaml" {line, detail},
/// "exchange.yaml-bomb" {line, limit} for a document of more than mostNodes and for an alias of what it stands in, and
/// "exchange.too-deep" {line, limit}.
void readYaml(std::string_view text, ReadProgress &progress, const std::function<void(const YamlDocument &)> &take);

} // namespace mainstay
