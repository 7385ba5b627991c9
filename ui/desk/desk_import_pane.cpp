// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_import_pane.h"

#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/text_elide.h"
#include "ui_desk/desk_import_item.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QPushButton *footButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

/// What is typed or chosen and not yet taken is let go before the pane is left.
bool letGo(QWidget *field)
{
    auto *choice = qobject_cast<InPlaceChoice *>(field);
    auto *line = qobject_cast<InPlaceField *>(field);
    if (choice && choice->isEdited())
        choice->revert();
    else if (line && line->isEdited())
        line->setText(line->stored());
    else
        return false;
    return true;
}

} // namespace

DeskImportPane::DeskImportPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_side(new QWidget)
    , m_files(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_more(footButton(tr("More files…"), u"moreFiles"_s))
    , m_dropAll(footButton(tr("Leave all out"), u"leaveAllOut"_s))
    , m_loadMap(footButton(tr("Load a map…"), u"loadMap"_s))
    , m_saveMap(footButton(tr("Save the map…"), u"saveMap"_s))
    , m_queue(new IncomingQueue([this] { return files(); }, this))
{
    layOut();
    connect(m_files, &QListWidget::currentRowChanged, this, &DeskImportPane::choose);
    connect(m_queue, &IncomingQueue::stateShown, this, &DeskImportPane::showState);
    connect(m_dropAll, &QPushButton::clicked, this, [this] {
        dropAll();
        Q_EMIT closed();
    });
    connect(m_loadMap, &QPushButton::clicked, this, &DeskImportPane::chooseMap);
    connect(m_saveMap, &QPushButton::clicked, this, &DeskImportPane::chooseMapPlace);
    connect(qApp, &QApplication::focusChanged, this, &DeskImportPane::keepFocus);
    onEscape(this, [this] {
        if (!letGo(QApplication::focusWidget()))
            leave();
    });
    showState();
}

DeskImportPane::~DeskImportPane()
{
    disconnect(qApp, nullptr, this, nullptr); // what has the keys gives them away while it goes
}

void DeskImportPane::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        const auto isThis = [&whole](const DeskImportItem *item) { return item->path() == whole; };
        const auto there = std::find_if(m_items.cbegin(), m_items.cend(), isThis);
        if (there != m_items.cend() && (*there)->state() == DeskImportItem::State::Done)
            drop(*there); // brought in before, and perhaps written anew since
        else if (there != m_items.cend()) {
            m_files->setCurrentRow(int(there - m_items.cbegin()));
            (*there)->lookAgain();
            continue;
        }
        addItem(whole);
    }
    m_queue->goOn();
    if (DeskImportItem *item = current())
        item->setFocus();
}

void DeskImportPane::addItem(const QString &path)
{
    auto *item = new DeskImportItem(m_context, path, m_memory);
    connect(item, &DeskImportItem::stopped, m_queue, &IncomingQueue::stop);
    connect(item, &DeskImportItem::stateChanged, m_queue, &IncomingQueue::goOn);
    connect(item, &DeskImportItem::closed, this, [this, item] {
        drop(item);
        if (m_items.isEmpty())
            Q_EMIT closed();
    });
    m_items.append(item);
    m_stack->addWidget(scrolled(item));
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

/// What has come in needs nobody any more; the rest is found again.
void DeskImportPane::leave()
{
    const QList<DeskImportItem *> items = m_items;
    for (DeskImportItem *item : items) {
        if (item->state() == DeskImportItem::State::Done)
            drop(item);
    }
    Q_EMIT closed();
}

void DeskImportPane::focusInEvent(QFocusEvent *event)
{
    QWidget *first = current() ? current()->focusProxy() : m_stack->currentWidget()->findChild<QPushButton *>();
    if (first && first->isEnabled())
        first->setFocus(event->reason());
}

/// A button that is of no use any more once it was pressed, or a field that went, leaves the keys here.
void DeskImportPane::keepFocus(const QWidget *old, const QWidget *now)
{
    const bool isGone = old && isAncestorOf(old) && !(old->isVisible() && old->isEnabled());
    if (isGone && isVisible() && !(now && isAncestorOf(now)))
        setFocus();
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

int DeskImportPane::waiting() const
{
    return int(std::ranges::count_if(
        m_items, [](const DeskImportItem *item) { return item->state() != DeskImportItem::State::Done; }));
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
    m_loadMap->setVisible(isOpen && shown->takesMap());
    m_saveMap->setVisible(isOpen && shown->hasMap());
    m_dropAll->setVisible(m_items.size() > 1 && waiting() > 0);
    m_queue->button()->setVisible(!m_items.isEmpty());
    Q_EMIT waitingChanged();
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
