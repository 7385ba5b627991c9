// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_findings.h"
#include "desk/verdict_preview.h"
#include "setup/setup_part.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace mainstay {

class FieldForm;
class InPlaceField;
class Section;
class TargetTable;
class VerdictTable;

/// The agreements: with whom, what was agreed, and which verdicts a change would turn. A change is a new version from a
/// day on or a correction, and is saved only after what differs was looked at.
class AgreementPart : public SetupPart
{
    Q_OBJECT

public:
    explicit AgreementPart(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Known {
        QList<StoredAgreement> agreements;
        QStringList calendars;
        QList<AgreementFinding> findings;
    };
    QWidget *makeList();
    QWidget *makePane();
    void addFields();
    void addWishes(class QBoxLayout *lines);
    QBoxLayout *makeButtons();
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void take(const Known &known);
    void choose(const QString &name) override;
    void startNew();
    bool isEdited() const override { return m_isEdited; }
    void markShown() override;
    const StoredAgreement *shown() const;
    void showTerms(const StoredAgreement *agreement);
    void showPartyLabel();
    void showState();
    void presentList();
    void presentFindings();
    void edited();
    AgreementDraft draft() const;
    Result<AgreementDraft> soundDraft() const;
    AgreementWish wish() const;
    void look();
    void showPreview(const AgreementPreview &preview);
    void save();

    Known m_known;
    QString m_name; ///< empty: a new one
    bool m_isShowing = false;
    bool m_isEdited = false;
    int m_looking = 0; ///< the long task; 0: none runs
    int m_edits = 0;
    std::optional<AgreementPlan> m_plan; ///< of what stands there now; nothing until it was looked at
    Section *m_findings;
    FieldForm *m_form;
    InPlaceField *m_nameField;
    QComboBox *m_kind;
    InPlaceField *m_party;
    InPlaceField *m_solutions;
    QComboBox *m_calendar;
    QLabel *m_validity;
    TargetTable *m_targets;
    QRadioButton *m_newVersion;
    QDateEdit *m_from;
    QRadioButton *m_correction;
    QPushButton *m_look;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_revert;
    VerdictTable *m_verdicts;
};

} // namespace mainstay
