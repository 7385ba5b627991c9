// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostShownFindings = 10;

}

QJsonArray findingsToJson(const QList<ImportRemark> &findings, const Words &english)
{
    QJsonArray list;
    for (const ImportRemark &finding : findings)
        list.append(QJsonObject{{u"code"_s, QString::fromUtf8(finding.code)},
                                {u"where"_s, finding.facts.value(u"where"_s)},
                                {u"text"_s, english.remark(finding.code, finding.facts)}});
    return list;
}

void printFindings(const Call &call, const QList<ImportRemark> &findings, qint64 count)
{
    for (const ImportRemark &finding : findings.first(std::min(MostShownFindings, findings.size())))
        call.printLine(u"- "_s + call.words().remark(finding.code, finding.facts));
    if (count > MostShownFindings)
        call.printLine(u"  "_s
                       + call.counted(QT_TRANSLATE_N_NOOP("output", "%n more finding(s); --json lists them."),
                                      count - MostShownFindings));
}

void printRejects(const Call &call, const QList<ImportRemark> &rejects, qint64 count,
                  const std::optional<QString> &path)
{
    if (path) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Rows that could not be used, with reasons: {file}"),
                                 {{u"file"_s, *path}}));
        return;
    }
    for (const ImportRemark &reject : rejects.first(std::min(MostShownFindings, rejects.size())))
        call.printLine(u"- "_s
                       + call.text(QT_TRANSLATE_NOOP("output", "at {where}: {reason}"),
                                   {{u"where"_s, reject.facts.value(u"where"_s)},
                                    {u"reason"_s, call.words().remark(reject.code, reject.facts)}}));
    if (count > MostShownFindings)
        call.printLine(u"  "_s
                       + call.counted(QT_TRANSLATE_N_NOOP("output",
                                                          "%n more row(s) that cannot be used; --json lists "
                                                          "them."),
                                      count - MostShownFindings));
}

} // namespace mainstay
