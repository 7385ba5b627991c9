// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/known_error_answers.h"

#include "cli/ticket_answers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QJsonObject knownErrorToJson(const ComponentTree &tree, const KnownError &error, const QString &problem)
{
    QJsonArray components;
    for (const Id<Component> component : error.components)
        components.append(componentToJson(tree, component));
    return {{u"id"_s, error.id.value},       {u"title"_s, error.title},       {u"state"_s, toName(error.state)},
            {u"symptom"_s, error.symptom},   {u"cause"_s, error.cause},       {u"workaround"_s, error.workaround},
            {u"solution"_s, error.solution}, {u"versions"_s, error.versions}, {u"scheme"_s, toName(error.scheme)},
            {u"problem"_s, orNull(problem)}, {u"components"_s, components},   {u"version"_s, error.version}};
}

QJsonArray offersToJson(const ComponentTree &tree, const QList<KnownErrorOffer> &offers)
{
    QJsonArray list;
    for (const KnownErrorOffer &offer : offers)
        list.append(QJsonObject{{u"id"_s, offer.error.id.value},
                                {u"title"_s, offer.error.title},
                                {u"symptom"_s, offer.error.symptom},
                                {u"workaround"_s, offer.error.workaround},
                                {u"solution"_s, offer.error.solution},
                                {u"score"_s, offer.score},
                                {u"why"_s, toName(offer.reason)},
                                {u"component"_s, componentToJson(tree, offer.through)},
                                {u"words"_s, QJsonArray::fromStringList(offer.words)}});
    return list;
}

void printOffers(const Call &call, const ComponentTree &tree, const QList<KnownErrorOffer> &offers)
{
    if (offers.isEmpty())
        return;
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Known error")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Why")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Component")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Workaround")));
    for (const KnownErrorOffer &offer : offers) {
        const auto index = offer.through ? tree.indexOf(*offer.through) : std::nullopt;
        table.addRow({offer.error.title, call.words().name(toName(offer.reason)),
                      index ? tree.component(*index).name : QString(),
                      offer.error.workaround.isEmpty() ? offer.error.solution : offer.error.workaround});
    }
    call.printTable(table);
}

} // namespace mainstay
