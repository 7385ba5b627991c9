// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>
#include <functional>

namespace mainstay {

/// The number by which the database knows a row of T. 0 is "not stored yet"; numbers are never reused.
/// Ids of different types do not mix: Id<Ticket> is not Id<Component>.
template <class T>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) { }
    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class T>
size_t qHash(Id<T> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace mainstay

template <class T>
struct std::hash<mainstay::Id<T>> {
    size_t operator()(mainstay::Id<T> id) const noexcept { return std::hash<qint64>()(id.value); }
};
