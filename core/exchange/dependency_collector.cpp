// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dependency_collector.h"

#include <string>

namespace mainstay {

namespace {
size_t hashOf(Text dependent, Text provider, const DependencyTerms &terms)
{
    size_t hash = 0;
    for (const Text part : {dependent, provider, terms.kind, terms.group})
        hash = hash * 0x9e3779b97f4a7c15U + std::hash<std::string_view>()(part.view());
    return hash;
}

bool isSame(const DependencyTerms &a, const DependencyTerms &b)
{
    return a.kind == b.kind && a.strength == b.strength && a.requirement == b.requirement && a.scheme == b.scheme
        && a.providedVersion == b.providedVersion && a.group == b.group && a.minimum == b.minimum
        && a.attributes.count == 0 && b.attributes.count == 0;
}

/// ">= 1" is in "< 4, >= 1".
bool holdsPart(std::string_view requirements, std::string_view part)
{
    while (!requirements.empty()) {
        const size_t comma = requirements.find(", ");
        if (requirements.substr(0, comma) == part)
            return true;
        requirements.remove_prefix(comma == std::string_view::npos ? requirements.size() : comma + 2);
    }
    return false;
}
} // namespace

std::optional<quint32> DependencyCollector::find(Text dependent, Text provider, const DependencyTerms &terms) const
{
    const auto [first, last] = m_byIdentity.equal_range(hashOf(dependent, provider, terms));
    for (auto found = first; found != last; ++found) {
        const ImportedDependency &known = m_reading.dependencies[found->second];
        const DependencyTerms &its = m_reading.termsOf(known);
        if (known.dependentKey == dependent && known.providerKey == provider && its.kind == terms.kind
            && its.group == terms.group)
            return found->second;
    }
    return std::nullopt;
}

quint32 DependencyCollector::add(Text dependent, Text provider, const DependencyTerms &terms, quint32 where)
{
    if (const auto known = find(dependent, provider, terms)) {
        merge(*known, terms);
        return *known;
    }
    const auto place = quint32(m_reading.dependencies.size());
    m_byIdentity.emplace(hashOf(dependent, provider, terms), place);
    m_reading.dependencies.push_back({dependent, provider, shared(terms), where});
    return place;
}

void DependencyCollector::replaceTerms(quint32 dependency, const DependencyTerms &terms)
{
    m_reading.dependencies[dependency].terms = shared(terms);
}

/// Neighbours mostly say the same.
quint32 DependencyCollector::shared(const DependencyTerms &terms)
{
    if (m_reading.terms.empty() || !isSame(m_reading.terms.back(), terms))
        m_reading.terms.push_back(terms);
    return quint32(m_reading.terms.size() - 1);
}

Text DependencyCollector::joined(Text first, Text second)
{
    if (!first.isGiven())
        return second;
    if (!second.isGiven() || holdsPart(first.view(), second.view()))
        return first;
    return m_reading.texts.keep(std::string(first.view()) + ", " + std::string(second.view()));
}

void DependencyCollector::merge(quint32 dependency, const DependencyTerms &terms)
{
    DependencyTerms merged = m_reading.termsOf(m_reading.dependencies[dependency]);
    merged.requirement = joined(merged.requirement, terms.requirement);
    if (terms.strength == std::string_view("hard"))
        merged.strength = terms.strength;
    if (merged.attributes.count == 0)
        merged.attributes = terms.attributes;
    replaceTerms(dependency, merged);
}

} // namespace mainstay
