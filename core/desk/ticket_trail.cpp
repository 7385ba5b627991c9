// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_trail.h"

#include "desk/ticket_list.h"
#include "store/undo_history.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString TicketTable = u"ticket"_s;

QHash<qint64, QString> numbersIn(Session &session, const RecordHistory &history)
{
    QHash<QString, QStringList> columns;
    for (const TableDescription &table : session.connection().tables()) {
        for (const Reference &reference : table.references) {
            if (reference.table == TicketTable)
                columns[table.name].append(reference.column);
        }
    }
    QSet<Id<Ticket>> named;
    for (const RecordStep &step : history.steps) {
        for (const RowChange &change : step.changes) {
            for (const QString &column : columns.value(change.entity)) {
                for (const QJsonObject &image : {change.before, change.row}) {
                    if (const qint64 id = image.value(column).toInteger(); id > 0)
                        named.insert(Id<Ticket>(id));
                }
            }
        }
    }
    QHash<qint64, QString> numbers;
    for (const TicketLine &line : listedAmong(session, {}, named.values()))
        numbers.insert(line.id.value, line.number);
    return numbers;
}

} // namespace

TicketTrail trailOf(Session &session, Id<Ticket> ticket, int steps, int changesPerStep)
{
    TicketTrail trail{.history = recordHistory(session,
                                               {.entity = TicketTable,
                                                .id = ticket.value,
                                                .belonging = rowsReferringTo(session, TicketTable),
                                                .limit = steps,
                                                .changesPerStep = changesPerStep}),
                      .undoable = {},
                      .numbers = {}};
    QList<CommandRecord> commands;
    for (const RecordStep &step : trail.history.steps)
        commands.append(step.command);
    trail.undoable = undoableSteps(session, commands);
    trail.numbers = numbersIn(session, trail.history);
    return trail;
}

} // namespace mainstay
