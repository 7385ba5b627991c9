// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"

#include "calendar/business_time.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString Table = u"calendar"_s;

} // namespace

StoredCalendar setCalendar(Transaction &transaction, const QString &name, const ServiceCalendar &calendar)
{
    const QString kept = name.trimmed();
    if (kept.isEmpty())
        throw StoreError(ErrorKind::Invalid, "calendar.no-name");
    if (const auto time = BusinessTime::of(calendar); !time)
        throw StoreError(time.error());
    const QJsonObject facts{{u"name"_s, kept}};
    const auto before = findCalendar(transaction, kept);
    if (before && before->calendar == calendar)
        return *before;
    if (before) {
        transaction.describe("calendar.edit", facts);
        updateRow(transaction, Table, before->id.value, before->version, toValues(kept, calendar));
    } else {
        transaction.describe("calendar.add", facts);
        insertRow(transaction, Table, toValues(kept, calendar));
    }
    return *findCalendar(transaction, kept);
}

HolidaysBrought mergeHolidays(ServiceCalendar &calendar, const std::map<QDate, QString> &holidays)
{
    HolidaysBrought brought;
    for (const auto &[date, name] : holidays) {
        const auto [place, isNew] = calendar.holidays.try_emplace(date, name);
        const bool isRenamed = !isNew && !name.isEmpty() && place->second != name;
        if (isRenamed)
            place->second = name;
        ++(isNew ? brought.added : isRenamed ? brought.updated : brought.unchanged);
    }
    return brought;
}

StoredCalendar calendarNamed(Session &session, const QString &name)
{
    auto found = findCalendar(session, name.trimmed());
    if (!found)
        throw StoreError(ErrorKind::Missing, "calendar.unknown", {{u"name"_s, name}});
    return std::move(*found);
}

HolidaysBrought addHolidays(Transaction &transaction, const QString &name, const std::map<QDate, QString> &holidays)
{
    const StoredCalendar before = calendarNamed(transaction, name);
    ServiceCalendar calendar = before.calendar;
    const HolidaysBrought brought = mergeHolidays(calendar, holidays);
    if (calendar == before.calendar)
        return brought;
    transaction.describe("calendar.add-holidays",
                         {{u"name"_s, before.name}, {u"count"_s, brought.added + brought.updated}});
    updateRow(transaction, Table, before.id.value, before.version, toValues(before.name, calendar));
    return brought;
}

void removeCalendar(Transaction &transaction, const StoredCalendar &read)
{
    transaction.describe("calendar.remove", {{u"name"_s, read.name}});
    deleteRow(transaction, Table, read.id.value, read.version);
}

} // namespace mainstay
