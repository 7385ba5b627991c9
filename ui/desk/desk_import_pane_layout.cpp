// SPDX-License-Identifier: GPL-3.0-or-later
// How files on their way into the desk are laid out.
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/icon.h"
#include "kit/scrolled.h"
#include "ui_desk/desk_import_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ImportSideMargin = 20; // as a page's header has it
constexpr int FilesWidth = 26 * Grid;

} // namespace

QLayout *DeskImportPane::headLayout()
{
    auto *title = new QLabel(tr("Import"));
    title->setFont(fontOf(title->font(), TextSize::Page, QFont::DemiBold));
    auto *close = new QToolButton;
    close->setIcon(tintedIcon(u"dialog-close"_s));
    close->setAutoRaise(true);
    close->setProperty("quiet", true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Escape; what has not come in yet waits here"));
    close->setAccessibleName(tr("Close the import"));
    connect(close, &QToolButton::clicked, this, &DeskImportPane::leave);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(ImportSideMargin, Grid + 6, ImportSideMargin, Grid + 4);
    head->setSpacing(Grid + Grid / 2);
    head->addWidget(title);
    head->addWidget(m_queue->summary(), 1);
    head->addWidget(close);
    return head;
}

QLayout *DeskImportPane::footLayout()
{
    connect(m_more, &QPushButton::clicked, this, &DeskImportPane::filesWanted);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(ImportSideMargin, Grid, ImportSideMargin, 2 * Grid);
    foot->setSpacing(Grid);
    for (QPushButton *button : {m_more, m_loadMap, m_saveMap, m_dropAll})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_queue->button());
    return foot;
}

void DeskImportPane::layOut()
{
    auto *chooseFiles = new QAction(tr("Choose files…"), this);
    connect(chooseFiles, &QAction::triggered, this, &DeskImportPane::filesWanted);
    auto *none = new EmptyState(
        u"document-import"_s, tr("Choose files, or drop them here"),
        tr("Tables of tickets from Jira, ServiceNow, GLPI, iTop, Zammad and others (CSV), event logs, issues of Jira "
           "(JSON), e-mail, events of Alertmanager, Icinga and Zabbix, tables of people and teams. What a file is and "
           "what its columns mean is guessed, and shown before anything is written."));
    none->addAction(chooseFiles);
    m_stack->addWidget(none);
    m_files->setFixedWidth(FilesWidth);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setAccessibleName(tr("Files"));
    m_files->setObjectName(u"importFiles"_s);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    m_side->setLayout(new QVBoxLayout);
    m_side->layout()->setContentsMargins(ImportSideMargin - 3, 0, 0, 0); // names begin where the title does
    m_side->layout()->addWidget(m_files);
    middle->addWidget(m_side);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(headLayout());
    layout->addLayout(middle, 1);
    layout->addLayout(footLayout());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget *DeskImportPane::scrolled(QWidget *item)
{
    auto *inner = new QWidget;
    auto *margins = new QVBoxLayout(inner);
    margins->setContentsMargins(ImportSideMargin, 0, ImportSideMargin, 0);
    margins->addWidget(item);
    QScrollArea *scroll = scrolledOnBase(inner);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace mainstay
