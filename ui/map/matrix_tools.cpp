// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/matrix_tools.h"

#include "ui_map/part_menu.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr quint32 DeepestLevel = 6;
} // namespace

MatrixTools::MatrixTools(QWidget *parent)
    : ToolRow(parent), m_rootMenu(new PartMenu(this)), m_depthMenu(new QMenu(this)), m_more(new QMenu(this))
{
    m_root = addButton(u"view-list-tree"_s, tr("Whole estate"), tr("Which part of the estate the matrix shows"));
    m_depth = addButton(u"distribute-vertical-margin"_s, tr("As fits"),
                        tr("Down to which level components are rows of their own"));
    m_flip = addButton(u"object-flip-horizontal"_s, tr("Flip"), tr("Read the matrix the other way round"));
    m_rules = addButton(u"dialog-cancel"_s, tr("Rules"), tr("Which dependencies are forbidden"));
    QPushButton *picture = addButton(u"document-save"_s, tr("Save picture"), tr("Save the matrix as SVG, PNG or PDF"));
    QPushButton *more = addButton(u"overflow-menu"_s, {}, tr("More about the matrix"));
    m_root->setMenu(m_rootMenu);
    m_depth->setMenu(m_depthMenu);
    m_rules->setCheckable(true);
    more->setMenu(m_more);
    connect(m_rootMenu, &PartMenu::wanted, this, &MatrixTools::rootWanted);
    connect(m_flip, &QPushButton::clicked, this, &MatrixTools::flipWanted);
    connect(m_rules, &QPushButton::toggled, this, &MatrixTools::rulesWanted);
    connect(picture, &QPushButton::clicked, this, &MatrixTools::pictureWanted);
}

void MatrixTools::showWish(const MatrixWish &wish, const Estate &estate, std::optional<Id<Component>> chosen)
{
    setWords(m_root, PartMenu::textOf(estate, wish.root));
    setWords(m_depth,
             !wish.depth                    ? tr("As fits", "so many levels that all rows can be read")
                 : *wish.depth == AllLevels ? tr("All levels open")
                                            : tr("%n level(s) open", nullptr, int(*wish.depth)));
    m_rootMenu->offer(estate, wish.root, chosen);
    offerDepths(wish);
}

void MatrixTools::offerDepths(const MatrixWish &wish)
{
    m_depthMenu->clear();
    const auto offer = [&](const QString &text, std::optional<quint32> depth) {
        QAction *action = m_depthMenu->addAction(text, this, [this, depth] { Q_EMIT depthWanted(depth); });
        action->setCheckable(true);
        const bool isPlain = wish.opened.isEmpty() && wish.folded.isEmpty();
        action->setChecked(isPlain && wish.depth == depth);
    };
    offer(tr("As fits", "so many levels that all rows can be read"), {});
    for (quint32 depth = 0; depth <= DeepestLevel; ++depth)
        offer(tr("%n level(s) open", nullptr, int(depth)), depth);
    offer(tr("All levels open"), AllLevels);
}

void MatrixTools::showReading(MatrixReading reading)
{
    m_flip->setToolTip(reading == MatrixReading::RowNeedsColumn
                           ? tr("Rows depend on columns. Press to read it the other way round.")
                           : tr("Columns depend on rows. Press to read it the other way round."));
    m_flip->setAccessibleDescription(m_flip->toolTip());
}

void MatrixTools::showRules(qint64 rules, qint64 broken)
{
    setWords(m_rules,
             broken > 0      ? tr("Rules: %n broken", "rules against dependencies", int(broken))
                 : rules > 0 ? tr("Rules: kept", "rules against dependencies")
                             : tr("Rules"));
}

} // namespace mainstay
