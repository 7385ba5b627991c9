// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/minimum.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

static constexpr int decimals = 6;
static constexpr qint64 onePercent = 1'000'000;
static constexpr qint64 wholeGroup = 100 * onePercent;
static constexpr int mostDigits = 9; // far above any group, far below overflow

/// Digits alone, none of them refused for being a leading zero; nothing when there is anything else.
static std::optional<qint64> digits(QStringView text)
{
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// "33.4" as millionths of a percent.
static std::optional<qint64> percentage(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const auto whole = digits(point < 0 ? text : text.first(point));
    if (!whole)
        return std::nullopt;
    if (point < 0)
        return *whole * onePercent;
    const QStringView fraction = text.sliced(point + 1);
    const auto part = fraction.size() > decimals ? std::nullopt : digits(fraction);
    if (!part)
        return std::nullopt;
    qint64 scaled = *part;
    for (qsizetype i = fraction.size(); i < decimals; ++i)
        scaled *= 10;
    return *whole * onePercent + scaled;
}

Result<Minimum> Minimum::parse(QStringView text)
{
    const QJsonObject facts{{u"text"_s, text.toString()}};
    const QStringView trimmed = text.trimmed();
    const bool percent = trimmed.endsWith(u'%');
    const auto amount = percent ? percentage(trimmed.chopped(1).trimmed()) : digits(trimmed);
    if (!amount)
        return failure(ErrorKind::Invalid, "estate.minimum-unreadable", facts);
    if (*amount == 0)
        return failure(ErrorKind::Invalid, "estate.minimum-zero", facts);
    if (percent && *amount > wholeGroup)
        return failure(ErrorKind::Invalid, "estate.minimum-above-all", facts);
    return Minimum(percent ? Unit::MillionthPercent : Unit::Count, *amount);
}

QString Minimum::toText() const
{
    if (!isPercentage())
        return QString::number(m_amount);
    QString text = QString::number(m_amount / onePercent);
    if (const qint64 fraction = m_amount % onePercent; fraction != 0) {
        text += u'.' + QString::number(fraction).rightJustified(decimals, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + u'%';
}

qint64 Minimum::neededOf(qint64 members) const
{
    if (!isPercentage())
        return m_amount;
    return (members * m_amount + wholeGroup - 1) / wholeGroup;
}

} // namespace mainstay
