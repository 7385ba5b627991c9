// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/affected_component.h"

namespace mainstay {

Impact computedImpact(const Estate &estate, const Ticket &ticket)
{
    const auto index = ticket.component ? estate.tree().indexOf(*ticket.component) : std::nullopt;
    return index ? impactOf(estate, std::span(&*index, 1)) : Impact();
}

} // namespace mainstay
