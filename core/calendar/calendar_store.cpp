// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_store.h"

#include "calendar/calendar_file.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

StoredCalendar toCalendar(const Row &row)
{
    const QString name = row.text(2);
    auto calendar = calendarFromJson(row.text(3).toUtf8());
    if (!calendar) {
        QJsonObject facts = calendar.error().facts;
        facts.insert(u"name"_s, name);
        throw StoreError(ErrorKind::Corrupt, "calendar.unreadable", facts);
    }
    return {row.id<StoredCalendar>(0), row.number(1), name, std::move(*calendar)};
}

} // namespace

QList<StoredCalendar> calendars(Session &session)
{
    return session.query(u"SELECT id, version, name, definition FROM calendar ORDER BY name"_s, {}, toCalendar);
}

std::optional<StoredCalendar> findCalendar(Session &session, const QString &name)
{
    return session.find(u"SELECT id, version, name, definition FROM calendar WHERE name = ?"_s, {name}, toCalendar);
}

Values toValues(const QString &name, const ServiceCalendar &calendar)
{
    const QByteArray json = QJsonDocument(toJson(calendar)).toJson(QJsonDocument::Compact);
    return {{u"name"_s, name}, {u"definition"_s, QString::fromUtf8(json)}};
}

} // namespace mainstay
