// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_file.h"

#include "base/strict_json.h"
#include "desk/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

template <class T, class FromName>
T agreedValue(StrictObject &object, const QString &key, FromName fromName)
{
    const std::optional<T> value = fromName(object.text(key));
    if (!value)
        object.fail(object.place(key), u"unknown-value"_s);
    return value.value_or(T{});
}

QString textOrEmpty(StrictObject &object, const QString &key)
{
    return object.has(key) ? object.text(key) : QString();
}

QDate dayOf(StrictObject &object, const QString &key)
{
    const QString text = object.text(key);
    const QDate day = text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
    if (!day.isValid())
        object.fail(object.place(key), u"wrong-type"_s, u"date"_s);
    return day;
}

AgreementTarget readTarget(StrictObject &object)
{
    AgreementTarget target;
    target.target = agreedValue<ClockTarget>(object, u"target"_s, clockTargetFromName);
    target.process = agreedValue<ProcessKind>(object, u"process"_s, processKindFromName);
    if (object.has(u"rank"_s))
        target.rank = object.number(u"rank"_s);
    target.limit = std::chrono::milliseconds(object.amount(u"limit_ms"_s));
    if (object.has(u"calendar"_s))
        target.calendar = object.text(u"calendar"_s);
    target.pauses = usualPauses(target.target);
    if (object.has(u"pauses"_s)) {
        target.pauses.clear();
        for (const QString &text : object.texts(u"pauses"_s))
            target.pauses.append(stateNameFromText(text));
    }
    target.takenUp = object.flag(u"taken_up"_s);
    if (object.has(u"reopened"_s))
        target.reopening = agreedValue<Reopening>(object, u"reopened"_s, reopeningFromName);
    return target;
}

void readSolutions(StrictObject &root, AgreementDraft &draft)
{
    const QString key = u"solutions"_s;
    if (!root.has(key)) {
        root.fail(key, u"missing-key"_s, u"list"_s);
        return;
    }
    if (root.isText(key)) {
        if (!isSameName(root.text(key), u"all"))
            root.fail(key, u"wrong-type"_s, u"list"_s);
        return;
    }
    draft.terms.solutions.emplace();
    root.elements(key, [&](const QJsonValue &value, const QString &place) {
        if (value.isDouble())
            draft.terms.solutions->append(Id<Component>(value.toInteger()));
        else if (const QString name = value.toString().trimmed(); !name.isEmpty())
            draft.solutionNames.append(name);
        else
            root.fail(place, u"wrong-type"_s, u"text"_s);
    });
    if (draft.terms.solutions->isEmpty() && draft.solutionNames.isEmpty())
        root.fail(key, u"missing-key"_s, u"list"_s);
}

void readContract(StrictObject &object, Contract &contract)
{
    if (object.has(u"type"_s))
        contract.type = agreedValue<ContractType>(object, u"type"_s, contractTypeFromName);
    object.elements(u"tiers"_s, [&](const QJsonValue &value, const QString &place) {
        const int tier = value.toInt(-1);
        if (tier < 0 || tier > 4)
            object.fail(place, u"wrong-type"_s, u"number"_s);
        contract.tiers.append(tier);
    });
    contract.cost = textOrEmpty(object, u"cost"_s);
    contract.notice = textOrEmpty(object, u"notice"_s);
}

void readTargets(StrictObject &root, AgreementDraft &draft)
{
    const bool isInside = draft.kind != AgreementKind::Sla;
    QList<AgreementTarget> &targets = draft.terms.targets;
    root.objects(u"targets"_s, [&](StrictObject &object) {
        const AgreementTarget target = readTarget(object);
        if (!target.calendar && draft.terms.calendar.isEmpty())
            object.fail(object.place(u"calendar"_s), u"missing-key"_s, u"text"_s);
        if (isInside && (target.target == ClockTarget::NextReply || target.target == ClockTarget::Periodic))
            object.fail(object.place(u"target"_s), u"unknown-value"_s, u"response, resolution"_s);
        const bool isTwice = std::ranges::any_of(targets, [&](const AgreementTarget &other) {
            return other.target == target.target && other.process == target.process && other.rank == target.rank;
        });
        if (isTwice)
            object.fail(object.place(u"target"_s), u"twice"_s);
        targets.append(target);
    });
    if (targets.isEmpty())
        root.fail(u"targets"_s, u"missing-key"_s, u"list"_s);
}

QJsonObject toJson(const AgreementTarget &target)
{
    QJsonObject json{{u"target"_s, toName(target.target)},
                     {u"process"_s, toName(target.process)},
                     {u"limit_ms"_s, qint64(target.limit.count())}};
    if (target.rank)
        json.insert(u"rank"_s, *target.rank);
    if (target.calendar)
        json.insert(u"calendar"_s, *target.calendar);
    if (target.pauses != usualPauses(target.target)) {
        QJsonArray pauses;
        for (const StateName &state : target.pauses)
            pauses.append(toText(state));
        json.insert(u"pauses"_s, pauses);
    }
    if (target.takenUp)
        json.insert(u"taken_up"_s, true);
    if (target.reopening != Reopening::Continues)
        json.insert(u"reopened"_s, toName(target.reopening));
    return json;
}

QJsonObject toJson(const Contract &contract)
{
    QJsonObject json;
    if (contract.type)
        json.insert(u"type"_s, toName(*contract.type));
    QJsonArray tiers;
    for (const int tier : contract.tiers)
        tiers.append(tier);
    if (!tiers.isEmpty())
        json.insert(u"tiers"_s, tiers);
    if (!contract.cost.isEmpty())
        json.insert(u"cost"_s, contract.cost);
    if (!contract.notice.isEmpty())
        json.insert(u"notice"_s, contract.notice);
    return json;
}

QJsonValue solutionsToJson(const AgreementTerms &terms, const WriteSolution &write)
{
    if (!terms.solutions)
        return u"all"_s;
    QJsonArray solutions;
    for (const Id<Component> solution : *terms.solutions)
        solutions.append(write(solution));
    return solutions;
}

} // namespace

Result<AgreementDraft> agreementFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    AgreementDraft draft;
    AgreementTerms &terms = draft.terms;
    draft.name = root.text(u"name"_s).simplified();
    draft.kind = agreedValue<AgreementKind>(root, u"kind"_s, agreementKindFromName);
    const QString party = partyKey(draft.kind);
    if (draft.kind != AgreementKind::Sla || root.has(party))
        terms.party = root.text(party).simplified();
    readSolutions(root, draft);
    terms.validFrom = dayOf(root, u"valid_from"_s);
    if (root.has(u"valid_until"_s)) {
        terms.validUntil = dayOf(root, u"valid_until"_s);
        if (*terms.validUntil < terms.validFrom)
            root.fail(u"valid_until"_s, u"before-start"_s);
    }
    terms.coversOpenTickets = root.flag(u"open_tickets"_s);
    terms.calendar = textOrEmpty(root, u"calendar"_s);
    readTargets(root, draft);
    root.object(u"contract"_s, [&terms](StrictObject &contract) { readContract(contract, terms.contract); });
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return draft;
}

QJsonObject toJson(const QString &name, AgreementKind kind, const AgreementTerms &terms, const WriteSolution &write)
{
    QJsonArray targets;
    for (const AgreementTarget &target : terms.targets)
        targets.append(toJson(target));
    QJsonObject json{{u"name"_s, name},
                     {u"kind"_s, toName(kind)},
                     {u"solutions"_s, solutionsToJson(terms, write)},
                     {u"valid_from"_s, terms.validFrom.toString(Qt::ISODate)},
                     {u"targets"_s, targets}};
    if (!terms.party.isEmpty())
        json.insert(partyKey(kind), terms.party);
    if (terms.validUntil)
        json.insert(u"valid_until"_s, terms.validUntil->toString(Qt::ISODate));
    if (terms.coversOpenTickets)
        json.insert(u"open_tickets"_s, true);
    if (!terms.calendar.isEmpty())
        json.insert(u"calendar"_s, terms.calendar);
    if (const QJsonObject contract = toJson(terms.contract); !contract.isEmpty())
        json.insert(u"contract"_s, contract);
    return json;
}

} // namespace mainstay
