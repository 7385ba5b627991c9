// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/hosts_sight.h"
#include "render/look.h"

#include <QSet>

class QPainter;

namespace mainstay {

/// What a person points out among the hosts.
struct HostsMarks {
    std::optional<ComponentIndex> selected; ///< every box of it
    std::optional<quint32> current; ///< the box where the keyboard is
    std::vector<bool> answered; ///< by component, what answers a question; empty for none
};

/// Draws what of the hosts is in sight: a column for each layer, the boxes with what they run on, how each fares when
/// its host fails as a sign and a colour, and beside each stack what it takes down. The same on a screen, in a PNG, an
/// SVG and a PDF. Leaves the painter as it was.
void drawHosts(QPainter &painter, const EstateHosts &hosts, const Look &look, const HostsSight &sight,
               const Words &words, const HostsMarks &marks = {});

} // namespace mainstay
