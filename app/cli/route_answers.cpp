// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/route_answers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString stateOf(const CheckedStep &one)
{
    if (!one.settled)
        return u"open"_s;
    return one.settled->isDone ? u"done"_s : u"not needed"_s;
}

} // namespace

QJsonArray checklistToJson(const QList<CheckedStep> &steps)
{
    QJsonArray list;
    for (const CheckedStep &one : steps) {
        QJsonObject json{{u"number"_s, list.size() + 1},
                         {u"step"_s, one.step.name},
                         {u"actor"_s, toName(one.step.actor)},
                         {u"always"_s, one.step.isAlways},
                         {u"state"_s, stateOf(one)}};
        if (one.settled) {
            json.insert(u"by"_s, one.settled->who);
            json.insert(u"at"_s, toIso(one.settled->happened));
            json.insert(u"reason"_s, orNull(one.settled->reason));
            json.insert(u"produced"_s, orNull(one.settled->produced));
        }
        list.append(json);
    }
    return list;
}

void answerChecklist(Call &call, const Ticket &ticket, const QList<CheckedStep> &steps)
{
    if (call.wantsJson()) {
        call.console().printJson({{u"ticket"_s, ticket.number}, {u"steps"_s, checklistToJson(steps)}});
        return;
    }
    if (steps.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Only incidents have a route.")));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "No.")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Step")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Who acts")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "By")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Remark")));
    int number = 0;
    for (const CheckedStep &one : steps) {
        const QString by = one.settled
            ? call.text(QT_TRANSLATE_NOOP("output", "{who}, {at}"),
                        {{u"who"_s, one.settled->who}, {u"at"_s, call.localTime(one.settled->happened)}})
            : QString();
        QStringList remark;
        if (one.settled)
            remark = {one.settled->reason, one.settled->produced};
        remark.removeAll(QString());
        table.addRow({QString::number(++number), one.step.name, call.words().name(toName(one.step.actor)),
                      call.words().name(one.step.isAlways ? u"always"_s : u"where needed"_s),
                      call.words().name(stateOf(one)), by, remark.join(u"; "_s)});
    }
    call.printTable(table);
}

} // namespace mainstay
