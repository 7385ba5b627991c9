// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/keyed_rows_model.h"
#include "ui_map/picture_frame.h"

class QStackedWidget;

namespace mainstay {

class EmptyState;
class RowsCanvas;
class RowsView;

/// A picture of the estate in rows, which can be read as a table.
class PictureView : public PictureFrame
{
    Q_OBJECT

public:
    enum class Shape { Picture, Table };
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    RowsView *table() const { return m_table; }

protected:
    struct TableWords {
        QString name;
        QStringList columns; ///< the first a code
    };
    PictureView(Workspace &workspace, TableWords table, SaveWords save, QWidget *parent);
    /// To be called once by the constructor. Takes them all.
    void build(ToolRow *tools, QMenu *more, RowsCanvas *canvas, EmptyState *empty);

    void selectOn(Id<Component> component) override;
    void showWaiting() override;
    /// What make() made, is on the screen: rows of the table, where that is the shape, and whether there is anything.
    void showMade(bool isEmpty, QList<KeyedRow> rows);

private:
    void wire(QMenu *more);
    void showPage();

    TableWords m_words;
    Shape m_shape = Shape::Picture;
    bool m_isEmpty = true;

    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    RowsCanvas *m_canvas = nullptr;
    RowsView *m_table = nullptr;
    QAction *m_asTable = nullptr;
};

} // namespace mainstay
