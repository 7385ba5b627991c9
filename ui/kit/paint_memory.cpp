// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/paint_memory.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace mainstay {

namespace {

constexpr int MostLines = 4000; ///< some ten screens of rows
constexpr int MostShapes = 500;
constexpr qsizetype MostFonts = 16;

QStaticText laidOut(const QString &text, int width, const QFont &font, Qt::LayoutDirection direction)
{
    QStaticText line(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    line.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    line.setTextOption(option);
    line.prepare(QTransform(), font);
    return line;
}

QPixmap drawnShape(const QSize &size, qreal ratio, qreal radius, const QColor &fill, const QColor &frame)
{
    QPixmap shape(size * ratio);
    shape.setDevicePixelRatio(ratio);
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(frame.isValid() ? QPen(frame) : QPen(Qt::NoPen));
    const qreal inside = frame.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(inside, inside, -inside, -inside), radius, radius);
    return shape;
}

} // namespace

PaintMemory::PaintMemory() : m_lines(MostLines), m_widths(MostLines), m_shapes(MostShapes) { }

int PaintMemory::numberOf(const QFont &font)
{
    const qsizetype known = m_fonts.indexOf(font);
    if (known >= 0)
        return int(known);
    if (m_fonts.size() == MostFonts) {
        m_fonts.clear();
        m_lines.clear();
        m_widths.clear();
    }
    m_fonts.append(font);
    return int(m_fonts.size()) - 1;
}

const QFont &PaintMemory::keep(const Derived &derived)
{
    if (m_derived.size() == MostFonts)
        m_derived.clear();
    m_derived.append(derived);
    return m_derived.last().font;
}

void PaintMemory::drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment side,
                           Qt::LayoutDirection direction)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const LineKey key{text, rect.width(), numberOf(painter.font()), int(direction)};
    QStaticText *line = m_lines.object(key);
    if (!line) {
        line = new QStaticText(laidOut(text, rect.width(), painter.font(), direction));
        m_lines.insert(key, line);
    }
    const QSizeF size = line->size();
    const int room = rect.width() - qCeil(size.width());
    const int before = side & Qt::AlignRight ? room : side & Qt::AlignHCenter ? room / 2 : 0;
    painter.drawStaticText(rect.left() + before, rect.top() + (rect.height() - qRound(size.height())) / 2, *line);
}

int PaintMemory::widthOf(const QFont &font, const QString &text)
{
    const LineKey key{text, 0, numberOf(font), 0};
    if (const int *known = m_widths.object(key))
        return *known;
    const int width = QFontMetrics(font).horizontalAdvance(text);
    m_widths.insert(key, new int(width));
    return width;
}

void PaintMemory::drawRounded(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill,
                              const QColor &frame)
{
    if (rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const ShapeKey key{rect.width(), rect.height(), radius, ratio, fill.rgba(), frame.isValid() ? frame.rgba() : 0};
    QPixmap *shape = m_shapes.object(key);
    if (!shape) {
        shape = new QPixmap(drawnShape(rect.size(), ratio, radius, fill, frame));
        m_shapes.insert(key, shape);
    }
    painter.drawPixmap(rect.topLeft(), *shape);
}

} // namespace mainstay
