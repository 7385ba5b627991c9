// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "ui_estate/details_part.h"

namespace mainstay {

class Section;

/// The newest tickets about the component, and a way to open another.
class TicketsPart : public DetailsPart
{
    Q_OBJECT

public:
    explicit TicketsPart(PageContext context, QWidget *parent = nullptr);
    void show(const ShownComponent &shown) override;
    void refresh();

private:
    void take(const TicketPage &page);

    Section *m_section;
    std::optional<Id<Component>> m_component;
    std::optional<QList<TicketLine>> m_lines;
    bool m_hasMore = false;
};

} // namespace mainstay
