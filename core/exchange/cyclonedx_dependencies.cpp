// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_dependencies.h"

#include "base/error.h"
#include "exchange/cyclonedx_terms.h"
#include "exchange/large_pages.h"

#include <algorithm>
#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 entriesPerReport = 4096;
constexpr size_t namesPerBatch = 256; ///< enough that memory is asked for them all at once, few enough for the cache
constexpr size_t mostReserved = size_t(1) << 23;
} // namespace

quint8 cycloneDxTerms(const CycloneDxDraft &provider)
{
    const std::string_view type = provider.type.view();
    const std::string_view scope = provider.scope.view();
    return quint8((type == "library" || type == "framework" ? 0 : 2) + (scope == "optional" || scope == "excluded"));
}

std::vector<DependencyTerms> cycloneDxTermsTable(TextPool &texts)
{
    std::vector<DependencyTerms> table;
    for (const std::string_view kind : {"library", "uses"}) {
        for (const std::string_view strength : {"hard", "soft"}) {
            table.emplace_back();
            table.back().kind = texts.intern(kind);
            table.back().strength = texts.intern(strength);
        }
    }
    return table;
}

CycloneDxDependencies::CycloneDxDependencies(const JsonFile &file, JsonWalk &walk, Reading &reading,
                                             ReadProgress &progress, CycloneDxEnds &ends)
    : m_file(file), m_walk(walk), m_reading(reading), m_progress(progress), m_ends(ends)
{
    m_reading.terms = cycloneDxTermsTable(m_reading.texts);
}

void CycloneDxDependencies::read()
{
    if (!m_walk.isArray())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"dependencies"_s}});
    // The shortest reference takes four bytes with its comma. What is reserved and not written takes no memory, and
    // what grows by copying takes twice its own; a hostile file must not reserve too much, though.
    m_reading.dependencies.reserve(std::min((m_file.text().size() - m_walk.offset()) / 4, mostReserved));
    preferLargePages(m_reading.dependencies.data(), m_reading.dependencies.capacity() * sizeof(ImportedDependency));
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextElement()) {
        readEntry();
        if (m_names.size() >= namesPerBatch)
            connectBatch();
    }
    connectBatch();
    if (m_isRepeated)
        mergeRepeated();
}

void CycloneDxDependencies::readEntry()
{
    const quint32 from = m_walk.offset();
    if (++m_reading.read % entriesPerReport == 0)
        m_progress.reached(from);
    if (!m_walk.isObject()) {
        m_walk.skip();
        return reject(RemarkCode::WrongType, "dependencies", from);
    }
    const auto first = quint32(m_names.size());
    m_names.emplace_back();
    bool isSound = true;
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const std::string_view key = m_walk.key();
        if (key == "ref" && m_walk.isString()) {
            m_names[first] = nameOf(m_walk.string());
        } else if (key == "dependsOn") {
            m_names.resize(first + 1);
            isSound = collect();
        } else {
            m_walk.skip();
        }
    }
    if (isSound && !m_names[first].reference.empty()) {
        m_entries.push_back({from, first});
        return;
    }
    m_names.resize(first);
    reject(isSound ? RemarkCode::MissingValue : RemarkCode::WrongType, isSound ? "ref" : "dependsOn", from);
}

bool CycloneDxDependencies::collect()
{
    if (!m_walk.isArray()) {
        m_walk.skip();
        return false;
    }
    bool isSound = true;
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextElement()) {
        if (m_walk.isString()) {
            m_names.push_back(nameOf(m_walk.string()));
        } else {
            m_walk.skip();
            isSound = false;
        }
    }
    return isSound;
}

CycloneDxDependencies::Name CycloneDxDependencies::nameOf(std::string_view reference) const
{
    const quint32 hash = m_ends.hashOf(reference);
    __builtin_prefetch(m_ends.slotAddress(hash));
    return {reference, hash};
}

void CycloneDxDependencies::connectBatch()
{
    for (const Name &name : m_names)
        __builtin_prefetch(m_ends.endAddress(name.hash));
    for (size_t at = 0; at < m_entries.size(); ++at) {
        const size_t end = at + 1 < m_entries.size() ? m_entries[at + 1].first : m_names.size();
        connect(m_entries[at], std::span(m_names).subspan(m_entries[at].first, end - m_entries[at].first));
    }
    m_entries.clear();
    m_names.clear();
}

void CycloneDxDependencies::connect(const Entry &entry, std::span<const Name> names)
{
    const quint32 dependent = m_ends.find(names.front().reference, names.front().hash);
    if (dependent == CycloneDxEnds::none) {
        m_reading.addFinding(RemarkCode::UnknownDependent, entry.where, m_reading.texts.keep(names.front().reference));
        return;
    }
    CycloneDxEnds::End &self = m_ends[dependent];
    m_isRepeated = m_isRepeated || self.hasEntry;
    self.hasEntry = true;
    const Text key = self.key;
    ++m_connected;
    for (const Name &name : names.subspan(1)) {
        const quint32 provider = m_ends.find(name.reference, name.hash);
        if (provider == CycloneDxEnds::none) {
            const Text reference = m_reading.texts.intern(name.reference);
            m_reading.addFinding(RemarkCode::DanglingReference, entry.where, reference, key);
            continue;
        }
        CycloneDxEnds::End &other = m_ends[provider];
        if (provider == dependent) {
            m_reading.addFinding(RemarkCode::SelfDependency, entry.where, key);
        } else if (other.namedBy != m_connected) {
            other.namedBy = m_connected;
            m_reading.dependencies.push_back({key, other.key, other.terms, entry.where});
        }
    }
}

/// What the walk stands behind.
void CycloneDxDependencies::reject(RemarkCode code, const char *field, quint32 from)
{
    m_reading.addReject({code, from, m_reading.texts.intern(field), {}},
                        m_reading.texts.keep(m_file.between(from, m_walk.offset())));
}

/// Two entries of one component may name the same provider. Keys are unique, so their place in the pool is their
/// identity.
void CycloneDxDependencies::mergeRepeated()
{
    struct Hash {
        size_t operator()(const std::pair<const char *, const char *> &ends) const
        {
            return qHashMulti(0, quintptr(ends.first), quintptr(ends.second));
        }
    };
    std::unordered_set<std::pair<const char *, const char *>, Hash> seen;
    const auto isAgain = [&](const ImportedDependency &dependency) {
        return !seen.emplace(dependency.dependentKey.view().data(), dependency.providerKey.view().data()).second;
    };
    auto &dependencies = m_reading.dependencies;
    dependencies.erase(std::remove_if(dependencies.begin(), dependencies.end(), isAgain), dependencies.end());
}

} // namespace mainstay
