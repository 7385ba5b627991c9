// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict_answers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostShown = 20;

} // namespace

QJsonArray verdictsToJson(const Replay &replay)
{
    QJsonArray differ;
    for (const VerdictChange &change : replay.changes)
        differ.append(QJsonObject{{u"ticket"_s, change.number},
                                  {u"agreement"_s, change.agreement},
                                  {u"target"_s, toName(change.target)},
                                  {u"cycle"_s, change.cycle},
                                  {u"before"_s, toName(change.before)},
                                  {u"after"_s, toName(change.after)}});
    return differ;
}

void printVerdicts(const Call &call, const Replay &replay)
{
    const qsizetype all = replay.changes.size();
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "%n verdict(s) differ."), all));
    if (all == 0)
        return;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Ticket")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Agreement")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Target")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Before")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "After")));
    const Words &words = call.words();
    for (const VerdictChange &change : replay.changes.first(std::min(MostShown, all)))
        table.addRow({change.number, change.agreement, words.name(toName(change.target)),
                      words.name(toName(change.before)), words.name(toName(change.after))});
    call.printTable(table);
    if (all > MostShown)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{shown} of {all}; --json lists them all."),
                                 {{u"shown"_s, MostShown}, {u"all"_s, all}}));
}

} // namespace mainstay
