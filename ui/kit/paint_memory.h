// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

class QPainter;

namespace mainstay {

/// Lines of text that were laid out and shapes that were drawn before, for a view that paints the same again and again:
/// to lay a line out takes ten times as long as to draw it. Bounded; window's thread.
class PaintMemory
{
public:
    PaintMemory();

    /// One line of plain text in the painter's font and pen, cut with … where it does not fit; upright in the middle,
    /// and at the side that is given, as it is seen.
    void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment side,
                  Qt::LayoutDirection direction = Qt::LeftToRight);
    int widthOf(const QFont &font, const QString &text);
    /// A filled rectangle with round corners, framed one pixel wide inside unless that colour is invalid.
    void drawRounded(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &frame = {});
    /// A font made of another one by `make`, which is asked once for each.
    template <class Make>
    const QFont &derived(const QFont &base, int kind, Make make)
    {
        for (const Derived &known : m_derived) {
            if (known.kind == kind && known.base == base)
                return known.font;
        }
        return keep({base, kind, make(base)});
    }

private:
    struct LineKey {
        QString text;
        int width; ///< that it had to fit into
        int font; ///< number of
        int direction;
        bool operator==(const LineKey &) const = default;
        friend size_t qHash(const LineKey &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.font, key.direction);
        }
    };
    struct ShapeKey {
        int width, height;
        qreal radius, ratio;
        QRgb fill, frame;
        bool operator==(const ShapeKey &) const = default;
        friend size_t qHash(const ShapeKey &key, size_t seed)
        {
            return qHashMulti(seed, key.width, key.height, key.radius, key.ratio, key.fill, key.frame);
        }
    };
    struct Derived {
        QFont base;
        int kind;
        QFont font;
    };
    int numberOf(const QFont &font);
    const QFont &keep(const Derived &derived);

    QList<QFont> m_fonts;
    QList<Derived> m_derived;
    QCache<LineKey, QStaticText> m_lines;
    QCache<LineKey, int> m_widths;
    QCache<ShapeKey, QPixmap> m_shapes;
};

} // namespace mainstay
