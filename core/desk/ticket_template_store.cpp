// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_template_store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString TemplateTable = u"ticket_template"_s;
const QString TemplateQuery = u"SELECT id, version, name, process, variant, title, description, impact, urgency,"
                              " component_id, team, fields FROM ticket_template"_s;

QMap<QString, QString> fieldsOf(const QString &name, const QString &json)
{
    QMap<QString, QString> fields;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        throw StoreError(ErrorKind::Corrupt, "desk.template-unreadable", {{u"name"_s, name}});
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

TicketTemplate toTicketTemplate(const Row &row)
{
    const auto process = processKindFromName(row.text(3));
    if (!process)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.text(3)}});
    TicketTemplate read;
    read.id = row.id<TicketTemplate>(0);
    read.version = row.number(1);
    read.name = row.text(2);
    read.process = *process;
    read.variant = row.text(4);
    read.title = row.text(5);
    read.description = row.text(6);
    read.impact = row.optionalText(7);
    read.urgency = row.optionalText(8);
    read.component = row.optionalId<Component>(9);
    read.team = row.optionalText(10);
    read.fields = fieldsOf(read.name, row.text(11));
    return read;
}

Values templateValues(const TicketTemplate &of)
{
    const auto orNull = [](const std::optional<QString> &text) { return text ? QVariant(*text) : QVariant(); };
    QJsonObject fields;
    for (auto field = of.fields.cbegin(); field != of.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    return {{u"name"_s, of.name},
            {u"process"_s, toName(of.process)},
            {u"variant"_s, of.variant},
            {u"title"_s, of.title},
            {u"description"_s, of.description},
            {u"impact"_s, orNull(of.impact)},
            {u"urgency"_s, orNull(of.urgency)},
            {u"component_id"_s, of.component ? QVariant(of.component->value) : QVariant()},
            {u"team"_s, orNull(of.team)},
            {u"fields"_s, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))}};
}

} // namespace

QList<TicketTemplate> ticketTemplates(Session &session)
{
    return session.query(TemplateQuery + u" ORDER BY name"_s, {}, toTicketTemplate);
}

std::optional<TicketTemplate> findTicketTemplate(Session &session, const QString &name)
{
    return session.find(TemplateQuery + u" WHERE name = ?"_s, {name}, toTicketTemplate);
}

std::optional<TicketTemplate> findTicketTemplate(Session &session, Id<TicketTemplate> id)
{
    return session.find(TemplateQuery + u" WHERE id = ?"_s, {id}, toTicketTemplate);
}

void insertTicketTemplate(Transaction &transaction, const TicketTemplate &ticketTemplate)
{
    insertRow(transaction, TemplateTable, templateValues(ticketTemplate));
}

void updateTicketTemplate(Transaction &transaction, const TicketTemplate &read, const TicketTemplate &wanted)
{
    updateRow(transaction, TemplateTable, read.id.value, read.version,
              changesBetween(templateValues(read), templateValues(wanted)));
}

void deleteTicketTemplate(Transaction &transaction, const TicketTemplate &read)
{
    deleteRow(transaction, TemplateTable, read.id.value, read.version);
}

QStringList usersOf(Session &session, const TicketTemplate &ticketTemplate)
{
    return session.query(u"SELECT name FROM recurring WHERE template_id = ?"
                         " UNION SELECT name FROM offering WHERE template_id = ? ORDER BY 1"_s,
                         {ticketTemplate.id, ticketTemplate.id}, [](const Row &row) { return row.text(0); });
}

} // namespace mainstay
