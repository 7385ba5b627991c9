// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mainstay {

/// Places of the boxes whose code begins with the text or whose name holds it, whatever the capitals, in outline order.
std::vector<quint32> boxesLike(const EstateMap &map, const QString &text);

/// A line to find components on a map: Enter goes on to the next, Shift+Enter back, Escape puts it away.
class MapFind : public QWidget
{
    Q_OBJECT

public:
    explicit MapFind(QWidget *parent = nullptr);

    void open();
    QString text() const;
    /// "2 of 5"; which one counts from 1, 0 for none yet.
    void showCount(int which, int count);

Q_SIGNALS:
    void changed(const QString &text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QLabel *m_count;
};

} // namespace mainstay
