// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_today/priority_chart.h"

#include "kit/look.h"
#include "kit/text_elide.h"
#include "render/picture.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ChartHeight = 190;

/// Steps of 1, 2 or 5 times a power of ten: whole tickets, and at most six of them.
qint64 stepFor(qint64 most)
{
    qint64 step = 1;
    while (most / step >= 6)
        step *= (QString::number(step).front() == u'2') ? 5 : 2;
    return step;
}

} // namespace

PriorityChart::PriorityChart(QWidget *parent) : QWidget(parent), m_view(new QChartView)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(ChartHeight);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Open tickets by priority"));
}

QString PriorityChart::labelOf(const PriorityCount &count) const
{
    return count.level ? count.level->label : tr("none");
}

void PriorityChart::setCounts(const QList<PriorityCount> &counts)
{
    if (m_counts == counts && m_view->chart()->series().size() == 1)
        return;
    m_counts = counts;
    QStringList spoken;
    for (const PriorityCount &count : counts)
        spoken.append(labelOf(count) + u": "_s + locale().toString(count.tickets));
    setAccessibleDescription(spoken.join(u", "_s));
    draw();
}

void PriorityChart::draw()
{
    const Look &look = lookOf(palette());
    auto *set = new QBarSet(tr("open tickets"));
    auto *names = new QBarCategoryAxis;
    qint64 most = 0;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const PriorityCount &count = m_counts.at(i);
        *set << qreal(count.tickets);
        names->append(oneLine(labelOf(count), 16) + QString(i, QChar(0x200b))); // two levels may have one label
        most = std::max(most, count.tickets);
    }
    set->setColor(look.accent);
    set->setBorderColor(look.accent);
    set->setLabelColor(look.ink);
    auto *series = new QBarSeries;
    series->append(set);
    series->setBarWidth(0.55);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    auto *values = new QValueAxis;
    const qint64 step = stepFor(std::max<qint64>(most, 1));
    values->setRange(0, qreal((most / step + 1) * step));
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(qreal(step));
    values->setLabelFormat(u"%d"_s);
    values->setTitleText(tr("tickets")); // short: a longer one is cut at this height
    names->setTitleText(tr("priority"));

    auto *chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        chart->addAxis(axis, axis == names ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(axis);
        axis->setLabelsColor(look.muted);
        axis->setTitleBrush(look.muted);
        axis->setLabelsFont(fontOf(font(), TextSize::Small));
        axis->setTitleFont(fontOf(font(), TextSize::Small));
        axis->setGridLineColor(look.line);
        axis->setLinePenColor(look.line);
    }
    names->setGridLineVisible(false);
    connect(series, &QAbstractBarSeries::clicked, this, [this](int bar) { choose(bar); });
    connect(series, &QAbstractBarSeries::hovered, this, [this](bool isOver, int bar) {
        if (isOver && bar < m_counts.size())
            QToolTip::showText(QCursor::pos(),
                               tr("%1: %n open ticket(s)", nullptr, int(m_counts.at(bar).tickets))
                                   .arg(labelOf(m_counts.at(bar)))
                                   .toHtmlEscaped(),
                               this);
        else
            QToolTip::hideText();
    });
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before;
}

void PriorityChart::choose(int bar)
{
    if (bar >= 0 && bar < m_counts.size())
        Q_EMIT chosen(m_counts.at(bar));
}

void PriorityChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_counts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current >= 0 && m_current <= last)
        QToolTip::showText(mapToGlobal(QPoint(width() * (2 * m_current + 1) / (2 * (last + 1)), height() / 2)),
                           labelOf(m_counts.at(m_current)).toHtmlEscaped() + u": "_s
                               + locale().toString(m_counts.at(m_current).tickets),
                           this);
}

void PriorityChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(tr("Copy picture"), this, &PriorityChart::copyPicture);
    menu.addAction(tr("Save picture…"), this, &PriorityChart::savePictureAs);
    menu.exec(event->globalPos());
}

static Picture pictureOf(QChartView *view, const QString &title)
{
    return {title, view->size(),
            [view](QPainter &painter) { view->render(&painter, QRectF(QPointF(), view->size()), view->rect()); }};
}

void PriorityChart::copyPicture()
{
    QGuiApplication::clipboard()->setImage(toImage(pictureOf(m_view, accessibleName()), 2));
}

void PriorityChart::savePictureAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), tr("priorities") + u".svg"_s,
                                                      tr("Pictures (*.svg *.png *.pdf)"));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = savePicture(pictureOf(m_view, accessibleName()), path); !saved)
        Q_EMIT failed(saved.error());
}

void PriorityChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace mainstay
