// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/forbidden_rule_store.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mainstay {

class ComponentCompleter;
class Words;

/// One side of a rule while it is made up: by what its components are told, and which.
class RuleSideEditor : public QWidget
{
    Q_OBJECT

public:
    /// What the side is called by a screen reader: "What must not depend".
    RuleSideEditor(const QString &name, const Words &words, QWidget *parent = nullptr);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    void setEnvironments(std::span<const Environment> environments);
    void setComponent(Id<Component> component);
    /// As it stands there; the command says what is missing.
    RuleSide side() const;
    void clear();

Q_SIGNALS:
    /// Enter was pressed.
    void committed();

private:
    void showTrait();
    RuleTrait trait() const;

    const Words &m_words;
    std::shared_ptr<const Estate> m_estate;
    std::vector<Environment> m_environments;
    QComboBox *m_trait;
    QLineEdit *m_line;
    QComboBox *m_choice;
    ComponentCompleter *m_completer;
};

} // namespace mainstay
