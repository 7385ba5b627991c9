// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/occasion_given.h"

#include "desk/happened.h"

using namespace Qt::StringLiterals;

namespace mainstay {

OptionSpec atOption()
{
    return {.name = "at",
            .value = "TIME",
            .help = QT_TRANSLATE_NOOP("help", "when it happened, such as 2026-03-02T08:00:00Z (default: now)")};
}

OptionSpec byOption()
{
    return {.name = "by", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "whose doing it was (default: you)")};
}

Occasion occasionOf(Call &call)
{
    const Instant now = currentInstant();
    const QString person = call.workspace().person();
    const Instant happened = call.arguments().time(u"at"_s).value_or(now);
    requirePast(happened, now);
    return {.happened = happened, .recorded = now, .who = call.arguments().value(u"by"_s).value_or(person)};
}

OptionSpec internalOption()
{
    return {
        .name = "internal", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "only for us, not for the requester")};
}

Visibility visibilityGiven(const Call &call)
{
    return call.arguments().has(u"internal"_s) ? Visibility::Internal : Visibility::Public;
}

} // namespace mainstay
