// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recurring.h"

using namespace Qt::StringLiterals;

namespace mainstay {

std::optional<MissedOccurrence> latestMissed(const Recurring &recurring, std::optional<Instant> last, Instant at)
{
    constexpr std::chrono::milliseconds Next(1);
    if (!recurring.isActive)
        return std::nullopt;
    const Result<Series> series = Series::of(recurring.recurrence);
    if (!series)
        throw StoreError(series.error());
    const Instant from = last ? *last + Next : series->next(Instant::min(), 1).front();
    const std::vector<Instant> missed = series->between(from, at + Next).instants;
    if (missed.empty())
        return std::nullopt;
    return MissedOccurrence{missed.back(), int(missed.size()) - 1};
}

QString datesToText(const Recurrence &recurrence)
{
    QStringList lines;
    for (const WallTime &wall : recurrence.also)
        lines.append(toText(wall));
    for (const WallTime &wall : recurrence.except)
        lines.append(u'-' + toText(wall));
    for (const QDate &day : recurrence.exceptDays)
        lines.append(u'-' + day.toString(Qt::ISODate));
    return lines.join(u'\n');
}

bool takeOut(Recurrence &recurrence, const QString &text)
{
    if (const auto wall = wallTimeFromText(text)) {
        recurrence.except.push_back(*wall);
        return true;
    }
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        recurrence.exceptDays.push_back(day);
    return day.isValid();
}

bool datesFromText(const QString &text, Recurrence &recurrence)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isOut = line.startsWith(u'-');
        const auto wall = isOut ? std::nullopt : wallTimeFromText(line);
        if (wall)
            recurrence.also.push_back(*wall);
        else if (!isOut || !takeOut(recurrence, line.sliced(1)))
            return false;
    }
    return true;
}

} // namespace mainstay
