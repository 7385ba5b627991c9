// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_names.h"

#include "render/map_signs.h"
#include "render/one_line.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double NamePadding = 6; // before the code, and between name and body
constexpr double NameGap = 6; // between code and name
constexpr double FoldSide = 8;
constexpr double LineRoom = 2; // between the letters of two rows
constexpr double MostHeader = 280;
constexpr double LeastHeader = 96; // so that the convention has room
constexpr quint32 MostMeasured = 400; // names; of more, as many evenly among them
constexpr qsizetype MostNameLetters = 120;

QString codeOf(const EstateMatrix &matrix, quint32 place)
{
    return matrix.estate->tree().code(matrix.nodeAt(place).component);
}

QString nameOf(const EstateMatrix &matrix, quint32 place)
{
    return oneLine(matrix.estate->tree().component(matrix.nodeAt(place).component).name, MostNameLetters);
}

double lineOf(const EstateMatrix &matrix)
{
    return std::ceil(QFontMetricsF(matrix.fonts.note).height()) + LineRoom;
}

enum class StripSide { Rows, Columns };

/// Draws names in a strip that begins at the far end and ends at the cells.
class NameStrip
{
public:
    NameStrip(QPainter &painter, const EstateMatrix &matrix, const Look &look, StripSide side, double room)
        : m_painter(painter), m_matrix(matrix), m_look(look), m_metrics(matrix.fonts.note), m_side(side), m_room(room)
    { }

    /// With its middle line on y = 0, from x = 0 to the room's end.
    void draw(quint32 place, double high, double ground, const MatrixMarks &marks)
    {
        const bool isSelected = marks.selected == place;
        const bool isAnswer = place < marks.answered.size() && marks.answered[place];
        if (isSelected)
            m_painter.fillRect(QRectF(0, -ground / 2, m_room, ground), m_look.selection);
        if (isAnswer)
            drawAnswerSign(m_painter, {0, -high / 2 + 1, AnswerSignWidth, high - 2}, m_look);
        if (m_matrix.canFold(place))
            drawFold(place, isSelected);
        double x = NamePadding + FoldSide + NamePadding;
        const double base = (m_metrics.ascent() - m_metrics.descent()) / 2;
        const auto put = [&](const QString &text, const QColor &color) {
            const QString fitting = fitted(text, m_room - x - NamePadding);
            m_painter.setPen(color);
            m_painter.drawText(QPointF(x, base), fitting);
            x += m_metrics.horizontalAdvance(fitting) + NameGap;
        };
        m_painter.setFont(m_matrix.fonts.note);
        put(codeOf(m_matrix, place), isSelected ? m_look.ink : m_look.muted);
        put(nameOf(m_matrix, place), m_look.ink);
    }

private:
    /// Measuring costs; what is surely short enough is left alone.
    QString fitted(const QString &text, double room) const
    {
        if (room < m_metrics.averageCharWidth())
            return {};
        if (double(text.size()) * m_metrics.maxWidth() <= room || m_metrics.horizontalAdvance(text) <= room)
            return text;
        return m_metrics.elidedText(text, Qt::ElideRight, room);
    }

    void drawFold(quint32 place, bool isSelected)
    {
        QPainterPath sign;
        const QPointF middle(NamePadding + FoldSide / 2, 0);
        const double half = FoldSide / 2;
        if (m_matrix.isOpenedAt(place)) {
            sign.addPolygon(QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2),
                                       middle + QPointF(0, half / 2 + 1)}));
        } else {
            sign.addPolygon(QPolygonF({middle + QPointF(-half / 2, -half), middle + QPointF(half / 2 + 1, 0),
                                       middle + QPointF(-half / 2, half)}));
        }
        if (m_side == StripSide::Columns) // it points as it does beside a row
            sign = QTransform().translate(middle.x(), 0).rotate(90).translate(-middle.x(), 0).map(sign);
        m_painter.fillPath(sign, isSelected ? m_look.ink : m_look.muted);
    }

    QPainter &m_painter;
    const EstateMatrix &m_matrix;
    const Look &m_look;
    const QFontMetricsF m_metrics;
    const StripSide m_side;
    const double m_room;
};

/// Calls with each place whose name is drawn, and where its middle is along the side: every so many, and the selected
/// one, before which its neighbours stand back.
void forEachName(const EstateMatrix &matrix, const MatrixSight &sight, std::pair<quint32, quint32> places, double from,
                 double room, const MatrixMarks &marks, const auto &call)
{
    const quint32 step = placesPerName(matrix, sight);
    const double line = lineOf(matrix);
    const auto middleOf = [&](quint32 place) {
        const double middle = (place + 0.5 - from) * sight.side;
        // What would lean over an edge, where cells are low, keeps within; where they are not it waits to be in sight.
        return step > 1 ? std::clamp(middle, line / 2, std::max(line / 2, room - line / 2)) : middle;
    };
    const bool hasSelected =
        marks.selected && *marks.selected >= places.first && *marks.selected < places.second && step > 1;
    const double selected = hasSelected ? middleOf(*marks.selected) : -2 * line;
    double end = -line; // of the name before
    for (quint32 place = (places.first + step - 1) / step * step; place < places.second; place += step) {
        const double middle = middleOf(place);
        const bool isSeen = middle - line / 2 >= -1 && middle + line / 2 <= room + 1;
        const bool isFree = middle - line / 2 >= end - 1 && (!hasSelected || std::abs(middle - selected) >= line - 1);
        if (!isSeen || !isFree)
            continue;
        call(place, middle);
        end = middle + line / 2;
    }
    if (hasSelected)
        call(*marks.selected, selected);
}

} // namespace

double widestNameOf(const EstateMatrix &matrix)
{
    const QFontMetricsF metrics(matrix.fonts.note);
    const quint32 step = matrix.size() / MostMeasured + 1;
    double widest = LeastHeader;
    for (quint32 place = 0; place < matrix.size() && widest < MostHeader; place += step)
        widest = std::max(widest,
                          3 * NamePadding + FoldSide + NameGap + metrics.horizontalAdvance(codeOf(matrix, place))
                              + metrics.horizontalAdvance(nameOf(matrix, place)) + 1);
    return std::ceil(std::min(widest, MostHeader));
}

quint32 placesPerName(const EstateMatrix &matrix, const MatrixSight &sight)
{
    return sight.side >= lineOf(matrix) ? 1 : quint32(std::ceil(lineOf(matrix) / sight.side));
}

void drawMatrixNames(QPainter &painter, const EstateMatrix &matrix, const Look &look, const MatrixSight &sight,
                     const MatrixMarks &marks)
{
    const QRectF body = sight.body();
    const double line = lineOf(matrix);
    const double ground = std::max(line, sight.side);
    NameStrip rows(painter, matrix, look, StripSide::Rows, sight.headers.width());
    forEachName(matrix, sight, sight.rows(), sight.from.y(), body.height(), marks, [&](quint32 place, double middle) {
        painter.save();
        painter.translate(sight.rect.left(), body.top() + middle);
        rows.draw(place, line, ground, marks);
        painter.restore();
    });
    NameStrip columns(painter, matrix, look, StripSide::Columns, sight.headers.height());
    forEachName(matrix, sight, sight.columns(), sight.from.x(), body.width(), marks, [&](quint32 place, double middle) {
        painter.save();
        painter.translate(body.left() + middle, body.top());
        painter.rotate(-90);
        columns.draw(place, line, ground, marks);
        painter.restore();
    });
}

} // namespace mainstay
