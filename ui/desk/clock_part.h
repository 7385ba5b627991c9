// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

class QAbstractButton;
class QTimer;

namespace mainstay {

class Section;

/// The clocks of a ticket in its details: what each has left, counting on by itself, and on request every start, pause
/// and stop with its reason. Hidden where no agreement sets the ticket a clock.
class ClockPart : public QWidget
{
    Q_OBJECT

public:
    explicit ClockPart(const PageContext &context, QWidget *parent = nullptr);

    void setClocks(const QList<ShownClock> &clocks);

private:
    void present();
    void explain(const ShownClock &clock);

    PageContext m_context;
    QList<ShownClock> m_clocks;
    Section *m_section;
    QAbstractButton *m_why;
    QTimer *m_minute;
};

} // namespace mainstay
