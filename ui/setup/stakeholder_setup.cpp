// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/stakeholder_setup.h"

#include "desk/names.h"
#include "desk/stakeholder_commands.h"
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/notice_bar.h"
#include "kit/ticket_look.h"
#include "people/people_lookup.h"
#include "setup/setup_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int WhoWidth = 240;
constexpr int RoleWidth = 200;

QLabel *stakeholderText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTableWidgetItem *stakeholderCell(const QString &text, bool isEditable)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text.toHtmlEscaped());
    if (!isEditable)
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    return item;
}

} // namespace

StakeholderSetup::StakeholderSetup(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new SetupList(tr("Solutions")))
    , m_empty(new EmptyState(u"system-users"_s, tr("No solutions yet"),
                             tr("Who is to be told belongs to a solution. Solutions are made at the place Estate.")))
    , m_content(new QWidget)
    , m_title(stakeholderText())
    , m_about(stakeholderText())
    , m_table(new QTableWidget(0, Columns))
    , m_add(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove")))
    , m_notice(new NoticeBar)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(makePane());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 840});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"solution_stakeholder"_s))
            read();
    });
    connect(&m_context.estate, &LiveEstate::changed, this, &StakeholderSetup::presentList);
    read();
}

QWidget *StakeholderSetup::makeList()
{
    m_list->setObjectName(u"solutions"_s);
    m_list->setMinimumWidth(240);
    connect(m_list, &SetupList::chosen, this, &StakeholderSetup::choose);
    return m_list;
}

void StakeholderSetup::makeTable()
{
    m_table->setObjectName(u"stakeholders"_s);
    m_table->setAccessibleName(tr("Stakeholders"));
    m_table->setHorizontalHeaderLabels({tr("Who"), tr("Kind"), tr("Role"), tr("Told by")});
    m_table->horizontalHeaderItem(ToldByColumn)->setToolTip(tr("How they want to be told, such as “phone, at once”"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight() + 4);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnWidth(NameColumn, WhoWidth);
    m_table->setColumnWidth(RoleColumn, RoleWidth);
    connect(m_table, &QTableWidget::cellChanged, this, &StakeholderSetup::change);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0 && row < m_table->rowCount()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &StakeholderSetup::remove);
}

QWidget *StakeholderSetup::makePane()
{
    makeTable();
    m_title->setFont(fontOf(m_title->font(), TextSize::Section, QFont::DemiBold));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setText(tr("When an incident of this solution is called a major one, these join it and are told of every "
                        "update."));
    m_add->setObjectName(u"addStakeholder"_s);
    m_add->setPlaceholderText(tr("Add a person or an organisation"));
    m_add->setAccessibleName(m_add->placeholderText());
    m_remove->setObjectName(u"removeStakeholder"_s);
    m_notice->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_add, 1);
    row->addWidget(m_remove);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(PaneMargin, Grid + 4, PaneMargin, Grid);
    lines->setSpacing(Grid);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_notice);
    lines->addLayout(row);
    connect(m_add, &QLineEdit::returnPressed, this, &StakeholderSetup::add);
    connect(m_remove, &QPushButton::clicked, this, &StakeholderSetup::remove);
    connect(m_notice, &NoticeBar::dismissed, m_notice, &QWidget::hide);
    auto *pane = new QWidget;
    auto *whole = new QVBoxLayout(pane);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content, 1);
    whole->addWidget(m_empty, 1);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    return pane;
}

void StakeholderSetup::read()
{
    m_context.workspace.read(
        this, [](Session &session) { return solutionStakeholders(session); },
        [this](const Result<QList<SolutionStakeholder>> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_all = *found;
            presentList();
            present();
        });
}

void StakeholderSetup::presentList()
{
    m_solutions = m_context.estate.isLoaded() ? namedSolutions(*m_context.estate.current()) : QList<NamedSolution>();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const NamedSolution &solution : std::as_const(m_solutions)) {
        const auto count = std::ranges::count(m_all, solution.id, &SolutionStakeholder::solution);
        m_list->add(QString::number(solution.id.value), solution.name,
                    count > 0 ? m_context.words.locale().toString(qint64(count)) : QString());
    }
    const auto isThere = [this](Id<Component> id) {
        return std::ranges::find(m_solutions, id, &NamedSolution::id) != m_solutions.cend();
    };
    if (!m_solution || !isThere(*m_solution)) {
        m_solution = m_solutions.isEmpty() ? std::nullopt : std::optional(m_solutions.constFirst().id);
        present();
    }
    if (m_solution)
        m_list->mark(QString::number(m_solution->value));
    m_title->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
}

void StakeholderSetup::choose(const QString &key)
{
    m_solution = Id<Component>(key.toLongLong());
    m_notice->hide();
    present();
}

QList<SolutionStakeholder> StakeholderSetup::shown() const
{
    QList<SolutionStakeholder> found;
    std::ranges::copy_if(m_all, std::back_inserter(found),
                         [this](const SolutionStakeholder &one) { return one.solution == m_solution; });
    return found;
}

void StakeholderSetup::present()
{
    m_isFilling = true;
    const int current = m_table->currentRow();
    const QList<SolutionStakeholder> all = shown();
    m_table->setRowCount(0);
    m_table->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        const Stakeholder &who = all.at(row).who;
        m_table->setItem(row, NameColumn, stakeholderCell(who.name, false));
        m_table->setItem(row, KindColumn, stakeholderCell(m_context.words.name(toName(who.kind)), false));
        m_table->setItem(row, RoleColumn, stakeholderCell(who.role, true));
        m_table->setItem(row, ToldByColumn, stakeholderCell(who.toldBy, true));
    }
    if (!all.isEmpty())
        m_table->setCurrentCell(std::clamp(current, 0, int(all.size()) - 1), RoleColumn);
    m_isFilling = false;
    m_remove->setEnabled(!all.isEmpty());
    m_content->setVisible(m_solution.has_value());
    m_empty->setVisible(!m_solution);
    m_title->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
}

template <class Fn, class Done>
void StakeholderSetup::step(Fn fn, Done done)
{
    m_notice->hide();
    m_context.workspace.write(this, std::move(fn), [this, done](const Result<void> &written) {
        if (written) {
            done();
            return;
        }
        m_notice->tell(m_context.words.sentence(written.error()), NoticeBar::Offer::Nothing);
        present();
    });
}

void StakeholderSetup::change(int row, int)
{
    const QList<SolutionStakeholder> all = shown();
    if (m_isFilling || row >= all.size())
        return;
    Stakeholder wanted = all.at(row).who;
    wanted.role = m_table->item(row, RoleColumn)->text().simplified();
    wanted.toldBy = m_table->item(row, ToldByColumn)->text().simplified();
    if (wanted == all.at(row).who)
        return;
    step([solution = all.at(row).solution,
          wanted](Transaction &transaction) { setStakeholder(transaction, solution, wanted); },
         [] {});
}

void StakeholderSetup::add()
{
    const QString name = m_add->text().simplified();
    if (name.isEmpty() || !m_solution)
        return;
    const auto there = std::ranges::find_if(
        m_all, [&](const SolutionStakeholder &one) { return one.solution == m_solution && one.who.name == name; });
    if (there != m_all.cend()) { // else their role would be emptied
        m_notice->tell(tr("“%1” stands there already.").arg(name), NoticeBar::Offer::Nothing);
        return;
    }
    const auto addOne = [solution = *m_solution, name](Transaction &transaction) {
        // By an address or in other case they may stand there already, with a role that is to stay.
        const QString meant = personNamed(transaction, name).value_or(name);
        const QList<SolutionStakeholder> known = stakeholdersOf(transaction, solution);
        if (std::ranges::none_of(known, [&](const auto &one) { return isSameName(one.who.name, meant); }))
            setStakeholder(transaction, solution, Stakeholder{.name = name});
    };
    step(addOne, [this] { m_add->clear(); });
}

void StakeholderSetup::remove()
{
    const QList<SolutionStakeholder> all = shown();
    const int row = m_table->currentRow();
    if (row < 0 || row >= all.size())
        return;
    step([one = all.at(row)](Transaction &transaction) { removeStakeholder(transaction, one.solution, one.who.name); },
         [] {});
}

} // namespace mainstay
