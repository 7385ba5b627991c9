// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reference_draft.h"

#include <algorithm>

namespace mainstay {

namespace {
constexpr quint32 recordsPerReport = 4096;

bool saysSame(const DependencyTerms &a, const DependencyTerms &b)
{
    return a.kind == b.kind && a.strength == b.strength && a.requirement == b.requirement && a.scheme == b.scheme
        && a.providedVersion == b.providedVersion && a.group == b.group && a.minimum == b.minimum
        && a.attributes.count == 0 && b.attributes.count == 0;
}
} // namespace

ReferenceDraft::ReferenceDraft(Reading &reading, ReadProgress &progress)
    : m_reading(reading), m_progress(progress), m_collector(reading)
{
    m_partTerms.kind = reading.texts.intern("uses");
    m_partTerms.strength = reading.texts.intern("hard");
}

void ReferenceDraft::beginAttributes()
{
    m_firstAttribute = quint32(m_reading.attributes.size());
}

void ReferenceDraft::addAttribute(std::string_view name, Text value)
{
    if (!value.isEmpty())
        m_reading.attributes.push_back({m_reading.texts.intern(name), value});
}

AttributeRange ReferenceDraft::attributes() const
{
    return {m_firstAttribute, quint32(m_reading.attributes.size()) - m_firstAttribute};
}

quint32 ReferenceDraft::nodeOf(std::string_view reference) const
{
    const quint32 number = m_references.find(reference);
    return number == TextIndex::none ? none : m_byReference[number];
}

bool ReferenceDraft::addNode(Text reference, const ImportedComponent &component, Text raw)
{
    const quint32 number = m_references.insert(reference);
    if (number < m_byReference.size()) {
        const quint32 first = m_nodes[m_byReference[number]].component.where;
        m_reading.addReject(
            {RemarkCode::DuplicateReference, component.where, reference, m_reading.texts.keep(std::to_string(first))},
            m_reading.texts.keep(raw.view()));
        return false;
    }
    m_byReference.push_back(quint32(m_nodes.size()));
    m_nodes.push_back({component, none, none, none, none});
    report(quint32(m_nodes.size()));
    return true;
}

void ReferenceDraft::addAlias(Text reference, Text node)
{
    const quint32 target = nodeOf(node.view());
    if (target != none && m_references.insert(reference) == m_byReference.size())
        m_byReference.push_back(target);
}

void ReferenceDraft::addPart(Text whole, Text part, quint32 where, Text raw)
{
    m_parts.push_back({whole, part, 0, where, raw});
}

void ReferenceDraft::addDependency(Text dependent, Text provider, const DependencyTerms &terms, quint32 where)
{
    if (m_terms.empty() || !saysSame(m_terms.back(), terms))
        m_terms.push_back(terms);
    m_links.push_back({dependent, provider, quint32(m_terms.size() - 1), where, {}});
    report(quint32(m_links.size()));
}

/// Being asked to stop is heard while the file is walked and while it is settled; how far it is, the walk tells.
void ReferenceDraft::report(quint32 count)
{
    if (count % recordsPerReport == 0)
        m_progress.reached(0);
}

void ReferenceDraft::settle()
{
    giveKeys();
    giveParents();
    std::vector<quint32> tops;
    chainChildren(tops);
    m_reading.components.reserve(m_nodes.size());
    for (const quint32 top : tops)
        put(top);
    connect();
}

void ReferenceDraft::giveKeys()
{
    TextIndex keys;
    std::vector<quint32> occurrences;
    const auto isNew = [&](Text key) {
        if (keys.insert(key) < occurrences.size())
            return false;
        occurrences.push_back(1);
        return true;
    };
    for (Node &node : m_nodes) {
        const Text wanted = node.component.key;
        if (isNew(wanted))
            continue;
        const quint32 number = keys.find(wanted.view());
        do {
            node.component.key =
                m_reading.texts.keep(std::string(wanted.view()) + " (" + std::to_string(++occurrences[number]) + ')');
        } while (!isNew(node.component.key));
    }
}

void ReferenceDraft::giveParents()
{
    for (quint32 link = 0; link < m_parts.size(); ++link) {
        givePart(link);
        report(link + 1);
    }
    breakCycles();
    const quint32 root = m_root.isGiven() ? nodeOf(m_root.view()) : none;
    for (quint32 node = 0; root != none && node < m_nodes.size(); ++node) {
        if (m_nodes[node].parent == none && node != root)
            m_nodes[node].parent = root;
    }
}

void ReferenceDraft::givePart(quint32 link)
{
    const Link &it = m_parts[link];
    const quint32 whole = nodeOf(it.from.view());
    const quint32 part = nodeOf(it.to.view());
    if (whole == none)
        return m_reading.addFinding(RemarkCode::DanglingReference, it.where, it.from,
                                    part == none ? it.to : keyOf(part));
    if (part == none)
        return m_reading.addFinding(RemarkCode::DanglingReference, it.where, it.to, keyOf(whole));
    Node &node = m_nodes[part];
    const bool isRoot = m_root.isGiven() && nodeOf(m_root.view()) == part;
    if (node.parent == whole)
        return;
    if (node.parent == none && !isRoot && whole != part) {
        node.parent = whole;
        node.link = link;
    } else {
        addDependency(it.from, it.to, m_partTerms, it.where);
    }
}

/// Each node has at most one parent, so every cycle is met by walking up once.
void ReferenceDraft::breakCycles()
{
    std::vector<quint32> metFrom(m_nodes.size(), none);
    for (quint32 start = 0; start < m_nodes.size(); ++start) {
        quint32 at = start;
        while (at != none && metFrom[at] == none) {
            metFrom[at] = start;
            at = m_nodes[at].parent;
        }
        if (at != none && metFrom[at] == start)
            breakCycle(at);
    }
}

/// What the file says last does not count.
void ReferenceDraft::breakCycle(quint32 node)
{
    quint32 last = node;
    for (quint32 at = m_nodes[node].parent; at != node; at = m_nodes[at].parent) {
        if (m_nodes[at].link > m_nodes[last].link)
            last = at;
    }
    Node &broken = m_nodes[last];
    const Link &link = m_parts[broken.link];
    m_reading.addReject({RemarkCode::CyclicParent, link.where, broken.component.key, keyOf(broken.parent)},
                        m_reading.texts.keep(link.raw.view()));
    broken.parent = none;
}

void ReferenceDraft::chainChildren(std::vector<quint32> &tops)
{
    for (quint32 node = quint32(m_nodes.size()); node-- > 0;) {
        if (const quint32 parent = m_nodes[node].parent; parent == none) {
            tops.push_back(node);
        } else {
            m_nodes[node].nextSibling = m_nodes[parent].firstChild;
            m_nodes[parent].firstChild = node;
        }
    }
    std::reverse(tops.begin(), tops.end());
}

void ReferenceDraft::put(quint32 top)
{
    std::vector<quint32> open = {top};
    while (!open.empty()) {
        const quint32 at = open.back();
        open.pop_back();
        Node &node = m_nodes[at];
        if (at != top && node.nextSibling != none)
            open.push_back(node.nextSibling);
        if (node.firstChild != none)
            open.push_back(node.firstChild);
        node.component.parentKey = node.parent == none ? Text() : keyOf(node.parent);
        m_reading.components.push_back(node.component);
    }
}

void ReferenceDraft::connect()
{
    quint32 count = 0;
    for (const Link &link : m_links) {
        report(++count);
        const quint32 dependent = nodeOf(link.from.view());
        const quint32 provider = nodeOf(link.to.view());
        if (dependent == none)
            m_reading.addFinding(RemarkCode::UnknownDependent, link.where, link.from);
        else if (provider == none)
            m_reading.addFinding(RemarkCode::DanglingReference, link.where, link.to, keyOf(dependent));
        else if (dependent == provider)
            m_reading.addFinding(RemarkCode::SelfDependency, link.where, keyOf(dependent));
        else
            m_collector.add(keyOf(dependent), keyOf(provider), m_terms[link.terms], link.where);
    }
}

} // namespace mainstay
