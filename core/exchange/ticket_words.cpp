// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_words.h"

#include "desk/names.h"
#include "desk/process_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString wordOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const QList<Level> &scaleOf(const PriorityMatrix &matrix, Scale scale)
{
    return scale == Scale::Impact ? matrix.impacts : scale == Scale::Urgency ? matrix.urgencies : matrix.priorities;
}

/// In any variant: imported history is recorded, not judged.
const State *anyState(const Process &process, QStringView name)
{
    for (const State &state : process.states) {
        if (isSameName(state.name, name))
            return &state;
    }
    return nullptr;
}

constexpr size_t mostStates = 60'000; ///< with their reasons

} // namespace

TicketWords::TicketWords(const DeskRules &rules, const TicketMap &map)
    : m_rules(rules)
    , m_map(map)
    , m_usualProcess(processKindFromName(map.process).value_or(ProcessKind::Incident))
    , m_hasStateMap(map.values.contains(u"state"_s))
{
    for (const Scale scale : {Scale::Impact, Scale::Urgency, Scale::Priority}) {
        std::vector<LevelMeaning> &levels = m_levels[size_t(scale)];
        levels.emplace_back();
        for (const Level &level : scaleOf(rules.matrix, scale))
            levels.push_back({level.label.toUtf8(), {level.number, level.rank}});
    }
    for (const QList<int> &row : rules.matrix.cells) {
        for (const int number : row) {
            const auto found = std::ranges::find(rules.matrix.priorities, number, &Level::number);
            m_computed.push_back(quint8(1 + (found - rules.matrix.priorities.begin())));
        }
    }
    for (const ProcessKind kind : allProcessKinds) {
        for (const Variant &variant : rules.process(kind).variants)
            m_variantNames[size_t(kind)].append(variant.name.toUtf8());
    }
    for (auto column = map.values.begin(); column != map.values.end(); ++column) {
        for (auto word = column->begin(); word != column->end(); ++word)
            m_namesByColumn.emplace((column.key() + u'\n' + word.key()).toStdString(), word->toStdString());
    }
}

std::optional<QString> TicketWords::mapped(const QString &column, const QString &text) const
{
    const auto words = m_map.values.constFind(column);
    if (words == m_map.values.cend())
        return std::nullopt;
    const auto word = words->constFind(text);
    return word == words->cend() ? std::nullopt : std::optional(*word);
}

std::string_view TicketWords::named(const QString &column, std::string_view text) const
{
    if (m_namesByColumn.empty() || !m_map.values.contains(column))
        return text;
    const auto found = m_namesByColumn.find(column.toStdString() + '\n' + std::string(text));
    return found == m_namesByColumn.end() ? text : std::string_view(found->second);
}

std::optional<ProcessKind> TicketWords::process(std::string_view text)
{
    return m_processMemo.of(text, [this](std::string_view word) {
        const QString given = wordOf(word);
        return processKindFromName(mapped(u"process"_s, given).value_or(given));
    });
}

quint16 TicketWords::addState(ProcessKind kind, const mainstay::State &state, const std::optional<QString> &reason)
{
    const Process &process = m_rules.process(kind);
    StateMeaning meaning{.process = kind,
                         .state = state.name.toUtf8(),
                         .reason = reason ? reason->toUtf8() : QByteArray(),
                         .phase = state.phase,
                         .machine = quint16(&state - process.states.data())};
    for (qsizetype i = 0; i < process.variants.size() && i < 32; ++i) {
        if (state.variants.contains(process.variants[i].name))
            meaning.variants |= 1U << i;
    }
    for (size_t known = 1; known < m_states.size(); ++known) {
        const StateMeaning &other = m_states[known];
        if (other.process == kind && other.machine == meaning.machine && other.reason == meaning.reason
            && other.reason.isNull() == meaning.reason.isNull())
            return quint16(known);
    }
    if (m_states.size() >= mostStates)
        return 0;
    m_states.push_back(std::move(meaning));
    return quint16(m_states.size() - 1);
}

TicketWords::State TicketWords::translated(ProcessKind kind, const QString &text, const QString &reason)
{
    const auto ours = mapped(u"state"_s, text);
    if (!ours && m_hasStateMap)
        return {0, RemarkCode::UnmappedState};
    StateName name = stateNameFromText(ours.value_or(text));
    if (!reason.isEmpty())
        name.reason = mapped(u"reason"_s, reason).value_or(reason);
    const mainstay::State *state = anyState(m_rules.process(kind), name.state);
    if (!state)
        return {0, RemarkCode::UnknownState};
    for (const QString &known : state->reasons) {
        if (name.reason && isSameName(known, *name.reason))
            name.reason = known;
    }
    return {addState(kind, *state, name.reason), RemarkCode::UnknownState};
}

TicketWords::State TicketWords::state(ProcessKind process, std::string_view text, std::string_view reason)
{
    if (reason.empty())
        return m_stateMemo[size_t(process)].of(
            text, [&](std::string_view word) { return translated(process, wordOf(word), {}); });
    m_scratch.assign(text).append(1, '\n').append(reason);
    return m_stateMemo[size_t(process)].of(
        m_scratch, [&](std::string_view) { return translated(process, wordOf(text), wordOf(reason)); });
}

quint16 TicketWords::ownState(ProcessKind process, QStringView name)
{
    const StateName meant = stateNameFromText(name);
    const mainstay::State *state = anyState(m_rules.process(process), meant.state);
    return state ? addState(process, *state, meant.reason) : quint16(0);
}

quint16 TicketWords::initialState(ProcessKind process)
{
    std::optional<quint16> &known = m_initial[size_t(process)];
    if (!known)
        known = ownState(process, m_rules.process(process).initial);
    return *known;
}

quint16 TicketWords::firstOf(ProcessKind process, Phase phase)
{
    std::optional<quint16> &known = m_first[size_t(process)][size_t(phase)];
    if (!known) {
        const QList<mainstay::State> &states = m_rules.process(process).states;
        const auto found = std::ranges::find(states, phase, &mainstay::State::phase);
        known = found == states.end() ? quint16(0) : addState(process, *found, std::nullopt);
    }
    return *known;
}

quint8 TicketWords::level(Scale scale, std::string_view text)
{
    return m_levelMemo[size_t(scale)].of(text, [&](std::string_view word) {
        const QString given = wordOf(word);
        const auto level = levelFromText(m_rules.matrix, scale, mapped(toName(scale), given).value_or(given));
        if (!level)
            return quint8(0);
        return quint8(1 + scaleOf(m_rules.matrix, scale).indexOf(*level));
    });
}

quint8 TicketWords::priorityOfRank(int rank) const
{
    const std::vector<LevelMeaning> &levels = m_levels[size_t(Scale::Priority)];
    size_t best = 1;
    for (size_t level = 1; level < levels.size(); ++level) {
        const int own = levels[level].priority.rank;
        if (own == rank)
            return quint8(level);
        if (own > levels[best].priority.rank)
            best = level;
    }
    return quint8(best);
}

quint8 TicketWords::computedPriority(quint8 impact, quint8 urgency) const
{
    if (!impact || !urgency)
        return 0;
    return m_computed[size_t(impact - 1) * size_t(m_rules.matrix.urgencies.size()) + size_t(urgency - 1)];
}

ChannelMeaning TicketWords::channel(std::string_view text)
{
    return m_channelMemo.of(text, [this](std::string_view word) {
        const QString given = wordOf(word);
        const auto channel = channelFromName(mapped(u"channel"_s, given).value_or(given));
        return channel ? ChannelMeaning{*channel, false} : ChannelMeaning{Channel::Other, true};
    });
}

int TicketWords::variantOf(ProcessKind process, quint32 variants) const
{
    const int count = int(m_variantNames[size_t(process)].size());
    for (int i = 0; i < count; ++i) {
        if (variants & (1U << i))
            return i;
    }
    return 0;
}

QByteArrayView TicketWords::variantName(ProcessKind process, int variant) const
{
    return m_variantNames[size_t(process)].at(variant);
}

bool TicketWords::isDeviation(int variant, quint16 from, quint16 to)
{
    const StateMeaning &one = m_states[from];
    const StateMeaning &other = m_states[to];
    if (one.machine == other.machine)
        return false;
    const quint64 key =
        quint64(one.process) << 40 | quint64(variant) << 32 | quint64(one.machine) << 16 | other.machine;
    const auto [known, isNew] = m_deviations.try_emplace(key, false);
    if (isNew) {
        const Process &process = m_rules.process(one.process);
        known->second = mainstay::isDeviation(process, process.variants[variant].name, QString::fromUtf8(one.state),
                                              QString::fromUtf8(other.state));
    }
    return known->second;
}

} // namespace mainstay
