// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/components_csv.h"

#include "estate/component.h"
#include "exchange/csv_rows.h"
#include "exchange/life_dates.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace mainstay {

using namespace std::string_view_literals;

namespace {
constexpr std::string_view pathSeparator = " / ";
/// Bounds the memory that a deep chain of parents can ask for.
constexpr size_t pathLimit = 4096;
constexpr quint32 none = ~quint32(0);

/// Reads the rows first, then finds keys, then puts parents before their children.
class ComponentsReader
{
    enum Column : size_t { Name, Key, Parent, Kind, Version, Vendor, Stage, Owner, Description, FirstDate };
    static std::span<const std::string_view> columns();

public:
    ComponentsReader(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
        : m_rows(device, options, progress, columns(), 1, m_reading)
    { }
    Reading read();

private:
    struct Row {
        ImportedComponent component;
        Text raw;
        bool usable = true;
    };
    bool readRow();
    std::optional<AttributeRange> dates();
    void giveKeys();
    std::optional<std::string> pathOf(quint32 row) const;
    void order();
    void place(quint32 top);
    bool hasRejectedParent(const ImportedComponent &component) const;
    quint32 rowOf(Text key) const;
    void reject(Row &row, RemarkCode code, Text first, Text second = {});

    Reading m_reading;
    CsvRows m_rows;
    TextPool m_raws; ///< let go at the end
    std::vector<Row> m_read;
    std::unordered_map<std::string_view, quint32> m_byKey;
    std::unordered_set<std::string_view> m_rejectedKeys;
    std::vector<quint32> m_firstChild;
    std::vector<quint32> m_nextSibling;
    std::vector<bool> m_reached;
};

std::span<const std::string_view> ComponentsReader::columns()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all{"name"sv,   "key"sv,   "parent"sv, "kind"sv,       "version"sv,
                                          "vendor"sv, "stage"sv, "owner"sv,  "description"sv};
        for (const LifeDateField &field : lifeDateFields())
            all.push_back(field.name);
        return all;
    }();
    return names;
}

/// The days of the stages; rejects the row when one of them is none.
std::optional<AttributeRange> ComponentsReader::dates()
{
    TextPool &texts = m_reading.texts;
    std::vector<Attribute> given;
    const auto fields = lifeDateFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view day = m_rows.word(FirstDate + i);
        if (day.empty())
            continue;
        if (!isIsoDay(day)) {
            m_rows.reject(RemarkCode::BadDay, fields[i].name, day);
            return std::nullopt;
        }
        given.push_back({texts.intern(fields[i].column), texts.intern(day)});
    }
    const AttributeRange range{quint32(m_reading.attributes.size()), quint32(given.size())};
    m_reading.attributes.insert(m_reading.attributes.end(), given.begin(), given.end());
    return range;
}

Reading ComponentsReader::read()
{
    while (m_rows.next()) {
        if (!readRow())
            m_rejectedKeys.insert(m_raws.intern(m_rows.word(Key)).view());
    }
    giveKeys();
    order();
    std::stable_sort(m_reading.rejects.begin(), m_reading.rejects.end(),
                     [](const Reject &a, const Reject &b) { return a.remark.where < b.remark.where; });
    return std::move(m_reading);
}

/// False when the row went to the rejects.
bool ComponentsReader::readRow()
{
    if (m_rows.word(Name).empty()) {
        m_rows.reject(RemarkCode::MissingValue, columns()[Name]);
        return false;
    }
    const auto kind = m_rows.oneOf(Kind, [](auto word) { return componentKindFromName(word).has_value(); }, {});
    if (!kind)
        return false;
    const auto stage = m_rows.oneOf(Stage, [](auto word) { return lifeCycleStageFromName(word).has_value(); }, {});
    if (!stage)
        return false;
    const auto days = dates();
    if (!days)
        return false;
    const auto attributes = m_rows.freeAttributes();
    if (!attributes)
        return false;
    Row row;
    ImportedComponent &component = row.component;
    TextPool &texts = m_reading.texts;
    if (const auto key = m_rows.word(Key); !key.empty())
        component.key = texts.keep(key);
    if (const auto parent = m_rows.word(Parent); !parent.empty())
        component.parentKey = texts.intern(parent);
    component.name = m_rows.text(Name);
    component.kind = *kind;
    component.productVersion = m_rows.text(Version);
    component.vendor = m_rows.text(Vendor);
    component.stage = *stage;
    component.owner = m_rows.text(Owner);
    component.description = m_rows.text(Description);
    component.attributes = *attributes;
    component.dates = *days;
    component.where = m_rows.row();
    row.raw = m_raws.keep(m_rows.raw());
    m_read.push_back(row);
    return true;
}

quint32 ComponentsReader::rowOf(Text key) const
{
    const auto found = m_byKey.find(key.view());
    return found == m_byKey.end() ? none : found->second;
}

void ComponentsReader::reject(Row &row, RemarkCode code, Text first, Text second)
{
    row.usable = false;
    m_reading.addReject({code, row.component.where, first, second}, m_reading.texts.keep(row.raw.view()));
}

/// Keys that are written count before keys that follow from names: the former are needed to find the latter.
void ComponentsReader::giveKeys()
{
    TextPool &texts = m_reading.texts;
    const auto claim = [&](quint32 index) {
        Row &row = m_read[index];
        const auto [known, isNew] = m_byKey.emplace(row.component.key.view(), index);
        if (!isNew)
            reject(row, RemarkCode::DuplicateKey, row.component.key,
                   texts.keep(std::to_string(m_read[known->second].component.where)));
    };
    std::vector<quint32> keyless;
    for (quint32 index = 0; index < m_read.size(); ++index) {
        if (m_read[index].component.key.isGiven())
            claim(index);
        else
            keyless.push_back(index);
    }
    // Every path is found before any of them becomes a key, so that the order of rows does not matter.
    for (const quint32 index : keyless) {
        if (const auto path = pathOf(index))
            m_read[index].component.key = texts.keep(*path);
    }
    for (const quint32 index : keyless) {
        Row &row = m_read[index];
        if (row.component.key.isGiven())
            claim(index);
        else
            reject(row, RemarkCode::KeyTooLong, row.component.name);
    }
}

/// The names from the top down to the row. A parent that has no row with such a key is a path itself, or a key of an
/// earlier import: either way its text stands for its path.
std::optional<std::string> ComponentsReader::pathOf(quint32 row) const
{
    std::vector<std::string_view> names;
    size_t size = 0;
    for (quint32 at = row; at != none;) {
        const ImportedComponent &component = m_read[at].component;
        names.push_back(component.name.view());
        size += component.name.view().size() + pathSeparator.size();
        at = component.parentKey.isGiven() ? rowOf(component.parentKey) : none;
        if (at == none && component.parentKey.isGiven())
            names.push_back(component.parentKey.view());
        if (size > pathLimit)
            return std::nullopt;
    }
    std::string path;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (!path.empty())
            path += pathSeparator;
        path += *name;
    }
    return path;
}

void ComponentsReader::order()
{
    const auto count = quint32(m_read.size());
    m_firstChild.assign(count, none);
    m_nextSibling.assign(count, none);
    m_reached.assign(count, false);
    std::vector<quint32> tops;
    for (quint32 index = count; index-- > 0;) {
        const Text parentKey = m_read[index].component.parentKey;
        const quint32 parent = parentKey.isGiven() ? rowOf(parentKey) : none;
        if (parent == none) {
            tops.push_back(index);
        } else {
            m_nextSibling[index] = m_firstChild[parent];
            m_firstChild[parent] = index;
        }
    }
    for (auto top = tops.rbegin(); top != tops.rend(); ++top)
        place(*top);
    for (quint32 index = 0; index < count; ++index) {
        Row &row = m_read[index];
        if (row.usable && !m_reached[index])
            reject(row, RemarkCode::CyclicParent, row.component.key, row.component.parentKey);
    }
}

/// The row and what is below it, parents first, children in the order of the file.
void ComponentsReader::place(quint32 top)
{
    std::vector<quint32> open = {top};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index != top && m_nextSibling[index] != none)
            open.push_back(m_nextSibling[index]);
        if (m_firstChild[index] != none)
            open.push_back(m_firstChild[index]);
        m_reached[index] = true;
        Row &row = m_read[index];
        if (row.usable && hasRejectedParent(row.component))
            reject(row, RemarkCode::ParentRejected, row.component.key, row.component.parentKey);
        if (row.usable)
            m_reading.components.push_back(row.component);
    }
}

bool ComponentsReader::hasRejectedParent(const ImportedComponent &component) const
{
    if (!component.parentKey.isGiven())
        return false;
    const quint32 parent = rowOf(component.parentKey);
    return parent == none ? m_rejectedKeys.contains(component.parentKey.view()) : !m_read[parent].usable;
}
} // namespace

Result<Reading> readComponentsCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    return readGuarded([&] {
        Reading reading = ComponentsReader(device, options, progress).read();
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
