// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QWidget>

namespace mainstay::testing {

/// The real pointer of the screen, moved by xdotool. Steps follow one another from the event loop, whichever runs: a
/// drag has its own.
class Pointer : public QObject
{
public:
    Pointer();
    /// Points on the screen. False when it does not end.
    bool drag(const QPoint &from, const QPoint &to);
    QString trouble() const { return m_trouble; }

private:
    void next();

    QProcess m_tool;
    QList<QStringList> m_steps;
    QString m_trouble;
    bool m_isDone = false;
};

/// A window in the corner of the screen from which files can be dragged.
class FileManager : public QWidget
{
public:
    explicit FileManager(const QStringList &paths);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QStringList m_paths;
};

} // namespace mainstay::testing
