// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_fields_given.h"

#include "desk/desk_rules.h"
#include "desk/names.h"
#include "desk/ticket_fields.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The options that are the fields of the same name.
const QStringList plainOptions{u"title"_s, u"description"_s, u"requester"_s, u"team"_s, u"assignee"_s};

std::optional<QString> notEmpty(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<Id<Component>> componentGiven(Session &session, const QString &text)
{
    if (!notEmpty(text))
        return std::nullopt;
    const ComponentTree tree = loadTree(session);
    return tree.component(Call::valueOf(resolveComponent(tree, text))).id;
}

/// A column that is no field of the process: how it is set, or false where it is a field.
bool setColumn(Session &session, const DeskRules &rules, Ticket &ticket, const QString &name, const QString &value)
{
    if (findField(rules.process(ticket.process), name))
        return false;
    if (isSameName(name, u"impact"))
        ticket = Call::valueOf(withLevels(rules.matrix, ticket, notEmpty(value), ticket.urgency));
    else if (isSameName(name, u"urgency"))
        ticket = Call::valueOf(withLevels(rules.matrix, ticket, ticket.impact, notEmpty(value)));
    else if (isSameName(name, u"component"))
        ticket.component = componentGiven(session, value);
    else if (isSameName(name, u"channel"))
        ticket.channel = notEmpty(value) ? std::optional(channelGiven(value)) : std::nullopt;
    else
        return false;
    return true;
}

Ticket withPriority(const Call &call, const DeskRules &rules, const Ticket &ticket)
{
    const auto priority = call.arguments().value(u"priority"_s);
    if (!priority)
        return ticket;
    return Call::valueOf(
        withOverride(rules.matrix, ticket, *priority, call.arguments().value(u"because"_s).value_or(QString())));
}

} // namespace

Channel channelGiven(const QString &text)
{
    if (const auto channel = channelFromName(text))
        return *channel;
    QStringList allowed;
    for (const Channel channel : allChannels)
        allowed.append(toName(channel));
    throw StoreError(
        ErrorKind::Missing, "cli.unknown-word",
        {{u"option"_s, u"--channel"_s}, {u"value"_s, text}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

QList<OptionSpec> givenOptions()
{
    return {
        {.name = "title", .value = "T", .help = QT_TRANSLATE_NOOP("help", "what it is about, in one line")},
        {.name = "description", .value = "D", .help = QT_TRANSLATE_NOOP("help", "all that is known at first")},
        {.name = "impact", .value = "I", .help = QT_TRANSLATE_NOOP("help", "high, medium, low")},
        {.name = "urgency",
         .value = "U",
         .help = QT_TRANSLATE_NOOP("help", "high, medium, low; priority follows from both")},
        {.name = "priority", .value = "P", .help = QT_TRANSLATE_NOOP("help", "a priority set by hand, with --because")},
        {.name = "because", .value = "R", .help = QT_TRANSLATE_NOOP("help", "the reason of a priority set by hand")},
        {.name = "component", .value = "C", .help = QT_TRANSLATE_NOOP("help", "which component it is about")},
        {.name = "requester", .value = "S", .help = QT_TRANSLATE_NOOP("help", "who asks")},
        {.name = "team", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "the team that is to do it")},
        {.name = "assignee", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "the person who is to do it")},
    };
}

Ticket withGivenColumns(Session &session, const Call &call, const Ticket &ticket, QMap<QString, QString> &rest)
{
    Ticket changed = ticket;
    const QMap<QString, QString> given = call.arguments().assignments(u"set"_s);
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (!setColumn(session, *call.rules(), changed, it.key(), it.value()))
            rest.insert(it.key(), it.value());
    }
    return changed;
}

Ticket withGiven(Session &session, const Call &call, const Ticket &ticket)
{
    const Arguments &arguments = call.arguments();
    const DeskRules &rules = *call.rules();
    QMap<QString, QString> fields;
    Ticket changed = withGivenColumns(session, call, ticket, fields);
    for (const QString &option : plainOptions) {
        if (const auto value = arguments.value(option))
            fields.insert(option, *value);
    }
    if (const auto impact = arguments.value(u"impact"_s))
        changed = Call::valueOf(withLevels(rules.matrix, changed, notEmpty(*impact), changed.urgency));
    if (const auto urgency = arguments.value(u"urgency"_s))
        changed = Call::valueOf(withLevels(rules.matrix, changed, changed.impact, notEmpty(*urgency)));
    if (const auto component = arguments.value(u"component"_s))
        changed.component = componentGiven(session, *component);
    if (const auto channel = arguments.value(u"channel"_s))
        changed.channel = notEmpty(*channel) ? std::optional(channelGiven(*channel)) : std::nullopt;
    changed = withPriority(call, rules, changed);
    return Call::valueOf(withFields(rules.process(ticket.process), changed, fields));
}

} // namespace mainstay
