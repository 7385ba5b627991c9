// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "base/error.h"

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t csvChunkBytes = size_t(1) << 18;

/// The first byte at or after `at` that ends an unquoted field or does not belong in one.
size_t endOfPlain(const std::string &text, size_t at, char delimiter)
{
    const char *data = text.data();
    const size_t size = text.size();
    while (at < size && data[at] != delimiter && data[at] != '\n' && data[at] != '\r' && data[at] != '"')
        ++at;
    return at;
}
} // namespace

CsvReader::CsvReader(QIODevice &device, const QByteArray &encoding, char delimiter, ReadProgress &progress)
{
    m_shape.encoding = encoding.isEmpty() ? detectEncoding(device, progress) : givenEncoding(device, encoding);
    m_source = std::make_unique<Utf8Source>(device, m_shape.encoding, progress);
    refill();
    m_shape.delimiter = delimiter ? delimiter : detectDelimiter(m_text);
}

bool CsvReader::refill()
{
    if (m_ended)
        return false;
    m_text.erase(0, m_at);
    m_at = 0;
    // A record that does not fit is read again from its start, so the steps grow with it.
    m_ended = !m_source->appendTo(m_text, std::max(csvChunkBytes, m_text.size()));
    return true;
}

bool CsvReader::next(CsvRecord &record)
{
    Outcome outcome;
    while ((outcome = parse(record)) == Outcome::NeedMore)
        refill();
    return outcome == Outcome::Record;
}

CsvReader::Outcome CsvReader::parse(CsvRecord &record)
{
    if (m_at == m_text.size())
        return m_ended ? Outcome::End : Outcome::NeedMore;
    m_spans.clear();
    m_unquoted.clear();
    record.flaw.reset();
    for (size_t at = m_at;;) {
        if (!parseField(at, record))
            return Outcome::NeedMore;
        if (m_spans.size() > fieldsLimit)
            refuse("exchange.too-many-fields", fieldsLimit);
        if (m_spans.back().size > fieldLimit)
            refuse("exchange.huge-field", fieldLimit);
        if (at < m_text.size() && m_text[at] == m_shape.delimiter) {
            ++at;
            continue;
        }
        // A CR at the end of what is there may be half a CRLF, and a field there may go on.
        if (!m_ended && at + 1 >= m_text.size())
            return Outcome::NeedMore;
        const size_t end = at;
        if (at < m_text.size() && m_text[at] == '\r')
            at += at + 1 < m_text.size() && m_text[at + 1] == '\n' ? 2 : 1;
        else if (at < m_text.size())
            ++at;
        finish(record, end, at);
        return Outcome::Record;
    }
}

/// Leaves `at` on the delimiter, the line end, or the end; false when more text is needed to know.
bool CsvReader::parseField(size_t &at, CsvRecord &record)
{
    if (at < m_text.size() && m_text[at] == '"')
        return parseQuoted(at, record);
    const size_t from = at;
    at = endOfPlain(m_text, at, m_shape.delimiter);
    while (at < m_text.size() && m_text[at] == '"') {
        if (!record.flaw) {
            record.flaw = RemarkCode::StrayQuote;
            record.flawedField = quint32(m_spans.size());
        }
        at = endOfPlain(m_text, at + 1, m_shape.delimiter);
    }
    if (at - from > fieldLimit)
        refuse("exchange.huge-field", fieldLimit);
    m_spans.push_back({from, at - from, false});
    return at < m_text.size() || m_ended;
}

bool CsvReader::parseQuoted(size_t &at, CsvRecord &record)
{
    const size_t from = ++at;
    const size_t copied = m_unquoted.size();
    size_t piece = from;
    for (;;) {
        at = m_text.find('"', at);
        if (at == std::string::npos || (at + 1 == m_text.size() && !m_ended)) {
            if (m_text.size() - from > fieldLimit)
                refuse("exchange.huge-field", fieldLimit);
            if (m_ended)
                refuse("exchange.unclosed-quote", 0);
            return false;
        }
        if (at + 1 == m_text.size() || m_text[at + 1] != '"')
            break;
        m_unquoted.append(m_text, piece, at + 1 - piece);
        at += 2;
        piece = at;
    }
    const size_t end = at++;
    const size_t after = at;
    at = endOfPlain(m_text, at, m_shape.delimiter);
    while (at < m_text.size() && m_text[at] == '"')
        at = endOfPlain(m_text, at + 1, m_shape.delimiter);
    if (at > after && !record.flaw) {
        record.flaw = RemarkCode::TextAfterQuote;
        record.flawedField = quint32(m_spans.size());
    }
    if (piece == from) {
        m_spans.push_back({from, end - from, false});
    } else {
        m_unquoted.append(m_text, piece, end - piece);
        m_spans.push_back({copied, m_unquoted.size() - copied, true});
    }
    return at < m_text.size() || m_ended;
}

void CsvReader::finish(CsvRecord &record, size_t end, size_t next)
{
    record.fields.clear();
    for (const Span &span : m_spans)
        record.fields.push_back(std::string_view(span.unquoted ? m_unquoted : m_text).substr(span.from, span.size));
    record.raw = std::string_view(m_text).substr(m_at, end - m_at);
    record.row = ++m_row;
    record.line = m_line;
    for (size_t at = m_at; at < next; ++at) {
        if (m_text[at] == '\n' || (m_text[at] == '\r' && (at + 1 == m_text.size() || m_text[at + 1] != '\n')))
            ++m_line;
    }
    m_at = next;
}

void CsvReader::refuse(const char *code, size_t limit) const
{
    QJsonObject facts{{u"row"_s, qint64(m_row) + 1}, {u"line"_s, qint64(m_line)}};
    if (limit)
        facts.insert(u"limit"_s, qint64(limit));
    throw StoreError(ErrorKind::Invalid, code, facts);
}

namespace {
/// Fields per record of the first complete records, quotes honoured.
std::vector<size_t> fieldCounts(std::string_view sample, char delimiter)
{
    constexpr size_t judgedRecords = 20;
    std::vector<size_t> counts;
    size_t fields = 1;
    bool quoted = false;
    bool started = false;
    for (size_t at = 0; at < sample.size() && counts.size() < judgedRecords; ++at) {
        const char c = sample[at];
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == delimiter)
            ++fields;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (started)
                counts.push_back(fields);
            fields = 1;
            started = false;
        } else {
            started = true;
        }
    }
    if (started && counts.size() < judgedRecords)
        counts.push_back(fields);
    return counts;
}
} // namespace

char detectDelimiter(std::string_view sample)
{
    char best = ',';
    size_t bestEqual = 0;
    size_t bestFields = 1;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const std::vector<size_t> counts = fieldCounts(sample, delimiter);
        if (counts.empty() || counts.front() < 2)
            continue;
        const auto equal = size_t(std::count(counts.begin(), counts.end(), counts.front()));
        if (equal > bestEqual || (equal == bestEqual && counts.front() > bestFields)) {
            best = delimiter;
            bestEqual = equal;
            bestFields = counts.front();
        }
    }
    return best;
}

} // namespace mainstay
