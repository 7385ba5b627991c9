// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_saver.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

PictureSaver::~PictureSaver()
{
    if (m_thread.joinable())
        m_thread.join();
}

void PictureSaver::run(std::function<void()> work)
{
    // Whoever saves again so soon waits: two at once would take as long.
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread(std::move(work));
}

void PictureSaver::save(const Picture &picture, const QString &path)
{
    run([this, picture, path] {
        const Result<void> done = savePicture(picture, path);
        m_mailbox.post([this, done, path] {
            if (done)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(done.error());
        });
    });
}

void PictureSaver::saveAs(const Picture &picture, QWidget *over, const QString &title, const QString &fileName)
{
    const QString path =
        QFileDialog::getSaveFileName(over, title, fileName + u".svg"_s, tr("Pictures (*.svg *.png *.pdf)"));
    if (!path.isEmpty())
        save(picture, path);
}

void PictureSaver::copy(const Picture &picture)
{
    run([this, picture] {
        const QImage image = toImage(picture, ClipboardScale);
        m_mailbox.post([image] { QGuiApplication::clipboard()->setImage(image); });
    });
}

} // namespace mainstay
