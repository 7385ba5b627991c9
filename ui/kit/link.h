// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "estate/component.h"

#include <QMetaType>
#include <QString>
#include <optional>

namespace mainstay {

/// Where a person can go: "mainstay:ticket/1042", "mainstay:component/17", "mainstay:impact/17", "mainstay:place/desk".
/// Ticket, component and impact are named by id; a place by name, with a question after it where it has one:
/// "mainstay:place/desk?priority=1 state=open". Pages ask for links to be opened; the shell finds the page.
struct Link {
    QString kind;
    QString target;
    QString question; ///< what the place is to show; empty for nothing in particular

    QString toString() const;
    static std::optional<Link> parse(const QString &text);
    /// The target as an id, where it is one.
    std::optional<qint64> id() const;

    bool operator==(const Link &) const = default;
};

Link linkTo(Id<Ticket> ticket);
Link linkTo(Id<Component> component);
/// The map of what breaks when the component fails.
Link linkToImpact(Id<Component> component);
Link linkToPlace(const QString &place, const QString &question = {});

} // namespace mainstay

Q_DECLARE_METATYPE(mainstay::Link)
