// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "desk/word_joiner.h"
#include "store/transaction.h"

#include <memory>

namespace mainstay {

class BulkTarget;
class SetAside;

/// What people find a ticket by: the words of its title, description, number, solution, of what it is called where it
/// came from, and of the texts of its log in the order they were written, but for withdrawn ones. Unjournaled; every
/// change of a ticket keeps them up in its own transaction.

/// Cuts all texts of the ticket anew; of one that is gone the words go too.
void refreshWords(Transaction &transaction, Id<Ticket> ticket);

/// The same for all tickets with ids from first to last, read and written in few statements.
void refreshWords(Transaction &transaction, Id<Ticket> first, Id<Ticket> last);

/// After a text was added to the end of the log.
void appendWords(Transaction &transaction, Id<Ticket> ticket, const QString &text);

/// Writes the words of new tickets from texts that are in memory: for imports. The texts come in the order in which
/// reading them back would give them, see above; the tickets in the order of their ids.
class WordLoader
{
public:
    WordLoader(Transaction &transaction, qint64 tickets);
    ~WordLoader();
    WordLoader(const WordLoader &) = delete;
    WordLoader &operator=(const WordLoader &) = delete;

    void begin() { m_words.begin(); }
    void add(QByteArrayView utf8) { m_words.add(utf8); }
    /// The texts since begin() are those of this ticket, which has no words yet.
    void end(Id<Ticket> ticket);
    /// Puts everything in place.
    void finish();

private:
    void index();

    Transaction &m_transaction;
    std::unique_ptr<SetAside> m_trigger; ///< SQLite's that indexes each row by itself
    std::unique_ptr<BulkTarget> m_target;
    WordJoiner m_words;
    qint64 m_first = 0; ///< of those that wait
    qint64 m_last = 0;
    qint64 m_waiting = 0; ///< to be indexed
};

/// The words as they should be, of the tickets with ids from first to last; for checks.
QMap<qint64, QString> expectedWords(Session &session, Id<Ticket> first, Id<Ticket> last);

} // namespace mainstay
