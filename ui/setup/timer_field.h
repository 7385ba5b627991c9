// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

#include <QWidget>

class QLabel;

namespace mainstay {

class InPlaceChoice;
class InPlaceField;
class Words;

/// When a state ends by itself: never, after business days in it, or on the day that a field of the ticket holds; and
/// where it goes then.
class TimerField : public QWidget
{
    Q_OBJECT

public:
    explicit TimerField(const Words &words, QWidget *parent = nullptr);

    /// Of the state, in that variant.
    void setState(const Process &process, const QString &variant, const State &state);

Q_SIGNALS:
    void changed(const std::optional<mainstay::Timer> &timer);

private:
    void change();
    void fill(const Process &process, const QString &variant, const State &state);

    const Words &m_words;
    State m_state;
    QString m_usualTo; ///< where a new timer leads until the person says otherwise
    bool m_isShowing = false;
    InPlaceChoice *m_when;
    InPlaceField *m_days;
    InPlaceChoice *m_field;
    InPlaceChoice *m_to;
    QWidget *m_then;
};

} // namespace mainstay
