// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stakeholder.h"
#include "kit/page.h"
#include "setup/solution_list.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace mainstay {

class EmptyState;
class NoticeBar;
class SetupList;

/// Who is to be told of major incidents of each solution, in what role, and how. Every change is made where it stands,
/// takes effect when the cell is left, and is a step of its own.
class StakeholderSetup : public QWidget
{
    Q_OBJECT

public:
    explicit StakeholderSetup(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const mainstay::Error &error);

private:
    enum Column { NameColumn, KindColumn, RoleColumn, ToldByColumn, Columns };
    QWidget *makeList();
    QWidget *makePane();
    void makeTable();
    void read();
    void presentList();
    void choose(const QString &key);
    void present();
    QList<SolutionStakeholder> shown() const;
    void change(int row, int column);
    void add();
    void remove();
    /// Runs one step; what is refused is told here, and what was typed is shown as it is stored.
    template <class Fn, class Done>
    void step(Fn fn, Done done);

    PageContext m_context;
    QList<SolutionStakeholder> m_all;
    QList<NamedSolution> m_solutions;
    std::optional<Id<Component>> m_solution;
    bool m_isFilling = false;
    SetupList *m_list;
    EmptyState *m_empty;
    QScrollArea *m_pane;
    QLabel *m_title;
    QLabel *m_about;
    QTableWidget *m_table;
    QLabel *m_nobody;
    QLineEdit *m_add;
    QPushButton *m_remove;
    NoticeBar *m_notice;
};

} // namespace mainstay
