// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/component_tree_model.h"

#include <QTreeView>

namespace mainstay {

/// The tree of the estate with all that can be done to a component there: by mouse, by menu and by key.
class ComponentTreeView : public QTreeView
{
    Q_OBJECT

public:
    ComponentTreeView(ComponentTreeModel &model, QWidget *parent = nullptr);

    std::optional<Id<Component>> current() const;
    /// All that are selected, the current one first; the current one where none is.
    ComponentIds chosen() const;
    /// Those that are selected and stand below no other of them, in outline order.
    ComponentIds chosenTopmost() const;
    /// Unfolds what stands above it and scrolls there; false where the filter hides it.
    bool showComponent(Id<Component> component);
    /// Narrows the tree. What was unfolded before a filter is so again after it.
    void setFilter(const ComponentFilter &filter);
    /// What is unfolded while no filter narrows the tree, in the order of the outline. No more than MostRemembered, as
    /// a settings file is written at once: of a tree with more unfolded, its beginning.
    QList<qint64> unfolded() const;
    static constexpr qsizetype MostRemembered = 5000;
    /// Just these; where the tree is still to be loaded, when it is.
    void setUnfolded(const QList<qint64> &components);
    /// Actions of others for the menu of a component, above those of the tree.
    void addMenuAction(QAction *action) { m_more.append(action); }

Q_SIGNALS:
    void currentChanged(std::optional<mainstay::Id<mainstay::Component>> component);
    /// More, or others, are selected than before.
    void chosenChanged();
    /// None of several stands below another of them; they are in outline order.
    void moveWanted(const mainstay::ComponentIds &components, const mainstay::Place &place);
    void moveToWanted(const mainstay::ComponentIds &components); ///< to a place that is still to be chosen
    void removeWanted(const mainstay::ComponentIds &components);
    void addWanted(std::optional<mainstay::Id<mainstay::Component>> parent);
    void renameWanted(mainstay::Id<mainstay::Component> component);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Letters are keys of their own here; names are found by the filter.
    void keyboardSearch(const QString &) override { }
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void startDrag(Qt::DropActions actions) override;

private:
    QAction *addKey(const QString &text, const QKeySequence &key, void (ComponentTreeView::*slot)());
    void chooseCurrent();
    void allowActions();
    void addChild();
    void rename();
    void remove();
    void cut();
    void paste();
    void moveTo();
    void moveUp() { moveAmongSiblings(-1); }
    void moveDown() { moveAmongSiblings(1); }
    void moveAmongSiblings(int by);
    void noteUnfolded(const QModelIndex &index, bool isUnfolded);
    void unfoldAgain();
    void unfoldFirst();
    void unfoldBelow(const QModelIndex &index);

    ComponentTreeModel &m_model;
    QList<QAction *> m_own;
    QList<QAction *> m_ofOne; ///< those of m_own that act on one component only
    QList<QAction *> m_more;
    QAction *m_paste;
    ComponentIds m_cut;
    QSet<qint64> m_unfolded; ///< while no filter narrows the tree
    bool m_isNarrowing = false;
    bool m_isLoaded = false;
    std::optional<QList<qint64>> m_toUnfold; ///< when the tree is loaded
};

} // namespace mainstay
