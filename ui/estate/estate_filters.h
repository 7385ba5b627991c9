// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "kit/page_header.h"
#include "ui_estate/component_filter.h"
#include "ui_estate/estate_findings.h"
#include "words/words.h"

class QSettings;

namespace mainstay {

class Chip;

/// What narrows the tree: the field in the header, chips for kind and stage, and the findings, which a press lists.
class EstateFilters : public QObject
{
    Q_OBJECT

public:
    /// Adds its parts to the header, which owns them.
    EstateFilters(PageHeader &header, const Words &words, QObject *parent = nullptr);

    const ComponentFilter &filter() const { return m_filter; }
    bool isEmpty() const { return m_filter.isEmpty(); }
    void clear();
    void setFindings(const EstateFindings &findings);
    /// Lists what the impact of this component reaches; empty to show none.
    void setImpact(const QString &of);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void changed();
    void impactLeft();

private:
    enum class Attention { None, Conflicts, Unowned };

    Chip *addNotice(Tone tone, Attention attention);
    void openKinds();
    void openStages();
    void press(Attention attention);
    void takeAttention();
    void showWords();

    const Words &m_words;
    QLineEdit *m_search;
    Chip *m_kind;
    Chip *m_stage;
    Chip *m_conflicts;
    Chip *m_unowned;
    Chip *m_impact;
    ComponentFilter m_filter;
    Attention m_attention = Attention::None;
    std::vector<qint64> m_conflicting;
    std::vector<qint64> m_withoutOwner;
};

} // namespace mainstay
