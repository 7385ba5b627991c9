// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/timeline_wish.h"
#include "ui_map/tool_row.h"

class QMenu;

namespace mainstay {

class PartMenu;

/// The buttons above a timeline: which part of the estate, how far ahead, the picture, and the rest.
class TimelineTools : public ToolRow
{
    Q_OBJECT

public:
    explicit TimelineTools(QWidget *parent = nullptr);

    /// What is shown now; `chosen`, where there is one, is offered as the part to show.
    void showWish(const TimelineWish &wish, const Estate &estate, std::optional<Id<Component>> chosen);
    QMenu *more() const { return m_more; }

Q_SIGNALS:
    void rootWanted(std::optional<mainstay::Id<mainstay::Component>> root);
    void monthsWanted(std::optional<int> months);
    void pictureWanted();

private:
    void offerMonths(std::optional<int> months);

    PartMenu *m_rootMenu;
    QMenu *m_monthsMenu;
    QMenu *m_more;
    QPushButton *m_root;
    QPushButton *m_months;
};

} // namespace mainstay
