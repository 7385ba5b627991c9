// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/map_legend.h"
#include "ui_map/drag_hand.h"
#include "ui_map/map_camera.h"
#include "ui_map/map_motion.h"
#include "ui_map/map_path.h"
#include "ui_map/map_walk.h"
#include "ui_map/map_wish.h"

#include <QSet>
#include <QWidget>

namespace mainstay {

/// Shows one map and lets a person move about on it: zoom, pan, walk along its edges, point and choose. What is chosen
/// survives another map of the same estate. One box is the selected one, by default the focus.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(const Words &words, QWidget *parent = nullptr);

    /// A map of the same centre, or also of the whole, keeps the selected box where it stands, or the focus; another is
    /// framed anew. What both show glides to its new place where the desktop has animations, until the next press,
    /// wheel or key; all that is asked of the canvas is answered as if it had come there.
    void setMap(std::shared_ptr<const EstateMap> map);
    void clear();
    const std::shared_ptr<const EstateMap> &map() const { return m_map; }
    const Words &words() const { return m_words; }

    MapMotion &motion() { return *m_motion; }

    /// A map is long in coming: what there is is dimmed, or else boxes without letters stand there.
    void setWaiting(bool isWaiting);
    /// What lies over the canvas at its edges, and how much of its foot at the right; the map is fitted between.
    void setReserved(const QMargins &margins, int foot)
    {
        m_reserved = margins;
        m_reservedFoot = foot;
    }
    QRectF room() const;

    std::optional<quint32> selected() const { return m_marks.selected; }
    std::optional<Id<Component>> selectedComponent() const { return m_selected; }
    /// Says nothing; for what is chosen elsewhere.
    void select(Id<Component> component);
    /// Selects the box, brings it into view and says so.
    void choose(quint32 box);
    void setFound(std::vector<quint32> places);
    /// Points out these components, on this map and those to come, until there are others.
    void setAnswer(AnswerIds components);
    const AnswerIds &answer() const { return m_answer; }
    void reveal(quint32 box);

    const MapCamera &camera() const { return m_camera; }
    void zoomBy(double factor);
    void fit();
    QRectF rectOf(quint32 box) const { return m_camera.transform().mapRect(m_map->boxes[box].rect); }
    QRectF badgeOf(quint32 box, NeighbourSide side) const;
    /// Whether that side of the box has neighbours to show or to put away.
    bool hasBadge(quint32 box, NeighbourSide side) const;
    void toggle(quint32 box, NeighbourSide side);
    /// What the selected box stands in, or where what is below it stands beside it the box itself, is to be folded.
    void foldSelected();
    /// Of a neighbourhood, the component that would be folded into one box; nothing where that changes nothing.
    std::optional<Id<Component>> groupOf(quint32 box) const;

Q_SIGNALS:
    void chosen(mainstay::Id<mainstay::Component> component);
    /// A person has put the box where it stands now.
    void dragged(quint32 box);
    void recentred(mainstay::Id<mainstay::Component> component);
    /// All undrawn neighbours there are wanted, or none of the drawn ones.
    void expandWanted(const mainstay::ComponentSide &side);
    void collapseWanted(const mainstay::ComponentSide &side);
    /// All that is drawn below the component, and it itself, are wanted as one box.
    void groupWanted(mainstay::Id<mainstay::Component> component);
    void menuWanted(const QPoint &globalPosition);
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Badge {
        quint32 box = 0;
        NeighbourSide side = NeighbourSide::Dependents;
    };

    void hover(const QPointF &at);
    void moveSelection(std::optional<quint32> box);
    void walk(WalkDirection direction);
    bool panBy(int key);
    bool nudgeBy(int key);
    void dragBy(quint32 box, const QPointF &by);
    bool walkBy(const QKeyEvent &event);
    void showTip(const QPoint &at, const QPoint &global);
    std::optional<quint32> boxAt(const QPointF &at) const;
    std::optional<Badge> badgeAt(const QPointF &at) const;
    MapMarks shownMarks() const;
    void drawSkeleton(QPainter &painter) const;
    void drawFoot(QPainter &painter) const;
    void markAnswer();
    void glideFrom(const std::shared_ptr<const EstateMap> &before, const MapCamera &camera);

    const Words &m_words;
    std::shared_ptr<const EstateMap> m_map;
    std::vector<LegendEntry> m_legend;
    AnswerIds m_answer;
    MapCamera m_camera;
    MapMotion *m_motion;
    MapMarks m_marks;
    std::optional<Id<Component>> m_selected;
    QMargins m_reserved;
    int m_reservedFoot = 0;
    bool m_isFramed = false; ///< nobody has moved it since it was framed
    bool m_isWaiting = false;
    DragHand m_hand;
    std::optional<quint32> m_grabbed; ///< the box under a press
};

} // namespace mainstay
