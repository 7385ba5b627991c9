// SPDX-License-Identifier: GPL-3.0-or-later
// The least that bringing a CSV of tickets into SQLite or PostgreSQL costs: a parser over the mapped file and one
// prepared insert per row and table, or the file as it is for COPY; nothing looked up and nothing checked.
#pragma once

#include "bench/limits/server.h"
#include "bench/limits/ticket_limit.h"

#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace mainstay::bench::limits {

/// RFC 4180 with commas: quotes, doubled quotes, CRLF. Returns the rows.
template <class Row>
size_t parseCsv(const char *at, const char *end, Row &&rowDone)
{
    std::vector<std::string_view> fields;
    std::vector<std::string> own;
    own.reserve(64);
    size_t rows = 0;
    while (at < end) {
        fields.clear();
        own.clear();
        bool isEnd = false;
        while (!isEnd) {
            if (at < end && *at == '"') {
                std::string *doubled = nullptr;
                const char *from = ++at;
                for (;;) {
                    const auto *quote = static_cast<const char *>(std::memchr(at, '"', size_t(end - at)));
                    if (!quote) {
                        at = end;
                        break;
                    }
                    if (quote + 1 < end && quote[1] == '"') {
                        if (!doubled)
                            doubled = &own.emplace_back();
                        doubled->append(from, size_t(quote + 1 - from));
                        from = at = quote + 2;
                        continue;
                    }
                    if (doubled) {
                        doubled->append(from, size_t(quote - from));
                        fields.push_back(*doubled);
                    } else {
                        fields.emplace_back(from, size_t(quote - from));
                    }
                    at = quote + 1;
                    break;
                }
                if (at < end && *at == ',') {
                    ++at;
                } else {
                    at += at < end && *at == '\r';
                    at += at < end;
                    isEnd = true;
                }
            } else {
                const char *from = at;
                while (at < end && *at != ',' && *at != '\n')
                    ++at;
                const char *to = at;
                if (at >= end || *at == '\n') {
                    to -= to > from && to[-1] == '\r';
                    isEnd = true;
                }
                fields.emplace_back(from, size_t(to - from));
                ++at;
            }
        }
        ++rows;
        rowDone(fields);
    }
    return rows;
}

/// A file in memory for as long as this lives.
class Mapped
{
public:
    explicit Mapped(const std::string &path)
    {
        const int file = open(path.c_str(), O_RDONLY);
        struct stat size;
        fstat(file, &size);
        m_size = size_t(size.st_size);
        m_bytes = static_cast<const char *>(mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, file, 0));
        close(file);
    }
    ~Mapped() { munmap(const_cast<char *>(m_bytes), m_size); }
    Mapped(const Mapped &) = delete;
    Mapped &operator=(const Mapped &) = delete;
    std::string_view bytes() const { return {m_bytes, m_size}; }

private:
    const char *m_bytes = nullptr;
    size_t m_size = 0;
};

/// Every field as text, an empty one as NULL. `tables` rows are written for each row of the file: the first has its
/// fields, each further one four of them.
inline size_t importCsv(const std::string &csv, const std::string &path, size_t columns, int tables)
{
    const Mapped file(csv);
    const std::string_view bytes = file.bytes();
    Database database(path);
    database.run(
        "pragma page_size=8192; pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-262144");
    std::string names, marks;
    for (size_t i = 0; i < columns; ++i) {
        names += (i ? ", c" : "c") + std::to_string(i);
        marks += i ? ", ?" : "?";
    }
    database.run(("create table ticket (id integer primary key, " + names + ")").c_str());
    database.run("create table further (id integer primary key, a, b, c, d); begin");
    sqlite3_stmt *insert = database.prepared(("insert into ticket (" + names + ") values (" + marks + ")").c_str());
    sqlite3_stmt *more = database.prepared("insert into further (a, b, c, d) values (?, ?, ?, ?)");
    const auto bind = [](sqlite3_stmt *statement, size_t column, std::string_view text) {
        if (text.empty())
            sqlite3_bind_null(statement, int(column));
        else
            sqlite3_bind_text(statement, int(column), text.data(), int(text.size()), SQLITE_STATIC);
    };
    const size_t rows =
        parseCsv(bytes.data(), bytes.data() + bytes.size(), [&](const std::vector<std::string_view> &fields) {
            for (size_t i = 0; i < columns; ++i)
                bind(insert, i + 1, fields[i]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
            for (int table = 1; table < tables; ++table) {
                for (size_t i = 0; i < 4; ++i)
                    bind(more, i + 1, fields[3 + i]);
                sqlite3_step(more);
                sqlite3_reset(more);
            }
        });
    database.run("commit");
    sqlite3_finalize(insert);
    sqlite3_finalize(more);
    return rows;
}

/// The same into tables of a server, which writes the further rows from the first ones itself.
inline void copyCsv(Server &server, const std::string &csv, size_t columns, int tables)
{
    const Mapped file(csv);
    std::string names;
    for (size_t i = 0; i < columns; ++i)
        names += (i ? ", c" : "c") + std::to_string(i);
    std::string table = names;
    for (size_t at = 0; (at = table.find(',', at)) != std::string::npos; at += 6)
        table.insert(at, " text");
    server.run("create schema bench_limit; create table bench_limit.ticket (id bigint generated always as identity"
               " primary key, "
               + table
               + " text); create table bench_limit.further (id bigint generated always as"
                 " identity primary key, a text, b text, c text, d text); begin");
    server.copyIn("copy bench_limit.ticket (" + names + ") from stdin (format csv, header)", file.bytes());
    if (tables > 1)
        server.run("insert into bench_limit.further (a, b, c, d) select c3, c4, c5, c6 from bench_limit.ticket,"
                   " generate_series(2, "
                   + std::to_string(tables) + ")");
    server.run("commit; drop schema bench_limit cascade");
}

} // namespace mainstay::bench::limits
