// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/files_part.h"

#include "desk/attachment_commands.h"
#include "desk/attachment_risk.h"
#include "desk/attachment_store.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/incoming_file.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_desk/kept_file.h"
#include "ui_desk/small_form.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

FilesPart::FilesPart(const PageContext &context, QWidget *parent)
    : TicketPart(context, tr("Attachments"), parent)
    , m_opener([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
    , m_attach(new Chip(tr("Attach…"), Tone::Neutral, Chip::Use::Pressed))
{
    m_attach->setObjectName(u"attach"_s);
    m_attach->setToolTip(tr("Files of up to 50 MB; they can also be dropped on the ticket"));
    section()->addToTitle(m_attach);
    connect(m_attach, &Chip::clicked, this, &FilesPart::chooseFiles);
}

void FilesPart::present(Shown shown)
{
    if (shown == Shown::OtherTicket) {
        m_files.clear();
        showFiles();
    }
    readLatest([id = ticket().id](Session &session) { return attachmentsOf(session, id); },
               [this](const QList<Attachment> &files) {
                   if (files == m_files)
                       return;
                   m_files = files;
                   showFiles();
               });
}

void FilesPart::showFiles()
{
    section()->clear();
    for (const Attachment &file : std::as_const(m_files))
        addFile(file);
}

void FilesPart::addFile(const Attachment &file)
{
    QBoxLayout *row = section()->addRow();
    auto *name = new ElidedLabel(file.name);
    name->setLink();
    const bool isRisky = mayRun(file.name);
    connect(name, &ElidedLabel::activated, this,
            [this, id = file.id, isRisky] { isRisky ? choosePlace(id) : openFile(id); });
    auto *remark = new ElidedLabel(remarkOf(file));
    remark->setFont(fontOf(remark->font(), TextSize::Small));
    remark->setMuted();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(name);
    lines->addWidget(remark);
    row->addLayout(lines, 1);
    auto *save = rowButton(u"document-save-as"_s, tr("Save “%1” as…").arg(oneLine(file.name, 60)));
    save->setObjectName(u"save:"_s + file.name);
    connect(save, &QPushButton::clicked, this, [this, id = file.id] { choosePlace(id); });
    auto *away = rowButton(u"list-remove"_s, tr("Take “%1” off the ticket").arg(oneLine(file.name, 60)));
    away->setObjectName(u"remove:"_s + file.name);
    connect(away, &QPushButton::clicked, this, [this, id = file.id] { remove(id); });
    row->addWidget(save);
    row->addWidget(away);
}

QString FilesPart::remarkOf(const Attachment &file) const
{
    const QLocale &locale = context().words.locale();
    QStringList parts{locale.formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat)};
    const QList<LogEntry> &log = record().log;
    const auto entry = std::ranges::find_if(log, [&file](const LogEntry &one) { return one.id == file.entry; });
    if (entry != log.end()) {
        parts.append(oneLine(entry->who, 30));
        parts.append(relativeTime(entry->happened, context().now(), locale));
    }
    if (mayRun(file.name))
        parts.append(tr("is only saved, never opened"));
    return parts.join(u" · "_s);
}

const Attachment *FilesPart::fileOf(Id<Attachment> id) const
{
    const auto found = std::ranges::find(m_files, id, &Attachment::id);
    return found == m_files.cend() ? nullptr : &*found;
}

void FilesPart::attach(const QStringList &paths)
{
    for (const QString &path : paths)
        attachOne(path);
}

void FilesPart::attachOne(const QString &path)
{
    context().tasks.start(
        tr("Attaching %1").arg(oneLine(QFileInfo(path).fileName(), 60)), this,
        [path](Progress &progress) -> Result<AttachedFile> {
            try {
                return readToAttach(path, progress);
            } catch (const StoreError &error) {
                return tl::unexpected(error.error());
            }
        },
        [this, of = ticket().id](const Result<AttachedFile> &read) { take(of, read); });
}

void FilesPart::take(Id<Ticket> of, const Result<AttachedFile> &read)
{
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return;
    if (!read) {
        of == ticket().id ? tell(read.error()) : void(Q_EMIT failed(read.error()));
        return;
    }
    change([of, file = *read, when = occasion()](
               Transaction &transaction) { return attachFile(transaction, of, file, Visibility::Internal, when); },
           [](const Attachment &) {});
}

void FilesPart::openFile(Id<Attachment> id)
{
    const Attachment *file = fileOf(id);
    if (!file)
        return;
    stopTelling();
    context().workspace.read(
        this,
        [file = *file, folder = m_folder.path()](Session &session) {
            return saveToOpen(folder, file, bytesOf(session, file));
        },
        [this, name = file->name](const Result<QString> &path) {
            if (!path)
                tell(path.error());
            else if (!m_opener(*path))
                tell({ErrorKind::Unavailable, "desk.no-program", {{u"name"_s, name}}, {}});
        });
}

void FilesPart::saveFile(Id<Attachment> id, const QString &path)
{
    const Attachment *file = fileOf(id);
    if (!file)
        return;
    stopTelling();
    context().workspace.read(
        this, [file = *file, path](Session &session) { saveAs(path, bytesOf(session, file)); },
        [this](const Result<void> &done) {
            if (!done)
                tell(done.error());
        });
}

void FilesPart::remove(Id<Attachment> id)
{
    if (const Attachment *file = fileOf(id))
        change([file = *file](Transaction &transaction) { detachFile(transaction, file); }, [] {});
}

void FilesPart::chooseFiles()
{
    auto *dialog =
        new QFileDialog(this, tr("Attach files"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, of = ticket().id](const QStringList &paths) {
        if (of == ticket().id)
            attach(paths);
    });
    dialog->open();
}

void FilesPart::choosePlace(Id<Attachment> id)
{
    const Attachment *file = fileOf(id);
    if (!file)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the attachment"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) { saveFile(id, path); });
    dialog->open();
}

void FilesPart::takeDropsOn(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool FilesPart::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOver = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isOver && event->type() != QEvent::Drop)
        return TicketPart::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty() || !ticket().id.isValid() || !isVisible())
        return TicketPart::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!isOver)
        attach(paths);
    return true;
}

} // namespace mainstay
