// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dpkg_clauses.h"

#include "exchange/debian_relations.h"
#include "exchange/debian_version.h"
#include "exchange/dependency_collector.h"

#include <algorithm>
#include <unordered_map>

namespace mainstay {

namespace {
/// A package under a name: its own, or one that it provides.
struct Candidate {
    const DpkgPackage *package = nullptr;
    std::string_view architecture;
    bool isProvided = false;
    std::string_view providedVersion; ///< empty: provided without version
};

/// A package that meets a clause, and through which alternative.
struct Met {
    Candidate candidate;
    const DebianRelation *relation = nullptr;
    bool isSatisfied = false;
};

bool holds(std::string_view version, VersionRelation relation, std::string_view wanted)
{
    const auto order = compareDebianVersions(version, wanted);
    switch (relation) {
    case VersionRelation::Earlier:
        return order < 0;
    case VersionRelation::EarlierOrEqual:
        return order <= 0;
    case VersionRelation::Equal:
        return order == 0;
    case VersionRelation::LaterOrEqual:
        return order >= 0;
    case VersionRelation::Later:
        return order > 0;
    }
    return false;
}

bool isSatisfied(const Candidate &candidate, const DebianRelation &relation)
{
    if (!relation.relation)
        return true;
    if (!candidate.isProvided)
        return holds(candidate.package->version.view(), *relation.relation, relation.version);
    return !candidate.providedVersion.empty() && holds(candidate.providedVersion, *relation.relation, relation.version);
}

/// A clause may be folded over several lines; a group's name is not.
std::string inOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

class Clauses
{
public:
    Clauses(const DpkgPackages &found, Reading &reading)
        : m_found(found)
        , m_reading(reading)
        , m_collector(reading)
        , m_uses(reading.texts.intern("uses"))
        , m_hard(reading.texts.intern("hard"))
        , m_one(reading.texts.intern("1"))
    { }
    DpkgClauseCounts add();

private:
    void addNames(const DpkgPackage &package);
    void addField(const DpkgPackage &package, Text field);
    void addClause(const DpkgPackage &package, const DebianClause &clause);
    std::vector<Met> meeting(const DpkgPackage &package, const DebianClause &clause) const;
    bool fits(const DpkgPackage &dependent, const DebianRelation &relation, const Candidate &candidate) const;
    DependencyTerms termsOf(const Met &met);
    void addEdge(const DpkgPackage &package, const Met &met, Text group);

    const DpkgPackages &m_found;
    Reading &m_reading;
    DependencyCollector m_collector;
    Text m_uses;
    Text m_hard;
    Text m_one;
    std::unordered_map<std::string_view, std::vector<Candidate>> m_byName;
    std::vector<bool> m_isSatisfied; ///< by place in Reading::dependencies
    DpkgClauseCounts m_counts;
};

DpkgClauseCounts Clauses::add()
{
    for (const DpkgPackage &package : m_found.packages)
        m_byName[package.name.view()].push_back({&package, m_found.architectureOf(package), false, {}});
    for (const DpkgPackage &package : m_found.packages)
        addNames(package);
    for (const DpkgPackage &package : m_found.packages) {
        addField(package, package.preDepends);
        addField(package, package.depends);
    }
    return m_counts;
}

void Clauses::addNames(const DpkgPackage &package)
{
    for (const DebianClause &clause : parseRelations(package.provides.view())) {
        const bool isPlain = clause.isReadable && clause.alternatives.size() == 1
            && clause.alternatives.front().relation.value_or(VersionRelation::Equal) == VersionRelation::Equal;
        if (!isPlain) {
            m_reading.addFinding(RemarkCode::UnreadableProvides, package.line, m_reading.texts.keep(clause.text),
                                 package.key);
            continue;
        }
        const DebianRelation &provided = clause.alternatives.front();
        const bool isElsewhere = !provided.qualifier.empty() && provided.qualifier != "any";
        m_byName[provided.name].push_back(
            {&package, isElsewhere ? provided.qualifier : m_found.architectureOf(package), true, provided.version});
    }
}

void Clauses::addField(const DpkgPackage &package, Text field)
{
    for (const DebianClause &clause : parseRelations(field.view()))
        addClause(package, clause);
}

void Clauses::addClause(const DpkgPackage &package, const DebianClause &clause)
{
    ++m_counts.clauses;
    if (!clause.isReadable)
        m_reading.addFinding(RemarkCode::UnreadableClause, package.line, m_reading.texts.keep(clause.text),
                             package.key);
    const std::vector<Met> met = meeting(package, clause);
    if (met.empty()) {
        const bool isDue =
            std::any_of(clause.alternatives.begin(), clause.alternatives.end(), [&](const DebianRelation &relation) {
                return countsOn(relation.architectures, m_found.architectureOf(package));
            });
        if (isDue) {
            ++m_counts.unmet;
            m_reading.addFinding(RemarkCode::UnmetClause, package.line, m_reading.texts.keep(clause.text), package.key);
        }
        return;
    }
    if (std::any_of(met.begin(), met.end(), [&](const Met &one) { return one.candidate.package == &package; })) {
        ++m_counts.own;
        return;
    }
    ++(met.size() == 1 ? m_counts.single : m_counts.groups);
    const Text group = met.size() == 1 ? Text() : m_reading.texts.intern(inOneLine(clause.text));
    for (const Met &one : met)
        addEdge(package, one, group);
}

std::vector<Met> Clauses::meeting(const DpkgPackage &package, const DebianClause &clause) const
{
    std::vector<Met> met;
    for (const DebianRelation &relation : clause.alternatives) {
        const auto named = m_byName.find(relation.name);
        if (named == m_byName.end() || !countsOn(relation.architectures, m_found.architectureOf(package)))
            continue;
        for (const Candidate &candidate : named->second) {
            if (!fits(package, relation, candidate))
                continue;
            const Met now{candidate, &relation, isSatisfied(candidate, relation)};
            const auto same = std::find_if(met.begin(), met.end(),
                                           [&](const Met &one) { return one.candidate.package == candidate.package; });
            if (same == met.end())
                met.push_back(now);
            else if (!same->isSatisfied && now.isSatisfied)
                *same = now;
        }
    }
    return met;
}

bool Clauses::fits(const DpkgPackage &dependent, const DebianRelation &relation, const Candidate &candidate) const
{
    const std::string_view wanted = relation.qualifier;
    if (!wanted.empty() && wanted != "any" && wanted != "native")
        return candidate.architecture == wanted;
    const MultiArch multiArch = candidate.package->multiArch;
    return candidate.architecture == (wanted == "native" ? m_found.machine.view() : m_found.architectureOf(dependent))
        || multiArch == MultiArch::Foreign || (wanted == "any" && multiArch == MultiArch::Allowed);
}

DependencyTerms Clauses::termsOf(const Met &met)
{
    DependencyTerms terms;
    terms.kind = m_uses;
    terms.strength = m_hard;
    terms.scheme = VersionScheme::Debian;
    if (!met.relation->relation)
        return terms;
    terms.requirement =
        m_reading.texts.intern(std::string(toText(*met.relation->relation)) + ' ' + std::string(met.relation->version));
    if (met.candidate.isProvided) {
        terms.providedVersion = m_reading.texts.intern(met.candidate.providedVersion);
        m_counts.unversionedProvides += met.candidate.providedVersion.empty();
    }
    return terms;
}

void Clauses::addEdge(const DpkgPackage &package, const Met &met, Text group)
{
    DependencyTerms terms = termsOf(met);
    terms.group = group;
    terms.minimum = group.isGiven() ? m_one : Text();
    const Text provider = met.candidate.package->key;
    const auto known = m_collector.find(package.key, provider, terms);
    if (!known) {
        m_collector.add(package.key, provider, terms, package.line);
        m_isSatisfied.push_back(met.isSatisfied);
        return;
    }
    const DependencyTerms &its = m_reading.termsOf(m_reading.dependencies[*known]);
    const bool bothJudge = its.requirement.isGiven() && terms.requirement.isGiven();
    if (bothJudge && !(its.providedVersion == terms.providedVersion)) {
        if (!m_isSatisfied[*known] || !met.isSatisfied)
            m_reading.addFinding(RemarkCode::ClashingProvides, package.line, provider, package.key);
        if (!m_isSatisfied[*known] || met.isSatisfied)
            return;
        m_collector.replaceTerms(*known, terms);
    } else if (bothJudge || !its.requirement.isGiven()) {
        DependencyTerms merged = terms;
        merged.requirement = m_collector.joined(its.requirement, terms.requirement);
        m_collector.replaceTerms(*known, merged);
    }
    m_isSatisfied[*known] = m_isSatisfied[*known] && met.isSatisfied;
}
} // namespace

DpkgClauseCounts addDpkgDependencies(const DpkgPackages &found, Reading &reading)
{
    return Clauses(found, reading).add();
}

} // namespace mainstay
