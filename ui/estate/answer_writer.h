// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/environment_findings.h"
#include "estate/impact.h"
#include "ui_estate/estate_answer.h"

#include <span>

namespace mainstay {

/// Puts one answer together; for one thread and one use.
class AnswerWriter
{
public:
    AnswerWriter(const AskedQuestion &asked, const std::shared_ptr<const Estate> &estate, const AnswerFacts &facts,
                 const Words &words, const std::stop_token &stop);

    std::optional<EstateAnswer> write();

private:
    void breaks();
    void needs();
    void shared();
    void paths();
    void singlePoints();
    void cycles();
    void conflicts();
    DeployedVersions deployedVersions() const;
    void conflictsWhereDeployed();
    void levels();
    void deployed();
    void whatIf();
    void whatIfCompared(const Impact &impact, const Scenario &other);
    void list(const std::vector<ComponentIndex> &components);

    void addColumns(const QStringList &titles);
    void addNumber(const QString &title) { m_answer.columns.append({title, Qt::AlignRight}); }
    void addRow(ComponentIndex component, const QStringList &cells);
    void addConflict(DependencyIndex dependency, const QString &has, const QString &where);
    void shade(std::span<const ComponentIndex> components);
    void settle();
    QString number(quint64 value) const { return m_words.locale().toString(value); }
    QString name(ComponentIndex component) const;
    QString names() const; ///< of those that are asked about
    /// "A → B → C"; of a very long one beginning and end, with how many are between.
    QString way(const std::vector<ComponentIndex> &path) const;
    QString kindText(ComponentIndex component) const;
    QString conditionText(Condition condition) const;

    const Estate &m_estate;
    const AnswerFacts &m_facts;
    const Words &m_words;
    const std::stop_token &m_stop;
    std::vector<ComponentIndex> m_about;
    EstateAnswer m_answer;
};

} // namespace mainstay
