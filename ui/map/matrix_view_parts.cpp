// SPDX-License-Identifier: GPL-3.0-or-later
// What a matrix view is put together from, and its menus and picture.
#include "kit/empty_state.h"
#include "kit/look.h"
#include "render/matrix_picture.h"
#include "ui_map/matrix_tools.h"
#include "ui_map/matrix_view.h"
#include "ui_map/rules_pane.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

void MatrixView::addParts()
{
    m_tools = new MatrixTools;
    m_canvas = new MatrixCanvas(m_words);
    m_empty = new EmptyState(u"insert-table"_s, tr("Nothing to compare yet"),
                             tr("A structure matrix shows which component depends on which, and the cycles among them. "
                                "Add components, or import a list."));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_canvas);
    m_rules = new RulesPane(m_words);
    m_rules->hide();
    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_rules);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    build(m_tools, m_tools->more(), m_split);
    setFocusProxy(m_canvas);
}

void MatrixView::wire()
{
    connect(m_canvas, &MatrixCanvas::chosen, this, &MatrixView::componentChosen);
    connect(m_canvas, &MatrixCanvas::foldToggled, this, &MatrixView::toggleFold);
    connect(m_canvas, &MatrixCanvas::menuWanted, this, &MatrixView::showMenu);
    connect(m_tools, &MatrixTools::rootWanted, this, [this](std::optional<Id<Component>> root) {
        MatrixWish wish = m_wish;
        wish.root = root;
        setWish(wish);
    });
    connect(m_tools, &MatrixTools::depthWanted, this, [this](std::optional<quint32> depth) {
        setWish({.root = m_wish.root, .depth = depth, .opened = {}, .folded = {}});
    });
    connect(m_tools, &MatrixTools::flipWanted, this, &MatrixView::flip);
    connect(m_tools, &MatrixTools::rulesWanted, this, &MatrixView::showRules);
    connect(m_tools, &MatrixTools::pictureWanted, this, &MatrixView::savePictureAs);
    connect(m_rules, &RulesPane::addWanted, this, &MatrixView::addRule);
    connect(m_rules, &RulesPane::removeWanted, this, &MatrixView::removeRule);
    connect(m_rules, &RulesPane::componentChosen, this, &MatrixView::componentChosen);
    QMenu *more = m_tools->more();
    more->addAction(tr("All of it (Home)"), m_canvas, &MatrixCanvas::fit);
    more->addSeparator();
    offerFiles();
}

void MatrixView::offerMenu(QMenu &menu)
{
    const auto &matrix = m_canvas->matrix();
    const auto place = m_canvas->current() ? std::optional(m_canvas->current()->row) : std::nullopt;
    if (matrix && place && matrix->canFold(*place)) {
        const Id<Component> component = matrix->estate->tree().component(matrix->nodeAt(*place).component).id;
        menu.addAction(matrix->isOpenedAt(*place) ? tr("Fold into one row") : tr("Open into rows"), this,
                       [this, component] { toggleFold(component); });
        menu.addAction(tr("Show only what is inside"), this,
                       [this, component] { setWish({.root = component, .depth = {}, .opened = {}, .folded = {}}); });
    }
    if (m_wish.root)
        menu.addAction(tr("Show the whole estate"), this, [this] { setWish({}); });
    menu.addSeparator();
}

std::optional<Picture> MatrixView::picture() const
{
    if (!m_canvas->matrix())
        return std::nullopt;
    return pictureOf(m_canvas->matrix(), m_canvas->reading(), lookOf(palette()), m_words, m_canvas->answer());
}

} // namespace mainstay
