// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/spared_incidents.h"
#include "kit/page.h"

#include <QTimer>

class QLabel;

namespace mainstay {

class Chip;
class Section;

/// How many incidents the fix of a problem would have spared, and on request which. Counted off this thread, one count
/// at a time, for that may take a while; a count that takes long can be let go.
class SparedLine : public QWidget
{
    Q_OBJECT

public:
    explicit SparedLine(const PageContext &context, QWidget *parent = nullptr);

    /// At once for another problem or when something of it changed; WhenQuiet for what others may have added.
    enum class When { AtOnce, WhenQuiet };
    void ask(const Ticket &problem, When when);
    /// Nothing is asked or shown any more.
    void clear();
    /// As counted last.
    const std::optional<Spared> &spared() const { return m_spared; }
    Chip *showThem() const { return m_showThem; }

    static constexpr int MostShown = 50; ///< incidents, the newest
    static constexpr std::chrono::milliseconds Long{1000}; ///< after which a count may be let go
    static constexpr std::chrono::milliseconds Rest{2000}; ///< between two counts of the same problem

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

private:
    void count();
    void take(const Result<Spared> &answer);
    void stopOrGoOn();
    void present();
    void presentStanding();
    void presentIncidents();
    QString sentence() const;

    PageContext m_context;
    std::optional<Ticket> m_problem;
    std::optional<Spared> m_spared;
    quint64 m_asked = 0;
    bool m_isCounting = false;
    bool m_mustCountAgain = false;
    bool m_isStopped = false; ///< by the person, until they go on or something of the problem changes
    Section *m_section;
    Chip *m_showThem;
    Chip *m_stop;
    QLabel *m_said = nullptr; ///< while a number is shown
    QTimer m_long;
    QTimer m_rest;
};

} // namespace mainstay
