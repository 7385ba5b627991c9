// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/week_grid.h"

#include "kit/calm_style.h"
#include "setup/hours_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int HoursWidth = 220;
constexpr int BarHeight = 12;

} // namespace

/// One day from midnight to midnight, with a mark every six hours. It repeats what the text beside it says.
class DayBar : public QWidget
{
public:
    DayBar() { setMinimumSize(120, BarHeight); }
    void setOpen(const DayPeriods &open)
    {
        m_open = open;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = lookOf(palette());
        const QRect bar(0, (height() - BarHeight) / 2, width(), BarHeight);
        painter.fillRect(bar, look.side);
        const auto across = [&](std::chrono::milliseconds time) {
            return int(bar.width() * time.count() / std::chrono::milliseconds(std::chrono::hours(24)).count());
        };
        for (const DayPeriod &period : m_open)
            painter.fillRect(QRect(QPoint(across(period.from), bar.top()), QPoint(across(period.to) - 1, bar.bottom())),
                             look.accent);
        painter.setPen(look.line);
        for (int hour = 6; hour < 24; hour += 6)
            painter.drawLine(across(std::chrono::hours(hour)), bar.top() - 3, across(std::chrono::hours(hour)),
                             bar.bottom() + 3);
    }

private:
    DayPeriods m_open;
};

WeekGrid::WeekGrid(const QLocale &locale, QWidget *parent) : QWidget(parent), m_locale(locale)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Grid * 2);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (int day = 0; day < 7; ++day) {
        m_hours[size_t(day)] = new QLineEdit;
        m_bars[size_t(day)] = new DayBar;
        QLineEdit *line = m_hours[size_t(day)];
        line->setObjectName(u"hours:"_s + QString::number(day));
        line->setPlaceholderText(tr("closed"));
        line->setAccessibleName(nameOfDay(day));
        line->setFixedWidth(HoursWidth);
        grid->addWidget(new QLabel(nameOfDay(day)), day, 0);
        grid->addWidget(line, day, 1);
        grid->addWidget(m_bars[size_t(day)], day, 2);
        connect(line, &QLineEdit::textChanged, this, &WeekGrid::showBars);
        connect(line, &QLineEdit::textEdited, this, &WeekGrid::edited);
    }
}

void WeekGrid::setWeek(const std::array<DayPeriods, 7> &week)
{
    for (size_t day = 0; day < week.size(); ++day)
        m_hours[day]->setText(hoursToText(week[day]));
}

std::optional<std::array<DayPeriods, 7>> WeekGrid::week(int *day) const
{
    std::array<DayPeriods, 7> week;
    for (size_t i = 0; i < week.size(); ++i) {
        const auto open = hoursFromText(m_hours[i]->text());
        if (!open) {
            *day = int(i);
            return std::nullopt;
        }
        week[i] = *open;
    }
    return week;
}

void WeekGrid::showBars()
{
    std::array<DayPeriods, 7> open;
    for (size_t day = 0; day < open.size(); ++day) {
        for (const DayPeriod &period : hoursFromText(m_hours[day]->text()).value_or(DayPeriods())) {
            open[day].push_back({period.from, period.goesPastMidnight() ? std::chrono::hours(24) : period.to});
            if (period.goesPastMidnight())
                open[(day + 1) % 7].push_back({std::chrono::milliseconds(0), period.to});
        }
    }
    for (size_t day = 0; day < open.size(); ++day)
        m_bars[day]->setOpen(open[day]);
}

} // namespace mainstay
