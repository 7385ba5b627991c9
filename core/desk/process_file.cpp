// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_file.h"

#include "base/strict_json.h"
#include "desk/process_check.h"
#include "desk/template_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Expanding is the product of these, so they bound what a hostile file of 1 MB can cost.
constexpr qsizetype mostVariants = 20;
constexpr qsizetype mostFields = 100;
constexpr qsizetype mostStates = 100;
constexpr qsizetype mostMoves = 500;
constexpr qsizetype mostFormer = 1000;

void limit(StrictObject &root, const QString &key, qsizetype count, qsizetype most)
{
    if (count > most)
        root.fail(root.place(key), u"too-many"_s, QString::number(most));
}

/// A demanded text that stands for one of the values of an enumeration.
template <class Enum>
Enum kindOf(StrictObject &object, const QString &key, std::optional<Enum> (*fromName)(QStringView))
{
    const QString name = object.text(key);
    const std::optional<Enum> kind = fromName(name);
    if (!kind)
        object.fail(object.place(key), u"unknown-value"_s);
    return kind.value_or(Enum());
}

QList<Need> readNeeds(StrictObject &object)
{
    QList<Need> needs;
    object.elements(u"needs"_s, [&](const QJsonValue &value, const QString &place) {
        if (value.isString() && !value.toString().isEmpty()) {
            needs.append(Need{{value.toString()}});
            return;
        }
        const QJsonObject choice = value.toObject();
        Need need;
        for (const QJsonValue &field : choice.value(u"any_of"_s).toArray())
            need.anyOf.append(field.toString());
        if (choice.size() != 1 || need.anyOf.isEmpty() || need.anyOf.contains(QString()))
            object.fail(place, u"wrong-type"_s, u"need"_s);
        needs.append(need);
    });
    return needs;
}

Variant readVariant(StrictObject &object)
{
    Variant variant{object.text(u"name"_s), {}};
    if (object.has(u"review_within_days"_s))
        variant.reviewWithinDays = object.number(u"review_within_days"_s);
    return variant;
}

FieldSpec readField(StrictObject &object)
{
    FieldSpec field;
    field.name = object.text(u"name"_s);
    field.type = kindOf(object, u"type"_s, fieldTypeFromName);
    field.values = object.texts(u"values"_s);
    if (object.has(u"after"_s))
        field.after = object.text(u"after"_s);
    if (object.has(u"process"_s))
        field.ticketOf = kindOf(object, u"process"_s, processKindFromName);
    if ((field.type == FieldType::Choice) == field.values.isEmpty())
        object.fail(object.place(u"values"_s), u"values-and-type"_s);
    if (field.ticketOf && field.type != FieldType::OtherTicket)
        object.fail(object.place(u"process"_s), u"values-and-type"_s);
    return field;
}

class ProcessReader
{
public:
    explicit ProcessReader(StrictObject &root) : m_root(root) { }
    Process read();

private:
    QStringList variantsOf(StrictObject &object) const;
    QStringList variantsWith(const QString &from, const QString &to, const QStringList &allowed) const;
    void readState(StrictObject &object);
    void readFormer(StrictObject &object);
    void readTimer(StrictObject &object, State &state);
    void readMove(StrictObject &object);
    void readGuard(StrictObject &object);
    void addMoves(const QStringList &origins, const Move &shape);

    StrictObject &m_root;
    Process m_process;
    QStringList m_allVariants;
    QList<Move> m_timed; ///< waits until every state is known
};

QStringList ProcessReader::variantsOf(StrictObject &object) const
{
    return object.has(u"variants"_s) ? object.texts(u"variants"_s) : QStringList();
}

QStringList ProcessReader::variantsWith(const QString &from, const QString &to, const QStringList &allowed) const
{
    if (!allowed.isEmpty())
        return allowed;
    QStringList both;
    QStringList either;
    for (const QString &variant : m_allVariants) {
        const bool hasFrom = findState(m_process, variant, from);
        const bool hasTo = findState(m_process, variant, to);
        if (hasFrom && hasTo)
            both.append(variant);
        if (hasFrom || hasTo)
            either.append(variant);
    }
    if (!both.isEmpty())
        return both;
    // A move that fits no variant is kept where one of its ends is, so that the check names what it lacks.
    return either.isEmpty() ? m_allVariants : either;
}

void ProcessReader::addMoves(const QStringList &origins, const Move &shape)
{
    for (const QString &from : origins) {
        Move move = shape;
        move.from = from;
        move.variants = variantsWith(from, shape.to, shape.variants);
        m_process.moves.append(move);
    }
}

void ProcessReader::readTimer(StrictObject &object, State &state)
{
    Timer timer;
    timer.to = object.text(u"to"_s);
    if (object.has(u"after_business_days"_s))
        timer.businessDays = object.number(u"after_business_days"_s);
    if (object.has(u"on"_s))
        timer.dateField = object.text(u"on"_s);
    if (timer.businessDays.has_value() == timer.dateField.has_value())
        object.fail(object.place(u"on"_s), u"one-of"_s, u"after_business_days, on"_s);
    m_timed.append(Move{state.name, timer.to, MoveBy::Time, object.flag(u"reopens"_s), {}, {}});
    state.timer = timer;
}

void ProcessReader::readState(StrictObject &object)
{
    State state;
    state.name = object.text(u"name"_s);
    state.phase = kindOf(object, u"phase"_s, phaseFromName);
    state.takenUp = object.flag(u"taken_up"_s);
    state.isWithoutVerdict = object.flag(u"without_verdict"_s);
    state.needsRoute = object.flag(u"route_settled"_s);
    if (object.has(u"approval"_s))
        state.approval = kindOf(object, u"approval"_s, approverFromName);
    state.reasons = object.texts(u"reasons"_s);
    state.needs = readNeeds(object);
    state.variants = variantsOf(object);
    if (state.variants.isEmpty())
        state.variants = m_allVariants;
    object.object(u"timer"_s, [&](StrictObject &timer) { readTimer(timer, state); });
    m_process.states.append(state);
}

void ProcessReader::readFormer(StrictObject &object)
{
    State state;
    state.name = object.text(u"name"_s);
    state.phase = kindOf(object, u"phase"_s, phaseFromName);
    state.takenUp = object.flag(u"taken_up"_s);
    state.isWithoutVerdict = object.flag(u"without_verdict"_s);
    m_process.former.append(state);
}

void ProcessReader::readMove(StrictObject &object)
{
    Move shape;
    shape.to = object.text(u"to"_s);
    shape.by = object.has(u"by"_s) ? kindOf(object, u"by"_s, moveByFromName) : MoveBy::Person;
    shape.reopens = object.flag(u"reopens"_s);
    shape.needs = readNeeds(object);
    shape.variants = variantsOf(object);
    if (object.has(u"decision"_s))
        shape.decision = kindOf(object, u"decision"_s, decisionFromName);
    QStringList origins = object.texts(u"from"_s);
    const QStringList phases = object.texts(u"from_phase"_s);
    if (origins.isEmpty() == phases.isEmpty())
        object.fail(object.place(u"from"_s), u"one-of"_s, u"from, from_phase"_s);
    if (shape.by != MoveBy::Person && shape.by != MoveBy::Merge)
        object.fail(object.place(u"by"_s), u"unknown-value"_s, u"person, merge"_s);
    for (const QString &phase : phases) {
        const std::optional<Phase> wanted = phaseFromName(phase);
        if (!wanted)
            object.fail(object.place(u"from_phase"_s), u"unknown-value"_s, u"open, resolved, final"_s);
        for (const State &state : std::as_const(m_process.states)) {
            if (state.phase == wanted && state.name != shape.to)
                origins.append(state.name);
        }
    }
    addMoves(origins, shape);
}

void ProcessReader::readGuard(StrictObject &object)
{
    const PlanGuard guard{object.texts(u"fields"_s), object.texts(u"in"_s), object.text(u"to"_s), variantsOf(object)};
    if (guard.fields.isEmpty() || guard.states.isEmpty())
        object.fail(object.place(u"in"_s), u"missing-key"_s, u"list"_s);
    addMoves(guard.states, Move{{}, guard.to, MoveBy::PlanChange, false, {}, guard.variants});
    m_process.guards.append(guard);
    if (guard.variants.isEmpty())
        m_process.guards.last().variants = m_allVariants;
}

Process ProcessReader::read()
{
    m_process.kind = kindOf(m_root, u"process"_s, processKindFromName);
    m_root.objects(u"variants"_s, [this](StrictObject &object) { m_process.variants.append(readVariant(object)); });
    if (m_process.variants.isEmpty())
        m_process.variants.append({toName(m_process.kind), {}});
    for (const Variant &variant : std::as_const(m_process.variants))
        m_allVariants.append(variant.name);
    m_process.initial = m_root.text(u"initial"_s);
    m_root.objects(u"fields"_s, [this](StrictObject &object) { m_process.fields.append(readField(object)); });
    limit(m_root, u"variants"_s, m_process.variants.size(), mostVariants);
    limit(m_root, u"fields"_s, m_process.fields.size(), mostFields);
    m_root.objects(u"states"_s, [this](StrictObject &object) { readState(object); });
    limit(m_root, u"states"_s, m_process.states.size(), mostStates);
    m_root.objects(u"moves"_s, [this](StrictObject &object) {
        readMove(object);
        limit(m_root, u"moves"_s, m_process.moves.size(), mostMoves);
    });
    m_root.objects(u"guards"_s, [this](StrictObject &object) {
        readGuard(object);
        limit(m_root, u"guards"_s, m_process.moves.size(), mostMoves);
    });
    m_root.objects(u"former"_s, [this](StrictObject &object) { readFormer(object); });
    limit(m_root, u"former"_s, m_process.former.size(), mostFormer);
    for (const Move &move : std::as_const(m_timed))
        addMoves({move.from}, move);
    m_root.finish();
    return m_process;
}

} // namespace

Result<Process> processFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    Process process = ProcessReader(root).read();
    if (error)
        return tl::unexpected(*error);
    return process;
}

Result<Process> soundProcessFromJson(const QByteArray &json)
{
    Result<Process> process = processFromJson(json);
    if (!process)
        return process;
    const QList<ProcessFault> faults = faultsOf(*process);
    if (faults.isEmpty())
        return process;
    QJsonArray list;
    for (const ProcessFault &fault : faults)
        list.append(toJson(fault));
    return failure(ErrorKind::Invalid, "desk.faulty-process",
                   {{u"process"_s, toName(process->kind)}, {u"faults"_s, list}});
}

Result<Process> shippedProcess(ProcessKind kind)
{
    return shippedTemplate(TemplateKind::Process, toName(kind)).and_then(soundProcessFromJson);
}

} // namespace mainstay
