// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "ui_map/tool_row.h"

class QMenu;

namespace mainstay {

class PartMenu;

/// The buttons above the hosts: which part of the estate they carry, the picture, and the rest.
class HostsTools : public ToolRow
{
    Q_OBJECT

public:
    explicit HostsTools(QWidget *parent = nullptr);

    /// What is shown now; `chosen`, where there is one, is offered as the part that is carried.
    void showPart(const Estate &estate, std::optional<Id<Component>> part, std::optional<Id<Component>> chosen);
    QMenu *more() const { return m_more; }

Q_SIGNALS:
    void partWanted(std::optional<mainstay::Id<mainstay::Component>> part);
    void pictureWanted();

private:
    PartMenu *m_partMenu;
    QMenu *m_more;
    QPushButton *m_part;
};

} // namespace mainstay
