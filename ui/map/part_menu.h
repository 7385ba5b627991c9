// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QMenu>

namespace mainstay {

/// Offers of which part of the estate a picture is to be: of the whole, of the part it is of now, and of each part in
/// which what is chosen stands.
class PartMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PartMenu(QWidget *parent = nullptr) : QMenu(parent) { }

    void offer(const Estate &estate, std::optional<Id<Component>> root, std::optional<Id<Component>> chosen);
    /// "Whole estate", "Inside A2 products and services sales"; harmless on a button.
    static QString textOf(const Estate &estate, std::optional<Id<Component>> root);

Q_SIGNALS:
    void wanted(std::optional<mainstay::Id<mainstay::Component>> root);
};

} // namespace mainstay
