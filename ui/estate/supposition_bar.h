// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/scenario_store.h"
#include "kit/page.h"

class QLineEdit;
class QPushButton;

namespace mainstay {

class ComponentLine;
class FlowLayout;
class WordChoice;

/// What a person supposes: components that fail or have another version, each on a chip that lets it go; kept under a
/// name on request, and held against another scenario that is kept.
class SuppositionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SuppositionBar(PageContext context, QWidget *parent = nullptr);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    /// Those that all fail already fail no more; else all of them do.
    void toggleFailing(const ComponentIds &components);
    const QList<Supposition> &parts() const { return m_parts; }
    /// The scenario to compare with, if any.
    std::optional<Scenario> other() const;

Q_SIGNALS:
    /// What is supposed, or held against it, is another.
    void changed();
    void failed(const mainstay::Error &error);

private:
    void layOut();
    void suppose();
    void setParts(const QList<Supposition> &parts);
    void showParts();
    void addChip(const QString &text, const Supposition &part, const Supposition &without);
    void readScenarios();
    void takeScenarios(const QList<Scenario> &all);
    void choose(qint64 scenario);
    void keep();
    void remove();
    const Scenario *scenario(qint64 id) const;

    PageContext m_context;
    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    QList<Supposition> m_parts;
    QList<Scenario> m_scenarios; ///< by name
    QString m_kept; ///< of a scenario that was just kept: it is chosen when it is read
    FlowLayout *m_chips;
    ComponentLine *m_component;
    WordChoice *m_what;
    QLineEdit *m_version;
    WordChoice *m_chosen;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_remove;
    WordChoice *m_other;
};

} // namespace mainstay
