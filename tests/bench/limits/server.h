// SPDX-License-Identifier: GPL-3.0-or-later
// The least that talking to PostgreSQL costs: libpq.
#pragma once

#include <array>
#include <cstdio>
#include <cstdlib>
#include <libpq-fe.h>
#include <string>
#include <string_view>
#include <vector>

namespace mainstay::bench::limits {

/// One session with prepared statements; answers come as text.
class Server
{
public:
    explicit Server(const std::string &connectionInfo) : m_handle(PQconnectdb(connectionInfo.c_str()))
    {
        if (PQstatus(m_handle) != CONNECTION_OK)
            fail();
    }
    ~Server() { PQfinish(m_handle); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void run(const std::string &sql) { check(PQexec(m_handle, sql.c_str())); }
    void prepare(const char *name, const std::string &sql)
    {
        check(PQprepare(m_handle, name, sql.c_str(), 0, nullptr));
    }
    /// Of which the caller is the owner.
    PGresult *execute(const char *name, const std::vector<std::string> &values)
    {
        std::array<const char *, 8> pointers{};
        for (size_t i = 0; i < values.size(); ++i)
            pointers.at(i) = values[i].c_str();
        PGresult *result = PQexecPrepared(m_handle, name, int(values.size()), pointers.data(), nullptr, nullptr, 0);
        if (PQresultStatus(result) != PGRES_TUPLES_OK && PQresultStatus(result) != PGRES_COMMAND_OK)
            fail();
        return result;
    }

    /// Hands all of it to COPY … FROM STDIN in pieces of a megabyte.
    void copyIn(const std::string &sql, std::string_view bytes)
    {
        check(PQexec(m_handle, sql.c_str()), PGRES_COPY_IN);
        for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), Piece)))
            if (PQputCopyData(m_handle, bytes.data(), int(std::min(bytes.size(), Piece))) != 1)
                fail();
        if (PQputCopyEnd(m_handle, nullptr) != 1)
            fail();
        check(PQgetResult(m_handle));
        PQclear(PQgetResult(m_handle));
    }
    /// Calls row with the bytes of every tuple of COPY … TO STDOUT.
    template <class Row>
    void copyOut(const std::string &sql, const Row &row)
    {
        check(PQexec(m_handle, sql.c_str()), PGRES_COPY_OUT);
        char *bytes = nullptr;
        for (int size = PQgetCopyData(m_handle, &bytes, 0); size > 0; size = PQgetCopyData(m_handle, &bytes, 0)) {
            row(std::string_view(bytes, size_t(size)));
            PQfreemem(bytes);
        }
        check(PQgetResult(m_handle));
        PQclear(PQgetResult(m_handle));
    }

private:
    static constexpr size_t Piece = 1 << 20;
    void check(PGresult *result, ExecStatusType other = PGRES_TUPLES_OK)
    {
        const ExecStatusType status = PQresultStatus(result);
        PQclear(result);
        if (status != other && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            fail();
    }
    [[noreturn]] void fail() const
    {
        std::fprintf(stderr, "PostgreSQL: %s\n", PQerrorMessage(m_handle));
        std::exit(1);
    }

    PGconn *m_handle = nullptr;
};

} // namespace mainstay::bench::limits
