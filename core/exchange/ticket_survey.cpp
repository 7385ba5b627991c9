// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_survey.h"

#include "exchange/csv_writer.h"
#include "exchange/row_facts.h"
#include "exchange/trim.h"
#include "exchange/word_tally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype FirstTelling = 500; ///< rows
constexpr qsizetype MostTelling = 2000;
constexpr qsizetype MostCells = 200'000; ///< kept of one table
constexpr qsizetype FewWords = 64; ///< in a column that is taken to have but few
constexpr qsizetype LongestWord = 200; ///< bytes
constexpr std::array wordColumns{SheetColumn::Process, SheetColumn::State,    SheetColumn::Impact,
                                 SheetColumn::Urgency, SheetColumn::Priority, SheetColumn::Channel};

QString surveyText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A text of which so much is enough; 4 bytes make one unit at most.
QString cutCell(std::string_view text)
{
    return surveyText(trimmed(text).substr(0, size_t(TableSample::LongestCell) * 4)).left(TableSample::LongestCell);
}

/// Runs what reads, and tells of it as core rooms do.
template <class T, class Fn>
Result<T> surveyed(const QString &path, Progress &progress, Fn fn)
{
    try {
        std::atomic_bool cancelled = false;
        ReadProgress reading(
            [&](qint64 done, qint64 total) {
                try {
                    progress.report(done, total);
                } catch (const StoreError &) {
                    cancelled = true;
                }
            },
            &cancelled);
        Result<std::unique_ptr<QFile>> file = openSource(path);
        if (!file)
            return tl::unexpected<Error>(file.error());
        requireReadable(**file);
        reading.start((*file)->size());
        return fn(**file, reading);
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, path}});
    }
}

class TableSampler
{
public:
    TableSampler(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
        : m_progress(progress), m_reader(device, options.encoding, options.delimiter, progress)
    { }

    TableSample read()
    {
        readHeader();
        while (m_reader.next(m_record)) {
            const bool isEmptyLine = m_record.fields.size() == 1 && m_record.raw.empty() && m_sample.header.size() > 1;
            if (isEmptyLine)
                continue;
            if ((++m_sample.read & 0xfff) == 0)
                m_progress.reached(0);
            takeRow();
        }
        m_progress.finish();
        m_sample.encoding = m_reader.shape().encoding.name;
        m_sample.delimiter = m_reader.shape().delimiter;
        return std::move(m_sample);
    }

private:
    void readHeader()
    {
        bool found = false;
        while (!found && m_reader.next(m_record))
            found = m_record.fields.size() > 1 || !trimmed(m_record.fields.front()).empty();
        if (!found)
            throw StoreError(ErrorKind::Invalid, "exchange.empty");
        for (const std::string_view field : m_record.fields)
            m_sample.header.append(surveyText(trimmed(field)));
        m_seen.resize(size_t(m_sample.header.size()));
        m_mostTelling = std::min(MostTelling, MostCells / m_sample.header.size());
    }

    void takeRow()
    {
        const bool isFirst = m_sample.rows.size() < TableSample::MostRows;
        const bool mayTell = m_sample.telling.size() < m_mostTelling && !m_record.flaw
            && qsizetype(m_record.fields.size()) == m_sample.header.size();
        const bool tells = mayTell && (hasNewWord() || m_sample.telling.size() < FirstTelling);
        if (!isFirst && !tells)
            return;
        QStringList cells;
        for (const std::string_view field : m_record.fields)
            cells.append(cutCell(plainText(field)));
        if (isFirst) {
            m_sample.rows.append(cells);
            m_sample.rows.last().resize(m_sample.header.size());
        }
        if (tells)
            m_sample.telling.append(cells);
    }

    bool hasNewWord()
    {
        bool isNew = false;
        for (size_t place = 0; place < m_seen.size(); ++place) {
            QSet<QByteArray> &seen = m_seen[place];
            const std::string_view field = m_record.fields[place];
            if (seen.size() >= FewWords || field.size() > size_t(LongestWord))
                continue;
            const QByteArray word(field.data(), qsizetype(field.size()));
            if (seen.contains(word))
                continue;
            seen.insert(word);
            isNew = true;
        }
        return isNew;
    }

    ReadProgress &m_progress;
    CsvReader m_reader;
    CsvRecord m_record;
    TableSample m_sample;
    std::vector<QSet<QByteArray>> m_seen;
    qsizetype m_mostTelling = 0;
};

class WordSurvey
{
public:
    WordSurvey(QIODevice &device, const TicketMap &map, const DeskRules &rules, ReadProgress &progress)
        : m_progress(progress), m_words(rules, map), m_table(device, &map, progress, {}, m_reading)
    { }

    ForeignWords read()
    {
        while (m_table.next()) {
            if ((m_reading.read & 0xfff) == 0)
                m_progress.reached(0);
            const std::string_view type = m_table.cell(SheetColumn::Process);
            const auto process = type.empty() ? m_words.usualProcess() : m_words.process(type);
            for (const SheetColumn column : wordColumns)
                m_tally.note(column, m_table.cell(column), process);
        }
        m_progress.finish();
        return m_tally.listed();
    }

private:
    ReadProgress &m_progress;
    TicketReading m_reading;
    TicketWords m_words;
    TicketSheet m_table;
    WordTally m_tally;
};

} // namespace

Result<TableSample> sampleTable(const QString &path, const ReadOptions &options, Progress &progress)
{
    return surveyed<TableSample>(path, progress, [&](QIODevice &device, ReadProgress &reading) {
        return TableSampler(device, options, reading).read();
    });
}

Result<ForeignWords> surveyWords(const QString &path, const TicketMap &map, const DeskRules &rules, Progress &progress)
{
    return surveyed<ForeignWords>(path, progress, [&](QIODevice &device, ReadProgress &reading) {
        return WordSurvey(device, map, rules, reading).read();
    });
}

} // namespace mainstay
