// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql_link.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

namespace mainstay {

namespace {

/// Whether the socket became ready in time; false as well when it is time to stop.
bool waitFor(int socket, short events, QDeadlineTimer deadline, int stop)
{
    pollfd waits[2] = {{socket, events, 0}, {stop, POLLIN, 0}};
    for (;;) {
        const int ready = ::poll(waits, 2, int(deadline.remainingTime()));
        if (ready > 0)
            return waits[1].revents == 0;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

bool send(pg_conn *handle, const QByteArray &sql, const QList<QByteArray> &values)
{
    if (values.isEmpty())
        return PQsendQuery(handle, sql.constData()) == 1;
    QList<const char *> pointers;
    for (const QByteArray &value : values)
        pointers.append(value.constData());
    return PQsendQueryParams(handle, sql.constData(), int(pointers.size()), nullptr, pointers.constData(), nullptr,
                             nullptr, 0)
        == 1;
}

/// The server's answer to "shall we encrypt?" is one byte; a line that is cut here brings none.
bool hasAnswered(int socket)
{
    char byte = 0;
    return ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
}

/// "… failed: FATAL:  28P01"
QByteArray sqlStateIn(const QByteArray &message)
{
    constexpr qsizetype Length = 5;
    const QByteArray last = message.trimmed().right(Length + 1);
    const QByteArray state = last.right(Length);
    const bool isState = last.size() == Length + 1 && last.front() == ' '
        && std::all_of(state.cbegin(), state.cend(), [](char c) { return std::isdigit(c) || std::isupper(c); });
    return isState ? state : QByteArray();
}

} // namespace

void PgDelete::operator()(pg_conn *handle) const
{
    PQfinish(handle);
}

void PgDelete::operator()(pg_result *result) const
{
    PQclear(result);
}

PgResult askWithin(pg_conn *handle, const QByteArray &sql, const QList<QByteArray> &values, QDeadlineTimer deadline,
                   int stop)
{
    if (!send(handle, sql, values))
        return nullptr;
    PgResult last;
    for (;;) {
        while (PQisBusy(handle)) {
            if (!waitFor(PQsocket(handle), POLLIN, deadline, stop) || PQconsumeInput(handle) == 0)
                return nullptr;
        }
        PgResult next(PQgetResult(handle));
        if (!next)
            return last;
        last = std::move(next);
    }
}

ServerRefusal findRefusal(const QByteArray &connectionInfo, QDeadlineTimer deadline)
{
    ServerRefusal refusal;
    const PgHandle handle(PQconnectStart(connectionInfo.constData()));
    PQsetErrorVerbosity(handle.get(), PQERRORS_SQLSTATE);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (PQstatus(handle.get()) != CONNECTION_BAD && wants != PGRES_POLLING_OK && wants != PGRES_POLLING_FAILED) {
        const short events = wants == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (!waitFor(PQsocket(handle.get()), events, deadline, -1))
            return refusal;
        if (PQstatus(handle.get()) == CONNECTION_SSL_STARTUP && hasAnswered(PQsocket(handle.get())))
            refusal.stage = ServerRefusal::Stage::Tls;
        wants = PQconnectPoll(handle.get());
    }
    refusal.sqlState = sqlStateIn(PQerrorMessage(handle.get()));
    if (!refusal.sqlState.isEmpty())
        refusal.stage = ServerRefusal::Stage::Spoken;
    return refusal;
}

} // namespace mainstay
