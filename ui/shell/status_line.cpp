// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/status_line.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/look.h"
#include "kit/text_elide.h"
#include "ui_shell/step_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LineHeight = 32;
constexpr int ProgressWidth = 120;
constexpr qint64 EstimateAfter = 2000;
constexpr qsizetype MostStep = 120;

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("quiet", true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

QString taskText(const LongTasks::Task &task, const QLocale &locale)
{
    QStringList parts{task.title};
    if (task.isCancelled)
        return StatusLine::tr("%1 · cancelling").arg(task.title);
    if (task.total <= 0)
        return task.title;
    parts.append(locale.toString(100 * task.done / task.total) + locale.percent());
    const qint64 elapsed = task.since.elapsed();
    if (elapsed >= EstimateAfter && task.done > 0) {
        const qint64 left = elapsed * (task.total - task.done) / task.done / 1000;
        parts.append(left < 90 ? StatusLine::tr("%n s left", nullptr, int(left))
                               : StatusLine::tr("%n min left", nullptr, int((left + 30) / 60)));
    }
    return parts.join(u" · "_s);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_step(new QLabel)
    , m_undo(quietButton(QString()))
    , m_warning(new Chip({}, Tone::Warning))
    , m_task(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(quietButton(tr("Cancel")))
{
    m_step->setTextFormat(Qt::PlainText);
    m_step->setForegroundRole(QPalette::Link);
    m_step->setFont(fontOf(font(), TextSize::Small, QFont::DemiBold));
    m_step->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_task->setTextFormat(Qt::PlainText);
    m_task->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(ProgressWidth, Grid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 1, Grid, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_step, 1);
    layout->addWidget(m_undo);
    layout->addSpacing(Grid);
    layout->addWidget(m_warning);
    layout->addWidget(m_task);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    setMinimumHeight(LineHeight);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_steps)
            m_steps->takeOffer();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_tasks)
            m_tasks->cancel(m_taskNumber);
    });
    m_warning->hide();
    follow(nullptr, nullptr);
}

void StatusLine::setWarning(const QString &text)
{
    m_warning->setText(text);
    m_warning->updateGeometry();
    m_warning->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::follow(StepLine *steps, LongTasks *tasks)
{
    m_steps = steps;
    m_tasks = tasks;
    if (steps)
        connect(steps, &StepLine::changed, this, &StatusLine::showStep);
    if (tasks)
        connect(tasks, &LongTasks::changed, this, &StatusLine::showTasks);
    showStep();
    showTasks();
}

void StatusLine::showStep()
{
    m_step->setText(m_steps ? oneLine(m_steps->text(), MostStep) : QString());
    const auto offer = m_steps ? m_steps->offer() : StepLine::Offer::Nothing;
    if (offer == StepLine::Offer::Nothing && m_undo->hasFocus() && m_cancel->isVisible())
        m_cancel->setFocus(); // of the step that the press has begun
    m_undo->setVisible(offer != StepLine::Offer::Nothing);
    m_undo->setText(offer == StepLine::Offer::Redo ? tr("Redo") : tr("Undo"));
}

void StatusLine::showTasks()
{
    const QList<LongTasks::Task> tasks = m_tasks ? m_tasks->tasks() : QList<LongTasks::Task>();
    for (QWidget *part : std::initializer_list<QWidget *>{m_task, m_progress, m_cancel})
        part->setVisible(!tasks.isEmpty());
    if (tasks.isEmpty())
        return;
    const LongTasks::Task &first = tasks.first();
    m_taskNumber = first.number;
    const QString more = tasks.size() > 1 ? u"  "_s + tr("and %n more", nullptr, int(tasks.size() - 1)) : QString();
    m_task->setText(taskText(first, locale()) + more);
    m_progress->setRange(0, first.total > 0 ? 1000 : 0);
    m_progress->setValue(first.total > 0 ? int(1000 * first.done / first.total) : 0);
    m_cancel->setEnabled(!first.isCancelled);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(rect(), look.side);
    painter.fillRect(QRect(0, 0, width(), 1), look.line);
}

} // namespace mainstay
