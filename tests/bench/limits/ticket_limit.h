// SPDX-License-Identifier: GPL-3.0-or-later
// The least that keeping tickets in SQLite costs: its C API with prepared statements, and nothing else.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>

namespace mainstay::bench::limits {

class Database
{
public:
    explicit Database(const std::string &path) { check(sqlite3_open(path.c_str(), &m_handle)); }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void run(const char *sql) { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr));
        return statement;
    }
    void check(int code)
    {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "ticket_limit: %s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// One ticket changed and one log entry added in a durable transaction: no journal, no words, no rules.
class SaveOne
{
public:
    SaveOne(Database &database, uint32_t tickets) : m_database(database)
    {
        database.run("pragma journal_mode = wal; pragma synchronous = full;"
                     "create table ticket (id integer primary key, opened integer, state integer, team integer,"
                     " assignee integer, title text);"
                     "create index ticket_state on ticket (state, opened);"
                     "create index ticket_assignee on ticket (assignee, state);"
                     "create table log (id integer primary key, ticket integer, at integer, author integer,"
                     " kind integer, text text);"
                     "create index log_ticket on log (ticket, at);");
        const std::string rows = "with recursive n (i) as (select 1 union all select i + 1 from n where i < "
            + std::to_string(tickets) + ") insert into ";
        database.run(
            (rows + "ticket select i, i * 60000, i % 6, i % 40, i % 800, 'ticket number ' || i from n").c_str());
        database.run((rows + "log (ticket, at, author, kind, text) select i, i * 60000, 1, 0, '' from n").c_str());
        m_update = database.prepared("update ticket set state = ?, assignee = ? where id = ?");
        m_insert = database.prepared("insert into log (ticket, at, author, kind, text) values (?, ?, 1, 2, ?)");
    }
    ~SaveOne()
    {
        sqlite3_finalize(m_update);
        sqlite3_finalize(m_insert);
    }
    SaveOne(const SaveOne &) = delete;
    SaveOne &operator=(const SaveOne &) = delete;

    void save(int ticket, int value, const std::string &text)
    {
        m_database.run("begin immediate");
        sqlite3_bind_int(m_update, 1, value % 6);
        sqlite3_bind_int(m_update, 2, value);
        sqlite3_bind_int(m_update, 3, ticket);
        sqlite3_step(m_update);
        m_database.check(sqlite3_reset(m_update));
        sqlite3_bind_int(m_insert, 1, ticket);
        sqlite3_bind_int(m_insert, 2, value);
        sqlite3_bind_text(m_insert, 3, text.data(), int(text.size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        m_database.check(sqlite3_reset(m_insert));
        m_database.run("commit");
    }

private:
    Database &m_database;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

/// Runs a statement of which every column of every row is looked at; returns the first column's last value.
inline int64_t readAll(sqlite3_stmt *statement)
{
    int64_t last = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        last = sqlite3_column_int64(statement, 0);
        for (int i = 1; i < sqlite3_column_count(statement); ++i)
            last += sqlite3_column_bytes(statement, i) < 0;
    }
    sqlite3_reset(statement);
    return last;
}

} // namespace mainstay::bench::limits
