// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/import_pane.h"

#include "kit/calm_style.h"
#include "kit/look.h"
#include "kit/quiet_button.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "ui_estate/component_line.h"
#include "ui_estate/import_item.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

ImportPane::ImportPane(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_under(new ComponentLine)
    , m_list(new QVBoxLayout)
    , m_queue(new IncomingQueue([this] { return files(); }, this))
{
    layOut();
    connect(m_under, &ComponentLine::picked, this, &ImportPane::applyUnder);
    connect(m_under, &QLineEdit::editingFinished, this, &ImportPane::applyUnder);
    connect(m_queue, &IncomingQueue::stateShown, this, &ImportPane::showState);
    showState();
}

void ImportPane::layOut()
{
    QToolButton *close = quietIcon(u"dialog-close"_s, tr("Close the import"));
    connect(close, &QToolButton::clicked, this, [this] {
        for (const QString &path : m_items.keys())
            drop(path);
        Q_EMIT closed();
    });
    m_under->setPlaceholderText(tr("nothing: as solutions"));
    auto *form = new FieldForm;
    form->addField(tr("Below"), m_under);

    auto *inner = new QWidget;
    inner->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->addStretch(1);
    QScrollArea *scroll = scrolledOnBase(inner);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *more = quietButton(tr("More files…"), u"list-add"_s);
    connect(more, &QPushButton::clicked, this, &ImportPane::filesWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(more);
    buttons->addStretch(1);
    buttons->addWidget(m_queue->button());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + 4, 2 * Grid, 2 * Grid);
    layout->addLayout(paneHead(tr("Import"), close));
    layout->addWidget(form);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_queue->summary());
    layout->addLayout(buttons);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void ImportPane::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_under->setEstate(estate);
}

void ImportPane::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (const ImportItem *there = m_items.value(whole); there && there->state() == ImportItem::State::Done)
            drop(whole); // brought in before, and perhaps written anew since
        if (!m_items.contains(whole))
            take(whole);
    }
    applyUnder();
    m_queue->goOn();
    setFocus();
}

void ImportPane::take(const QString &path)
{
    auto *item = new ImportItem(m_context, path);
    connect(item, &ImportItem::closed, this, [this, path] {
        drop(path);
        m_queue->goOn();
        if (m_items.isEmpty())
            Q_EMIT closed();
    });
    connect(item, &ImportItem::stopped, m_queue, &IncomingQueue::stop);
    connect(item, &ImportItem::stateChanged, m_queue, &IncomingQueue::goOn);
    m_items.insert(path, item);
    m_list->insertWidget(m_list->count() - 1, item);
}

void ImportPane::drop(const QString &path)
{
    if (ImportItem *item = m_items.take(path)) {
        item->cancel();
        item->hide();
        item->deleteLater();
    }
}

void ImportPane::applyUnder()
{
    std::optional<Id<Component>> under;
    if (!m_under->text().trimmed().isEmpty()) {
        const Result<Id<Component>> component = m_under->component();
        if (!component) {
            Q_EMIT failed(component.error());
            return;
        }
        under = *component;
    }
    for (ImportItem *item : std::as_const(m_items))
        item->setUnder(under);
}

QList<IncomingFile *> ImportPane::files() const
{
    return {m_items.cbegin(), m_items.cend()};
}

void ImportPane::showState()
{
    m_under->setEnabled(!m_queue->isRunning());
    m_queue->summary()->setVisible(!m_queue->summary()->text().isEmpty());
}

} // namespace mainstay
