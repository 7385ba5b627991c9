// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/clock_part.h"

#include "kit/chip.h"
#include "kit/section.h"
#include "kit/times.h"
#include "ui_desk/clock_look.h"

#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int EachMinute = 60'000; // milliseconds

} // namespace

ClockPart::ClockPart(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new Section(tr("Clocks")))
    , m_why(new Chip(tr("Why"), Tone::Neutral, Chip::Use::Pressed))
    , m_minute(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_why->setCheckable(true);
    m_why->setToolTip(tr("Every start, pause and stop, and why"));
    m_section->addToTitle(m_why);
    m_minute->setInterval(EachMinute);
    connect(m_minute, &QTimer::timeout, this, &ClockPart::present);
    connect(m_why, &QAbstractButton::toggled, this, &ClockPart::present);
    hide();
}

void ClockPart::setClocks(const QList<ShownClock> &clocks)
{
    m_clocks = clocks;
    clocks.isEmpty() ? m_minute->stop() : m_minute->start();
    setVisible(!clocks.isEmpty());
    present();
}

void ClockPart::present()
{
    m_section->clear();
    const Instant now = m_context.now();
    for (const ShownClock &clock : std::as_const(m_clocks)) {
        m_section->addLine(clockTitle(m_context.words, clock), clockText(m_context.words, clock, now), std::nullopt,
                           clockTone(clock, now));
        if (clock.due && clock.mode == ClockMode::Running)
            m_section->addNote(tr("due %1").arg(exactTime(*clock.due, m_context.words.locale())));
        if (m_why->isChecked())
            explain(clock);
    }
    if (std::ranges::any_of(m_clocks, &ShownClock::isCustomerUnknown))
        m_section->addNote(tr("Whose the ticket is, is not known, so agreements with single customers count, too."));
}

void ClockPart::explain(const ShownClock &clock)
{
    const QLocale &locale = m_context.words.locale();
    for (const ClockMoment &moment : clock.moments) {
        const QString counted = moment.does == ClockMoment::Does::Counts ? m_context.words.duration(moment.spent)
                                                                         : m_context.words.name(toName(moment.does));
        m_section->addNote(
            tr("%1, from %2: %3", "what was counted, since when, why")
                .arg(counted, exactTime(moment.from, locale), m_context.words.remark(moment.why, moment.facts)));
    }
}

} // namespace mainstay
