// SPDX-License-Identifier: GPL-3.0-or-later
// How the place Estate is laid out; what it does stands in estate_page.cpp.
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "ui_estate/component_details.h"
#include "ui_estate/estate_answers.h"
#include "ui_estate/estate_page.h"
#include "ui_estate/export_pane.h"
#include "ui_estate/import_pane.h"
#include "ui_estate/move_bar.h"
#include "ui_estate/several_fields.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

namespace {

constexpr int TreeWidth = 344;
constexpr int DetailsWidth = 348;
constexpr int LeastAnswer = 140; // high

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
    m_export = new QAction(tr("Export…"), this);
    m_export->setEnabled(false); // until there is something
    m_ask = new QAction(tr("Ask", "questions of the estate"), this);
    m_ask->setToolTip(tr("Ask about the estate, or about what is chosen"));
    auto *questions = new QMenu(this);
    questions->addActions(m_answers->questions());
    m_ask->setMenu(questions);
    m_header->addAction(m_ask)->setMenu(questions);
    m_header->addAction(m_import);
    m_header->addAction(m_export);
    m_header->addPrimaryAction(m_add);
    setAcceptDrops(true);
}

void EstatePage::layOut(std::unique_ptr<QWidget> map)
{
    m_move->hide();
    m_several->hide();
    m_right->addWidget(column({m_move, m_details, m_several}));
    m_right->addWidget(m_importPane);
    m_right->addWidget(m_exportPane);
    m_splitter->addWidget(m_tree);
    const bool hasMap = map != nullptr;
    offerQuestions(map.get());
    if (hasMap)
        m_splitter->addWidget(map.release());
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(hasMap ? 1 : 0, 1);
    m_splitter->setSizes(hasMap ? QList<int>{TreeWidth, 2 * TreeWidth, DetailsWidth}
                                : QList<int>{2 * TreeWidth, DetailsWidth + TreeWidth / 2});
    m_tree->setMinimumWidth(TreeWidth / 2);
    m_right->setMinimumWidth(DetailsWidth * 4 / 5); // what its fields need
    m_above->addWidget(m_splitter);
    m_above->addWidget(m_answers);
    m_above->setChildrenCollapsible(false);
    m_above->setStretchFactor(0, 1);
    m_answers->setMinimumHeight(LeastAnswer);
    m_answers->hide();
    m_content->addWidget(m_above);
    m_content->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new Rule);
    layout->addWidget(m_content, 1);
}

/// In the lists and on the map each by its key.
void EstatePage::offerQuestions(QWidget *map)
{
    m_tree->addActions(m_answers->questions());
    m_tree->addMenuAction(m_ask);
    if (map)
        map->addActions(m_answers->questions());
    connect(m_answers, &EstateAnswers::opened, this, [this] {
        m_answers->show();
        if (!std::exchange(m_hasAnswersPlace, true))
            m_above->setSizes({2 * m_above->height() / 3, m_above->height() / 3});
    });
    connect(m_answers, &EstateAnswers::closed, this, [this] {
        m_answers->hide();
        m_tree->setFocus();
    });
}

QList<QAction *> EstatePage::commands() const
{
    return QList<QAction *>{m_add, m_import, m_export} + m_answers->questions();
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
