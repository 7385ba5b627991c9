// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rule.h"
#include "desk/rule_trial.h"
#include "desk/rule_trial_store.h"
#include "setup/setup_part.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace mainstay {

class Section;

/// The rules of the desk, and those that ship: when, if, then in words; what one would have done over what is recorded;
/// and whether it runs. One is let run only after it was tried as it stands.
class RulePart : public SetupPart
{
    Q_OBJECT

public:
    explicit RulePart(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

private:
    QWidget *makePane();
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void choose(const QString &name) override;
    const DeskRule *shown() const;
    void present();
    void presentList();
    void tryIt();
    void showTrial(const DeskRule &rule, const TrialReport &report);
    void open(const QString &number);
    void switchIt();

    QList<DeskRule> m_rules;
    QString m_name;
    QMap<QString, KeptTrial> m_trials; ///< of those that were tried as they stand, by name
    int m_trial = 0; ///< its long task; 0: none runs
    QLabel *m_title;
    QLabel *m_about;
    Section *m_words;
    QPushButton *m_try;
    QPushButton *m_switch;
    QLabel *m_hint;
    Section *m_would;
    QLabel *m_sum;
    QTableWidget *m_table;
};

} // namespace mainstay
