// SPDX-License-Identifier: GPL-3.0-or-later
// How the place Estate is laid out; what it does stands in estate_page.cpp.
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "ui_estate/component_details.h"
#include "ui_estate/estate_page.h"
#include "ui_estate/import_pane.h"
#include "ui_estate/move_bar.h"

#include <QAction>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

namespace {

constexpr int TreeWidth = 344;
constexpr int DetailsWidth = 348;

/// A line of one pixel in the colour of lines.
class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), lookOf(palette()).line); }
};

QWidget *column(std::initializer_list<QWidget *> widgets)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    return column;
}

} // namespace

void EstatePage::makeActions()
{
    m_add = new QAction(tr("Add component"), this);
    connect(m_add, &QAction::triggered, this, [this] { addComponent(m_tree->current()); });
    m_import = new QAction(tr("Import…"), this);
    connect(m_import, &QAction::triggered, this, &EstatePage::chooseFiles);
    m_header->addAction(m_import);
    m_header->addPrimaryAction(m_add);
    setAcceptDrops(true);
}

void EstatePage::layOut(std::unique_ptr<QWidget> map)
{
    m_move->hide();
    m_right->addWidget(column({m_move, m_details}));
    m_right->addWidget(m_importPane);
    m_splitter->addWidget(m_tree);
    const bool hasMap = map != nullptr;
    if (hasMap)
        m_splitter->addWidget(map.release());
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(hasMap ? 1 : 0, 1);
    m_splitter->setSizes(hasMap ? QList<int>{TreeWidth, 2 * TreeWidth, DetailsWidth}
                                : QList<int>{2 * TreeWidth, DetailsWidth + TreeWidth / 2});
    m_tree->setMinimumWidth(TreeWidth / 2);
    m_right->setMinimumWidth(DetailsWidth * 4 / 5); // what its fields need
    m_content->addWidget(m_splitter);
    m_content->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new Rule);
    layout->addWidget(m_content, 1);
}

QWidget *EstatePage::makeEmptyState()
{
    auto *empty = new EmptyState(iconName(), tr("No solutions yet"),
                                 tr("A solution is what a business process runs on: servers, systems, applications, "
                                    "and how they need one another. Bring in a list, or begin with one component."));
    empty->addAction(m_import);
    empty->addAction(m_add);
    return empty;
}

} // namespace mainstay
