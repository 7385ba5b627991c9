// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_findings.h"
#include "desk/verdict_preview.h"
#include "setup/judged_part.h"

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

/// The agreements: with whom, what was agreed, and which verdicts a change would turn. A change is a new version from a
/// day on or a correction, and is saved only after what differs was looked at.
class AgreementPart : public JudgedPart
{
    Q_OBJECT

public:
    explicit AgreementPart(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Known {
        QList<StoredAgreement> agreements;
        QStringList calendars;
        QList<AgreementFinding> findings;
        std::optional<LastEntry> last; ///< change of the one that is shown
    };
    QWidget *makeList();
    QWidget *makePane();
    void addFields();
    void addWishes(class QBoxLayout *lines);
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void take(const Known &known);
    void choose(const QString &name) override;
    void startNew();
    void markShown() override;
    const StoredAgreement *shown() const;
    void showTerms(const StoredAgreement *agreement);
    void fillForm(const AgreementTerms &terms);
    void showVersions();
    QString solutionsText(const AgreementTerms &terms) const;
    void showPartyLabel();
    void showState() override;
    void presentList();
    void presentFindings();
    void edited() override;
    AgreementDraft draft() const;
    Result<AgreementDraft> soundDraft() const;
    AgreementWish wish() const;
    bool isNew() const override;
    bool maySave() const override;
    void forgetLook() override { m_plan.reset(); }
    void tellUnreadable(int row);
    void look() override;
    void showPreview(const AgreementPreview &preview);
    void save() override;
    void meet() override;
    void decide(const QStringList &theirs) override;

    Known m_known;
    QString m_name; ///< empty: a new one
    std::optional<StoredAgreement> m_read; ///< what is edited, as it was read; nothing: a new one
    AgreementTerms m_begun; ///< what the form was filled with
    bool m_isShowing = false;
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
    QLabel *m_limitProblem; ///< below them
    QRadioButton *m_newVersion;
    QDateEdit *m_from;
    QRadioButton *m_correction;
    QPushButton *m_cancel;
};

} // namespace mainstay
