// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/pointer.h"

#include "stories/hands.h"

#include <QDrag>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

constexpr int Moves = 8;
constexpr int Side = 48; // px

QStringList moveTo(const QPoint &at)
{
    return {u"mousemove"_s, QString::number(at.x()), QString::number(at.y())};
}

} // namespace

Pointer::Pointer()
{
    connect(&m_tool, &QProcess::finished, this, [this](int code) {
        if (code != 0)
            m_trouble = QString::fromLocal8Bit(m_tool.readAllStandardError());
        next();
    });
    connect(&m_tool, &QProcess::errorOccurred, this, [this] { m_trouble = m_tool.errorString(); });
}

bool Pointer::drag(const QPoint &from, const QPoint &to)
{
    m_steps = {moveTo(from), {u"mousedown"_s, u"1"_s}};
    for (int move = 1; move <= Moves; ++move)
        m_steps.append(moveTo(from + (to - from) * move / Moves));
    m_steps.append(QStringList{u"mouseup"_s, u"1"_s});
    next();
    return QTest::qWaitFor([this] { return m_isDone || !m_trouble.isEmpty(); }, Patience) && m_trouble.isEmpty();
}

void Pointer::next()
{
    if (m_steps.isEmpty())
        m_isDone = true;
    else
        m_tool.start(u"xdotool"_s, m_steps.takeFirst());
}

FileManager::FileManager(const QStringList &paths)
    : QWidget(nullptr, Qt::X11BypassWindowManagerHint | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_paths(paths)
{
    setGeometry(0, 0, Side, Side);
    show();
    raise();
}

void FileManager::mousePressEvent(QMouseEvent *) { }

void FileManager::mouseMoveEvent(QMouseEvent *)
{
    QList<QUrl> files;
    for (const QString &path : std::as_const(m_paths))
        files.append(QUrl::fromLocalFile(path));
    auto *dragged = new QMimeData;
    dragged->setUrls(files);
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction);
}

} // namespace mainstay::testing
