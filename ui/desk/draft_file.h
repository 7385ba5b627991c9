// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/drafts.h"

#include <QLockFile>
#include <QThreadPool>
#include <memory>
#include <vector>

namespace mainstay {

/// The drafts of one window on disk, beside the person's settings and readable for that person alone; never in the
/// workspace. Each window has a file of its own under a lock, so that two of them do not write over one another, and
/// takes over the files of windows that are gone, closed or killed.
class DraftFile
{
public:
    /// `key` names the workspace. The folder is made where it is not there.
    DraftFile(const QString &folder, const QString &key);
    /// Waits for what is being written; the file stays for the next window.
    ~DraftFile();
    Q_DISABLE_COPY_MOVE(DraftFile)

    /// What windows that are gone have left; nothing where no window of this workspace left any file. Their files stay
    /// until keep() has written this one.
    std::optional<DeskDrafts> takeOver();
    /// Another window of this workspace is open, and has its drafts.
    bool hasLivingOther() const { return m_hasLivingOther; }

    /// Writes the drafts off this thread, whole or not at all; the same again is not written.
    void keep(const DeskDrafts &drafts);
    /// Waits until all is on disk.
    void finish() { m_pool.waitForDone(); }

private:
    struct Left {
        QString path;
        std::unique_ptr<QLockFile> lock;
    };

    QString m_folder;
    QString m_key;
    QString m_path;
    QLockFile m_lock;
    std::vector<Left> m_left; ///< of windows that are gone
    bool m_hasLivingOther = false;
    std::optional<QByteArray> m_kept;
    QThreadPool m_pool; ///< last: what runs there ends before the rest goes
};

} // namespace mainstay
