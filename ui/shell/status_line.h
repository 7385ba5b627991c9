// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/long_tasks.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QProgressBar;

namespace mainstay {

class Chip;
class StepLine;

/// The bottom of the window: at the left the last step with its undo, at the right what runs, how far it is, how long
/// it will take, and Cancel.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Both outlive their being shown here; null shows nothing.
    void follow(StepLine *steps, LongTasks *tasks);
    /// What is wrong and goes on; empty shows nothing.
    void setWarning(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStep();
    void showTasks();

    StepLine *m_steps = nullptr;
    LongTasks *m_tasks = nullptr;
    QLabel *m_step;
    QPushButton *m_undo;
    Chip *m_warning;
    QLabel *m_task;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    int m_taskNumber = 0;
};

/// "Importing Packages · 39,480 of 63,666 · 14 s left", as far as it is known; the estimate comes after two seconds.
QString taskText(const LongTasks::Task &task, const QLocale &locale);

} // namespace mainstay
