// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_drawing.h"

#include "render/matrix_legend.h"
#include "render/matrix_raster.h"
#include "render/matrix_signs.h"
#include "words/words.h"

#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double GridFrom = 9; // side of a cell from which lines part the cells
constexpr double NumbersFrom = 15;
constexpr double PixelsInFiles = 2; // per length, where a device has no pixels of its own
constexpr double CornerPadding = 6;
constexpr double MarkInset = 0.12; // of a cell, on each side of its mark

/// Of a cell's side, around its mark.
double numberMargin(double side)
{
    return 2 * std::max(0.75, side * MarkInset);
}

class MatrixDrawing
{
public:
    MatrixDrawing(QPainter &painter, const EstateMatrix &matrix, const Look &look, const MatrixSight &sight,
                  const Words &words, const MatrixMarks &marks)
        : m_painter(painter)
        , m_matrix(matrix)
        , m_look(look)
        , m_sight(sight)
        , m_words(words)
        , m_marks(marks)
        , m_metrics(matrix.fonts.note)
    { }

    void draw()
    {
        m_painter.fillRect(m_sight.filled(), m_look.panel);
        m_painter.save();
        m_painter.setClipRect(m_sight.filled().adjusted(-1, -1, 1, 1), Qt::IntersectClip);
        drawBands();
        drawCycles(m_look.warningSoft, Qt::NoPen);
        drawDiagonal();
        drawGrid();
        if (m_sight.side < SmallestDrawnCell)
            drawPixels();
        else
            drawCells();
        drawCycles(Qt::NoBrush, QPen(m_look.warning, 1.5));
        drawCurrent();
        m_painter.restore();
        m_painter.setPen(QPen(m_look.line, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_sight.filled());
        drawMatrixNames(m_painter, m_matrix, m_look, m_sight, m_marks);
        drawCorner();
    }

private:
    QRectF rowRect(quint32 row) const
    {
        const QRectF filled = m_sight.filled();
        return {filled.left(), m_sight.rectOf({row, 0}).top(), filled.width(), std::max(1.0, m_sight.side)};
    }
    QRectF columnRect(quint32 column) const
    {
        const QRectF filled = m_sight.filled();
        return {m_sight.rectOf({0, column}).left(), filled.top(), std::max(1.0, m_sight.side), filled.height()};
    }

    void drawBands()
    {
        if (m_marks.selected) {
            m_painter.fillRect(rowRect(*m_marks.selected), m_look.selection);
            m_painter.fillRect(columnRect(*m_marks.selected), m_look.selection);
        }
        if (m_marks.hovered) {
            m_painter.fillRect(rowRect(m_marks.hovered->row), m_look.side);
            m_painter.fillRect(columnRect(m_marks.hovered->column), m_look.side);
        }
    }

    void drawCycles(const QBrush &brush, const QPen &pen)
    {
        m_painter.setBrush(brush);
        m_painter.setPen(pen);
        for (const MatrixBlock &block : m_matrix.order.cycles) {
            const QRectF rect = m_sight.rectOf({block.first, block.first});
            const double side = std::max(m_sight.side * block.count, 3.0);
            m_painter.drawRect(QRectF(rect.topLeft(), QSizeF(side, side)));
        }
    }

    void drawDiagonal()
    {
        if (m_sight.side < SmallestDrawnCell) {
            m_painter.setPen(QPen(m_look.line, 1));
            m_painter.drawLine(m_sight.rectOf({0, 0}).topLeft(),
                               m_sight.rectOf({m_sight.size - 1, m_sight.size - 1}).bottomRight());
            return;
        }
        const auto [first, end] = m_sight.rows();
        for (quint32 place = first; place < end; ++place) {
            const QRectF rect = m_sight.rectOf({place, place});
            if (m_matrix.nodeAt(place).innerDependencies > 0)
                drawMatrixSign(m_painter, marked(rect), MatrixSign::Inside, m_look);
            else
                m_painter.fillRect(rect, m_look.line);
        }
    }

    void drawGrid()
    {
        if (m_sight.side < GridFrom)
            return;
        m_painter.setPen(QPen(m_look.line, 1));
        const QRectF filled = m_sight.filled();
        const auto [firstRow, endRow] = m_sight.rows();
        for (quint32 row = firstRow; row <= endRow; ++row) {
            const double y = m_sight.rectOf({row, 0}).top();
            m_painter.drawLine(QPointF(filled.left(), y), QPointF(filled.right(), y));
        }
        const auto [firstColumn, endColumn] = m_sight.columns();
        for (quint32 column = firstColumn; column <= endColumn; ++column) {
            const double x = m_sight.rectOf({0, column}).left();
            m_painter.drawLine(QPointF(x, filled.top()), QPointF(x, filled.bottom()));
        }
    }

    void drawPixels()
    {
        const bool isScreen = m_painter.paintEngine()->type() == QPaintEngine::Raster;
        const double scale = isScreen
            ? m_painter.device()->devicePixelRatioF() * std::abs(m_painter.worldTransform().m11())
            : PixelsInFiles;
        const QImage image = matrixRaster(m_matrix, m_sight, m_look, scale);
        m_painter.drawImage(QRectF(m_sight.body().topLeft(), QSizeF(image.size()) / scale), image);
    }

    QRectF marked(const QRectF &cell) const
    {
        const double inset = numberMargin(m_sight.side) / 2;
        return cell.adjusted(inset, inset, -inset, -inset);
    }

    void drawCells()
    {
        m_painter.setFont(m_matrix.fonts.note);
        const auto [firstRow, endRow] = m_sight.rows();
        const auto [firstColumn, endColumn] = m_sight.columns();
        for (quint32 row = firstRow; row < endRow; ++row) {
            for (const quint32 node : m_matrix.marks(m_sight.reading).of(m_matrix.order.nodes[row]))
                if (const quint32 column = m_matrix.order.places[node]; column >= firstColumn && column < endColumn)
                    drawCell({row, column});
            if (row >= firstColumn && row < endColumn)
                drawInside({row, row});
        }
    }

    void drawCell(const MatrixCell &cell)
    {
        const QRectF rect = marked(m_sight.rectOf(cell));
        const QString number = numberIn(cell);
        if (!m_matrix.isForbidden(cell, m_sight.reading))
            m_painter.fillRect(rect, m_look.accent);
        else if (number.isEmpty())
            drawMatrixSign(m_painter, rect, MatrixSign::Forbidden, m_look);
        else
            drawForbiddenDisc(m_painter, rect, m_look);
        drawNumber(rect, number, m_matrix.isForbidden(cell, m_sight.reading) ? m_look.panel : m_look.onAccent);
    }

    void drawInside(const MatrixCell &cell)
    {
        const QRectF rect = marked(m_sight.rectOf(cell));
        const bool isForbidden = m_matrix.isForbidden(cell, m_sight.reading);
        const QString number = numberIn(cell);
        if (isForbidden && number.isEmpty())
            drawMatrixSign(m_painter, rect, MatrixSign::Forbidden, m_look);
        else if (isForbidden)
            drawForbiddenDisc(m_painter, rect, m_look);
        drawNumber(rect, number, isForbidden ? m_look.panel : m_look.muted);
    }

    /// Of how many dependencies the cell is the sum, where that is more than one; "…" where the number has no room.
    QString numberIn(const MatrixCell &cell) const
    {
        if (m_sight.side < NumbersFrom)
            return {};
        const quint64 count = m_matrix.countAt(cell, m_sight.reading);
        const bool isDiagonal = cell.row == cell.column;
        if (count < (isDiagonal ? 1U : 2U))
            return {};
        const QString number = m_words.locale().toString(count);
        const double room = m_sight.side - numberMargin(m_sight.side);
        return m_metrics.horizontalAdvance(number) <= room ? number : u"…"_s;
    }

    void drawNumber(const QRectF &rect, const QString &number, const QColor &color)
    {
        if (number.isEmpty())
            return;
        m_painter.setPen(color);
        m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, number);
    }

    void drawCurrent()
    {
        m_painter.setBrush(Qt::NoBrush);
        if (m_marks.current) {
            QRectF rect = m_sight.rectOf(*m_marks.current);
            const double grow = std::max(0.0, (SmallestDrawnCell - rect.width()) / 2);
            rect.adjust(-grow, -grow, grow, grow);
            m_painter.setPen(QPen(m_look.ink, 2));
            m_painter.drawRect(rect);
        }
    }

    /// How it is read, where the names of rows and columns meet.
    void drawCorner()
    {
        const QRectF corner = QRectF(m_sight.rect.topLeft(), m_sight.headers)
                                  .adjusted(CornerPadding, CornerPadding, -CornerPadding, -CornerPadding);
        const QString text = conventionOf(m_sight.reading, m_words);
        constexpr int flags = int(Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap);
        const QRectF needed = m_metrics.boundingRect(corner, flags, text);
        if (!corner.adjusted(-1, -1, 1, 1).contains(needed))
            return; // the legend says it too
        m_painter.setFont(m_matrix.fonts.note);
        m_painter.setPen(m_look.muted);
        m_painter.drawText(corner, flags, text);
    }

    QPainter &m_painter;
    const EstateMatrix &m_matrix;
    const Look &m_look;
    const MatrixSight &m_sight;
    const Words &m_words;
    const MatrixMarks &m_marks;
    const QFontMetricsF m_metrics;
};

} // namespace

double sideForNumbers(const EstateMatrix &matrix, const Words &words)
{
    quint64 most = 0;
    for (const quint32 count : matrix.folded.counts)
        most = std::max<quint64>(most, count);
    for (const FoldedNode &node : matrix.folded.nodes)
        most = std::max(most, node.innerDependencies);
    const double widest = QFontMetricsF(matrix.fonts.note).horizontalAdvance(words.locale().toString(most));
    return std::ceil(widest / (1 - 2 * MarkInset));
}

void drawMatrix(QPainter &painter, const EstateMatrix &matrix, const Look &look, const MatrixSight &sight,
                const Words &words, const MatrixMarks &marks)
{
    if (matrix.size() == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MatrixDrawing(painter, matrix, look, sight, words, marks).draw();
    painter.restore();
}

} // namespace mainstay
