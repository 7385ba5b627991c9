// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/map_canvas.h"
#include "ui_map/map_places.h"
#include "ui_map/map_worker.h"
#include "ui_map/picture_saver.h"

#include <QTimer>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class MapFind;
class MapTools;
class RowsView;

/// The dependency map of a component, with all that a person can do to it. It is made off this thread; what is shown
/// stays until the next one is there. Click chooses (and says so), double click or Enter makes the centre; of the whole
/// estate it opens or folds a box, and makes what has nothing below it the centre of its neighbourhood.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(const Words &words, QWidget *parent = nullptr);
    ~MapView() override;

    /// Never null. Folds, selection and the selected box's place on the screen outlive the change.
    void setEstate(std::shared_ptr<const Estate> estate);
    /// Whoever follows componentChosen() with this makes every click re-centre; select() does not.
    void setCentre(Id<Component> component);
    std::optional<Id<Component>> centre() const { return m_wish.centre; }
    /// Selects the box where the component is drawn.
    void select(Id<Component> component) { m_canvas->select(component); }
    /// Points out what answers a question, and says in the legend how much of it is drawn; none to end it.
    void setAnswer(const QSet<qint64> &components) { m_canvas->setAnswer(components); }
    void setMode(MapMode mode);
    MapMode mode() const { return m_wish.mode; }
    /// The centre is kept while the whole is shown, where what breaks is not; asking for it shows the neighbourhood.
    void setExtent(MapExtent extent);
    void setWish(const MapWish &wish);
    const MapWish &wish() const { return m_wish; }

    MapCanvas *canvas() const { return m_canvas; }
    RowsView *impactList() const { return m_impacted; }
    RowsView *table() const { return m_table; }
    bool isBusy() const { return m_worker.isBusy(); }

    /// Left free at the upper left, for what lies over it there.
    void setLeading(int width);

    enum class Shape { Map, Table };
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    void find();
    void copyPicture();
    /// Off this thread; failed() tells when it could not be written.
    void savePictureTo(const QString &path);

    /// What a person has dragged back to where the layout has it: one, or all of what is shown now, which is then laid
    /// out as if nothing had been shown before.
    void putBack(Id<Component> component);
    void layOutAnew();

    /// Where the settings keep what is of this workspace alone: dragged boxes, and what is opened and folded.
    void setOwnKey(const QString &key) { m_ownKey = key; }
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void componentChosen(mainstay::Id<mainstay::Component> component);
    void centreChanged(mainstay::Id<mainstay::Component> component);
    void modeChanged(mainstay::MapMode mode);
    /// The map on the screen is another.
    void shown();
    void failed(const mainstay::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildMenu();
    QWidget *buildImpact();
    void wireCanvas();
    void wireRows(RowsView *rows);
    void wireTools();
    void activate(Id<Component> component);
    void showAround(Id<Component> component);
    void centreOnSelected();
    void showPage();
    void arrange();
    void ask();
    void take(const MapAnswer &answer);
    void showImpact(bool isShown);
    void fillRows(const MapAnswer &answer);
    void showFound(int step);
    void savePictureAs();
    std::optional<Picture> picture() const;
    void showMenu(const QPoint &at);
    void chooseKey(qint64 key);
    void putDragged(quint32 box);
    bool undoDrag(const QEvent &event);
    QString nameInMenu(Id<Component> component) const;

    struct Drag {
        MapWish wish; ///< of the view it was done in
        Id<Component> component;
        std::optional<DraggedBox> before;
    };

    const Words &m_words;
    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    MapWish m_wish;
    MapPlaces m_places;
    std::vector<Drag> m_drags; ///< since the canvas has the focus, the last at the end
    QString m_ownKey = QStringLiteral("map/own");
    bool m_isAnew = false; ///< the next map is not made near the one shown
    MapWorker m_worker;
    PictureSaver m_saver;
    QTimer m_skeleton;

    QSplitter *m_split;
    QStackedWidget *m_shapes;
    EmptyState *m_empty;
    MapCanvas *m_canvas;
    MapTools *m_tools;
    MapFind *m_find;
    QWidget *m_zoom;
    QWidget *m_tablePage;
    RowsView *m_table;
    QWidget *m_impact;
    QLabel *m_impactTitle;
    RowsView *m_impacted;
    QAction *m_asTable;
    Shape m_shape = Shape::Map;
    int m_leading = 0;
    std::vector<quint32> m_found;
    int m_foundAt = -1;
};

} // namespace mainstay
