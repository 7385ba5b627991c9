// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/other_imports.h"

#include "cli/holiday_import.h"
#include "cli/mail_import_verb.h"
#include "cli/monitoring_import_verb.h"
#include "exchange/mail_import.h"

namespace mainstay {

std::span<const OtherFormat> otherImportFormats()
{
    static constexpr OtherFormat formats[] = {
        {QLatin1String(holidayFormat), QLatin1String("holidays"), importHolidays},
        {mailFormat, QLatin1String("tickets"), importMails},
        {mailboxFormat, QLatin1String("tickets"), importMails},
        {QLatin1String("alertmanager"), QLatin1String("events"), importMonitoring},
        {QLatin1String("icinga"), QLatin1String("events"), importMonitoring},
        {QLatin1String("zabbix"), QLatin1String("events"), importMonitoring},
    };
    return formats;
}

} // namespace mainstay
