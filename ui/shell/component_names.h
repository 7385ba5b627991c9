// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/live_estate.h"
#include "kit/fuzzy.h"
#include "store/workspace.h"

#include <memory>

namespace mainstay {

/// The names of an estate, to be found by a few letters. A place in them is a ComponentIndex.
struct SearchedEstate {
    std::shared_ptr<const Estate> estate;
    FuzzyNames names;
};

/// Keeps the names of the newest estate ready, made off this thread: for a large one that takes a while.
class ComponentNames : public QObject
{
    Q_OBJECT

public:
    ComponentNames(Workspace &workspace, const LiveEstate &estate, QObject *parent = nullptr);

    /// Never null; for a moment after a change still those from before it.
    const std::shared_ptr<const SearchedEstate> &current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    void index();

    Workspace &m_workspace;
    const LiveEstate &m_estate;
    std::shared_ptr<const SearchedEstate> m_current;
};

} // namespace mainstay
