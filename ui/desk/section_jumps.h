// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QScrollArea;

namespace mainstay {

/// A row of words above what is scrolled, each of which brings a part of it to the top; there while that is, and each
/// word while its part is. Pressed by keyboard it also hands the focus on to the first of the part.
class SectionJumps : public QWidget
{
    Q_OBJECT

public:
    /// The area outlives it.
    explicit SectionJumps(QScrollArea &area, QWidget *parent = nullptr);
    /// A widget within the area's own; in the order in which they are read.
    void add(const QString &word, QWidget *section);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *leader, QWidget *follower);
    void jump(const QWidget &section, bool isByKeyboard);

    QScrollArea &m_area;
    QHash<QObject *, QWidget *> m_followers; ///< each is shown while its key is
};

} // namespace mainstay
