// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/process_rows.h"

namespace mainstay {

class Words;

/// Plans of the variant that is looked at: which fields, changed in which states, send a ticket back.
class PlanRows : public ProcessRows
{
    Q_OBJECT

public:
    explicit PlanRows(const Words &words, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void add();
    void addPlan(qsizetype place, const PlanGuard &plan);
    QStringList openStates() const;

    const Words &m_words;
};

} // namespace mainstay
