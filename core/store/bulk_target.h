// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <memory>

namespace mainstay {

class Connection;
class Session;

/// Below this, dropping a trigger costs more than it saves: every other connection must read the schema again.
inline constexpr qint64 SmallLoad = 500;

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

/// A trigger and the secondary indexes of a table of SQLite, out of the way for a load and then back as they were.
class SetAside
{
public:
    enum class Indexes { Keep, Drop };
    SetAside(Session &session, const QString &table, const QString &trigger, Indexes indexes);
    void putBack();

private:
    Session &m_session;
    QByteArray m_recreate;
};

} // namespace mainstay
