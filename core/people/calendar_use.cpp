// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/calendar_use.h"

#include "calendar/calendar_commands.h"
#include "people/still_used.h"

using namespace Qt::StringLiterals;

namespace mainstay {

std::optional<StoredCalendar> workingCalendarOf(Session &session, Id<Person> person)
{
    const auto toName = [](const Row &row) { return row.text(0); };
    auto name =
        session.find(u"SELECT c.name FROM person AS p JOIN calendar AS c ON c.id = p.calendar_id WHERE p.id = ?"_s,
                     {person}, toName);
    if (!name)
        name =
            session.find(u"SELECT c.name FROM membership AS m JOIN team AS t ON t.id = m.team_id"
                         " JOIN calendar AS c ON c.id = t.calendar_id WHERE m.person_id = ? ORDER BY t.name LIMIT 1"_s,
                         {person}, toName);
    return name ? findCalendar(session, *name) : std::nullopt;
}

QHash<Id<StoredCalendar>, QString> calendarNames(Session &session)
{
    QHash<Id<StoredCalendar>, QString> names;
    session.scan(u"SELECT id, name FROM calendar"_s, [&](const ScanRow &row) {
        names.insert(Id<StoredCalendar>(row.integer(0)), QString::fromUtf8(row.text(1)));
    });
    return names;
}

void removeUnusedCalendar(Transaction &transaction, const StoredCalendar &read)
{
    const qint64 count = transaction.number(u"SELECT (SELECT count(*) FROM person WHERE calendar_id = ?)"
                                            " + (SELECT count(*) FROM team WHERE calendar_id = ?)"_s,
                                            {read.id, read.id});
    const QStringList by =
        transaction.query(u"SELECT name FROM person WHERE calendar_id = ? UNION ALL"
                          " SELECT name FROM team WHERE calendar_id = ? ORDER BY name LIMIT ?"_s,
                          {read.id, read.id, MostNamedUsers}, [](const Row &row) { return row.text(0); });
    requireUnused("calendar.in-use", read.name, by, count);
    removeCalendar(transaction, read);
}

} // namespace mainstay
