// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component.h"
#include "render/picture_legend.h"
#include "render/row_window.h"
#include "ui_map/drag_hand.h"

#include <QAbstractScrollArea>

namespace mainstay {

/// A picture of rows, as many as there are, of which those in sight are drawn, with a legend below: scrolled by bar,
/// wheel, hand and keys. What has the keyboard's place is read out as the name of the canvas.
class RowsCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RowsCanvas(const QString &name, QWidget *parent = nullptr);

    /// Says nothing; for what is chosen elsewhere.
    virtual void select(std::optional<Id<Component>> component) = 0;
    /// It is long in coming: what there is is dimmed.
    void setWaiting(bool isWaiting);
    /// In milliseconds, of the last frame.
    double frameTime() const { return m_frameTime; }
    /// What stands under this point.
    virtual QString textAt(const QPointF &at) const = 0;

Q_SIGNALS:
    void chosen(mainstay::Id<mainstay::Component> component);
    void menuWanted(const QPoint &globalPosition);

protected:
    virtual bool hasPicture() const = 0;
    /// All but the legend, into the rect that arrange() was told.
    virtual void draw(QPainter &painter, const Look &look) = 0;
    virtual std::vector<ExplainedSign> legend(const Look &look) const = 0;
    virtual const MapFonts &fonts() const = 0;
    /// Stands there where nothing is left of what a person chose to see.
    virtual QString emptyText() const = 0;
    /// The room for all but the legend.
    virtual void arrange(const QRectF &rect) = 0;
    virtual RowWindow &rows() = 0;
    /// How far it can be scrolled across, and is.
    virtual double mostLeft() const { return 0; }
    virtual double left() const { return 0; }
    virtual void scrollAcross(double left) { Q_UNUSED(left) }
    virtual void click(const QPointF &at) = 0;
    virtual void open(const QPointF &at) { click(at); } ///< double click
    virtual void pan(const QPointF &by);
    virtual void zoomAt(double factor, const QPointF &at)
    {
        Q_UNUSED(factor)
        Q_UNUSED(at)
    }
    /// Where keys zoom.
    virtual QPointF zoomCentre() const { return viewport()->rect().center(); }
    virtual void fit() { }
    /// Where the menu opens that a key asks for.
    virtual QPointF middleOfCurrent() const = 0;
    /// True when the key was used.
    virtual bool walk(const QKeyEvent &event) = 0;

    /// Legend and picture share the room; to be called when either is another.
    void layOut();
    /// After rows() was scrolled otherwise.
    void followScroll();
    void readOut(const QString &text);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void drawEmpty(QPainter &painter, const Look &look);

    QString m_name;
    std::vector<ExplainedSign> m_legend;
    DragHand m_hand;
    bool m_isWaiting = false;
    bool m_isFollowing = false; ///< the bar is moved by us
    double m_frameTime = 0;
};

} // namespace mainstay
