// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/picture_view.h"
#include "ui_map/timeline_canvas.h"
#include "ui_map/timeline_wish.h"

#include <functional>

class QSettings;

namespace mainstay {

class TimelineTools;

/// What ends when in the estate, as bars by date, and all that a person can do to it.
class TimelineView : public PictureView
{
    Q_OBJECT

public:
    /// `today` is asked whenever the timeline is made.
    TimelineView(Workspace &workspace, const Words &words, std::function<QDate()> today, QWidget *parent = nullptr);

    void setAnswer(const QSet<qint64> &components) { m_canvas->setAnswer(components); }
    void setWish(const TimelineWish &wish);
    const TimelineWish &wish() const { return m_wish; }
    TimelineCanvas *canvas() const { return m_canvas; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void begin() override;
    void showTools() override;
    std::optional<Picture> picture() const override;
    void offerMenu(QMenu &menu) override;
    void showEvent(QShowEvent *event) override;

private:
    const Words &m_words;
    std::function<QDate()> m_today;
    TimelineWish m_wish;
    TimelineTools *m_tools;
    TimelineCanvas *m_canvas;
};

/// The timeline as a table, in its order: code, name, stage, what ends next, and all days. Keys are ids. Any thread;
/// some of them when stop was requested.
QList<KeyedRow> timelineRows(const EstateTimeline &timeline, const Words &words, const std::stop_token &stop = {});

} // namespace mainstay
