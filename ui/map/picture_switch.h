// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QSettings;
class QStackedWidget;

namespace mainstay {

class HostsView;
class MapView;
class MatrixView;
class TimelineView;
class ToolRow;

/// The pictures of one estate in one place, one of which is seen: the map, the structure matrix, what ends when,
/// or the hosts.
class PictureSwitch : public QWidget
{
    Q_OBJECT

public:
    /// Takes them all.
    PictureSwitch(MapView *map, MatrixView *matrix, TimelineView *timeline, HostsView *hosts,
                  QWidget *parent = nullptr);

    enum class Shown { Map, Matrix, Timeline, Hosts };
    void show(Shown shown);
    Shown shown() const;
    /// As a link asks: "picture=timeline months=6". What it does not understand it leaves alone.
    void showAsked(const QString &question);
    MapView *map() const { return m_map; }
    MatrixView *matrix() const { return m_matrix; }
    TimelineView *timeline() const { return m_timeline; }
    HostsView *hosts() const { return m_hosts; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoice(Shown shown, const QString &icon, const QString &text, const QString &about);
    QWidget *pictureOf(Shown shown) const;
    void arrange();

    MapView *m_map;
    MatrixView *m_matrix;
    TimelineView *m_timeline;
    HostsView *m_hosts;
    QStackedWidget *m_pages;
    ToolRow *m_bar;
    QButtonGroup *m_choices;
};

} // namespace mainstay
