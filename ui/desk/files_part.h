// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachment.h"
#include "ui_desk/ticket_part.h"

#include <QTemporaryDir>

namespace mainstay {

class Chip;

/// The files of a ticket: attached by a button or by dropping them on the details, opened only when a person asks for
/// it and never where they might run, saved, and taken off as a step that can be undone.
class FilesPart : public TicketPart
{
    Q_OBJECT

public:
    /// Shows a file to the person, with the desktop's own program; tests look at what it would be given.
    using Opener = std::function<bool(const QString &path)>;

    explicit FilesPart(const PageContext &context, QWidget *parent = nullptr);

    void setOpener(const Opener &opener) { m_opener = opener; }
    /// From now on files dropped there are attached to the ticket that is shown.
    void takeDropsOn(QWidget *widget);
    /// Reads them off this thread, with progress and a way to cancel at the bottom of the window.
    void attach(const QStringList &paths);
    void openFile(Id<Attachment> id);
    void saveFile(Id<Attachment> id, const QString &path);
    void remove(Id<Attachment> id);
    const QList<Attachment> &files() const { return m_files; }

protected:
    void present(Shown shown) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFiles();
    void addFile(const Attachment &file);
    QString remarkOf(const Attachment &file) const;
    const Attachment *fileOf(Id<Attachment> id) const;
    void attachOne(const QString &path);
    void take(Id<Ticket> ticket, const Result<AttachedFile> &read);
    void chooseFiles();
    void choosePlace(Id<Attachment> id);

    QList<Attachment> m_files;
    Opener m_opener;
    QTemporaryDir m_folder; ///< of what was opened; goes with the window
    Chip *m_attach;
};

} // namespace mainstay
