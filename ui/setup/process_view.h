// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/process_map.h"

#include <QWidget>

namespace mainstay {

/// The machine as a picture; a state is chosen with the pointer or the arrow keys. As large as the picture.
class ProcessView : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessView(QWidget *parent = nullptr);

    void setMap(const ProcessMap &map);
    void setMarks(const QString &state);
    const ProcessMap &map() const { return m_map; }
    /// Where the state is drawn.
    QRect rectOf(const QString &state) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stateChosen(const QString &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointF origin() const;

    ProcessMap m_map;
    ProcessChosen m_marks;
};

} // namespace mainstay
