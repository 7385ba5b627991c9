// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "kit/look.h"
#include "words/words.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace mainstay {

/// The one place where the window says that something went wrong: what happened, what was kept, what to do. Stays until
/// it is closed or something else is said; the same again is counted. Also for good news that need no answer.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Words &words, QWidget *parent = nullptr);

    void tell(const Error &error);
    void tell(const QString &text, Tone tone);
    /// With a button that does something about it; closing the message does nothing.
    void ask(const QString &text, const QString &answer, std::function<void()> run);
    /// The same, of what is told now.
    void offer(const QString &answer, std::function<void()> run);
    void clear();
    QString text() const;
    /// Of what is told now.
    std::optional<Tone> tone() const { return isHidden() ? std::nullopt : std::optional(m_tone); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Words &m_words;
    QLabel *m_text;
    QPushButton *m_answer;
    std::function<void()> m_run;
    Tone m_tone = Tone::Failure;
    QString m_said;
    int m_times = 0;
};

} // namespace mainstay
