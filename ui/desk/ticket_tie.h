// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_link.h"
#include "desk/ticket_relations.h"

namespace mainstay {

/// What a ticket can be to another one, as the person who looks at it says.
enum class Tie {
    DuplicateOf,
    HasDuplicate,
    CausedBy,
    CauseOf,
    Blocks,
    BlockedBy,
    SplitFrom,
    SplitInto,
    ChildOf,
    ParentOf,
    MergedInto,
};
inline constexpr Tie allTies[] = {Tie::DuplicateOf, Tie::HasDuplicate, Tie::CausedBy,  Tie::CauseOf,
                                  Tie::Blocks,      Tie::BlockedBy,    Tie::SplitFrom, Tie::SplitInto,
                                  Tie::ChildOf,     Tie::ParentOf,     Tie::MergedInto};

QString tieText(Tie tie); ///< "duplicate of"
Tie tieOf(const SeenLink &link);

/// Makes it so, or takes it back, as one step. Throw StoreError as ticket_relations.h says; a merge is taken back by
/// undo alone.
void tieTickets(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, Tie tie, const Ticket &other,
                const Occasion &occasion);
void untieTickets(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, Tie tie, const Ticket &other,
                  const Occasion &occasion);

} // namespace mainstay
