// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/pick_list.h"

#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/fuzzy.h"
#include "kit/text_elide.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

PickList::PickList(const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_head(new QHBoxLayout)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(hint);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    onRowHeight(m_list, [this] { present(); });
    m_head->setSpacing(Grid);
    m_head->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addLayout(m_head);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &PickList::present);
    connect(m_list, &QListView::clicked, this, &PickList::pick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PickList::currentChanged);
    onEscape(this, [this] { Q_EMIT dropped(); });
}

void PickList::setItems(const QList<Item> &items)
{
    m_items = items;
    present();
}

void PickList::begin()
{
    m_line->clear();
    present();
    m_line->setFocus(Qt::OtherFocusReason);
}

void PickList::present()
{
    QList<qsizetype> places;
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        for (qsizetype place = 0; place < std::min<qsizetype>(m_items.size(), MostShown); ++place)
            places.append(place);
    } else {
        FuzzyNames names;
        for (const Item &item : std::as_const(m_items))
            names.add(item.name);
        for (const FuzzyNames::Match &match : names.best(typed, MostShown))
            places.append(match.place);
    }
    m_model->clear();
    for (const qsizetype place : std::as_const(places)) {
        const Item &item = m_items[place];
        auto *row =
            new QStandardItem(item.remark.isEmpty() ? oneLine(item.name, 200)
                                                    : oneLine(item.name, 200) + u" · "_s + oneLine(item.remark, 200));
        row->setData(int(place), Qt::UserRole);
        row->setSizeHint({1, rowHeight()}); // as wide as the list, beyond which it ends in …
        m_model->appendRow(row);
    }
    m_list->setFixedHeight(rowHeight() * std::clamp(m_model->rowCount(), 1, Rows) + 2);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

QStringList PickList::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->item(row)->text());
    return texts;
}

std::optional<int> PickList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(index.data(Qt::UserRole).toInt()) : std::nullopt;
}

void PickList::addBeside(QWidget *widget)
{
    m_head->addWidget(widget);
}

void PickList::pick(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT picked(index.data(Qt::UserRole).toInt());
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(next, 0));
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    pick(m_list->currentIndex());
    return true;
}

} // namespace mainstay
