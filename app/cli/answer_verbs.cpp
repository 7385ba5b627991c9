// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "desk/canned_answer_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus listAnswers(Call &call)
{
    const QList<CannedAnswer> all = call.read([](Session &session) { return cannedAnswers(session); });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const CannedAnswer &one : all)
            list.append(QJsonObject{{u"name"_s, one.name},
                                    {u"language"_s, orNull(one.language)},
                                    {u"text"_s, one.text},
                                    {u"version"_s, one.version}});
        call.console().printJson({{u"answers"_s, list}});
        return ExitStatus::Done;
    }
    if (all.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No canned answers.")));
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Language")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Text")));
    for (const CannedAnswer &one : all)
        table.addRow({one.name, one.language, one.text.simplified()});
    call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus setAnswer(Call &call)
{
    const Arguments &arguments = call.arguments();
    CannedAnswer wanted;
    wanted.name = arguments.operands.first();
    wanted.text = arguments.demanded(u"text"_s);
    wanted.language = arguments.value(u"language"_s).value_or(QString());
    const CannedAnswer set = call.write([&](Transaction &transaction) { return setCannedAnswer(transaction, wanted); });
    if (call.wantsJson())
        call.console().printJson(
            {{u"name"_s, set.name}, {u"language"_s, orNull(set.language)}, {u"version"_s, set.version}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{name}, version {version}"),
                                 {{u"name"_s, set.name}, {u"version"_s, set.version}}));
    return ExitStatus::Done;
}

ExitStatus removeAnswer(Call &call)
{
    const QString name = call.arguments().operands.first();
    const int count = call.write([&](Transaction &transaction) {
        return removeCannedAnswers(transaction, name, call.arguments().value(u"language"_s));
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}, {u"count"_s, count}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> answerVerbs()
{
    const auto language = [](const char *help) { return OptionSpec{.name = "language", .value = "L", .help = help}; };
    return {
        {.name = "answer list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "canned answers, for “ticket log --answer”"),
         .run = listAnswers},
        {.name = "answer set",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "add a canned answer, or change it"),
         .least = 1,
         .most = 1,
         .options = {{.name = "text",
                      .value = "T",
                      .help =
                          QT_TRANSLATE_NOOP("help", "with {number}, {title}, {requester} … for what a ticket says")},
                     language(QT_TRANSLATE_NOOP("help", "in which language, such as nl (default: whatever)"))},
         .run = setAnswer},
        {.name = "answer remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove a canned answer"),
         .least = 1,
         .most = 1,
         .options = {language(QT_TRANSLATE_NOOP("help", "in this language alone"))},
         .run = removeAnswer},
    };
}

} // namespace mainstay
