// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_fields.h"

#include "desk/names.h"
#include "desk/ticket_number.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct TextColumn {
    QLatin1StringView name;
    std::optional<QString> Ticket::*member;
    FieldType type;
};
constexpr TextColumn textColumns[] = {
    {"requester"_L1, &Ticket::requester, FieldType::Line},
    {"team"_L1, &Ticket::team, FieldType::Line},
    {"assignee"_L1, &Ticket::assignee, FieldType::Line},
    {"resolution_code"_L1, &Ticket::resolutionCode, FieldType::Line},
    {"solution"_L1, &Ticket::solution, FieldType::Text},
    {"impact"_L1, &Ticket::impact, FieldType::Line},
    {"urgency"_L1, &Ticket::urgency, FieldType::Line},
};

bool isLevel(const TextColumn &column)
{
    return column.member == &Ticket::impact || column.member == &Ticket::urgency;
}

const TextColumn *findColumn(QStringView name)
{
    for (const TextColumn &column : textColumns) {
        if (isSameName(QString(column.name), name))
            return &column;
    }
    return nullptr;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

tl::unexpected<Error> badValue(const FieldSpec &field, const QString &value)
{
    QJsonObject facts{{u"field"_s, field.name},
                      {u"value"_s, value.first(std::min<qsizetype>(value.size(), 200))},
                      {u"expected"_s, toName(field.type)}};
    if (!field.values.isEmpty())
        facts.insert(u"allowed"_s, QJsonArray::fromStringList(field.values));
    if (field.ticketOf)
        facts.insert(u"process"_s, toName(*field.ticketOf));
    return failure(ErrorKind::Invalid, "desk.bad-field-value", facts);
}

std::optional<QString> yesOrNo(const QString &value)
{
    const QString word = value.toCaseFolded();
    if (word == u"yes" || word == u"true" || word == u"1")
        return u"yes"_s;
    if (word == u"no" || word == u"false" || word == u"0")
        return u"no"_s;
    return std::nullopt;
}

std::optional<QString> choice(const FieldSpec &field, const QString &value)
{
    for (const QString &allowed : field.values) {
        if (isSameName(allowed, value))
            return allowed;
    }
    return std::nullopt;
}

std::optional<QString> otherTicket(const FieldSpec &field, const QString &value)
{
    const std::optional<TicketNumber> number = ticketNumberFromText(value);
    if (!number || (field.ticketOf && *field.ticketOf != number->process))
        return std::nullopt;
    return toText(*number);
}

/// Nothing when the value is no such thing; text has no NUL in it by then.
std::optional<QString> canonical(const FieldSpec &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Line:
        return value.simplified();
    case FieldType::Text:
        return value;
    case FieldType::Choice:
        return choice(field, value);
    case FieldType::YesNo:
        return yesOrNo(value);
    case FieldType::Moment: {
        const std::optional<Instant> instant = fromIso(value);
        return instant ? std::optional(toIso(*instant)) : std::nullopt;
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
    }
    case FieldType::OtherTicket:
        return otherTicket(field, value);
    }
    Q_UNREACHABLE();
}

/// The canonical value; empty for a blank one.
Result<QString> read(const FieldSpec &field, const QString &value)
{
    const QString trimmed = value.trimmed();
    const qsizetype longest = field.type == FieldType::Text ? longestText : longestLine;
    if (trimmed.size() > longest) {
        return failure(ErrorKind::Invalid, "desk.text-too-long",
                       {{u"field"_s, field.name}, {u"length"_s, trimmed.size()}, {u"most"_s, longest}});
    }
    // PostgreSQL cannot keep NUL in text, and half a surrogate pair is not text in either engine.
    if (trimmed.contains(QChar::Null) || !trimmed.isValidUtf16())
        return badValue(field, trimmed);
    if (trimmed.isEmpty())
        return trimmed;
    const std::optional<QString> result = canonical(field, trimmed);
    if (!result)
        return badValue(field, trimmed);
    return *result;
}

Result<Ticket> withTitleOrDescription(Ticket ticket, const FieldSpec &field, const QString &value)
{
    const Result<QString> text = read(field, value);
    if (!text)
        return tl::unexpected(text.error());
    if (field.type == FieldType::Text)
        ticket.description = *text;
    else if (text->isEmpty())
        return badValue(field, value);
    else
        ticket.title = *text;
    return ticket;
}

} // namespace

bool hasField(const Process &process, QStringView name)
{
    if (findField(process, name) || findColumn(name))
        return true;
    for (const QStringView column : {u"title"_s, u"description"_s, u"component"_s, u"channel"_s}) {
        if (isSameName(column, name))
            return true;
    }
    return false;
}

QStringList writableFields(const Process &process)
{
    QStringList names{u"title"_s, u"description"_s};
    for (const TextColumn &column : textColumns) {
        if (!isLevel(column))
            names.append(column.name);
    }
    for (const FieldSpec &field : process.fields) {
        if (!names.contains(field.name))
            names.append(field.name);
    }
    return names;
}

std::optional<QString> fieldValue(const Ticket &ticket, QStringView name)
{
    for (auto field = ticket.fields.begin(); field != ticket.fields.end(); ++field) {
        if (isSameName(field.key(), name))
            return field.value();
    }
    if (const TextColumn *column = findColumn(name))
        return ticket.*(column->member);
    if (isSameName(name, u"title"))
        return unlessEmpty(ticket.title);
    if (isSameName(name, u"description"))
        return unlessEmpty(ticket.description);
    if (isSameName(name, u"component"))
        return ticket.component ? std::optional(QString::number(ticket.component->value)) : std::nullopt;
    if (isSameName(name, u"channel"))
        return ticket.channel ? std::optional(toName(*ticket.channel)) : std::nullopt;
    return std::nullopt;
}

Result<Ticket> withField(const Process &process, Ticket ticket, QStringView name, const QString &value)
{
    if (const FieldSpec *field = findField(process, name)) {
        const Result<QString> text = read(*field, value);
        if (!text)
            return tl::unexpected(text.error());
        if (text->isEmpty())
            ticket.fields.remove(field->name);
        else
            ticket.fields.insert(field->name, *text);
        return ticket;
    }
    if (isSameName(name, u"title"))
        return withTitleOrDescription(std::move(ticket), {u"title"_s, FieldType::Line, {}, {}, {}}, value);
    if (isSameName(name, u"description"))
        return withTitleOrDescription(std::move(ticket), {u"description"_s, FieldType::Text, {}, {}, {}}, value);
    const TextColumn *column = findColumn(name);
    if (!column || isLevel(*column)) {
        return failure(ErrorKind::Invalid, "desk.unknown-field",
                       {{u"process"_s, toName(process.kind)},
                        {u"field"_s, name.toString()},
                        {u"allowed"_s, QJsonArray::fromStringList(writableFields(process))}});
    }
    const Result<QString> text = read({column->name, column->type, {}, {}, {}}, value);
    if (!text)
        return tl::unexpected(text.error());
    ticket.*(column->member) = unlessEmpty(*text);
    return ticket;
}

Result<Ticket> withFields(const Process &process, Ticket ticket, const QMap<QString, QString> &given)
{
    for (auto field = given.begin(); field != given.end(); ++field) {
        Result<Ticket> next = withField(process, std::move(ticket), field.key(), field.value());
        if (!next)
            return next;
        ticket = std::move(*next);
    }
    return ticket;
}

Result<void> requireFieldOrder(const Process &process, const Ticket &ticket)
{
    for (const FieldSpec &field : process.fields) {
        const std::optional<QString> later = field.after ? fieldValue(ticket, field.name) : std::nullopt;
        const std::optional<QString> earlier = field.after ? fieldValue(ticket, *field.after) : std::nullopt;
        // Canonical dates and instants are ordered by their text.
        if (!later || !earlier || *later > *earlier)
            continue;
        return failure(
            ErrorKind::Invalid, "desk.field-order",
            {{u"field"_s, field.name}, {u"value"_s, *later}, {u"after"_s, *field.after}, {u"limit"_s, *earlier}});
    }
    return {};
}

} // namespace mainstay
