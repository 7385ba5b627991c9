// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_dependencies.h"

#include "base/error.h"
#include "exchange/cyclonedx_terms.h"
#include "exchange/large_pages.h"

#include <algorithm>
#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {
constexpr quint32 entriesPerReport = 4096;
constexpr size_t reservedMost = size_t(1) << 23;
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

CycloneDxDependencies::CycloneDxDependencies(JsonFile &file, Reading &reading, ReadProgress &progress,
                                             CycloneDxEnds &ends)
    : m_file(file), m_reading(reading), m_progress(progress), m_ends(ends)
{
    m_reading.terms = cycloneDxTermsTable(m_reading.texts);
}

void CycloneDxDependencies::read(ondemand::value array)
{
    if (!JsonFile::startsWith(array, '['))
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"dependencies"_s}});
    // The shortest reference takes four bytes with its comma. What is reserved and not written takes no memory, and
    // what grows by copying takes twice its own; a hostile file must not reserve too much, though.
    m_reading.dependencies.reserve(std::min(m_file.bytesFrom(array) / 4, reservedMost));
    preferLargePages(m_reading.dependencies.data(), m_reading.dependencies.capacity() * sizeof(ImportedDependency));
    for (auto entry : array.get_array())
        readEntry(entry.value());
    if (m_isRepeated)
        mergeRepeated();
}

void CycloneDxDependencies::readEntry(ondemand::value entry)
{
    const quint32 from = m_file.offsetOf(entry);
    ++m_reading.read;
    if (++m_entry % entriesPerReport == 0)
        m_progress.reached(from);
    if (!JsonFile::startsWith(entry, '{')) {
        m_reading.addReject({RemarkCode::WrongType, from, m_reading.texts.intern("dependencies"), {}},
                            m_reading.texts.keep(m_file.token(entry)));
        return;
    }
    m_providers.clear();
    std::string_view reference;
    bool isSound = true;
    for (ondemand::field field : entry.get_object()) {
        const std::string_view key = m_file.key(field, m_reading.texts);
        if (key == "ref" && m_file.isString(field.value()))
            reference = m_file.view(field.value(), m_reading.texts);
        else if (key == "dependsOn")
            isSound = collect(field.value());
    }
    if (reference.empty() || !isSound)
        return reject(isSound ? RemarkCode::MissingValue : RemarkCode::WrongType, isSound ? "ref" : "dependsOn", from);
    const quint32 dependent = m_ends.references.find(reference);
    if (dependent == TextIndex::none)
        m_reading.addFinding(RemarkCode::UnknownDependent, from, m_reading.texts.keep(reference));
    else
        connect(dependent, from);
}

bool CycloneDxDependencies::collect(ondemand::value list)
{
    if (!JsonFile::startsWith(list, '['))
        return false;
    bool isSound = true;
    for (auto each : list.get_array()) {
        std::string_view reference;
        if (!m_file.readString(each.value(), reference, m_reading.texts)) {
            isSound = false;
            continue;
        }
        const quint32 hash = m_ends.references.hashOf(reference);
        m_ends.references.prefetchSlot(hash);
        m_providers.push_back({reference, hash, TextIndex::none});
    }
    return isSound;
}

void CycloneDxDependencies::connect(quint32 dependent, quint32 where)
{
    CycloneDxEnds::End &self = m_ends.ends[dependent];
    m_isRepeated = m_isRepeated || self.hasEntry;
    self.hasEntry = true;
    fetchAhead();
    for (const Sought &sought : m_providers) {
        const quint32 provider = m_ends.references.find(sought.reference, sought.hash);
        if (provider == TextIndex::none) {
            const Text reference = m_reading.texts.intern(sought.reference);
            m_reading.addFinding(RemarkCode::DanglingReference, where, reference, self.key);
            continue;
        }
        CycloneDxEnds::End &other = m_ends.ends[provider];
        if (provider == dependent) {
            m_reading.addFinding(RemarkCode::SelfDependency, where, self.key);
        } else if (other.namedBy != m_entry) {
            other.namedBy = m_entry;
            m_reading.dependencies.push_back({self.key, other.key, other.terms, where});
        }
    }
}

void CycloneDxDependencies::fetchAhead()
{
    for (Sought &sought : m_providers) {
        sought.likely = m_ends.references.likelyNumber(sought.hash);
        if (sought.likely != TextIndex::none) {
            m_ends.references.prefetchEntry(sought.likely);
            __builtin_prefetch(&m_ends.ends[sought.likely]);
        }
    }
    for (const Sought &sought : m_providers) {
        if (sought.likely != TextIndex::none)
            m_ends.references.prefetchText(sought.likely);
    }
}

void CycloneDxDependencies::reject(RemarkCode code, const char *field, quint32 from)
{
    m_reading.addReject({code, from, m_reading.texts.intern(field), {}},
                        m_reading.texts.keep(m_file.between(from, m_file.offset())));
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
