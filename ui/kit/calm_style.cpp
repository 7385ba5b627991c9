// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"

#include "kit/look.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), CornerRadius, CornerRadius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option->palette);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option->state & QStyle::State_MouseOver;
    QColor fill = look.panel;
    QColor edge = look.line;
    if (isPrimary(widget) && isEnabled) {
        fill = isDown ? look.accent.darker(115) : isHovered ? look.accent.lighter(108) : look.accent;
        edge = fill;
    } else if (isDown) {
        fill = look.accentSoft;
        edge = look.accent;
    } else if (isHovered) {
        fill = look.side;
    } else if (isQuiet(widget)) {
        fill = QColor();
        edge = QColor();
    }
    drawRounded(painter, option->rect, fill, edge);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawRounded(painter, option->rect, QColor(), isPrimary(widget) ? look.ink : look.accent, 2);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Look &look = lookOf(option->palette);
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    drawRounded(painter, option->rect, look.panel, hasFocus ? look.accent : look.line, hasFocus ? 2 : 1);
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Look &look = lookOf(option->palette);
    painter->fillRect(option->rect, look.panel);
    if (option->maximum <= option->minimum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool isUpright = option->orientation == Qt::Vertical;
    const QRect bar = slider.adjusted(isUpright ? 3 : 1, isUpright ? 1 : 3, isUpright ? -3 : -1, isUpright ? -1 : -3);
    const bool isActive = option->state & QStyle::State_MouseOver || option->state & QStyle::State_Sunken;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor color = look.muted;
    color.setAlphaF(isActive ? 0.8F : 0.45F);
    painter->setBrush(color);
    const qreal radius = std::min(bar.width(), bar.height()) / 2.0;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(u"Fusion"_s) { }

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Look &look = lookOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        // A line without a frame lies on what is behind it.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawRounded(painter, option->rect, QColor(), look.accent, 2);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorBranch:
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Look &look = lookOf(option->palette);
    if (element == CE_Splitter) {
        const bool isUpright = option->state & State_Horizontal;
        const QPoint centre = option->rect.center();
        painter->fillRect(isUpright ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                                    : QRect(option->rect.left(), centre.y(), option->rect.width(), 1),
                          look.line);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, look.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), look.line);
        return;
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state & State_Enabled) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        button.palette.setColor(QPalette::ButtonText, look.onAccent);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*this, qstyleoption_cast<const QStyleOptionSlider *>(option), painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ? 1 : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Grid;
    case PM_ButtonMargin:
        return 2 * Grid;
    case PM_HeaderMargin:
        return Grid;
    case PM_TreeViewIndentation:
        return 2 * Grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_ToolButton)
        size.setHeight(std::max(size.height(), RowHeight + 2));
    if (type == CT_HeaderSection)
        size.setHeight(std::max(size.height(), RowHeight));
    if (type == CT_MenuItem)
        size.setHeight(std::max(size.height(), RowHeight - 2));
    return size;
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the whole bar is the groove.
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const QRect groove = bar->rect;
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (part == SC_ScrollBarGroove)
        return groove;
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? groove.height() : groove.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range <= 0
        ? length
        : std::max(24, int(qint64(length) * bar->pageStep / std::max<qint64>(1, range + bar->pageStep)));
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return isUpright ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                         : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(at, slider);
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + slider, length - at - slider);
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

} // namespace mainstay
