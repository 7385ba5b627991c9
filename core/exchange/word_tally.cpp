// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/word_tally.h"

#include <algorithm>

namespace mainstay {

namespace {

constexpr qsizetype LongestTalliedWord = 200; ///< bytes
constexpr std::array talliedColumns{SheetColumn::Process, SheetColumn::State,    SheetColumn::Impact,
                                    SheetColumn::Urgency, SheetColumn::Priority, SheetColumn::Channel};

} // namespace

void WordTally::note(SheetColumn column, std::string_view word, std::optional<ProcessKind> process)
{
    if (word.empty())
        return;
    QHash<QByteArray, Seen> &words = m_seen[size_t(column)];
    const auto key = QByteArray::fromRawData(word.data(), qsizetype(word.size()));
    auto seen = words.find(key);
    if (seen == words.end()) {
        if (words.size() >= ForeignWords::MostWords || key.size() > LongestTalliedWord) {
            ++m_unlisted[size_t(column)];
            return;
        }
        seen = words.insert(QByteArray(word.data(), qsizetype(word.size())), {});
    }
    ++seen->rows;
    if (process)
        seen->processes |= 1U << unsigned(*process);
}

ForeignWords WordTally::listed() const
{
    ForeignWords answer;
    for (const SheetColumn each : talliedColumns) {
        const QHash<QByteArray, Seen> &words = m_seen[size_t(each)];
        const std::string_view name = nameOf(each);
        const QString column = QString::fromLatin1(name.data(), qsizetype(name.size()));
        const qsizetype first = answer.words.size();
        for (auto seen = words.begin(); seen != words.end(); ++seen) {
            ForeignWord word{column, QString::fromUtf8(seen.key()), seen->rows, {}, {}};
            for (const ProcessKind kind : allProcessKinds) {
                if (seen->processes & (1U << unsigned(kind)))
                    word.processes.append(kind);
            }
            answer.words.append(word);
        }
        std::sort(answer.words.begin() + first, answer.words.end(),
                  [](const ForeignWord &one, const ForeignWord &other) {
                      return std::pair(-one.rows, one.word) < std::pair(-other.rows, other.word);
                  });
        if (m_unlisted[size_t(each)] > 0)
            answer.unlisted.insert(column, m_unlisted[size_t(each)]);
    }
    return answer;
}

} // namespace mainstay
