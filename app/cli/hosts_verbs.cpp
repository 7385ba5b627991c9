// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/picture_answers.h"
#include "render/hosts_picture.h"
#include "render/picture_sheet.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

HostsQuestion hostsAsked(Call &call)
{
    const Arguments &arguments = call.arguments();
    HostsQuestion question;
    question.estate = call.estate();
    const Estate &estate = *question.estate;
    if (!arguments.operands.isEmpty())
        question.within = componentOf(estate, arguments.operands.first());
    const auto idsOf = [&](const QString &option) {
        QSet<qint64> ids;
        for (const QString &component : arguments.values(option))
            ids.insert(estate.tree().component(componentOf(estate, component)).id.value);
        return ids;
    };
    question.opened = idsOf(u"open"_s);
    question.folded = idsOf(u"fold"_s);
    question.fonts = mapFontsOf(QGuiApplication::font());
    return question;
}

QJsonObject nodeToJson(const EstateHosts &hosts, const HostStack &stack, const HostNode &node)
{
    const ComponentTree &tree = hosts.estate->tree();
    QJsonObject json = named(tree, node.component);
    json.insert(u"layer"_s, toName(node.layer));
    json.insert(u"runs_on"_s, tree.component(stack.nodes[node.parent].component).id.value);
    json.insert(u"state"_s, toName(node.condition));
    json.insert(u"bases"_s, qint64(hosts.view.carriers[node.component]));
    return json;
}

QJsonObject stackToJson(const EstateHosts &hosts, quint32 place)
{
    HostStack stack = hosts.view.stacks[place];
    if (!stack.degraded)
        judge(*hosts.estate, stack);
    QJsonArray members;
    for (size_t i = 1; i < stack.nodes.size(); ++i)
        members.append(nodeToJson(hosts, stack, stack.nodes[i]));
    QJsonObject json = named(hosts.estate->tree(), stack.base);
    json.insert(u"layer"_s, toName(stack.layer));
    json.insert(u"takes_down"_s, qint64(stack.failed));
    json.insert(u"degrades"_s, qint64(*stack.degraded));
    json.insert(u"applications"_s, qint64(stack.applications));
    json.insert(u"count"_s, qint64(stack.members));
    json.insert(u"members"_s, members);
    return json;
}

QJsonObject toJson(const EstateHosts &hosts, const QString &file)
{
    QJsonArray stacks;
    for (quint32 i = 0; i < hosts.view.stacks.size(); ++i)
        stacks.append(stackToJson(hosts, i));
    return {{u"file"_s, file},
            {u"hosts"_s, stacks},
            {u"count"_s, qint64(hosts.view.stacks.size())},
            {u"elsewhere"_s, qint64(hosts.view.elsewhere)},
            {u"circular"_s, qint64(hosts.view.circular)},
            {u"boxes"_s, qint64(hosts.boxes.size())},
            {u"boxes_folded"_s, qint64(hosts.foldedMembers)},
            {u"rows"_s, qint64(hosts.rows())},
            {u"rows_drawn"_s, qint64(std::min(hosts.rows(), MostPictureRows))}};
}

ExitStatus drawHostPicture(Call &call)
{
    const QString file = outFileOf(call);
    const auto hosts = makeEstateHosts(hostsAsked(call));
    return writePicture(call, pictureOf(hosts, lookOf(Theme::Light), call.words()), file,
                        call.wantsJson() ? toJson(*hosts, file) : QJsonObject(), countsOf(*hosts, call.words()));
}

} // namespace

QList<VerbSpec> hostsVerbs()
{
    return {
        {.name = "hosts",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP(
             "help",
             "draw the hosts with the machines, systems and applications on them, and what each takes down; "
             "with COMPONENT only those that carry it or something below it"),
         .most = 1,
         .options = {{.name = "open",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP(
                          "help", "this host with all that runs on it, however much is drawn; may be given again"),
                      .times = OptionSpec::Times::Many},
                     {.name = "fold",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP(
                          "help",
                          "this host as one box (the first 300 boxes are open by themselves); may be given again"),
                      .times = OptionSpec::Times::Many},
                     outOption()},
         .operandKind = OperandKind::Component,
         .medium = Medium::Picture,
         .run = drawHostPicture},
    };
}

} // namespace mainstay
