// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace mainstay {

/// Whose people they are: a customer, a vendor, ourselves.
struct Organisation {
    Id<Organisation> id;
    int version = 0;
    QString name;
    QString note;
    bool isConfirmed = true; ///< false: an import of tickets found it, and nobody has looked at it since

    bool operator==(const Organisation &) const = default;
};

} // namespace mainstay
