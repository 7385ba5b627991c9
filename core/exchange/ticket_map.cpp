// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_map.h"

#include "desk/ticket_kinds.h"
#include "exchange/time_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

[[noreturn]] void refuseMap(const QString &where, const QString &problem, const QString &expected = {})
{
    throw StoreError(ErrorKind::Invalid, "exchange.bad-map",
                     {{u"where"_s, where}, {u"problem"_s, problem}, {u"expected"_s, expected}});
}

QString mapText(const QJsonValue &value, const QString &where)
{
    if (!value.isString())
        refuseMap(where, u"wrong-type"_s, u"text"_s);
    return value.toString();
}

QStringList mapTexts(const QJsonValue &value, const QString &where)
{
    if (value.isString())
        return {value.toString()};
    if (!value.isArray())
        refuseMap(where, u"wrong-type"_s, u"text or a list of texts"_s);
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(mapText(each, where));
    return texts;
}

QJsonObject mapObject(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        refuseMap(where, u"wrong-type"_s, u"object"_s);
    return value.toObject();
}

QString ourColumn(const QString &name, const QString &where)
{
    const QString ours = name == u"number" ? u"ticket"_s : name;
    if (!ticketMapColumns().contains(ours))
        refuseMap(where, u"unknown-key"_s, ticketMapColumns().join(u", "_s));
    return ours;
}

void readColumns(TicketMap &map, const QJsonObject &columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString where = u"columns."_s + column.key();
        const QStringList theirs = mapTexts(*column, where);
        if (theirs.isEmpty() || theirs.contains(QString()))
            refuseMap(where, u"empty"_s);
        map.columns.insert(ourColumn(column.key(), where), theirs);
    }
}

void readValues(TicketMap &map, const QJsonObject &columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString where = u"values."_s + column.key();
        QMap<QString, QString> &words = map.values[ourColumn(column.key(), where)];
        const QJsonObject given = mapObject(*column, where);
        for (auto word = given.begin(); word != given.end(); ++word)
            words.insert(word.key(), mapText(*word, where + u'.' + word.key()));
    }
}

void readFields(TicketMap &map, const QJsonValue &fields)
{
    map.fields.emplace();
    if (fields.isArray()) {
        for (const QString &column : mapTexts(fields, u"fields"_s))
            map.fields->insert(column, column);
    } else {
        const QJsonObject given = mapObject(fields, u"fields"_s);
        for (auto field = given.begin(); field != given.end(); ++field)
            map.fields->insert(field.key(), mapText(*field, u"fields."_s + field.key()));
    }
    if (map.fields->contains(QString()))
        refuseMap(u"fields"_s, u"empty"_s);
}

void readPlain(TicketMap &map, const QString &key, const QJsonValue &value)
{
    const QString text = mapText(value, key);
    if (key == u"process") {
        if (!processKindFromName(text))
            refuseMap(key, u"unknown-value"_s, u"incident, request, problem, change"_s);
        map.process = text;
    } else if (key == u"delimiter") {
        if (text.size() != 1 || text.front().unicode() >= 0x80 || u"\"\r\n"_s.contains(text.front()))
            refuseMap(key, u"unknown-value"_s, u", ; | \\t"_s);
        map.delimiter = text.front().toLatin1();
    } else if (key == u"encoding") {
        map.encoding = text.toUtf8();
    } else if (key == u"dates") {
        if (!TimeReader::isPattern(text))
            refuseMap(key, u"bad-pattern"_s, u"iso, d dd M MM yyyy H HH mm ss"_s);
        map.dates = text;
    } else if (key == u"zone") {
        map.zone = text.toUtf8();
        if (!QTimeZone::isTimeZoneIdAvailable(map.zone))
            refuseMap(key, u"unknown-value"_s, u"Europe/Amsterdam"_s);
    } else if (key == u"components") {
        if (text != u"create" && text != u"match")
            refuseMap(key, u"unknown-value"_s, u"create, match"_s);
        map.createsComponents = text == u"create";
    } else {
        refuseMap(key, u"unknown-key"_s,
                  u"columns, values, fields, process, delimiter, encoding, dates, zone, ignore, components"_s);
    }
}

TicketMap readMap(const QJsonObject &root)
{
    TicketMap map;
    for (auto key = root.begin(); key != root.end(); ++key) {
        if (key.key() == u"columns")
            readColumns(map, mapObject(*key, key.key()));
        else if (key.key() == u"values")
            readValues(map, mapObject(*key, key.key()));
        else if (key.key() == u"fields")
            readFields(map, *key);
        else if (key.key() == u"ignore")
            map.ignore = mapTexts(*key, key.key());
        else
            readPlain(map, key.key(), *key);
    }
    return map;
}

QJsonObject jsonOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

} // namespace

const QStringList &ticketMapColumns()
{
    static const QStringList columns{u"ticket"_s,    u"process"_s, u"title"_s,    u"description"_s, u"state"_s,
                                     u"reason"_s,    u"impact"_s,  u"urgency"_s,  u"priority"_s,    u"component"_s,
                                     u"requester"_s, u"team"_s,    u"assignee"_s, u"who"_s,         u"channel"_s,
                                     u"at"_s,        u"opened"_s,  u"resolved"_s, u"closed"_s,      u"text"_s};
    return columns;
}

Result<TicketMap> ticketMapFromJson(const QByteArray &json)
{
    try {
        if (json.size() > mostMapBytes)
            refuseMap({}, u"not-json"_s);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            refuseMap({}, u"not-json"_s);
        return readMap(document.object());
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

QByteArray toJson(const TicketMap &map)
{
    const TicketMap usual;
    QJsonObject columns;
    for (auto each = map.columns.begin(); each != map.columns.end(); ++each)
        columns.insert(each.key(), each->size() == 1 ? QJsonValue(each->first()) : QJsonArray::fromStringList(*each));
    QJsonObject values;
    for (auto each = map.values.begin(); each != map.values.end(); ++each)
        values.insert(each.key(), jsonOf(*each));
    QJsonObject root{{u"columns"_s, columns}};
    if (!values.isEmpty())
        root.insert(u"values"_s, values);
    if (map.fields)
        root.insert(u"fields"_s, jsonOf(*map.fields));
    if (!map.process.isEmpty())
        root.insert(u"process"_s, map.process);
    if (map.delimiter)
        root.insert(u"delimiter"_s, QString(QLatin1Char(map.delimiter)));
    if (!map.encoding.isEmpty())
        root.insert(u"encoding"_s, QString::fromUtf8(map.encoding));
    root.insert(u"dates"_s, map.dates);
    root.insert(u"zone"_s, QString::fromUtf8(map.zone));
    if (map.ignore != usual.ignore)
        root.insert(u"ignore"_s, QJsonArray::fromStringList(map.ignore));
    if (map.createsComponents)
        root.insert(u"components"_s, u"create"_s);
    return QJsonDocument(root).toJson();
}

} // namespace mainstay
