// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QByteArrayView>
#include <QString>
#include <QVariant>
#include <optional>

namespace mainstay {

/// The current row of a statement, read by position; valid only inside the mapper that was given it.
class Row
{
public:
    virtual ~Row() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    /// As the database keeps it: a number, text or bytes; none for NULL.
    virtual QVariant value(int column) const = 0;

    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    Instant instant(int column) const { return fromMilliseconds(integer(column)); }
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
};

/// The current row of Session::scan, straight from the database's own buffers.
class ScanRow
{
public:
    virtual ~ScanRow() = default;
    virtual bool isNull(int column) const = 0;
    /// 0 for NULL.
    virtual qint64 integer(int column) const = 0;
    /// UTF-8; valid until the next row. Without data for NULL.
    virtual QByteArrayView text(int column) const = 0;
};

} // namespace mainstay
