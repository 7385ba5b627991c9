// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>
#include <optional>
#include <utility>

namespace mainstay {

/// Edits of one row of the database, written one after the other, each upon the row that the one before left. For one
/// thread.
template <class Row>
class RowEdits
{
public:
    using Change = std::function<void(Row &)>;

    /// The row as it was last read; nothing until then.
    const std::optional<Row> &row() const { return m_row; }
    void take(Row row) { m_row = std::move(row); }
    bool isWriting() const { return m_isWriting; }

    void add(Change change) { m_waiting.append(std::move(change)); }
    struct Edit {
        Row read;
        Row edited;
    };
    /// What is to be written now, if anything; done() is to follow.
    std::optional<Edit> next()
    {
        if (!m_row || m_isWriting || m_waiting.isEmpty())
            return std::nullopt;
        Edit edit{*m_row, *m_row};
        for (const Change &change : std::exchange(m_waiting, {}))
            change(edit.edited);
        m_isWriting = true;
        return edit;
    }
    /// The row is to be read again then.
    enum class Outcome { Written, Refused };
    void done(Outcome outcome)
    {
        m_isWriting = false;
        if (outcome == Outcome::Written)
            m_row.reset();
    }

private:
    std::optional<Row> m_row;
    QList<Change> m_waiting; ///< not written yet
    bool m_isWriting = false;
};

} // namespace mainstay
