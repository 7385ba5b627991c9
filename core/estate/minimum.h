// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <compare>

namespace mainstay {

/// How many members of a redundancy group must be up: a count ("2") or a percentage of them ("50%", "33.4%").
/// A percentage is never rounded: 50% of 3 needs 2. A count may exceed the members a group has now (that is a finding
/// of the estate); nought and more than 100% make no sense for any group and cannot be made.
class Minimum
{
public:
    /// At least 1.
    Minimum() = default;

    /// Reads "2", "50%" or "33.4%" (a point, at most six decimals, blanks around the parts allowed).
    /// Invalid "estate.minimum-unreadable", "estate.minimum-zero" or "estate.minimum-above-all", each with {text}.
    static Result<Minimum> parse(QStringView text);

    /// The shortest text that parse() reads as this.
    QString toText() const;

    bool isPercentage() const { return m_unit == Unit::MillionthPercent; }

    /// The least number of members that satisfies it when the group has this many; above members where a count is.
    qint64 neededOf(qint64 members) const;

    bool operator==(const Minimum &) const = default;

private:
    enum class Unit : quint8 { Count, MillionthPercent };
    Minimum(Unit unit, qint64 amount) : m_amount(amount), m_unit(unit) { }

    qint64 m_amount = 1;
    Unit m_unit = Unit::Count;
};

} // namespace mainstay
