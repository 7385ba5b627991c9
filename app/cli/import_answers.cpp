// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_answers.h"

#include "cli/findings.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QJsonObject importReportJson(const ImportReport &report, const Words &english)
{
    QJsonObject json{{u"format"_s, report.format},
                     {u"source"_s, report.source},
                     {u"read"_s, report.read},
                     {u"added"_s, report.added},
                     {u"updated"_s, report.updated},
                     {u"unchanged"_s, report.unchanged},
                     {u"removed"_s, report.removed},
                     {u"components"_s, report.addedComponents},
                     {u"dependencies"_s, report.addedDependencies},
                     {u"findings"_s, report.findings},
                     {u"finding_list"_s, findingsToJson(report.findingList, english)},
                     {u"rejected"_s, report.rejected},
                     {u"rejects"_s, orNull(report.rejectsPath.value_or(QString()))}};
    if (!report.encoding.isEmpty())
        json.insert(u"encoding"_s, QString::fromUtf8(report.encoding));
    if (report.delimiter)
        json.insert(u"delimiter"_s, QString(QLatin1Char(report.delimiter)));
    return json;
}

void printCounts(const Call &call, const QString &head, const QList<std::pair<const char *, qint64>> &counts)
{
    Table table;
    table.addColumn(head);
    table.addColumn(QString(), Table::Align::Right);
    for (const auto &[label, count] : counts)
        table.addRow({call.text(label), call.words().locale().toString(count)});
    call.printTable(table);
}

void printImportReport(const Call &call, const ImportReport &report)
{
    printCounts(call, report.source,
                {{QT_TRANSLATE_NOOP("output", "read"), report.read},
                 {QT_TRANSLATE_NOOP("output", "added"), report.added},
                 {QT_TRANSLATE_NOOP("output", "updated"), report.updated},
                 {QT_TRANSLATE_NOOP("output", "unchanged"), report.unchanged},
                 {QT_TRANSLATE_NOOP("output", "removed"), report.removed},
                 {QT_TRANSLATE_NOOP("output", "rejected"), report.rejected}});
    if (!report.encoding.isEmpty())
        call.printLine(call.text(
            QT_TRANSLATE_NOOP("output", "Read as {encoding}, fields parted by “{delimiter}”."),
            {{u"encoding"_s, QString::fromUtf8(report.encoding)},
             {u"delimiter"_s, report.delimiter == '\t' ? u"\\t"_s : QString(QLatin1Char(report.delimiter))}}));
    printRejects(call, report.rejectList, report.rejected, report.rejectsPath);
    printFindings(call, report.findingList, report.findings);
}

} // namespace mainstay
