// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"

#include <QProxyStyle>
#include <functional>

namespace mainstay {

/// Fusion, calmer: flat surfaces, one line around what can be used, a visible ring around what has the focus. A button
/// with the dynamic property "primary" is filled with the accent, one with "quiet" has no frame until hovered.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CalmStyle(Density density = Density::Comfortable);

    Density density() const { return m_density; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

private:
    int row() const;

    Density m_density;
};

inline constexpr int CornerRadius = 6;
inline constexpr int Grid = 8; ///< all distances are multiples or halves of it

/// How high a row is, in pixels, as the person chose: 28, or 24 where it is to be compact; with a font, as high as that
/// needs. Whoever keeps it has it again by onRowHeight().
int rowHeight();
int rowHeight(const QFontMetrics &font);

/// Calls `apply` now, and whenever the height of rows changes, as long as the widget lives.
void onRowHeight(QWidget *widget, std::function<void()> apply);

} // namespace mainstay
