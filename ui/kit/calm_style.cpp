// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"

#include "kit/calm_drawing.h"
#include "kit/look.h"
#include "kit/wheel_guard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ComfortableRow = 28;
constexpr int CompactRow = 24;

int rowOf(Density density)
{
    return density == Density::Compact ? CompactRow : ComfortableRow;
}

Density chosenDensity()
{
    const auto *style = qobject_cast<const CalmStyle *>(QApplication::style());
    return style ? style->density() : Density::Comfortable;
}

/// A change of the rows comes to each widget as another style.
class StyleListener : public QObject
{
public:
    StyleListener(QWidget *widget, std::function<void()> apply) : QObject(widget), m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
        m_apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

int rowHeight()
{
    return rowOf(chosenDensity());
}

int rowHeight(const QFontMetrics &font)
{
    const int air = chosenDensity() == Density::Compact ? Grid / 2 : Grid;
    return std::max(rowHeight(), font.height() + air);
}

void onRowHeight(QWidget *widget, std::function<void()> apply)
{
    new StyleListener(widget, std::move(apply));
}

CalmStyle::CalmStyle(Density density) : QProxyStyle(u"Fusion"_s), m_density(density) { }

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    guardFromWheel(widget);
}

void CalmStyle::unpolish(QWidget *widget)
{
    unguardFromWheel(widget);
    QProxyStyle::unpolish(widget);
}

int CalmStyle::row() const
{
    return rowOf(m_density);
}

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
        // One without a frame reads as text.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        return;
    case PE_IndicatorHeaderArrow: {
        // Upwards is an arrow up, as everywhere in the window; Qt has it hang in the corner, pointing down.
        QStyleOptionHeader header = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        header.sortIndicator = header.sortIndicator == QStyleOptionHeader::SortUp ? QStyleOptionHeader::SortDown
                                                                                  : QStyleOptionHeader::SortUp;
        header.rect.translate(0, header.rect.height() - 1);
        QProxyStyle::drawPrimitive(element, &header, painter, widget);
        return;
    }
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawRounded(painter, option->rect, QColor(), look.accent, 2);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, 3);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, 100);
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
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        drawField(option, painter);
        drawArrowDown(painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget),
                      lookOf(option->palette).muted);
        return;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        drawField(option, painter);
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
    case PM_FocusFrameHMargin:
        // The text of a cell that Qt draws stands one pixel more from its edge, and so under its head.
        return qobject_cast<const QTableWidget *>(widget) ? Grid - 1 : QProxyStyle::pixelMetric(metric, option, widget);
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
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox
        || type == CT_ToolButton)
        size.setHeight(std::max(size.height(), row() + 2));
    if (type == CT_HeaderSection)
        size.setHeight(std::max(size.height(), row()));
    if (type == CT_MenuItem)
        size.setHeight(std::max(size.height(), row() - 2));
    return size;
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(Grid / 2, 0, -Grid / 2, 0) : rect;
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
