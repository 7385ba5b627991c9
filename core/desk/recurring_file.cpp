// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recurring_file.h"

#include "base/strict_json.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

WallTime readWall(StrictObject &object, const QString &text, const QString &place)
{
    const auto wall = wallTimeFromText(text);
    if (!wall)
        object.fail(place, u"wrong-type"_s, u"instant"_s);
    return wall.value_or(WallTime());
}

void readDates(StrictObject &root, Recurrence &recurrence)
{
    recurrence.start = readWall(root, root.text(u"start"_s), u"start"_s);
    root.elements(u"also"_s, [&](const QJsonValue &value, const QString &place) {
        recurrence.also.push_back(readWall(root, value.toString(), place));
    });
    root.elements(u"except"_s, [&](const QJsonValue &value, const QString &place) {
        if (!takeOut(recurrence, value.toString()))
            root.fail(place, u"wrong-type"_s, u"date"_s);
    });
    if (!root.has(u"until"_s))
        return;
    const QString until = root.text(u"until"_s);
    const QDate day = until.size() == 10 ? QDate::fromString(until, Qt::ISODate) : QDate();
    if (!day.isValid())
        root.fail(u"until"_s, u"wrong-type"_s, u"date"_s);
    recurrence.until = day;
}

} // namespace

Result<Recurring> recurringFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    Recurring recurring;
    recurring.name = root.text(u"name"_s).simplified();
    recurring.recurrence.rule = root.text(u"rule"_s);
    recurring.recurrence.zone = root.text(u"zone"_s);
    readDates(root, recurring.recurrence);
    recurring.templateName = root.text(u"template"_s).simplified();
    recurring.isActive = !root.has(u"active"_s) || root.flag(u"active"_s);
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return recurring;
}

QJsonObject toJson(const Recurring &recurring)
{
    const Recurrence &recurrence = recurring.recurrence;
    QJsonObject json{{u"name"_s, recurring.name},
                     {u"rule"_s, recurrence.rule},
                     {u"start"_s, toText(recurrence.start)},
                     {u"zone"_s, recurrence.zone},
                     {u"template"_s, recurring.templateName},
                     {u"active"_s, recurring.isActive}};
    QJsonArray also;
    for (const WallTime &wall : recurrence.also)
        also.append(toText(wall));
    QJsonArray except;
    for (const WallTime &wall : recurrence.except)
        except.append(toText(wall));
    for (const QDate &day : recurrence.exceptDays)
        except.append(day.toString(Qt::ISODate));
    if (!also.isEmpty())
        json.insert(u"also"_s, also);
    if (!except.isEmpty())
        json.insert(u"except"_s, except);
    if (recurrence.until)
        json.insert(u"until"_s, recurrence.until->toString(Qt::ISODate));
    return json;
}

} // namespace mainstay
