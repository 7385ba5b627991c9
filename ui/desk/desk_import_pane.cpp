// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_import_pane.h"

#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/escape.h"
#include "kit/icon.h"
#include "kit/text_elide.h"
#include "ui_desk/desk_import_item.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
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

constexpr int SideMargin = 20; // as a page's header has it
constexpr int FilesWidth = 26 * Grid;

QPushButton *footButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

DeskImportPane::DeskImportPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_side(new QWidget)
    , m_files(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_more(footButton(tr("More files…"), u"moreFiles"_s))
    , m_loadMap(footButton(tr("Load a map…"), u"loadMap"_s))
    , m_saveMap(footButton(tr("Save the map…"), u"saveMap"_s))
    , m_queue(new IncomingQueue([this] { return files(); }, this))
{
    layOut();
    connect(m_files, &QListWidget::currentRowChanged, this, &DeskImportPane::choose);
    connect(m_queue, &IncomingQueue::stateShown, this, &DeskImportPane::showState);
    connect(m_loadMap, &QPushButton::clicked, this, &DeskImportPane::chooseMap);
    connect(m_saveMap, &QPushButton::clicked, this, &DeskImportPane::chooseMapPlace);
    showState();
}

QLayout *DeskImportPane::headLayout()
{
    auto *title = new QLabel(tr("Import"));
    title->setFont(fontOf(title->font(), TextSize::Page, QFont::DemiBold));
    auto *close = new QToolButton;
    close->setIcon(tintedIcon(u"dialog-close"_s));
    close->setAutoRaise(true);
    close->setProperty("quiet", true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Close the import"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] {
        dropAll();
        Q_EMIT closed();
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(SideMargin, Grid + 6, SideMargin, Grid + 4);
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
    foot->setContentsMargins(SideMargin, Grid, SideMargin, 2 * Grid);
    foot->setSpacing(Grid);
    for (QPushButton *button : {m_more, m_loadMap, m_saveMap})
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
    m_side->layout()->setContentsMargins(SideMargin - 3, 0, 0, 0); // names begin where the title does
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

void DeskImportPane::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        const auto isThis = [&whole](const DeskImportItem *item) { return item->path() == whole; };
        const auto there = std::find_if(m_items.cbegin(), m_items.cend(), isThis);
        if (there != m_items.cend() && (*there)->state() == DeskImportItem::State::Done)
            drop(*there); // brought in before, and perhaps written anew since
        else if (there != m_items.cend())
            continue;
        addItem(whole);
    }
    m_queue->goOn();
    if (DeskImportItem *item = current())
        item->setFocus();
}

void DeskImportPane::addItem(const QString &path)
{
    auto *item = new DeskImportItem(m_context, path, m_memory);
    connect(item, &DeskImportItem::stateChanged, m_queue, &IncomingQueue::goOn);
    connect(item, &DeskImportItem::closed, this, [this, item] {
        drop(item);
        if (m_items.isEmpty())
            Q_EMIT closed();
    });
    auto *inner = new QWidget;
    auto *margins = new QVBoxLayout(inner);
    margins->setContentsMargins(SideMargin, 0, SideMargin, 0);
    margins->addWidget(item);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *ground : {inner, scroll->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    m_items.append(item);
    m_stack->addWidget(scroll);
    auto *line = new QListWidgetItem(oneLine(QFileInfo(path).fileName(), 100));
    line->setToolTip(path.toHtmlEscaped());
    line->setSizeHint({0, rowHeight()});
    m_files->addItem(line);
    m_files->setCurrentRow(m_files->count() - 1);
}

void DeskImportPane::drop(DeskImportItem *item)
{
    const int place = int(m_items.indexOf(item));
    if (place < 0)
        return;
    item->cancel();
    m_items.removeAt(place);
    QWidget *page = m_stack->widget(place + 1);
    m_stack->removeWidget(page);
    page->deleteLater();
    delete m_files->takeItem(place);
    choose(m_files->currentRow());
    m_queue->goOn();
}

void DeskImportPane::dropAll()
{
    m_queue->stop();
    while (!m_items.isEmpty())
        drop(m_items.last());
}

void DeskImportPane::choose(int row)
{
    m_stack->setCurrentIndex(row >= 0 && row < m_items.size() ? row + 1 : 0);
    showState();
}

DeskImportItem *DeskImportPane::current() const
{
    return m_items.value(m_stack->currentIndex() - 1);
}

QList<IncomingFile *> DeskImportPane::files() const
{
    return {m_items.cbegin(), m_items.cend()};
}

void DeskImportPane::showState()
{
    const DeskImportItem *shown = current();
    const bool isOpen = shown && shown->state() != DeskImportItem::State::Done;
    m_side->setVisible(m_items.size() > 1);
    m_more->setVisible(!m_items.isEmpty());
    m_loadMap->setVisible(isOpen);
    m_saveMap->setVisible(isOpen && shown->hasMap());
    m_queue->button()->setVisible(!m_items.isEmpty());
}

void DeskImportPane::chooseMap()
{
    auto *dialog = new QFileDialog(this, tr("Load a map"), {}, tr("Maps (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, current(), &DeskImportItem::loadMapFrom);
    dialog->open();
}

void DeskImportPane::chooseMapPlace()
{
    auto *dialog = new QFileDialog(this, tr("Save the map"), {}, tr("Maps (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, current(), &DeskImportItem::saveMapTo);
    dialog->open();
}

} // namespace mainstay
