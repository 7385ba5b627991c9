// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// What is wrong in the rows an estate was built from. A sound database cannot hold any of it; the estate stands all
/// the same, mended as told here.
struct EstateFault {
    enum class Kind : quint8 {
        DuplicateComponent, ///< id: of the component; only the first counts
        MissingParent, ///< id: of the component, other: of the parent; it stands as a solution
        ParentCycle, ///< id: of the component above which the cycle was cut, other: of its parent
        DuplicateGroup, ///< id: of the group; only the first counts
        MissingDependent, ///< id: of the dependency, other: of the component; left out
        MissingProvider, ///< id: of the dependency, other: of the component; left out
        MissingGroup, ///< id: of the dependency, other: of the group; taken as ungrouped
        ForeignGroup, ///< id: of the dependency, other: of the group, which is another dependent's; taken as ungrouped
        MissingGroupDependent, ///< id: of the group, other: of the component; left out
    };
    Kind kind = Kind::DuplicateComponent;
    qint64 id = 0;
    qint64 other = 0;

    bool operator==(const EstateFault &) const = default;
};

/// "missing-parent" …: for logs and for JSON, never translated.
QString toName(EstateFault::Kind kind);

} // namespace mainstay
