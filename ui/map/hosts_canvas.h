// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/hosts_drawing.h"
#include "ui_map/rows_canvas.h"

#include <QSet>

namespace mainstay {

/// Shows the hosts with what runs on them and lets a person move about: from box to box, up and down the stacks. Where
/// a person looks stays there on another picture of the same estate.
class HostsCanvas : public RowsCanvas
{
    Q_OBJECT

public:
    explicit HostsCanvas(const Words &words, QWidget *parent = nullptr);

    void setHosts(std::shared_ptr<const EstateHosts> hosts);
    void clear();
    const std::shared_ptr<const EstateHosts> &hosts() const { return m_hosts; }
    const HostsSight &sight() const { return m_sight; }

    /// Says nothing; for what is chosen elsewhere.
    void select(std::optional<Id<Component>> component) override;
    std::optional<ComponentIndex> selected() const { return m_marks.selected; }
    std::optional<quint32> current() const { return m_marks.current; }
    /// Moves to the box, brings it into view and reads it out.
    void setCurrent(quint32 box);
    void setAnswer(AnswerIds components);
    const AnswerIds &answer() const { return m_answer; }
    QString textAt(const QPointF &at) const override;

Q_SIGNALS:
    /// The stack of this base is to be opened, or folded.
    void foldToggled(mainstay::Id<mainstay::Component> base);

protected:
    bool hasPicture() const override { return m_hosts != nullptr; }
    void draw(QPainter &painter, const Look &look) override;
    std::vector<ExplainedSign> legend(const Look &look) const override;
    const MapFonts &fonts() const override { return m_hosts->fonts; }
    QString emptyText() const override { return tr("No host carries any of it."); }
    void arrange(const QRectF &rect) override;
    RowWindow &rows() override { return m_sight.rows; }
    double mostLeft() const override { return std::max(0.0, m_sight.whole() - m_sight.rect.width()); }
    double left() const override { return m_sight.left; }
    void scrollAcross(double left) override { m_sight.left = left; }
    void click(const QPointF &at) override;
    void open(const QPointF &at) override;
    void pan(const QPointF &by) override { m_sight.pan(by); }
    QPointF middleOfCurrent() const override;
    bool walk(const QKeyEvent &event) override;

private:
    void applyMarks();
    void goToSelected();
    void toggle(quint32 box);
    /// The next box of the same column that way, or of any where there is none.
    std::optional<quint32> beside(quint32 box, int step) const;
    Id<Component> idOf(quint32 box) const { return m_hosts->componentOf(m_hosts->boxes[box]).id; }

    const Words &m_words;
    std::shared_ptr<const EstateHosts> m_hosts;
    HostsSight m_sight;
    HostsMarks m_marks;
    std::optional<Id<Component>> m_selected;
    AnswerIds m_answer;
    DrawnAnswer m_drawnAnswer;
};

} // namespace mainstay
