// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"calendar.unknown-zone", QT_TRANSLATE_NOOP("calendar", "There is no time zone “{zone}”. Nothing was changed. Give one as IANA names it, such as Europe/Amsterdam.")},
};
// clang-format on

} // namespace

std::span<const Phrase> calendarSentences()
{
    return phrases;
}

} // namespace mainstay
