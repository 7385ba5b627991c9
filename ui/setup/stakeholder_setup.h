// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stakeholder.h"
#include "setup/setup_part.h"
#include "setup/solution_list.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace mainstay {

class EmptyState;

/// Who is to be told of major incidents of each solution, in what role, and how. Every change is made where it stands,
/// takes effect when the cell is left, and is a step of its own.
class StakeholderSetup : public SetupPart
{
    Q_OBJECT

public:
    explicit StakeholderSetup(const PageContext &context, QWidget *parent = nullptr);

private:
    enum Column { NameColumn, KindColumn, RoleColumn, ToldByColumn, Columns };
    QWidget *makePane();
    void makeTable();
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void presentList();
    void choose(const QString &key) override;
    void present();
    QList<SolutionStakeholder> shown() const;
    void change(int row, int column);
    void add();
    void remove();
    template <class Fn, class Done>
    void step(Fn fn, Done done);
    /// What was typed is shown as it is stored.
    void refused(const Error &error) override;

    QList<SolutionStakeholder> m_all;
    QList<NamedSolution> m_solutions;
    std::optional<Id<Component>> m_solution;
    bool m_isFilling = false;
    EmptyState *m_empty;
    QScrollArea *m_pane;
    QLabel *m_title;
    QLabel *m_about;
    QTableWidget *m_table;
    QLabel *m_nobody;
    QLineEdit *m_add;
    QPushButton *m_remove;
};

} // namespace mainstay
