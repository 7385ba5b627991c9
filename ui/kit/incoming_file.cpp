// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/incoming_file.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mainstay {

IncomingQueue::IncomingQueue(std::function<QList<IncomingFile *>()> files, QObject *parent)
    : QObject(parent), m_files(std::move(files)), m_button(new QPushButton), m_summary(new QLabel)
{
    m_button->setObjectName(u"bringIn"_s);
    m_button->setProperty("primary", true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_isRunning = true;
        goOn();
    });
    showState();
}

bool IncomingFile::mayBeTriedAgain(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Unavailable;
}

void IncomingQueue::goOn()
{
    // The file that begins comes back here with its new state.
    if (m_isRunning && beginNext())
        return;
    showState();
}

bool IncomingQueue::beginNext()
{
    IncomingFile *next = nullptr;
    for (IncomingFile *file : m_files()) {
        if (file->state() == IncomingFile::State::BringingIn)
            return false;
        if (!next && file->state() == IncomingFile::State::Ready)
            next = file;
    }
    m_isRunning = next != nullptr;
    if (next)
        next->bringIn();
    return next != nullptr;
}

void IncomingQueue::showState()
{
    qint64 ready = 0;
    qint64 rejected = 0;
    for (const IncomingFile *file : m_files()) {
        if (file->state() != IncomingFile::State::Ready)
            continue;
        ++ready;
        rejected += file->rejected();
    }
    m_button->setEnabled(ready > 0 && !m_isRunning);
    m_button->setText(rejected > 0 ? tr("Bring in all but %Ln row(s)", nullptr, int(rejected)) : tr("Bring in"));
    m_summary->setText(
        ready > 0 ? tr("Nothing has been written yet. What comes in is one step for each file, which undo takes back.")
                  : QString());
    Q_EMIT stateShown();
}

void chooseIncomingFiles(QWidget *parent, const QString &title, std::function<void(const QStringList &)> take)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(take));
    dialog->open();
}

void welcomeFiles(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QStringList droppedFiles(QDropEvent *event)
{
    event->acceptProposedAction();
    return localFiles(event->mimeData());
}

} // namespace mainstay
