// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/recurrence_choice.h"

#include "kit/calm_style.h"
#include "setup/steady_choice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int WeekLength = 7;
constexpr int DaysOfMonth = 31;

void selectPlain(QComboBox *choice, int value)
{
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

} // namespace

RecurrenceChoice::RecurrenceChoice(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_often(new SteadyChoice)
    , m_monthDay(new SteadyChoice)
    , m_week(new SteadyChoice)
    , m_weekday(new SteadyChoice)
    , m_dayRow(makeWeek(locale))
{
    m_often->setObjectName(u"seriesOften"_s);
    m_often->setAccessibleName(tr("How often"));
    m_often->addItem(tr("every day"), int(HowOften::Daily));
    m_often->addItem(tr("every week"), int(HowOften::Weekly));
    m_often->addItem(tr("every month, by day"), int(HowOften::MonthDay));
    m_often->addItem(tr("every month, by weekday"), int(HowOften::MonthWeekday));
    m_often->addItem(tr("as the rule below says"), int(HowOften::ByRule));
    fillMonth(locale);
    auto *first = new QHBoxLayout;
    first->setSpacing(Grid);
    for (SteadyChoice *choice : {m_often, m_monthDay, m_week, m_weekday}) {
        first->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &RecurrenceChoice::choose);
    }
    first->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addLayout(first);
    layout->addWidget(m_dayRow);
    setFocusProxy(m_often);
    showPlaces();
}

void RecurrenceChoice::fillMonth(const QLocale &locale)
{
    m_monthDay->setObjectName(u"seriesMonthDay"_s);
    m_monthDay->setAccessibleName(tr("Day of the month"));
    for (int day = 1; day <= DaysOfMonth; ++day)
        m_monthDay->addItem(tr("on day %1").arg(locale.toString(day)), day);
    m_monthDay->addItem(tr("on the last day"), LastOfMonth);
    m_week->setObjectName(u"seriesWeek"_s);
    m_week->setAccessibleName(tr("Which one of the month"));
    m_week->addItem(tr("on the first", "weekday of a month"), 1);
    m_week->addItem(tr("on the second", "weekday of a month"), 2);
    m_week->addItem(tr("on the third", "weekday of a month"), 3);
    m_week->addItem(tr("on the fourth", "weekday of a month"), 4);
    m_week->addItem(tr("on the last", "weekday of a month"), LastOfMonth);
    m_weekday->setObjectName(u"seriesWeekday"_s);
    m_weekday->setAccessibleName(tr("Weekday"));
    for (int day = 1; day <= WeekLength; ++day)
        m_weekday->addItem(locale.standaloneDayName(day), day);
}

QWidget *RecurrenceChoice::makeWeek(const QLocale &locale)
{
    auto *row = new QWidget;
    auto *days = new QHBoxLayout(row);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(Grid);
    for (int day = 1; day <= WeekLength; ++day) {
        auto *check = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        check->setObjectName(u"seriesDay:%1"_s.arg(day));
        check->setAccessibleName(locale.standaloneDayName(day));
        check->setToolTip(check->accessibleName());
        connect(check, &QCheckBox::clicked, this, &RecurrenceChoice::choose);
        m_days.append(check);
    }
    // As weeks begin where the person lives.
    for (int place = 0; place < WeekLength; ++place)
        days->addWidget(m_days.at((locale.firstDayOfWeek() - 1 + place) % WeekLength));
    days->addStretch(1);
    return row;
}

void RecurrenceChoice::setRule(const QString &rule)
{
    const PlainRule shown = plainRule(rule);
    selectPlain(m_often, int(shown.often));
    if (shown.often == HowOften::MonthDay)
        selectPlain(m_monthDay, shown.monthDay);
    if (shown.often == HowOften::MonthWeekday) {
        selectPlain(m_week, shown.week);
        selectPlain(m_weekday, shown.weekday);
    }
    if (shown.often == HowOften::Weekly) {
        for (int day = 1; day <= WeekLength; ++day)
            m_days.at(day - 1)->setChecked(shown.weekdays.contains(day));
    }
    showPlaces();
}

PlainRule RecurrenceChoice::plain() const
{
    PlainRule plain{.often = HowOften(m_often->currentData().toInt()),
                    .monthDay = m_monthDay->currentData().toInt(),
                    .week = m_week->currentData().toInt(),
                    .weekday = m_weekday->currentData().toInt()};
    for (int day = 1; day <= WeekLength; ++day) {
        if (m_days.at(day - 1)->isChecked())
            plain.weekdays.append(day);
    }
    return plain;
}

void RecurrenceChoice::showPlaces()
{
    const HowOften often = plain().often;
    m_monthDay->setVisible(often == HowOften::MonthDay);
    m_week->setVisible(often == HowOften::MonthWeekday);
    m_weekday->setVisible(often == HowOften::MonthWeekday);
    m_dayRow->setVisible(often == HowOften::Weekly);
}

/// Whoever turns to the rule goes on from what it says.
void RecurrenceChoice::choose()
{
    showPlaces();
    if (const PlainRule wanted = plain(); wanted.often != HowOften::ByRule)
        Q_EMIT chosen(toRule(wanted));
}

} // namespace mainstay
