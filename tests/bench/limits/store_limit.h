// SPDX-License-Identifier: GPL-3.0-or-later
// The least that reading an estate from, and loading rows into, SQLite costs: its C API with prepared statements.
#pragma once

#include "bench/limits/graph_limit.h"
#include "bench/limits/ticket_limit.h"

#include <string>
#include <utility>
#include <vector>

namespace mainstay::bench::limits {

using mainstay::limits::Numbers;
using mainstay::limits::Rows;

/// The words of the components one behind the other, and the dependencies in both directions; ids are consecutive.
struct RawEstate {
    std::string words;
    std::vector<uint32_t> wordEnds;
    Rows providers;
    Rows dependents;
    uint64_t bytesSeen = 0; ///< of the columns that are read and not kept
};

/// Reads every column that the snapshot reads, of every row.
inline RawEstate readEstate(const std::string &path, const char *components, const char *dependencies)
{
    Database database(path);
    database.run("pragma cache_size=-65536");
    RawEstate estate;
    int64_t firstId = 0;
    uint32_t count = 0;
    sqlite3_stmt *rows = database.prepared(components);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const int64_t id = sqlite3_column_int64(rows, 0);
        firstId = count++ == 0 ? id : firstId;
        for (int i = 1; i < 4; ++i)
            estate.bytesSeen += uint64_t(sqlite3_column_int64(rows, i) != 0);
        for (int i = 4; i < sqlite3_column_count(rows); ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, i));
            estate.words.append(text ? text : "", size_t(sqlite3_column_bytes(rows, i)));
            estate.wordEnds.push_back(uint32_t(estate.words.size()));
        }
    }
    sqlite3_finalize(rows);
    rows = database.prepared(dependencies);
    Numbers from, to;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        estate.bytesSeen += uint64_t(sqlite3_column_int64(rows, 0) + sqlite3_column_int64(rows, 1) != 0);
        from.push_back(uint32_t(sqlite3_column_int64(rows, 2) - firstId));
        to.push_back(uint32_t(sqlite3_column_int64(rows, 3) - firstId));
        for (int i = 4; i < 9; ++i) {
            sqlite3_column_text(rows, i);
            estate.bytesSeen += uint64_t(sqlite3_column_bytes(rows, i));
        }
        estate.bytesSeen += uint64_t(sqlite3_column_int64(rows, 9));
    }
    sqlite3_finalize(rows);
    estate.providers = mainstay::limits::rowsOf(count, from, to);
    estate.dependents = mainstay::limits::rowsOf(count, to, from);
    return estate;
}

/// Rows as bare values: of each row first the numbers, then the texts.
struct Sample {
    std::vector<std::string> numberColumns;
    std::vector<std::string> textColumns;
    std::vector<int64_t> numbers;
    std::vector<std::string> texts;
    size_t rows() const { return numbers.size() / numberColumns.size(); }
};

/// `insert into table (id, version, …)` with a question mark for the id and each column of the sample.
inline std::string insertStatement(const std::string &table, const Sample &sample)
{
    std::string columns = "id, version";
    std::string marks = "?, 1";
    for (const auto *names : {&sample.numberColumns, &sample.textColumns}) {
        for (const std::string &name : *names) {
            columns += ", " + name;
            marks += ", ?";
        }
    }
    return "insert into " + table + " (" + columns + ") values (" + marks + ")";
}

/// Inserts the sample with ids from 1 in one durable transaction.
inline void insertAll(Database &database, const std::string &table, const Sample &sample)
{
    database.run("begin immediate");
    sqlite3_stmt *insert = database.prepared(insertStatement(table, sample).c_str());
    const int64_t *number = sample.numbers.data();
    const std::string *text = sample.texts.data();
    for (size_t row = 0; row < sample.rows(); ++row) {
        int place = 1;
        sqlite3_bind_int64(insert, place++, int64_t(row) + 1);
        for (size_t i = 0; i < sample.numberColumns.size(); ++i)
            sqlite3_bind_int64(insert, place++, *number++);
        for (size_t i = 0; i < sample.textColumns.size(); ++i, ++text)
            sqlite3_bind_text(insert, place++, text->data(), int(text->size()), SQLITE_STATIC);
        sqlite3_step(insert);
        database.check(sqlite3_reset(insert));
    }
    sqlite3_finalize(insert);
    database.run("commit");
}

} // namespace mainstay::bench::limits
