// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalogue.h"

namespace mainstay {

/// The statements that make the database itself journal a table: one entry for each row changed, whoever changes it,
/// and a refusal of every update that does not raise `version` by exactly one.
QByteArray createJournalTriggers(const TableDescription &table, Engine engine);
QByteArray dropJournalTriggers(const TableDescription &table, Engine engine);

/// Runs one of the two for every journaled table.
void eachJournaledTable(Session &session, QByteArray (*statements)(const TableDescription &, Engine));

} // namespace mainstay
