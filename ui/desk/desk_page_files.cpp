// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into the place Desk.
#include "kit/page_header.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/ticket_table.h"

#include <QAction>
#include <QSplitter>

namespace mainstay {

void DeskPage::wireFiles()
{
    setAcceptDrops(true);
    m_import->hide();
    connect(m_importAction, &QAction::triggered, this, [this] { showImport(true); });
    connect(m_import, &DeskImportPane::waitingChanged, this, [this] {
        const int waiting = m_import->waiting();
        m_importAction->setText(waiting > 0 ? tr("Import (%Ln waiting)…", "files", waiting) : tr("Import…"));
    });
    connect(m_import, &DeskImportPane::filesWanted, this, &DeskPage::chooseFiles);
    connect(m_import, &DeskImportPane::closed, this, [this] {
        showImport(false);
        settle(); // nobody was at the list while it came in
        m_list->currentWidget()->setFocus(Qt::OtherFocusReason); // whatever stands there
    });
}

void DeskPage::showImport(bool shown)
{
    m_header->setVisible(!shown);
    m_splitter->setVisible(!shown);
    m_import->setVisible(shown);
    if (shown)
        m_import->setFocus();
}

void DeskPage::chooseFiles()
{
    chooseIncomingFiles(this, tr("Import"), [this](const QStringList &paths) { importFiles(paths); });
}

void DeskPage::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    showImport(true);
    m_import->add(paths);
}

void DeskPage::dragEnterEvent(QDragEnterEvent *event)
{
    welcomeFiles(event);
}

void DeskPage::dropEvent(QDropEvent *event)
{
    importFiles(droppedFiles(event));
}

} // namespace mainstay
