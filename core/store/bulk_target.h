// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <memory>

namespace mainstay {

class Connection;
class Session;

/// Rows into a table as they are, ids and versions included; what an engine does best. Bytes are not copied: they stay
/// where they are until endRow(). Throws StoreError.
class BulkTarget
{
public:
    virtual ~BulkTarget() = default;
    virtual void add(qint64 number) = 0;
    virtual void add(QByteArrayView utf8) = 0;
    virtual void addBytes(QByteArrayView raw) = 0;
    virtual void addNull() = 0;
    virtual void endRow() = 0;
    /// Sends what is still held back.
    virtual void flush() = 0;

    static std::unique_ptr<BulkTarget> open(Connection &connection, const QString &table, const QStringList &columns);
};

/// SQLite's insert trigger and secondary indexes of a table, out of the way for a load and then back as they were.
class SetAside
{
public:
    enum class Indexes { Keep, Drop };
    SetAside(Session &session, const QString &table, Indexes indexes);
    void putBack();

private:
    Session &m_session;
    QByteArray m_recreate;
};

} // namespace mainstay
