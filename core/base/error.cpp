// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QJsonDocument>

namespace mainstay {

StoreError::StoreError(Error error)
    : m_error(std::move(error))
    , m_what(toName(m_error.kind) + ' ' + m_error.code + ' '
             + QJsonDocument(m_error.facts).toJson(QJsonDocument::Compact) + ' ' + m_error.detail.toUtf8())
{ }

StoreError::StoreError(ErrorKind kind, QByteArray code, QJsonObject facts, QString detail)
    : StoreError(Error{kind, std::move(code), std::move(facts), std::move(detail)})
{ }

QByteArray toName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::Invalid:
        return "invalid";
    case ErrorKind::Missing:
        return "missing";
    case ErrorKind::Denied:
        return "denied";
    case ErrorKind::Unavailable:
        return "unavailable";
    case ErrorKind::Corrupt:
        return "corrupt";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Bug:
        return "bug";
    }
    return "bug";
}

} // namespace mainstay
