// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/map_legend.h"
#include "render/matrix_drawing.h"
#include "ui_map/drag_hand.h"

#include <QSet>
#include <QWidget>

namespace mainstay {

/// Shows one structure matrix and lets a person move about on it: zoom with the wheel, pan, walk from cell to cell or
/// from mark to mark, point and choose. Where a person looks stays there on another matrix of the same estate.
class MatrixCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixCanvas(const Words &words, QWidget *parent = nullptr);

    void setMatrix(std::shared_ptr<const EstateMatrix> matrix);
    void clear();
    const std::shared_ptr<const EstateMatrix> &matrix() const { return m_matrix; }
    /// It is long in coming: what there is is dimmed.
    void setWaiting(bool isWaiting);

    MatrixReading reading() const { return m_sight.reading; }
    void setReading(MatrixReading reading);
    const MatrixSight &sight() const { return m_sight; }
    /// In milliseconds, of the last frame.
    double frameTime() const { return m_frameTime; }

    /// Says nothing; for what is chosen elsewhere.
    void select(std::optional<Id<Component>> component);
    std::optional<quint32> selected() const { return m_marks.selected; }
    std::optional<MatrixCell> current() const { return m_marks.current; }
    /// Moves there, brings it into view and reads it out.
    void setCurrent(const MatrixCell &cell);
    void setAnswer(AnswerIds components);
    const AnswerIds &answer() const { return m_answer; }

    void zoomBy(double factor);
    void fit();
    /// What the cell or the name under this point says.
    QString textAt(const QPointF &at) const;

Q_SIGNALS:
    /// The dependent of a mark, or whose name was clicked.
    void chosen(mainstay::Id<mainstay::Component> component);
    void foldToggled(mainstay::Id<mainstay::Component> component);
    void menuWanted(const QPoint &globalPosition);

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
    enum class Way { Left, Right, Up, Down };

    void layOut();
    void zoomAt(double factor, const QPointF &at);
    void applyMarks();
    void hover(const QPointF &at);
    void click(const QPointF &at);
    void walk(Way way);
    void jump(Way way);
    bool zoomByKey(const QKeyEvent &event);
    void chooseCell(const MatrixCell &cell);
    void toggleFold(quint32 place);
    void readOut();
    std::optional<quint32> nameAt(const QPointF &at) const;
    std::vector<LegendEntry> legend() const;
    Id<Component> idAt(quint32 place) const;

    const Words &m_words;
    std::shared_ptr<const EstateMatrix> m_matrix;
    MatrixSight m_sight;
    MatrixMarks m_marks;
    std::optional<Id<Component>> m_selected;
    AnswerIds m_answer;
    DrawnAnswer m_drawnAnswer;
    std::vector<LegendEntry> m_legend;
    DragHand m_hand;
    bool m_isWaiting = false;
    bool m_isWhole = true; ///< all of it is in sight, and stays so when the room changes
    double m_frameTime = 0;
};

} // namespace mainstay
