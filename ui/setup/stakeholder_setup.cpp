// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/stakeholder_setup.h"

#include "desk/names.h"
#include "desk/stakeholder_commands.h"
#include "kit/empty_state.h"
#include "people/people_lookup.h"
#include "setup/row_fit.h"
#include "setup/setup_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QTableWidgetItem *stakeholderCell(const QString &text, bool isEditable)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text.toHtmlEscaped());
    if (!isEditable)
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    return item;
}

} // namespace

void StakeholderSetup::read()
{
    readThen([](Session &session) { return solutionStakeholders(session); },
             [this](const QList<SolutionStakeholder> &found) {
                 m_all = found;
                 presentList();
                 present();
             });
}

void StakeholderSetup::presentList()
{
    m_solutions = namedSolutions(context().estate);
    QList<SetupChoice> choices;
    for (const NamedSolution &solution : std::as_const(m_solutions)) {
        const auto count = std::ranges::count(m_all, solution.id, &SolutionStakeholder::solution);
        choices.append({keyOf(solution.id), solution.name,
                        count > 0 ? context().words.locale().toString(qint64(count)) : QString()});
    }
    const auto isThere = [this](Id<Component> id) {
        return std::ranges::find(m_solutions, id, &NamedSolution::id) != m_solutions.cend();
    };
    if (!m_solution || !isThere(*m_solution)) {
        m_solution = m_solutions.isEmpty() ? std::nullopt : std::optional(m_solutions.constFirst().id);
        present();
    }
    list()->setChoices(choices, keyOf(m_solution));
    m_title->setText(list()->markedText());
}

void StakeholderSetup::choose(const QString &key)
{
    m_solution = solutionOfKey(key);
    notice()->hide();
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
        m_table->setItem(row, KindColumn, stakeholderCell(context().words.name(toName(who.kind)), false));
        m_table->setItem(row, RoleColumn, stakeholderCell(who.role, true));
        m_table->setItem(row, ToldByColumn, stakeholderCell(who.toldBy, true));
    }
    if (!all.isEmpty())
        m_table->setCurrentCell(std::clamp(current, 0, int(all.size()) - 1), RoleColumn);
    m_isFilling = false;
    setUsable(m_remove, !all.isEmpty());
    m_pane->setVisible(m_solution.has_value());
    m_table->setVisible(!all.isEmpty());
    m_nobody->setVisible(all.isEmpty());
    fitToRows(*m_table);
    m_empty->setVisible(!m_solution);
    m_title->setText(list()->markedText());
}

template <class Fn, class Done>
void StakeholderSetup::step(Fn fn, Done done)
{
    notice()->hide();
    writeThen(std::move(fn), std::move(done));
}

void StakeholderSetup::refused(const Error &error)
{
    tell(error);
    present();
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
        tell(tr("“%1” stands there already.").arg(name));
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
