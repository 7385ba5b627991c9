// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/component.h"

#include <QList>
#include <QString>
#include <optional>

namespace mainstay {

/// What is supposed of one component: that it fails, or that it has another version, or both.
struct Supposition {
    Id<Component> component;
    bool fails = false;
    std::optional<QString> productVersion; ///< nothing: as it is

    bool operator==(const Supposition &) const = default;
};

/// A named "what if".
struct Scenario {
    Id<Scenario> id;
    int version = 0; ///< of the row
    QString name;
    QString description;
    QList<Supposition> parts; ///< one for each component, in the order of ids

    bool operator==(const Scenario &) const = default;
};

} // namespace mainstay
