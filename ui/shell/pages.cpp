// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/pages.h"

#include "ui_desk/desk_page.h"
#include "ui_estate/estate_page.h"
#include "ui_today/today_page.h"

namespace mainstay {

QList<PageSpec> allPages()
{
    return {
        [](const PageContext &context) -> Page * { return new TodayPage(context); },
        [](const PageContext &context) -> Page * { return new EstatePage(context, nullptr); },
        [](const PageContext &context) -> Page * { return new DeskPage(context); },
    };
}

} // namespace mainstay
