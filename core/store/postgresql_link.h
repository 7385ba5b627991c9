// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <memory>

struct pg_conn;
struct pg_result;

namespace mainstay {

struct PgDelete {
    void operator()(pg_conn *handle) const;
    void operator()(pg_result *result) const;
};
using PgHandle = std::unique_ptr<pg_conn, PgDelete>;
using PgResult = std::unique_ptr<pg_result, PgDelete>;

/// Runs statements and waits for the last result no longer than until the deadline, or until `stop` (an eventfd; -1:
/// none) becomes readable. Null when no answer came; then it may still come, and the handle is of no more use. With
/// values the text is one statement with $1, $2 …
PgResult askWithin(pg_conn *handle, const QByteArray &sql, const QList<QByteArray> &values, QDeadlineTimer deadline,
                   int stop = -1);

/// How a server that cannot be connected to behaves.
struct ServerRefusal {
    enum class Stage {
        Silent, ///< nobody answers
        Tls, ///< it answered, and the encryption asked for could not be agreed on
        Spoken, ///< it refused, with an SQLSTATE
    };
    Stage stage = Stage::Silent;
    QByteArray sqlState;
};

/// Tries to connect once more, to learn why it fails: libpq tells an SQLSTATE of a failed connection only inside its
/// message, and in other words in every language.
ServerRefusal findRefusal(const QByteArray &connectionInfo, QDeadlineTimer deadline);

} // namespace mainstay
