// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into the place Estate and go out of it.
#include "ui_estate/estate_page.h"
#include "ui_estate/export_pane.h"
#include "ui_estate/import_pane.h"

#include <QAction>
#include <QStackedWidget>

namespace mainstay {

void EstatePage::wireFiles()
{
    const auto leave = [this] {
        m_right->setCurrentIndex(0);
        showContent();
        m_tree->setFocus();
    };
    connect(m_importPane, &ImportPane::failed, this, &EstatePage::failed);
    connect(m_importPane, &ImportPane::filesWanted, this, &EstatePage::chooseFiles);
    connect(m_importPane, &ImportPane::closed, this, leave);
    connect(m_export, &QAction::triggered, this, &EstatePage::openExport);
    connect(m_exportPane, &ExportPane::closed, this, leave);
}

void EstatePage::openExport()
{
    const ComponentIds chosen = m_tree->chosen();
    m_exportPane->open(chosen.size() == 1 ? find(chosen.front()) : std::nullopt);
    m_right->setCurrentWidget(m_exportPane);
    m_exportPane->setFocus();
}

void EstatePage::chooseFiles()
{
    chooseIncomingFiles(this, tr("Import"), [this](const QStringList &paths) { importFiles(paths); });
}

void EstatePage::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_right->setCurrentWidget(m_importPane);
    showContent();
    m_importPane->add(paths);
}

void EstatePage::finishUp()
{
    m_importPane->stop();
}

void EstatePage::dragEnterEvent(QDragEnterEvent *event)
{
    welcomeFiles(event);
}

void EstatePage::dropEvent(QDropEvent *event)
{
    importFiles(droppedFiles(event));
}

} // namespace mainstay
