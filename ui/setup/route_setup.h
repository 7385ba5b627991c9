// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/incident_route.h"
#include "setup/setup_part.h"
#include "setup/solution_list.h"

class QLabel;
class QPushButton;

namespace mainstay {

class FieldForm;
class InPlaceField;
class StepTable;

/// What is agreed beforehand about the way of an incident: the route of all solutions, and of each that has its own.
/// Faults are told as one types, and nothing faulty is saved.
class RouteSetup : public SetupPart
{
    Q_OBJECT

public:
    explicit RouteSetup(const PageContext &context, QWidget *parent = nullptr);

private:
    QWidget *makePane();
    class QBoxLayout *makeStepButtons();
    class QBoxLayout *makeButtons();
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void presentList();
    void choose(const QString &key) override;
    void present();
    void showState();
    void edited();
    bool isEdited() const override { return m_isEdited; }
    void markShown() override;
    /// The route of what is shown: its own, else the one that it follows.
    Route routeInForce() const;
    const Route *ownRoute() const;
    Route draft() const;
    QStringList faults() const;
    void save();
    void removeOwn();
    void readAnew();

    QList<Route> m_routes; ///< that this workspace set
    Route m_shipped;
    QList<NamedSolution> m_solutions;
    std::optional<Id<Component>> m_solution; ///< shown; nothing: of all
    bool m_isEdited = false;
    QLabel *m_title;
    QLabel *m_about;
    FieldForm *m_form;
    InPlaceField *m_name;
    StepTable *m_steps;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_removeStep;
    QLabel *m_faults;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_removeOwn;
};

} // namespace mainstay
