// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/limits/store_limit.h"
#include "store/workspace.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace mainstay::bench {

template <class T>
T orExit(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::fprintf(stderr, "store_bench: %s\n", StoreError(result.error()).what());
    std::exit(1);
}

inline void require(bool equal, const char *what)
{
    if (equal)
        return;
    std::fprintf(stderr, "store_bench: %s: the results differ\n", what);
    std::exit(1);
}

/// With one table more than Mainstay has: that of tickets as the yardstick of SPEED.md has it, with its indexes.
WorkspaceOptions benchOptions();
std::unique_ptr<Workspace> newWorkspace(const QString &path);

/// What goes into the yardstick's table; texts of six and of 28 words.
limits::Sample ticketSample(uint32_t count);

/// Adds the sample by the bulk loader, as one command.
void load(Workspace &workspace, const QString &table, const limits::Sample &sample);

/// The three ways of bringing one sample into one table with the same columns, keys and indexes, each time into a fresh
/// copy of the pattern. All return the seconds that the insert took, commit included.
class InsertSides
{
public:
    /// `pattern`: a workspace that nobody has open, with what the rows refer to.
    InsertSides(QString pattern, QString table, limits::Sample sample);

    double ours(); ///< with the journal
    double limit();
    double qSqlQuery();
    size_t rows() const { return m_sample.rows(); }

private:
    QString freshCopy();
    QString copyWithoutJournal();
    void requireAll(const QString &path);

    QString m_pattern;
    QString m_table;
    limits::Sample m_sample;
    QStringList m_texts; ///< of the sample, as QSqlQuery wants them
    int m_copies = 0;
};

} // namespace mainstay::bench
