// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/timeline_wish.h"

namespace mainstay {

TimelineQuestion questionOf(const TimelineWish &wish, std::shared_ptr<const Estate> estate, QDate today,
                            const MapFonts &fonts)
{
    TimelineQuestion question;
    question.lives.root = wish.root ? estate->tree().indexOf(*wish.root) : std::nullopt;
    question.lives.today = today;
    if (wish.months)
        question.lives.until = today.addMonths(*wish.months);
    question.months = wish.months;
    question.fonts = fonts;
    question.estate = std::move(estate);
    return question;
}

} // namespace mainstay
