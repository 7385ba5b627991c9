// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

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

} // namespace mainstay
