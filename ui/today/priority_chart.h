// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_today/today_facts.h"

#include <QWidget>

class QChartView;

namespace mainstay {

/// Open tickets by priority as bars, most urgent at the left. A bar says its number, and opens its tickets when it is
/// clicked or chosen by the arrow keys and Enter. The picture can be copied and saved from its menu.
class PriorityChart : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityChart(QWidget *parent = nullptr);

    void setCounts(const QList<PriorityCount> &counts);
    const QList<PriorityCount> &counts() const { return m_counts; }

Q_SIGNALS:
    void chosen(const mainstay::PriorityCount &count);
    void failed(const mainstay::Error &error);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void choose(int bar);
    void copyPicture();
    void savePictureAs();
    QString labelOf(const PriorityCount &count) const;

    QList<PriorityCount> m_counts;
    QChartView *m_view;
    int m_current = -1;
};

} // namespace mainstay
