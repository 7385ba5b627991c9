// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/leaving.h"

#include "ui_shell/desk_session.h"

#include <QApplication>

namespace mainstay {

Leaving::Leaving(QWidget &window, const QList<Page *> &pages, DeskSession &session)
    : m_window(window), m_pages(pages), m_session(session)
{ }

void Leaving::start()
{
    connect(&m_session.workspace(), &Workspace::notSaved, this, [this](const Error &error) {
        m_hasFailed = m_hasFailed || error.kind != ErrorKind::Cancelled; // what was stopped was not wanted
    });
    storeWhatIsOpen();
    m_session.tasks().cancelAll(); // a step that is shown to take long only later was asked for, and is waited for
    // Queued: who hears that it is finished may destroy what tells of it.
    connect(&m_session.tasks(), &LongTasks::changed, this, &Leaving::look, Qt::QueuedConnection);
    connect(&m_session.workspace(), &Workspace::saved, this, &Leaving::look, Qt::QueuedConnection);
    if (m_session.tasks().isBusy())
        Q_EMIT waiting(tr("Stopping what runs…"));
    else if (m_session.workspace().isSaving())
        Q_EMIT waiting(tr("Sending and saving…"));
    look();
}

void Leaving::storeWhatIsOpen()
{
    // What fails at once is refused by the page itself, such as a date that cannot be read. What fails later is a
    // write, of which the workspace tells, or a read, which nobody waits for any more.
    QList<QMetaObject::Connection> refusals;
    for (Page *page : m_pages)
        refusals.append(connect(page, &Page::failed, this, [this] { m_hasFailed = true; }));
    // Leaving a field stores it.
    if (QWidget *focus = QApplication::focusWidget(); focus && m_window.isAncestorOf(focus))
        focus->clearFocus();
    for (Page *page : m_pages)
        page->finishUp();
    for (const QMetaObject::Connection &refusal : refusals)
        disconnect(refusal);
}

void Leaving::look()
{
    if (m_isFinished || m_session.tasks().isBusy() || m_session.workspace().isSaving())
        return;
    m_isFinished = true;
    Q_EMIT finished(m_hasFailed ? Outcome::Refused : Outcome::Done);
}

} // namespace mainstay
