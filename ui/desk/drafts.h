// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/kept_edit.h"
#include "ui_desk/outbox.h"

namespace mainstay {

/// What is being typed on a ticket, beside a message: fields where they stand, and the form of a move.
struct TypedOnTicket {
    QMap<QString, QString> edits; ///< by field, as typed
    QString move; ///< to the state whose form is open; empty: none
    QMap<QString, QString> given; ///< in the form, by field
    QString remark; ///< in the form
    int version = 0; ///< of the ticket when the person began with those fields; 0: not known
    KeptEdit refused; ///< what they wanted of it and could not be saved

    bool isEmpty() const { return edits.isEmpty() && move.isEmpty() && refused.isEmpty(); }
    bool operator==(const TypedOnTicket &) const = default;
};

/// Everything at the desk that a person typed and that is stored nowhere yet.
struct DeskDrafts {
    QHash<Id<Ticket>, MessageDraft> messages;
    QHash<Id<Ticket>, TypedOnTicket> typed;
    QMap<QString, QString> newTicket; ///< empty: nothing is typed there

    bool isEmpty() const { return messages.isEmpty() && typed.isEmpty() && newTicket.isEmpty(); }
    bool operator==(const DeskDrafts &) const = default;
};

/// As a file keeps them; equal drafts give equal bytes.
QByteArray toBytes(const DeskDrafts &drafts);
/// What makes no sense is left out: a damaged file costs what is damaged.
DeskDrafts draftsFromBytes(const QByteArray &bytes);

/// The drafts of two windows together; where both have a message on one ticket, one stands below the other.
DeskDrafts together(DeskDrafts first, const DeskDrafts &second);

inline constexpr qsizetype MostDraftBytes = 64'000'000; ///< a file that is larger is none of ours
inline constexpr int MostDrafts = 10'000; ///< of a file that claims to have more

} // namespace mainstay
