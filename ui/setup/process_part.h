// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process_change.h"
#include "desk/process_check.h"
#include "setup/setup_part.h"
#include "store/journal.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace mainstay {

class ProcessView;
class Section;
class FieldRows;
class PlanRows;
class SetupConflict;
class StateEditor;
class VariantRows;

/// The processes of the workspace: the machine drawn, its states edited where they stand, what is wrong with it in
/// words, and where the open tickets of states go that are no more. Nothing is stored before it is saved.
class ProcessPart : public SetupPart
{
    Q_OBJECT

public:
    explicit ProcessPart(const PageContext &context, QWidget *parent = nullptr);

    void show(ProcessKind kind);
    const Process &draft() const { return m_draft; }
    const QList<ProcessFault> &faults() const { return m_faults; }
    bool isEdited() const override { return m_draft != m_stored; }

private:
    struct Known {
        std::optional<StoredProcess> stored; ///< nothing: what ships
        std::optional<LastEntry> last; ///< change of it
    };
    QWidget *makeChoices();
    QWidget *makePicture();
    QWidget *makePane();
    QWidget *makeFoot();
    void connectEditor();
    void connectMarks();
    void connectRows();
    void go(ProcessKind kind);
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void take(const Known &known);
    void meet();
    void decide(const QStringList &theirs);
    const Process &processOf(const Known &known) const;
    void edit(const Process &process);
    void rename(const QString &to);
    void addState();
    void choose(const QString &state) override;
    void markShown() override;
    void refused(const Error &error) override;
    void showVariants();
    void present();
    void presentFaults();
    void presentPlan();
    void addDestination(const LeavingTickets &leaving);
    void askPlan();
    void takePlan(const ProcessPlan &plan);
    ProcessWish wish() const;
    void save();

    ProcessKind m_kind = ProcessKind::Incident;
    Known m_known; ///< as it was read last; what is edited may have begun with an older one
    std::optional<Id<StoredProcess>> m_id; ///< also of one that was undone since
    int m_version = 0; ///< of what is stored; 0: what ships
    Process m_stored;
    Process m_draft;
    QMap<QString, QString> m_renamed; ///< states that are stored by their new names
    QMap<QString, QString> m_migrate; ///< what the person said of others
    QList<ProcessFault> m_faults;
    std::optional<ProcessPlan> m_plan; ///< of the draft; nothing until it has been looked at
    int m_question = 0; ///< an older answer is dropped
    QString m_state;
    QString m_wasAt; ///< what of the findings had the focus; it comes again once they are found anew

    QComboBox *m_kinds;
    QComboBox *m_variants;
    ProcessView *m_view;
    QScrollArea *m_sight;
    QLabel *m_legend;
    StateEditor *m_editor;
    FieldRows *m_fields;
    PlanRows *m_plans;
    VariantRows *m_variantRows;
    Section *m_findings;
    SetupConflict *m_conflict;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace mainstay
