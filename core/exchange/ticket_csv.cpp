// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_csv.h"

#include "desk/ticket_list.h"
#include "desk/ticket_rows.h"
#include "estate/estate_loader.h"
#include "exchange/csv_writer.h"

namespace mainstay {

namespace {

constexpr qint64 ReportEvery = 1000;

void writeRow(CsvWriter &writer, const QStringList &values)
{
    for (const QString &value : values)
        writer.text(value);
    writer.endRow();
}

} // namespace

ExportReport writeTicketsCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    const ComponentTree tree = loadTree(session);
    const OutlineRange range = rangeOf(tree, scope);
    const auto codeOf = [&tree](Id<Component> id) {
        const auto index = tree.indexOf(id);
        return index ? tree.code(*index) : QString();
    };
    const auto isInScope = [&](std::optional<Id<Component>> id) {
        const auto index = id ? tree.indexOf(*id) : std::nullopt;
        return !scope.component || (index && range.contains(*index));
    };
    const qint64 total = ticketCount(session);
    qint64 rows = 0;
    CsvWriter writer(out);
    writeRow(writer, ticketCsvColumns());
    qint64 seen = 0;
    eachTicketRow(session, codeOf, [&](std::optional<Id<Component>> component, const QStringList &values) {
        if (++seen % ReportEvery == 0)
            progress.report(seen, total);
        if (!isInScope(component))
            return;
        writeRow(writer, values);
        ++rows;
    });
    return {rows, {}};
}

} // namespace mainstay
