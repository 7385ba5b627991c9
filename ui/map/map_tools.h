// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/map_wish.h"
#include "ui_map/tool_row.h"

class QAction;
class QActionGroup;
class QMenu;

namespace mainstay {

/// The buttons over a map: which kinds, the whole or how deep, what breaks, the picture, and the rest.
class MapTools : public ToolRow
{
    Q_OBJECT

public:
    explicit MapTools(const Words &words, QWidget *parent = nullptr);

    void showWish(const MapWish &wish);
    /// Whether there is something to lay out anew.
    void setDragged(bool isDragged);
    QMenu *more() const { return m_more; }

Q_SIGNALS:
    void depthWanted(const mainstay::MapDepth &depth);
    void kindsWanted(mainstay::DependencyKinds kinds);
    void modeWanted(mainstay::MapMode mode);
    void extentWanted(mainstay::MapExtent extent);
    void pictureWanted();
    void anewWanted();

private:
    QActionGroup *addDepths(const QString &title, std::optional<quint32> MapDepth::*side);
    void buildKinds(const Words &words);

    MapWish m_wish;
    QPushButton *m_kinds;
    QPushButton *m_whole;
    QPushButton *m_depth;
    QPushButton *m_breaks;
    QPushButton *m_anew;
    QMenu *m_kindMenu;
    QMenu *m_depthMenu;
    QMenu *m_more;
    QList<QAction *> m_kindActions;
    QActionGroup *m_above;
    QActionGroup *m_below;
};

} // namespace mainstay
