// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/timeline_drawing.h"
#include "ui_map/rows_canvas.h"

#include <QSet>

namespace mainstay {

/// Shows one timeline and lets a person move about on it: through its rows, along and closer to its days. Where a
/// person looks stays there on another timeline of the same estate.
class TimelineCanvas : public RowsCanvas
{
    Q_OBJECT

public:
    explicit TimelineCanvas(const Words &words, QWidget *parent = nullptr);

    void setTimeline(std::shared_ptr<const EstateTimeline> timeline);
    void clear();
    const std::shared_ptr<const EstateTimeline> &timeline() const { return m_timeline; }
    const TimelineSight &sight() const { return m_sight; }

    /// Says nothing; for what is chosen elsewhere.
    void select(std::optional<Id<Component>> component) override;
    std::optional<quint32> selected() const { return m_marks.selected; }
    std::optional<quint32> current() const { return m_marks.current; }
    /// Moves there, brings it into view and reads it out.
    void setCurrent(quint32 row);
    void setAnswer(AnswerIds components);
    const AnswerIds &answer() const { return m_answer; }

    void zoomBy(double factor);
    void fit() override;
    QString textAt(const QPointF &at) const override;

protected:
    bool hasPicture() const override { return m_timeline != nullptr; }
    void draw(QPainter &painter, const Look &look) override;
    std::vector<ExplainedSign> legend(const Look &look) const override;
    const MapFonts &fonts() const override { return m_timeline->fonts; }
    QString emptyText() const override { return tr("Nothing here ends in that time."); }
    void arrange(const QRectF &rect) override;
    RowWindow &rows() override { return m_sight.rows; }
    void click(const QPointF &at) override;
    void pan(const QPointF &by) override { m_sight.pan(by); }
    void zoomAt(double factor, const QPointF &at) override;
    QPointF zoomCentre() const override;
    QPointF middleOfCurrent() const override;
    bool walk(const QKeyEvent &event) override;

private:
    void applyMarks();
    void goToSelected();

    const Words &m_words;
    std::shared_ptr<const EstateTimeline> m_timeline;
    TimelineSight m_sight;
    TimelineMarks m_marks;
    std::optional<Id<Component>> m_selected;
    AnswerIds m_answer;
    DrawnAnswer m_drawnAnswer;
    bool m_isWhole = true; ///< all of the axis is in sight, and stays so when the room changes
};

} // namespace mainstay
