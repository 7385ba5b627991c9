// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "estate/estate_lists.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// {"<member>":[{"id","code","name"}],"count"}, or the sentence and the table.
ExitStatus showList(Call &call, const QString &member, const char *sentence,
                    const std::vector<ComponentIndex> &components, const ComponentTree &tree)
{
    if (call.wantsJson()) {
        QJsonArray list;
        for (const ComponentIndex component : components) {
            QJsonObject json = named(tree, component);
            const LifeCycle &life = tree.component(component).lifeCycle;
            json.insert(u"stage"_s, life.stage ? QJsonValue(toName(*life.stage)) : QJsonValue(QJsonValue::Null));
            json.insert(u"end_of_support"_s,
                        orNull(life.endOfSupport ? life.endOfSupport->toString(Qt::ISODate) : u""_s));
            list.append(json);
        }
        call.console().printJson({{member, list}, {u"count"_s, qint64(components.size())}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(sentence, qint64(components.size())));
    Table table = tableOfComponents(call);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Stage")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "End of support")));
    for (const ComponentIndex component : components) {
        const LifeCycle &life = tree.component(component).lifeCycle;
        table.addRow({tree.code(component), tree.component(component).name,
                      life.stage ? call.words().name(toName(*life.stage)) : QString(),
                      life.endOfSupport ? life.endOfSupport->toString(Qt::ISODate) : QString()});
    }
    if (!table.isEmpty())
        call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus showOrphans(Call &call)
{
    const auto estate = call.estate();
    return showList(call, u"orphans"_s, QT_TRANSLATE_N_NOOP("output", "%n component(s) have no dependency at all."),
                    orphansOf(*estate), estate->tree());
}

ExitStatus showUnowned(Call &call)
{
    const auto estate = call.estate();
    return showList(call, u"unowned"_s, QT_TRANSLATE_N_NOOP("output", "%n component(s) are owned by nobody."),
                    unownedOf(*estate), estate->tree());
}

ExitStatus showEnding(Call &call)
{
    const int months = call.arguments().number(u"months"_s, 0, 1200).value_or(12);
    const auto estate = call.estate();
    return showList(call, u"ending"_s,
                    QT_TRANSLATE_N_NOOP("output", "The support of %n component(s) has ended or ends by then."),
                    supportEndsBy(*estate, QDate::currentDate().addMonths(months)), estate->tree());
}

} // namespace

QList<VerbSpec> estateListVerbs()
{
    return {
        {.name = "graph orphans",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the components without any dependency"),
         .run = showOrphans},
        {.name = "graph unowned",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the components that nobody owns, not even as part of another"),
         .run = showUnowned},
        {.name = "graph ending",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the components whose support has ended or soon ends"),
         .options = {{.name = "months",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "within so many months from today (default: 12)")}},
         .run = showEnding},
    };
}

} // namespace mainstay
