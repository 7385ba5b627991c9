// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        json.insert(text.key(), text.value());
    return json;
}

QMap<QString, QString> textsFrom(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        if (text.value().isString())
            texts.insert(text.key(), text.value().toString());
    }
    return texts;
}

template <class T>
QList<Id<Ticket>> ordered(const QHash<Id<Ticket>, T> &byTicket)
{
    QList<Id<Ticket>> ids = byTicket.keys();
    std::ranges::sort(ids, {}, &Id<Ticket>::value);
    return ids;
}

QJsonArray messagesToJson(const DeskDrafts &drafts)
{
    QJsonArray list;
    for (const Id<Ticket> id : ordered(drafts.messages)) {
        const MessageDraft message = drafts.messages.value(id);
        list.append(QJsonObject{
            {u"ticket"_s, id.value}, {u"text"_s, message.text}, {u"visibility"_s, toName(message.visibility)}});
    }
    return list;
}

QJsonObject keptToJson(const KeptEdit &kept)
{
    return {
        {u"version"_s, kept.version}, {u"before"_s, textsToJson(kept.before)}, {u"wanted"_s, textsToJson(kept.wanted)}};
}

KeptEdit keptFrom(const QJsonValue &value)
{
    return {value[u"version"_s].toInt(), textsFrom(value[u"before"_s]), textsFrom(value[u"wanted"_s])};
}

QJsonArray typedToJson(const DeskDrafts &drafts)
{
    QJsonArray list;
    for (const Id<Ticket> id : ordered(drafts.typed)) {
        const TypedOnTicket typed = drafts.typed.value(id);
        list.append(QJsonObject{{u"ticket"_s, id.value},
                                {u"edits"_s, textsToJson(typed.edits)},
                                {u"move"_s, typed.move},
                                {u"given"_s, textsToJson(typed.given)},
                                {u"remark"_s, typed.remark},
                                {u"version"_s, typed.version},
                                {u"refused"_s, keptToJson(typed.refused)}});
    }
    return list;
}

/// Calls read(ticket, object) for each of a list, as far as it makes sense.
template <class Read>
void eachTicket(const QJsonValue &value, Read read)
{
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), MostDrafts); ++i) {
        const Id<Ticket> ticket(list[i][u"ticket"_s].toInteger());
        if (ticket.isValid())
            read(ticket, list[i].toObject());
    }
}

} // namespace

QByteArray toBytes(const DeskDrafts &drafts)
{
    const QJsonObject json{{u"messages"_s, messagesToJson(drafts)},
                           {u"typed"_s, typedToJson(drafts)},
                           {u"new"_s, textsToJson(drafts.newTicket)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

DeskDrafts draftsFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = bytes.size() > MostDraftBytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    DeskDrafts drafts;
    eachTicket(json[u"messages"_s], [&drafts](Id<Ticket> ticket, const QJsonObject &object) {
        const auto visibility = visibilityFromName(object[u"visibility"_s].toString());
        const QString text = object[u"text"_s].toString();
        if (!text.isEmpty())
            drafts.messages.insert(ticket, {text, visibility.value_or(Visibility::Internal)});
    });
    eachTicket(json[u"typed"_s], [&drafts](Id<Ticket> ticket, const QJsonObject &object) {
        const TypedOnTicket typed{textsFrom(object[u"edits"_s]), object[u"move"_s].toString(),
                                  textsFrom(object[u"given"_s]), object[u"remark"_s].toString(),
                                  object[u"version"_s].toInt(),  keptFrom(object[u"refused"_s])};
        if (!typed.isEmpty())
            drafts.typed.insert(ticket, typed);
    });
    drafts.newTicket = textsFrom(json[u"new"_s]);
    return drafts;
}

DeskDrafts together(DeskDrafts first, const DeskDrafts &second)
{
    for (auto message = second.messages.cbegin(); message != second.messages.cend(); ++message) {
        MessageDraft &there = first.messages[message.key()];
        if (there.text.isEmpty())
            there = *message;
        else if (there.text != message->text)
            there = {there.text + u"\n\n"_s + message->text, Visibility::Internal};
    }
    for (auto typed = second.typed.cbegin(); typed != second.typed.cend(); ++typed) {
        if (!first.typed.contains(typed.key()))
            first.typed.insert(typed.key(), *typed);
    }
    if (first.newTicket.isEmpty())
        first.newTicket = second.newTicket;
    return first;
}

} // namespace mainstay
