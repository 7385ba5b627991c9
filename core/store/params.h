// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QByteArrayView>
#include <QMap>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <initializer_list>
#include <optional>

namespace mainstay {

/// One value bound to a '?' of a statement: ids and numbers as 64-bit integers, instants as milliseconds, booleans as
/// 0/1.
class Param
{
public:
    template <class T>
    Param(Id<T> id) : m_value(id.isValid() ? QVariant(id.value) : QVariant())
    { }
    Param(qint64 number) : m_value(number) { }
    Param(int number) : m_value(qint64(number)) { }
    Param(double number) : m_value(number) { }
    Param(bool yes) : m_value(qint64(yes ? 1 : 0)) { }
    Param(const QString &text) : m_value(notNull(text)) { }
    Param(QStringView text) : m_value(notNull(text.toString())) { }
    Param(Instant instant) : m_value(toMilliseconds(instant)) { }
    Param(std::nullptr_t) { }
    Param(const QVariant &value)
        : m_value(value.metaType() == QMetaType::fromType<QString>() ? notNull(value.toString()) : value)
    { }
    template <class T>
    Param(const std::optional<T> &value) : m_value(value ? Param(*value).value() : QVariant())
    { }

    const QVariant &value() const { return m_value; }

private:
    /// QtSql takes a null QString for NULL; here text is text, and std::optional says what is not there.
    static QString notNull(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

    QVariant m_value;
};

/// The values of a statement, in the order of its '?'.
class Params
{
public:
    Params() = default;
    Params(std::initializer_list<Param> values)
    {
        for (const Param &value : values)
            m_values.append(value.value());
    }
    void add(const Param &value) { m_values.append(value.value()); }
    const QVariantList &values() const { return m_values; }

private:
    QVariantList m_values;
};

/// The current row of a query, read by position; valid only inside the mapper that was given it.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    Instant instant(int column) const { return fromMilliseconds(integer(column)); }
    QVariant value(int column) const { return isNull(column) ? QVariant() : m_query.value(column); }
    template <class T>
    Id<T> id(int column) const
    {
        return Id<T>(integer(column));
    }
    template <class T>
    std::optional<Id<T>> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(Id<T>(integer(column)));
    }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<QString> optionalText(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(text(column));
    }
    std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }

private:
    const QSqlQuery &m_query;
};

/// The current row of Session::scan, straight from the database's own buffers.
class ScanRow
{
public:
    virtual ~ScanRow() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    /// UTF-8; valid until the next row.
    virtual QByteArrayView text(int column) const = 0;
};

} // namespace mainstay
