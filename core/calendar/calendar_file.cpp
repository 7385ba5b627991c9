// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_file.h"

#include "base/strict_json.h"

#include <QTime>

namespace mainstay {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr std::array dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr milliseconds WholeDay = std::chrono::hours(24);

QString dayName(size_t day)
{
    return QString::fromLatin1(dayNames[day]);
}

std::optional<milliseconds> timeFrom(const QString &text)
{
    if (text == u"24:00" || text == u"24:00:00")
        return WholeDay;
    for (const QString &format : {u"HH:mm"_s, u"HH:mm:ss"_s}) {
        const QTime time = QTime::fromString(text, format);
        if (time.isValid() && text.size() == format.size())
            return milliseconds(time.msecsSinceStartOfDay());
    }
    return std::nullopt;
}

QString textOf(milliseconds time)
{
    if (time == WholeDay)
        return u"24:00"_s;
    const QTime clock = QTime::fromMSecsSinceStartOfDay(int(time.count()));
    return clock.toString(clock.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QDate dateFrom(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
}

DayPeriods periodsOf(StrictObject &object, const QString &key)
{
    DayPeriods periods;
    object.elements(key, [&](const QJsonValue &value, const QString &place) {
        const QJsonArray pair = value.toArray();
        const auto from = timeFrom(pair.at(0).toString());
        const auto to = timeFrom(pair.at(1).toString());
        if (pair.size() != 2 || !from || !to || *from == WholeDay)
            object.fail(place, u"wrong-type"_s, u"period"_s);
        else if (*from == *to)
            object.fail(place, u"empty-period"_s, u"period"_s);
        else
            periods.push_back({*from, *to});
    });
    return periods;
}

void readHoliday(StrictObject &root, const QJsonValue &value, const QString &place, ServiceCalendar &calendar)
{
    const QJsonObject object = value.toObject();
    const bool isBare = value.isString();
    const QDate date = dateFrom(isBare ? value.toString() : object.value(u"date"_s).toString());
    const QJsonValue name = object.value(u"name"_s);
    const qsizetype known = qsizetype(object.contains(u"date"_s)) + qsizetype(object.contains(u"name"_s));
    if (!date.isValid() || !(isBare || (object.size() == known && (name.isUndefined() || name.isString()))))
        root.fail(place, u"wrong-type"_s, u"date"_s);
    else
        calendar.holidays.insert_or_assign(date, name.toString().trimmed());
}

QJsonArray toJson(const DayPeriods &periods)
{
    QJsonArray all;
    for (const DayPeriod &period : periods)
        all.append(QJsonArray{textOf(period.from), textOf(period.to)});
    return all;
}

} // namespace

Result<ServiceCalendar> calendarFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    ServiceCalendar calendar;
    calendar.zone = root.text(u"zone"_s);
    if (!root.has(u"week"_s))
        root.fail(u"week"_s, u"missing-key"_s, u"object"_s);
    root.object(u"week"_s, [&calendar](StrictObject &week) {
        for (size_t day = 0; day < dayNames.size(); ++day)
            calendar.week[day] = periodsOf(week, dayName(day));
    });
    root.elements(u"holidays"_s,
                  [&](const QJsonValue &value, const QString &place) { readHoliday(root, value, place, calendar); });
    root.object(u"exceptions"_s, [&calendar](StrictObject &exceptions) {
        for (const QString &key : exceptions.keys()) {
            const QDate date = dateFrom(key);
            if (!date.isValid())
                exceptions.fail(exceptions.place(key), u"wrong-type"_s, u"date"_s);
            else
                calendar.exceptions.insert_or_assign(date, periodsOf(exceptions, key));
        }
    });
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return calendar;
}

QJsonObject toJson(const ServiceCalendar &calendar)
{
    QJsonObject week;
    for (size_t day = 0; day < dayNames.size(); ++day)
        if (!calendar.week[day].empty())
            week.insert(dayName(day), toJson(calendar.week[day]));
    QJsonObject json{{u"zone"_s, calendar.zone}, {u"week"_s, week}};
    QJsonArray holidays;
    for (const auto &[date, name] : calendar.holidays) {
        const QString day = date.toString(Qt::ISODate);
        holidays.append(name.isEmpty() ? QJsonValue(day) : QJsonObject{{u"date"_s, day}, {u"name"_s, name}});
    }
    if (!holidays.isEmpty())
        json.insert(u"holidays"_s, holidays);
    QJsonObject exceptions;
    for (const auto &[date, periods] : calendar.exceptions)
        exceptions.insert(date.toString(Qt::ISODate), toJson(periods));
    if (!exceptions.isEmpty())
        json.insert(u"exceptions"_s, exceptions);
    return json;
}

} // namespace mainstay
