// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace mainstay {

class MapView;
class MatrixView;
class ToolRow;

/// Two pictures of one estate in one place: the map or the structure matrix.
class PictureSwitch : public QWidget
{
    Q_OBJECT

public:
    /// Takes both.
    PictureSwitch(MapView *map, MatrixView *matrix, QWidget *parent = nullptr);

    enum class Shown { Map, Matrix };
    void show(Shown shown);
    Shown shown() const;
    MapView *map() const { return m_map; }
    MatrixView *matrix() const { return m_matrix; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addChoice(const QString &icon, const QString &text, const QString &about, Shown shown);
    void arrange();

    MapView *m_map;
    MatrixView *m_matrix;
    QStackedWidget *m_pages;
    ToolRow *m_bar;
    QButtonGroup *m_choices;
    QPushButton *m_mapChoice;
    QPushButton *m_matrixChoice;
};

} // namespace mainstay
