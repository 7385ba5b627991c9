// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/forbidden_rule_store.h"

#include <QWidget>

class QVBoxLayout;
class QLineEdit;
class QPushButton;

namespace mainstay {

class RuleSideEditor;
class Words;

/// The rules as sentences, each with how many dependencies break it, and a line that makes another. It asks; who holds
/// it runs the commands.
class RulesPane : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPane(const Words &words, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Estate> &estate, const std::shared_ptr<const JudgedRules> &judged);
    /// After the rule that was asked for is there.
    void clearNew();

Q_SIGNALS:
    void addWanted(const mainstay::ForbiddenRule &rule);
    void removeWanted(const mainstay::ForbiddenRule &rule);
    void componentChosen(mainstay::Id<mainstay::Component> component);

private:
    QWidget *makeNew();
    QWidget *makeLine(size_t rule, qint64 broken);
    void add();
    std::optional<Id<Component>> firstBreaking(size_t rule) const;

    const Words &m_words;
    std::shared_ptr<const Estate> m_estate;
    std::shared_ptr<const JudgedRules> m_judged;
    QVBoxLayout *m_lines;
    RuleSideEditor *m_dependent;
    RuleSideEditor *m_provider;
    QLineEdit *m_reason;
    QPushButton *m_add;
};

} // namespace mainstay
