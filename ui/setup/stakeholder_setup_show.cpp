// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/scrolled.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"
#include "setup/stakeholder_setup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int WhoWidth = 240;
constexpr int RoleWidth = 200;

} // namespace

StakeholderSetup::StakeholderSetup(const PageContext &context, QWidget *parent)
    : SetupPart(context, tr("Solutions"), u"solutions"_s, parent)
    , m_empty(new EmptyState(u"system-users"_s, tr("No solutions yet"),
                             tr("Who is to be told belongs to a solution. Solutions are made at the place Estate.")))
    , m_title(paneTitle())
    , m_about(paneRemark())
    , m_table(new QTableWidget(0, Columns))
    , m_nobody(paneRemark())
    , m_add(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove")))
{
    layOut({list(), makePane()}, {320, 840});
    follow();
    connect(&context.estate, &LiveEstate::changed, this, &StakeholderSetup::presentList);
}

bool StakeholderSetup::isAbout(const ChangeSet &changes) const
{
    return changes.rows.contains(u"solution_stakeholder"_s);
}

void StakeholderSetup::makeTable()
{
    m_table->setObjectName(u"stakeholders"_s);
    m_table->setAccessibleName(tr("Stakeholders"));
    makeCalm(*m_table, {tr("Who"), tr("Kind"), tr("Role"), tr("Told by")});
    m_table->horizontalHeaderItem(ToldByColumn)->setToolTip(tr("How they want to be told, such as “phone, at once”"));
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight() + 4);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnWidth(NameColumn, WhoWidth);
    m_table->setColumnWidth(RoleColumn, RoleWidth);
    connect(m_table, &QTableWidget::cellChanged, this, &StakeholderSetup::change);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { setUsable(m_remove, row >= 0 && row < m_table->rowCount()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &StakeholderSetup::remove);
}

QWidget *StakeholderSetup::makePane()
{
    makeTable();
    m_about->setText(tr("When an incident of this solution is called a major one, these join it and are told of every "
                        "update."));
    m_nobody->setText(tr("Nobody yet."));
    m_add->setObjectName(u"addStakeholder"_s);
    m_add->setPlaceholderText(tr("Add a person or an organisation"));
    m_add->setAccessibleName(m_add->placeholderText());
    m_remove->setObjectName(u"removeStakeholder"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_add, 1);
    row->addWidget(m_remove);
    auto *content = new QWidget;
    QBoxLayout *lines = paneLines(content);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_table);
    lines->addWidget(m_nobody);
    lines->addLayout(row);
    lines->addWidget(notice());
    lines->addStretch(1);
    connect(m_add, &QLineEdit::returnPressed, this, &StakeholderSetup::add);
    connect(m_remove, &QPushButton::clicked, this, &StakeholderSetup::remove);
    auto *pane = new QWidget;
    auto *whole = new QVBoxLayout(pane);
    whole->setContentsMargins(0, 0, 0, 0);
    m_pane = scrolledOnBase(content);
    whole->addWidget(m_pane, 1);
    whole->addWidget(m_empty, 1);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    return pane;
}

} // namespace mainstay
