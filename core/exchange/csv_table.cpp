// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include "exchange/trim.h"

#include <algorithm>
#include <map>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
} // namespace

std::string toLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return lower;
}

CsvTable::CsvTable(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
    : m_reader(device, options.encoding, options.delimiter, progress)
{
    CsvRecord record;
    bool found = false;
    while (!found && m_reader.next(record))
        found = record.fields.size() > 1 || !trimmed(record.fields.front()).empty();
    if (!found)
        throw StoreError(ErrorKind::Invalid, "exchange.empty");
    std::map<std::string, size_t> places;
    for (const std::string_view field : record.fields) {
        m_header.emplace_back(trimmed(field));
        m_names.push_back(toLower(m_header.back()));
        const auto [known, isNew] = places.emplace(m_names.back(), m_names.size());
        if (!isNew && !m_names.back().empty())
            throw StoreError(ErrorKind::Invalid, "exchange.duplicate-column",
                             {{u"column"_s, asQString(m_header.back())},
                              {u"first"_s, qint64(known->second)},
                              {u"second"_s, qint64(m_names.size())}});
    }
}

void CsvTable::demand(std::span<const std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (column(name))
            continue;
        QStringList there;
        for (const std::string &known : m_header)
            there.append(asQString(known));
        throw StoreError(ErrorKind::Invalid, "exchange.missing-column",
                         {{u"column"_s, asQString(name)}, {u"header"_s, there.join(u", ")}});
    }
}

std::optional<size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found == m_names.end())
        return std::nullopt;
    return size_t(found - m_names.begin());
}

bool CsvTable::next(CsvRecord &row)
{
    while (m_reader.next(row)) {
        const bool blank = row.fields.size() == 1 && row.raw.empty();
        if (blank && m_header.size() > 1)
            continue;
        if (!row.flaw && row.fields.size() != m_header.size())
            row.flaw = RemarkCode::RaggedRow;
        return true;
    }
    return false;
}

} // namespace mainstay
