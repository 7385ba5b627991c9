// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dependencies_csv.h"

#include "estate/dependency.h"
#include "exchange/csv_rows.h"
#include "exchange/dependency_collector.h"

#include <array>

namespace mainstay {

using namespace std::string_view_literals;

namespace {
class DependenciesReader
{
    enum Column : size_t { Dependent, Provider, Kind, Strength, Requires, Group, MinimumUp, Scheme, Provided };
    static constexpr std::array columns = {"dependent"sv, "provider"sv, "kind"sv,   "strength"sv, "requires"sv,
                                           "group"sv,     "minimum"sv,  "scheme"sv, "provides"sv};

public:
    DependenciesReader(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
        : m_rows(device, options, progress, columns, 2, m_reading), m_collector(m_reading)
    { }
    Reading read();

private:
    struct GroupOfRows {
        Text dependent;
        Text name;
        std::optional<Minimum> minimum; ///< as first stated
        quint32 statedAt = 0;
        quint32 members = 0;
    };
    void readRow();
    bool readGroup(Text dependent, DependencyTerms &terms);
    bool agrees(GroupOfRows &group, const Minimum &minimum);
    GroupOfRows &groupOf(Text dependent, Text name);
    void settleMinimums();

    Reading m_reading;
    CsvRows m_rows;
    DependencyCollector m_collector;
    std::vector<GroupOfRows> m_groups;
    std::unordered_map<std::string, size_t> m_byName;
};

Reading DependenciesReader::read()
{
    while (m_rows.next())
        readRow();
    settleMinimums();
    return std::move(m_reading);
}

void DependenciesReader::readRow()
{
    for (const Column end : {Dependent, Provider}) {
        if (m_rows.word(end).empty())
            return m_rows.reject(RemarkCode::MissingValue, columns[end]);
    }
    if (m_rows.word(Dependent) == m_rows.word(Provider))
        return m_rows.reject(RemarkCode::SelfDependency, m_rows.word(Dependent));
    const auto kind = m_rows.oneOf(
        Kind, [](auto word) { return dependencyKindFromName(word).has_value(); }, "uses");
    if (!kind)
        return;
    const auto strength = m_rows.oneOf(
        Strength, [](auto word) { return strengthFromName(word).has_value(); }, "hard");
    if (!strength)
        return;
    const Text dependent = m_reading.texts.intern(m_rows.word(Dependent));
    const Text provider = m_reading.texts.intern(m_rows.word(Provider));
    DependencyTerms terms;
    terms.kind = *kind;
    terms.strength = *strength;
    if (const auto requirement = m_rows.word(Requires); !requirement.empty())
        terms.requirement = m_reading.texts.intern(requirement);
    const auto scheme = m_rows.oneOf(Scheme, [](auto word) { return versionSchemeFromName(word).has_value(); }, {});
    if (!scheme)
        return;
    if (scheme->isGiven())
        terms.scheme = versionSchemeFromName(scheme->toString()).value();
    if (const auto provided = m_rows.word(Provided); !provided.empty())
        terms.providedVersion = m_reading.texts.intern(provided == "none" ? std::string_view() : provided);
    if (!readGroup(dependent, terms))
        return;
    const auto attributes = m_rows.freeAttributes();
    if (!attributes)
        return;
    terms.attributes = *attributes;
    const size_t before = m_reading.dependencies.size();
    m_collector.add(dependent, provider, terms, m_rows.row());
    if (terms.group.isGiven() && m_reading.dependencies.size() > before)
        ++groupOf(dependent, terms.group).members;
}

bool DependenciesReader::readGroup(Text dependent, DependencyTerms &terms)
{
    const std::string_view stated = m_rows.word(MinimumUp);
    const std::string_view name = m_rows.word(Group);
    const auto minimum = Minimum::parse(QString::fromUtf8(stated.data(), qsizetype(stated.size())));
    if (!stated.empty() && !minimum) {
        m_rows.reject(RemarkCode::BadMinimum, columns[MinimumUp], stated);
        return false;
    }
    if (name.empty()) {
        if (!stated.empty())
            m_reading.addFinding(RemarkCode::MinimumWithoutGroup, m_rows.row(), m_reading.texts.intern(stated),
                                 dependent);
        return true;
    }
    terms.group = m_reading.texts.intern(name);
    return stated.empty() || agrees(groupOf(dependent, terms.group), *minimum);
}

bool DependenciesReader::agrees(GroupOfRows &group, const Minimum &minimum)
{
    if (!group.minimum) {
        group.minimum = minimum;
        group.statedAt = m_rows.row();
    }
    if (group.minimum == minimum)
        return true;
    m_rows.reject(RemarkCode::MinimumDiffers, m_rows.word(MinimumUp), std::to_string(group.statedAt));
    return false;
}

DependenciesReader::GroupOfRows &DependenciesReader::groupOf(Text dependent, Text name)
{
    // The length keeps ("ab", "c") and ("a", "bc") apart.
    const std::string key =
        std::to_string(dependent.view().size()) + ':' + std::string(dependent.view()) + std::string(name.view());
    const auto [known, isNew] = m_byName.emplace(key, m_groups.size());
    if (isNew)
        m_groups.push_back({dependent, name, {}, m_rows.row(), 0});
    return m_groups[known->second];
}

void DependenciesReader::settleMinimums()
{
    for (const GroupOfRows &group : m_groups) {
        if (group.members > 0 && group.minimum.value_or(Minimum()).neededOf(group.members) > group.members)
            m_reading.addFinding(RemarkCode::MinimumAboveMembers, group.statedAt, group.name, group.dependent);
    }
    for (quint32 place = 0; place < m_reading.dependencies.size(); ++place) {
        const ImportedDependency &dependency = m_reading.dependencies[place];
        DependencyTerms terms = m_reading.termsOf(dependency);
        if (!terms.group.isGiven())
            continue;
        const GroupOfRows &group = groupOf(dependency.dependentKey, terms.group);
        terms.minimum = m_reading.texts.intern(group.minimum.value_or(Minimum()).toText().toStdString());
        m_collector.replaceTerms(place, terms);
    }
}

} // namespace

Result<Reading> readDependenciesCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    return readGuarded([&] {
        Reading reading = DependenciesReader(device, options, progress).read();
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
