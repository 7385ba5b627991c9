// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dependency_collector.h"
#include "exchange/read_progress.h"

namespace mainstay {

/// What a file says that names its components by references of its own, before all of them are known: nodes, parts of
/// wholes, and dependencies, in any order. Nothing here recurses; time and memory follow the size of the file.
class ReferenceDraft
{
public:
    ReferenceDraft(Reading &reading, ReadProgress &progress);

    /// Texts that only rejects need; let go with the draft.
    TextPool &raws() { return m_raws; }

    /// Begins the attributes of the next node; attributes that are empty are left out.
    void beginAttributes();
    void addAttribute(std::string_view name, Text value);
    /// Those since beginAttributes().
    AttributeRange attributes() const;

    /// A component by its reference. Its key is what it should be, its parent is settled later. Rejects it when the
    /// reference was used before, and answers false.
    bool addNode(Text reference, const ImportedComponent &component, Text raw);
    /// Another reference for a node.
    void addAlias(Text reference, Text node);
    /// `part` lies below `whole`. The first whole of a part is its parent; each further one uses it.
    void addPart(Text whole, Text part, quint32 where, Text raw);
    void addDependency(Text dependent, Text provider, const DependencyTerms &terms, quint32 where);
    /// What has no parent lies below this node.
    void setRoot(Text reference) { m_root = reference; }
    bool hasNode(std::string_view reference) const { return nodeOf(reference) != none; }

    /// Puts all into the reading, parents before their children, each in the order of the file. Keys that are not
    /// unique get " (2)". Parts that would stand below themselves are rejected (CyclicParent) and stand at the top.
    /// Findings: ends that no node has (DanglingReference, UnknownDependent), and SelfDependency.
    void settle();

private:
    static constexpr quint32 none = ~quint32(0);
    struct Node {
        ImportedComponent component;
        quint32 parent = none;
        quint32 link = none; ///< place in m_parts of what made it a part
        quint32 firstChild = none;
        quint32 nextSibling = none;
    };
    struct Link {
        Text from; ///< whole or dependent
        Text to;
        quint32 terms = 0;
        quint32 where = 0;
        Text raw;
    };

    quint32 nodeOf(std::string_view reference) const;
    Text keyOf(quint32 node) const { return m_nodes[node].component.key; }
    void report(quint32 count);
    void giveKeys();
    void giveParents();
    void givePart(quint32 link);
    void breakCycles();
    void breakCycle(quint32 node);
    void chainChildren(std::vector<quint32> &tops);
    void put(quint32 top);
    void connect();

    Reading &m_reading;
    ReadProgress &m_progress;
    TextPool m_raws;
    DependencyCollector m_collector;
    std::vector<Node> m_nodes;
    TextIndex m_references;
    std::vector<quint32> m_byReference; ///< the node, by number of the reference
    std::vector<Link> m_parts;
    std::vector<Link> m_links;
    std::vector<DependencyTerms> m_terms; ///< of m_links
    DependencyTerms m_partTerms;
    Text m_root;
    quint32 m_firstAttribute = 0;
};

} // namespace mainstay
