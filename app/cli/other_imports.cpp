// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/other_imports.h"

#include "cli/holiday_import.h"
#include "cli/mail_import_verb.h"
#include "cli/monitoring_import_verb.h"
#include "cli/people_import.h"
#include "cli/ticket_import_call.h"
#include "exchange/mail_import.h"
#include "exchange/people_import.h"

namespace mainstay {

namespace {

QList<OtherFormat> ticketTables()
{
    QList<OtherFormat> formats;
    for (const TicketFormat &format : ticketFormats())
        formats.append({format.name, {format.brings.begin(), format.brings.end()}, importTicketFile});
    return formats;
}

} // namespace

const QList<OtherFormat> &otherImportFormats()
{
    static constexpr QLatin1String tickets("tickets");
    static constexpr QLatin1String events("events");
    static const QList<OtherFormat> formats = ticketTables()
        + QList<OtherFormat>{
            {mailFormat, {tickets}, importMails},
            {mailboxFormat, {tickets}, importMails},
            {QLatin1String("alertmanager"), {events}, importMonitoring},
            {QLatin1String("icinga"), {events}, importMonitoring},
            {QLatin1String("zabbix"), {events}, importMonitoring},
            {peopleCsvFormat, {QLatin1String("people")}, importNamedPeopleFile},
            {teamsCsvFormat, {QLatin1String("teams")}, importNamedPeopleFile},
            {QLatin1String(holidayFormat), {QLatin1String("holidays")}, importHolidays},
        };
    return formats;
}

} // namespace mainstay
