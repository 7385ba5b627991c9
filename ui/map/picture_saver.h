// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/picture.h"
#include "store/post_to.h"

#include <QObject>
#include <thread>

class QWidget;

namespace mainstay {

/// Draws pictures into files and images off the window's thread, one after another. Destroyed, it waits for the last.
class PictureSaver : public QObject
{
    Q_OBJECT

public:
    /// Twice the pixels of a screen of 96 dots per inch.
    static constexpr double ClipboardScale = 2;

    explicit PictureSaver(QObject *parent = nullptr) : QObject(parent) { }
    ~PictureSaver() override;

    /// The picture's draw() is called on another thread.
    void save(const Picture &picture, const QString &path);
    /// Asks where to, beginning with the file name, which has no ending; `over` is what the dialog stands over.
    void saveAs(const Picture &picture, QWidget *over, const QString &title, const QString &fileName);
    /// Onto the clipboard.
    void copy(const Picture &picture);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const mainstay::Error &error);

private:
    void run(std::function<void()> work);

    Mailbox m_mailbox{this};
    std::thread m_thread;
};

} // namespace mainstay
