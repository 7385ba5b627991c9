// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/draft_file.h"

#include <QPointer>

namespace mainstay {

/// Keeps what is typed on disk while it is typed, so that a crash costs a second of it at most. Looks each second while
/// the person is in the widget that it watches, and once more when they leave it. Lives on the window's thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Collect = std::function<DeskDrafts()>;
    DraftKeeper(QWidget *watched, Collect collect, QObject *parent = nullptr);

    /// Keeps the drafts of this workspace in the folder from now on; answers what others that are gone left there.
    std::optional<DeskDrafts> begin(const QString &folder, const QString &key);
    bool hasLivingOther() const { return m_file && m_file->hasLivingOther(); }
    /// What is typed now; nothing before begin().
    void keep();
    /// The same, and on disk when it returns.
    void keepNow();

private:
    void follow(QWidget *focused);

    QPointer<QWidget> m_watched;
    Collect m_collect;
    QTimer m_second;
    std::unique_ptr<DraftFile> m_file;
};

} // namespace mainstay
