// SPDX-License-Identifier: GPL-3.0-or-later
// The least that asking a desk and saving a ticket cost, over SQLite's C API and over libpq.
#pragma once

#include "bench/limits/server.h"
#include "bench/limits/ticket_limit.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace mainstay::bench::limits {

/// A prepared statement with whole numbers for $1, $2 …
class Question
{
public:
    virtual ~Question() = default;
    /// Looks at every column of every row; returns the first column of the last one.
    virtual int64_t ask(std::initializer_list<int64_t> values) = 0;
};

/// One ticket changed and one log entry added in a durable transaction: no journal, no words, no rules.
class Saver
{
public:
    virtual ~Saver() = default;
    virtual void save(int ticket, int value, const std::string &text) = 0;
};

class SqliteQuestion : public Question
{
public:
    SqliteQuestion(const std::string &path, const std::string &sql) : m_database(path)
    {
        m_statement = m_database.prepared(sql.c_str());
    }
    ~SqliteQuestion() override { sqlite3_finalize(m_statement); }

    int64_t ask(std::initializer_list<int64_t> values) override
    {
        int place = 0;
        for (const int64_t value : values)
            sqlite3_bind_int64(m_statement, ++place, value);
        return readAll(m_statement);
    }

private:
    Database m_database;
    sqlite3_stmt *m_statement = nullptr;
};

class SqliteSaver : public Saver
{
public:
    SqliteSaver(const std::string &path, uint32_t tickets) : m_database(path), m_one(m_database, tickets) { }
    void save(int ticket, int value, const std::string &text) override { m_one.save(ticket, value, text); }

private:
    Database m_database;
    SaveOne m_one;
};

class PostgresqlQuestion : public Question
{
public:
    PostgresqlQuestion(const std::string &connectionInfo, const std::string &sql) : m_server(connectionInfo)
    {
        m_server.prepare("question", sql);
    }

    int64_t ask(std::initializer_list<int64_t> values) override
    {
        std::vector<std::string> texts;
        for (const int64_t value : values)
            texts.push_back(std::to_string(value));
        PGresult *result = m_server.execute("question", texts);
        int64_t last = 0;
        for (int row = 0; row < PQntuples(result); ++row) {
            last = std::strtoll(PQgetvalue(result, row, 0), nullptr, 10);
            for (int column = 1; column < PQnfields(result); ++column)
                last += PQgetlength(result, row, column) < 0;
        }
        PQclear(result);
        return last;
    }

private:
    Server m_server;
};

/// Update and insert are one statement, and so one way to the server and back.
class PostgresqlSaver : public Saver
{
public:
    PostgresqlSaver(const std::string &connectionInfo, uint32_t tickets) : m_server(connectionInfo)
    {
        const std::string rows = "from generate_series(1, " + std::to_string(tickets) + ") as n (i)";
        m_server.run(
            "create schema bench_limit; set search_path = bench_limit;"
            "create table ticket (id integer primary key, opened bigint, state integer, team integer,"
            " assignee integer, title text);"
            "create table log (id bigint generated always as identity primary key, ticket integer,"
            " at bigint, author integer, kind integer, text text);"
            "insert into ticket select i, i * 60000::bigint, i % 6, i % 40, i % 800, 'ticket number ' || i "
            + rows + "; insert into log (ticket, at, author, kind, text) select i, i * 60000::bigint, 1, 0, '' " + rows
            + "; create index on ticket (state, opened); create index on ticket (assignee, state);"
              "create index on log (ticket, at); analyze ticket; analyze log");
        m_server.prepare("save",
                         "with changed as (update ticket set state = $1, assignee = $2 where id = $3)"
                         " insert into log (ticket, at, author, kind, text) values ($3, $2, 1, 2, $4)");
    }
    ~PostgresqlSaver() override { m_server.run("drop schema bench_limit cascade"); }
    PostgresqlSaver(const PostgresqlSaver &) = delete;
    PostgresqlSaver &operator=(const PostgresqlSaver &) = delete;

    void save(int ticket, int value, const std::string &text) override
    {
        PQclear(
            m_server.execute("save", {std::to_string(value % 6), std::to_string(value), std::to_string(ticket), text}));
    }

private:
    Server m_server;
};

} // namespace mainstay::bench::limits
