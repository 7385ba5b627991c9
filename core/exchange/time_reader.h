// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mainstay {

/// How often the clocks of a zone show a time.
enum class LocalTime {
    Once,
    Never, ///< it is skipped when they are put forward
    Twice, ///< it comes again after they are put back
};

/// Reads the times of one table, many of them: "iso", or a pattern of d dd M MM yyyy H HH mm ss and whatever else
/// stands there as it is. ISO 8601 is read with a T or a blank, with or without seconds, fractions and zone, or as a
/// day alone. What names no zone of its own is local time of the reader's.
class TimeReader
{
public:
    /// `pattern` must be isPattern().
    TimeReader(const QString &pattern, const QTimeZone &zone);

    /// "iso", or a pattern with day, month and year, of which no field is there twice and ss not without mm and mm not
    /// without the hour.
    static bool isPattern(const QString &pattern);

    /// Milliseconds since 1970 in UTC; nothing for a text that is no such time, such as the 30th of February.
    std::optional<qint64> read(std::string_view text);
    /// Of what was read last: how often that time is shown. Once where it names its own zone, or is but a day.
    LocalTime local() const { return m_local; }

private:
    struct Offset {
        qint64 milliseconds = 0;
        LocalTime local = LocalTime::Once;
    };
    struct Fields {
        bool isDay = true; ///< without a time
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0;
        std::optional<int> offsetMinutes; ///< from UTC; nothing: local
    };
    std::optional<Fields> readIso(std::string_view text) const;
    std::optional<Fields> readPattern(std::string_view text) const;
    std::optional<qint64> instantOf(const Fields &fields);
    const Offset &offsetAt(qint64 local);
    LocalTime localTimeAt(qint64 local, qint64 offset) const;
    qint64 offsetOf(qint64 instant) const;

    std::string m_pattern; ///< empty: ISO
    QTimeZone m_zone;
    bool m_isUtc;
    LocalTime m_local = LocalTime::Once;
    std::unordered_map<qint64, Offset> m_offsets; ///< by quarters of an hour of local time
};

} // namespace mainstay
