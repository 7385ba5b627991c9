// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/service_calendar.h"

#include <QWidget>

class QLineEdit;

namespace mainstay {

/// A week of opening hours: a line for each day with its hours as text, edited where it stands, and as a bar from
/// midnight to midnight. What goes past midnight goes on in the next day's bar.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WeekGrid(const QLocale &locale, QWidget *parent = nullptr);

    void setWeek(const std::array<DayPeriods, 7> &week);
    /// Nothing while a day cannot be read; `day` then is the first such, 0 for Monday.
    std::optional<std::array<DayPeriods, 7>> week(int *day) const;
    QString nameOfDay(int day) const { return m_locale.dayName(day + 1); }

Q_SIGNALS:
    void edited();

private:
    void showBars();

    QLocale m_locale;
    std::array<QLineEdit *, 7> m_hours;
    std::array<class DayBar *, 7> m_bars;
};

} // namespace mainstay
