// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_template_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<QString> textIfThere(StrictObject &object, const QString &key)
{
    return object.has(key) ? std::optional(object.text(key)) : std::nullopt;
}

} // namespace

TicketTemplateDraft readTicketTemplate(StrictObject &object)
{
    TicketTemplateDraft draft;
    TicketTemplate &read = draft.ticketTemplate;
    read.name = object.text(u"name"_s).simplified();
    const auto process = processKindFromName(object.text(u"process"_s));
    if (!process)
        object.fail(object.place(u"process"_s), u"unknown-value"_s);
    read.process = process.value_or(ProcessKind::Request);
    read.variant = textIfThere(object, u"variant"_s).value_or(QString());
    read.title = object.text(u"title"_s).simplified();
    read.description = textIfThere(object, u"description"_s).value_or(QString());
    read.impact = textIfThere(object, u"impact"_s);
    read.urgency = textIfThere(object, u"urgency"_s);
    read.team = textIfThere(object, u"team"_s);
    draft.componentText = textIfThere(object, u"component"_s);
    read.fields = object.textsByKey(u"fields"_s);
    return draft;
}

Result<TicketTemplateDraft> ticketTemplateFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    const TicketTemplateDraft draft = readTicketTemplate(root);
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return draft;
}

QJsonObject toJson(const TicketTemplate &ticketTemplate, const WriteComponent &write)
{
    QJsonObject json{{u"name"_s, ticketTemplate.name},
                     {u"process"_s, toName(ticketTemplate.process)},
                     {u"title"_s, ticketTemplate.title}};
    const auto insert = [&json](const QString &key, const std::optional<QString> &text) {
        if (text && !text->isEmpty())
            json.insert(key, *text);
    };
    insert(u"variant"_s, ticketTemplate.variant);
    insert(u"description"_s, ticketTemplate.description);
    insert(u"impact"_s, ticketTemplate.impact);
    insert(u"urgency"_s, ticketTemplate.urgency);
    insert(u"team"_s, ticketTemplate.team);
    const QJsonValue component = ticketTemplate.component ? write(*ticketTemplate.component) : QJsonValue();
    if (!component.isNull())
        json.insert(u"component"_s, component);
    QJsonObject fields;
    for (auto field = ticketTemplate.fields.cbegin(); field != ticketTemplate.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    if (!fields.isEmpty())
        json.insert(u"fields"_s, fields);
    return json;
}

} // namespace mainstay
