// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "render/picture.h"
#include "store/workspace.h"
#include "ui_map/keyed_rows_model.h"
#include "ui_map/picture_saver.h"

#include <QTimer>
#include <QWidget>
#include <stop_token>

class QMenu;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class RowsCanvas;
class RowsView;
class ToolRow;

/// A picture of the estate in rows, with a bar of tools above it. It is made off this thread, and only while it can be
/// seen; what is shown stays until the next one is there. It can be copied, saved, and read as a table.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    ~PictureView() override { m_stop.request_stop(); }

    /// Never null.
    void setEstate(std::shared_ptr<const Estate> estate);
    /// Says nothing; for what is chosen elsewhere.
    void select(Id<Component> component);
    /// Left free at the upper left, for what lies over it there.
    void setLeading(int width);
    bool isBusy() const { return m_isBusy; }

    enum class Shape { Picture, Table };
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    RowsView *table() const { return m_table; }

    void copyPicture();
    /// Off this thread; failed() tells when it could not be written.
    void savePictureTo(const QString &path);
    /// Asks where to.
    void savePictureAs();

Q_SIGNALS:
    void componentChosen(mainstay::Id<mainstay::Component> component);
    /// What is on the screen is another.
    void shown();
    void failed(const mainstay::Error &error);

protected:
    /// What one kind of picture says of itself.
    struct Kind {
        QString tableName;
        QStringList columns; ///< of the table, the first a code
        QString saveTitle; ///< of the dialog: "Save the timeline"
        QString fileName; ///< without ending
    };
    PictureView(Workspace &workspace, Kind kind, QWidget *parent);
    /// To be called once by the constructor. Takes them all.
    void build(ToolRow *tools, QMenu *more, RowsCanvas *canvas, EmptyState *empty);

    /// What is shown is not what is wanted: made anew now, or as soon as it is seen.
    void ask();
    /// Asks for it by make().
    virtual void begin() = 0;
    virtual void showTools() = 0;
    virtual void selectOn(Id<Component> component) = 0;
    /// Of what is on the screen; nothing: there is none.
    virtual std::optional<Picture> picture() const = 0;
    virtual void offerMenu(QMenu &menu) { Q_UNUSED(menu) } ///< before what every picture offers

    /// Runs fn(stop) off this thread, then done(made) unless it was asked for anew meanwhile.
    template <class Fn, class Done>
    void make(Fn fn, Done done);
    /// What make() made, is on the screen: rows of the table, where that is the shape, and whether there is anything.
    void showMade(bool isEmpty, QList<KeyedRow> rows);

    const std::shared_ptr<const Estate> &estate() const { return m_estate; }
    std::optional<Id<Component>> selectedComponent() const { return m_selected; }
    void arrangeTools();

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void wire(QMenu *more);
    void showPage();
    void showMenu(const QPoint &at);

    Workspace &m_workspace;
    Kind m_kind;
    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    std::optional<Id<Component>> m_selected;
    PictureSaver m_saver;
    QTimer m_skeleton;
    std::stop_source m_stop;
    quint64 m_asked = 0;
    Shape m_shape = Shape::Picture;
    bool m_isBusy = false;
    bool m_isStale = true; ///< what is shown is not what is wanted, but nobody sees it
    bool m_isEmpty = true;
    int m_leading = 0;

    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_bar = nullptr;
    ToolRow *m_tools = nullptr;
    RowsCanvas *m_canvas = nullptr;
    RowsView *m_table = nullptr;
    QMenu *m_more = nullptr;
    QAction *m_asTable = nullptr;
};

template <class Fn, class Done>
void PictureView::make(Fn fn, Done done)
{
    m_stop.request_stop();
    m_stop = {};
    m_isStale = false;
    m_isBusy = true;
    if (!m_skeleton.isActive())
        m_skeleton.start();
    m_workspace.read(
        this, [fn, stop = m_stop.get_token()](Session &) { return fn(stop); },
        [this, done, number = ++m_asked](const auto &made) {
            if (number != m_asked)
                return;
            m_isBusy = false;
            m_skeleton.stop();
            if (made)
                done(*made);
            else
                Q_EMIT failed(made.error());
        });
}

} // namespace mainstay
