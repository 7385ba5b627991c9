// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/clock_look.h"

#include "kit/text_elide.h"
#include "kit/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

enum class Exactly { Roughly, ToTheMinute };

/// To the minute, since nobody acts by seconds; roughly from ten hours on to the hour.
QString timeText(const Words &words, milliseconds time, Exactly exactly)
{
    if (time < minutes(1))
        return QCoreApplication::translate("clocks", "< 1 min");
    if (time >= hours(10) && exactly == Exactly::Roughly)
        return words.duration(std::chrono::floor<hours>(time));
    return words.duration(std::chrono::floor<minutes>(time));
}

QString textOf(const Words &words, const ShownClock &clock, Instant now, Exactly exactly)
{
    if (clock.isNeverDue)
        return QCoreApplication::translate("clocks", "never due");
    if (clock.mode == ClockMode::Paused && clock.verdict == Verdict::Open)
        return words.name(toName(clock.mode));
    if (const auto left = clock.leftAt(now)) {
        if (*left >= milliseconds(0) && !clock.isLateAt(now))
            return timeText(words, *left, exactly);
        const QString late = QCoreApplication::translate("clocks", "%1 late");
        return late.arg(timeText(words, -std::min(*left, milliseconds(0)), exactly));
    }
    return words.name(toName(clock.verdict));
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString clockText(const Words &words, const ShownClock &clock, Instant now)
{
    return textOf(words, clock, now, Exactly::Roughly);
}

QString clockTextWhole(const Words &words, const ShownClock &clock, Instant now)
{
    return textOf(words, clock, now, Exactly::ToTheMinute);
}

QStringList longestClockTexts()
{
    const auto part = [](const char *unit, int count) {
        return QCoreApplication::translate("words", unit).replace(u"{count}"_s, QLocale().toString(count));
    };
    const QString late = QCoreApplication::translate("clocks", "%1 late");
    // Eleven years around the clock; and as late as minutes still matter.
    return {late.arg(part("{count} h", 99'999)), late.arg(part("{count} h", 8) + u' ' + part("{count} min", 58)),
            QCoreApplication::translate("clocks", "never due")};
}

Tone clockTone(const ShownClock &clock, Instant now)
{
    if (clock.mode == ClockMode::Running ? clock.isLateAt(now) : clock.verdict == Verdict::Breached)
        return Tone::Failure;
    if (clock.mode != ClockMode::Running)
        return clock.verdict == Verdict::Met ? Tone::Good : Tone::Neutral;
    return clock.isWarnedAt(now) ? Tone::Warning : Tone::Good;
}

QString clockTitle(const Words &words, const ShownClock &clock)
{
    QString title = capital(words.name(toName(clock.target))) + u" · "_s + oneLine(clock.agreement, 60);
    if (clock.cycle > 1)
        title += u" · "_s + words.locale().toString(clock.cycle);
    return title;
}

QString clockToolTip(const Words &words, const ShownClock &clock)
{
    const QString title = clockTitle(words, clock);
    if (!clock.due)
        return title;
    return QCoreApplication::translate("clocks", "%1: due %2, in the hours of %3")
        .arg(title, exactTime(*clock.due, words.locale()), oneLine(clock.calendar, 60));
}

} // namespace mainstay
