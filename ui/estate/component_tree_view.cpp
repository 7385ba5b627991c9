// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_tree_view.h"

#include "kit/calm_style.h"
#include "ui_estate/component_delegate.h"
#include "ui_estate/last_place.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace mainstay {

namespace {

/// A filter unfolds what it leaves when that is no more than this.
constexpr quint32 MostUnfolded = 200'000;

} // namespace

ComponentTreeView::ComponentTreeView(ComponentTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ComponentDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAnimated(false);
    setIndentation(2 * Grid);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Components"));
    QAction *add = addKey(tr("Add below"), Qt::Key_Insert, &ComponentTreeView::addChild);
    QAction *rename = addKey(tr("Rename"), Qt::Key_F2, &ComponentTreeView::rename);
    QAction *cut = addKey(tr("Cut"), QKeySequence::Cut, &ComponentTreeView::cut);
    m_paste = addKey(tr("Paste below"), QKeySequence::Paste, &ComponentTreeView::paste);
    QAction *move = addKey(tr("Move to…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, &ComponentTreeView::moveTo);
    QAction *up = addKey(tr("Move up"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, &ComponentTreeView::moveUp);
    QAction *down = addKey(tr("Move down"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, &ComponentTreeView::moveDown);
    QAction *remove = addKey(tr("Remove"), QKeySequence::Delete, &ComponentTreeView::remove);
    m_own = {add, rename, cut, m_paste, move, up, down, remove};
    m_ofOne = {add, rename, m_paste, up, down};
    m_paste->setEnabled(false);
    connect(&model, &ComponentTreeModel::moveWanted, this, &ComponentTreeView::moveWanted);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT currentChanged(current()); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ComponentTreeView::chooseCurrent);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteUnfolded(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteUnfolded(index, false); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ComponentTreeView::unfoldFirst);
}

void ComponentTreeView::unfoldFirst()
{
    m_isLoaded = true;
    if (const auto remembered = std::exchange(m_toUnfold, std::nullopt)) {
        setUnfolded(*remembered);
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        expand(m_model.index(row, 0));
}

QList<qint64> ComponentTreeView::unfolded() const
{
    if (m_toUnfold)
        return *m_toUnfold;
    QList<qint64> found;
    const ComponentTree &tree = m_model.estate()->tree();
    for (ComponentIndex index = 0; index < tree.size() && found.size() < MostRemembered; ++index) {
        if (const qint64 id = tree.component(index).id.value; m_unfolded.contains(id))
            found.append(id);
    }
    return found;
}

void ComponentTreeView::setUnfolded(const QList<qint64> &components)
{
    if (!m_isLoaded) {
        m_toUnfold = components;
        return;
    }
    m_unfolded = QSet<qint64>(components.cbegin(), components.cend());
    setFilter(m_model.filter());
}

QAction *ComponentTreeView::addKey(const QString &text, const QKeySequence &key, void (ComponentTreeView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

std::optional<Id<Component>> ComponentTreeView::current() const
{
    return m_model.idAt(currentIndex());
}

ComponentIds ComponentTreeView::chosenTopmost() const
{
    return m_model.topmostOf(selectionModel()->selectedRows());
}

ComponentIds ComponentTreeView::chosen() const
{
    ComponentIds found;
    const bool isCurrentChosen = !selectionModel()->hasSelection() || selectionModel()->isSelected(currentIndex());
    if (const auto component = current(); component && isCurrentChosen)
        found.push_back(*component);
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const auto component = m_model.idAt(index); component && index != currentIndex())
            found.push_back(*component);
    }
    return found;
}

/// Where what was chosen has gone, the keyboard goes on from the row that has come under it.
void ComponentTreeView::chooseCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ComponentTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    allowActions();
    Q_EMIT chosenChanged();
}

void ComponentTreeView::allowActions()
{
    const QItemSelection selection = selectionModel()->selection();
    const bool isOne = selection.isEmpty() || (selection.size() == 1 && selection.first().height() == 1);
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(isOne && (action != m_paste || !m_cut.empty()));
}

bool ComponentTreeView::showComponent(Id<Component> component)
{
    const QModelIndex index = m_model.indexOf(component);
    if (!index.isValid())
        return false;
    // Whatever keys are held, such as those of a shortcut.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void ComponentTreeView::setFilter(const ComponentFilter &filter)
{
    const QScopedValueRollback narrowing(m_isNarrowing, true);
    m_model.setFilter(filter);
    if (filter.isEmpty())
        unfoldAgain();
    else if (m_model.shownCount() <= MostUnfolded)
        expandAll();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ComponentTreeView::noteUnfolded(const QModelIndex &index, bool isUnfolded)
{
    const auto component = m_model.idAt(index);
    if (m_isNarrowing || !m_model.filter().isEmpty() || !component || !m_model.hasChildren(index))
        return;
    if (isUnfolded)
        m_unfolded.insert(component->value);
    else
        m_unfolded.remove(component->value);
}

void ComponentTreeView::unfoldAgain()
{
    collapseAll();
    scheduleDelayedItemsLayout(); // one layout for all, not one for each
    for (const qint64 id : std::as_const(m_unfolded))
        setExpanded(m_model.indexOf(Id<Component>(id)), true);
}

/// Not the base's way, which remembers each leaf as unfolded too: among 63,000 rows that is what later moves cost.
void ComponentTreeView::unfoldBelow(const QModelIndex &index)
{
    const auto component = m_model.componentAt(index);
    if (!component)
        return;
    const ComponentTree &tree = m_model.estate()->tree();
    scheduleDelayedItemsLayout(); // one layout for all, not one for each
    for (ComponentIndex below = *component; below < tree.endOf(*component); ++below) {
        if (tree.endOf(below) > below + 1)
            expand(m_model.indexOf(tree.component(below).id));
    }
}

void ComponentTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Asterisk)
        unfoldBelow(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ComponentTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current())
        return;
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_more);
    if (!m_more.isEmpty())
        menu->addSeparator();
    menu->addActions(m_own);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void ComponentTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The whole row carries the selection, the part before the name too.
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, lookOf(palette()).selection);
    QTreeView::drawRow(painter, option, index);
}

void ComponentTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    const bool isOpen = isExpanded(index);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = indentation();
    const QPointF centre(isMirrored ? rect.left() + side / 2.0 : rect.right() - side / 2.0 + 1,
                         rect.center().y() + 0.5);
    const qreal along = isMirrored && !isOpen ? -1 : 1;
    QPolygonF arrow;
    if (isOpen)
        arrow << QPointF(-3.5, -2) << QPointF(3.5, -2) << QPointF(0, 2.5);
    else
        arrow << QPointF(-2 * along, -3.5) << QPointF(2.5 * along, 0) << QPointF(-2 * along, 3.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lookOf(palette()).muted);
    painter->drawPolygon(arrow.translated(centre));
    painter->restore();
}

void ComponentTreeView::startDrag(Qt::DropActions)
{
    QMimeData *dragged = m_model.mimeData(selectedIndexes());
    if (!dragged)
        return;
    // Not the base's way: it would remove the rows itself after the drop.
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::MoveAction);
}

void ComponentTreeView::addChild()
{
    Q_EMIT addWanted(current());
}

void ComponentTreeView::rename()
{
    if (const auto component = current())
        Q_EMIT renameWanted(*component);
}

void ComponentTreeView::remove()
{
    if (const ComponentIds components = chosenTopmost(); !components.empty())
        Q_EMIT removeWanted(components);
}

void ComponentTreeView::cut()
{
    m_cut = chosenTopmost();
    allowActions();
}

void ComponentTreeView::paste()
{
    const ComponentIds components = std::exchange(m_cut, {});
    allowActions();
    if (!components.empty())
        Q_EMIT moveWanted(components, lastPlaceIn(*m_model.estate(), current(), components));
}

void ComponentTreeView::moveTo()
{
    if (const ComponentIds components = chosenTopmost(); !components.empty())
        Q_EMIT moveToWanted(components);
}

void ComponentTreeView::moveAmongSiblings(int by)
{
    const QModelIndex index = currentIndex();
    const auto component = current();
    const int target = index.row() + by;
    if (!component || target < 0 || target >= m_model.rowCount(index.parent()))
        return;
    const int after = by < 0 ? target - 1 : target;
    Q_EMIT moveWanted({*component}, {m_model.idAt(index.parent()), m_model.idAt(index.siblingAtRow(after))});
}

} // namespace mainstay
