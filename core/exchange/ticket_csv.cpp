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

qint64 writeTicketsCsv(Session &session, QByteArray &out, Progress &progress)
{
    const std::shared_ptr<const Estate> estate = loadEstate(session);
    const auto codeOf = [&estate](Id<Component> id) {
        const auto index = estate->tree().indexOf(id);
        return index ? estate->tree().code(*index) : QString();
    };
    const qint64 total = ticketCount(session);
    qint64 rows = 0;
    CsvWriter writer(out);
    writeRow(writer, ticketCsvColumns());
    eachTicketRow(session, codeOf, [&](const QStringList &values) {
        writeRow(writer, values);
        if (++rows % ReportEvery == 0)
            progress.report(rows, total);
    });
    return rows;
}

} // namespace mainstay
