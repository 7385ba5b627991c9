// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <exception>

namespace mainstay {

/// What a person can do about it decides the kind; the code says which case it is.
enum class ErrorKind {
    Conflict, ///< someone else changed it meanwhile
    Invalid, ///< the input breaks a rule
    Missing, ///< it is not there
    Denied, ///< this person may not
    Unavailable, ///< server, disk or file out of reach now; trying again may help
    Corrupt, ///< what is stored cannot be trusted
    Cancelled, ///< the person asked to stop
    Bug, ///< ours
};

/// What went wrong, as facts. Sentences are made of it in words/ alone, which knows every code.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    QByteArray code; ///< stable name of the case, such as "store.newer-schema"; words/ has a sentence for each
    QJsonObject facts; ///< named values the sentence needs
    QString detail; ///< text of a driver or a library, in its own language; may be empty

    bool operator==(const Error &) const = default;
};

/// Thrown inside a unit of work, where it rolls the transaction back; Workspace turns it into a Result at its edge.
class StoreError : public std::exception
{
public:
    explicit StoreError(Error error);
    StoreError(ErrorKind kind, QByteArray code, QJsonObject facts = {}, QString detail = {});
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

/// "conflict", "invalid" …: for logs and for JSON, never translated.
QByteArray toName(ErrorKind kind);

} // namespace mainstay
