// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/matrix_canvas.h"

#include "kit/calm_style.h"
#include "kit/look.h"
#include "render/matrix_legend.h"
#include "render/rule_words.h"

#include <QElapsedTimer>
#include <QPainter>
#include <algorithm>

namespace mainstay {

namespace {

constexpr double WaitingOpacity = 0.4;
constexpr double Nearby = 4; // px, from a mark that is pointed at

} // namespace

MatrixCanvas::MatrixCanvas(const Words &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Structure matrix"));
    setMinimumSize(200, 160);
}

Id<Component> MatrixCanvas::idAt(quint32 place) const
{
    return m_matrix->estate->tree().component(m_matrix->nodeAt(place).component).id;
}

void MatrixCanvas::setMatrix(std::shared_ptr<const EstateMatrix> matrix)
{
    const std::shared_ptr<const EstateMatrix> before = std::exchange(m_matrix, std::move(matrix));
    const auto placeNow = [&](quint32 place) {
        const Id<Component> id = before->estate->tree().component(before->nodeAt(place).component).id;
        const auto index = m_matrix->estate->tree().indexOf(id);
        return index ? m_matrix->placeOf(*index) : std::nullopt;
    };
    std::optional<MatrixCell> current;
    QPointF steady;
    if (before && m_marks.current) {
        steady = m_sight.rectOf(*m_marks.current).center();
        const auto row = placeNow(m_marks.current->row);
        const auto column = placeNow(m_marks.current->column);
        if (row && column)
            current = MatrixCell{*row, *column};
    }
    m_sight.size = m_matrix->size();
    m_isWaiting = false;
    m_marks = {.selected = {}, .current = current, .hovered = {}, .answered = {}};
    layOut();
    if (current && !m_isWhole) {
        m_sight.pan(steady - m_sight.rectOf(*current).center());
        m_sight.reveal(*current);
    }
    applyMarks();
    update();
}

void MatrixCanvas::clear()
{
    m_matrix.reset();
    m_marks = {};
    m_isWaiting = false;
    m_isWhole = true;
    update();
}

void MatrixCanvas::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    update();
}

void MatrixCanvas::setReading(MatrixReading reading)
{
    if (m_sight.reading == reading)
        return;
    m_sight.reading = reading;
    if (m_matrix)
        layOut();
    update();
}

std::vector<LegendEntry> MatrixCanvas::legend() const
{
    std::vector<LegendEntry> entries = legendOf(*m_matrix, m_sight.reading, m_words);
    if (const auto names = namesEntry(*m_matrix, m_sight, m_words))
        entries.push_back(*names);
    if (m_drawnAnswer.isAsked())
        entries.push_back(answerEntry(m_drawnAnswer, m_words));
    return entries;
}

/// Names, cells and legend share the room.
void MatrixCanvas::layOut()
{
    const double wide = width() - 4 * Grid;
    double foot = -1;
    while (true) {
        m_legend = legend();
        const double needed = legendHeight(m_legend, m_matrix->fonts, wide) + 1.5 * Grid;
        if (needed <= foot)
            return;
        foot = needed; // what the legend says follows from how closely the rest is seen, and that from its room
        m_sight.rect = QRectF(Grid, 0, std::max(1, width() - 2 * Grid), std::max(1.0, height() - foot - Grid / 2.0));
        m_sight.headers = headersFor(*m_matrix, m_sight.rect.size());
        if (m_isWhole)
            m_sight.fit();
        else
            m_sight.settle();
    }
}

void MatrixCanvas::applyMarks()
{
    const ComponentTree &tree = m_matrix->estate->tree();
    const auto index = m_selected ? tree.indexOf(*m_selected) : std::nullopt;
    m_marks.selected = index ? m_matrix->placeOf(*index) : std::nullopt;
    m_drawnAnswer = drawnOf(m_answer, *m_matrix);
    m_marks.answered = m_drawnAnswer.places;
}

void MatrixCanvas::select(std::optional<Id<Component>> component)
{
    m_selected = component;
    if (!m_matrix)
        return;
    applyMarks();
    const bool isThere =
        m_marks.current && (m_marks.selected == m_marks.current->row || m_marks.selected == m_marks.current->column);
    if (m_marks.selected && !isThere) {
        m_marks.current = MatrixCell{*m_marks.selected, *m_marks.selected};
        if (!m_isWhole)
            m_sight.reveal(*m_marks.current);
    }
    update();
}

void MatrixCanvas::setCurrent(const MatrixCell &cell)
{
    m_marks.current = cell;
    m_sight.reveal(cell);
    readOut();
    update();
}

/// To a screen reader, as the name of what has the focus.
void MatrixCanvas::readOut()
{
    if (!m_marks.current)
        return;
    QString text = cellText(*m_matrix, *m_marks.current, m_sight.reading, m_words);
    if (text.isEmpty())
        text = tr("%1, %2: nothing", "row and column of a matrix")
                   .arg(spokenName(*m_matrix->estate, m_matrix->nodeAt(m_marks.current->row).component),
                        spokenName(*m_matrix->estate, m_matrix->nodeAt(m_marks.current->column).component));
    setAccessibleName(tr("Structure matrix") + QStringLiteral(": ") + text.replace(u'\n', QStringLiteral(", ")));
}

void MatrixCanvas::setAnswer(AnswerIds components)
{
    m_answer = std::move(components);
    if (!m_matrix)
        return;
    layOut();
    applyMarks();
    update();
}

void MatrixCanvas::zoomBy(double factor)
{
    if (!m_matrix)
        return;
    const bool isSeen = m_marks.current && m_sight.body().intersects(m_sight.rectOf(*m_marks.current));
    zoomAt(factor, isSeen ? m_sight.rectOf(*m_marks.current).center() : m_sight.body().center());
}

void MatrixCanvas::zoomAt(double factor, const QPointF &at)
{
    m_sight.zoom(factor, at);
    m_isWhole = m_sight.isWhole();
    layOut(); // the legend may say more, or less
    update();
}

void MatrixCanvas::fit()
{
    if (!m_matrix)
        return;
    m_isWhole = true;
    layOut();
    update();
}

QString MatrixCanvas::textAt(const QPointF &at) const
{
    if (!m_matrix)
        return {};
    if (const auto place = nameAt(at))
        return placeText(*m_matrix, *place, m_words);
    const auto cell = markNear(*m_matrix, m_sight, at, Nearby);
    return cell ? cellText(*m_matrix, *cell, m_sight.reading, m_words) : QString();
}

std::optional<quint32> MatrixCanvas::nameAt(const QPointF &at) const
{
    const auto row = m_sight.rowAt(at);
    return row ? row : m_sight.columnAt(at);
}

void MatrixCanvas::paintEvent(QPaintEvent *)
{
    QElapsedTimer timer;
    timer.start();
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(rect(), look.background);
    if (m_matrix) {
        painter.setOpacity(m_isWaiting ? WaitingOpacity : 1);
        MatrixMarks marks = m_marks;
        if (!hasFocus())
            marks.current.reset();
        drawMatrix(painter, *m_matrix, look, m_sight, m_words, marks);
        const double wide = width() - 4 * Grid;
        const double high = legendHeight(m_legend, m_matrix->fonts, wide);
        drawLegend(painter, m_legend, m_matrix->fonts, look, {2.0 * Grid, height() - high - Grid, wide, high});
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    m_frameTime = double(timer.nsecsElapsed()) / 1e6;
}

void MatrixCanvas::resizeEvent(QResizeEvent *)
{
    if (m_matrix)
        layOut();
}

} // namespace mainstay
