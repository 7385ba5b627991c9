// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_sheet.h"
#include "exchange/ticket_survey.h"

#include <QHash>

namespace mainstay {

/// Counts the words that stand where only words of ours can: of each column at most ForeignWords::MostWords, and none
/// that is longer than a word can be.
class WordTally
{
public:
    /// Of process, state, impact, urgency, priority and channel; an empty word is none.
    void note(SheetColumn column, std::string_view word, std::optional<ProcessKind> process);
    /// By column in that order, the most frequent first.
    ForeignWords listed() const;

private:
    struct Seen {
        qint64 rows = 0;
        unsigned processes = 0; ///< a bit for each
    };
    QHash<QByteArray, Seen> m_seen[sheetColumnCount];
    qint64 m_unlisted[sheetColumnCount] = {}; ///< rows
};

} // namespace mainstay
