// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_rules.h"
#include "exchange/remark.h"
#include "exchange/ticket_map.h"
#include "exchange/value_memo.h"

#include <array>

namespace mainstay {

/// A state that rows stand in, as bytes to be written.
struct StateMeaning {
    ProcessKind process = ProcessKind::Incident;
    QByteArray state;
    QByteArray reason; ///< null: none
    Phase phase = Phase::Open;
    quint32 variants = 0; ///< a bit for each variant of the process that has it
    quint16 machine = 0; ///< the same for all reasons of a state
};

/// A level of the priority matrix, as bytes to be written.
struct LevelMeaning {
    QByteArray label;
    Priority priority; ///< of priorities
};

/// What a channel's word means.
struct ChannelMeaning {
    Channel channel = Channel::Other;
    bool isOwnWord = false; ///< kept beside Other
};

/// Translates the words of a source into ours by a map and the desk's rules, each different word once. Numbers it gives
/// start at 1; 0 is nothing.
class TicketWords
{
public:
    TicketWords(const DeskRules &rules, const TicketMap &map);

    std::optional<ProcessKind> process(std::string_view text);
    ProcessKind usualProcess() const { return m_usualProcess; }

    struct State {
        quint16 number = 0; ///< 0: not to be used, because of:
        RemarkCode fault = RemarkCode::UnmappedState;
    };
    /// The state meant by a word, its reason behind a slash or in a column of its own.
    State state(ProcessKind process, std::string_view text, std::string_view reason = {});
    /// One of ours by its name, such as "resolved"; 0 where the process has none. `phase` says which else.
    quint16 ownState(ProcessKind process, QStringView name);
    quint16 initialState(ProcessKind process);
    /// The first state of that phase in the order of the process: of Phase::Final "closed" everywhere.
    quint16 firstOf(ProcessKind process, Phase phase);
    const StateMeaning &meaning(quint16 state) const { return m_states[state]; }

    quint8 level(Scale scale, std::string_view text);
    /// The priority of that rank, or the least urgent one.
    quint8 priorityOfRank(int rank) const;
    bool hasMapFor(const QString &column) const { return m_map.values.contains(column); }
    const LevelMeaning &meaning(Scale scale, quint8 level) const { return m_levels[size_t(scale)][level]; }
    /// The priority that the matrix gives; 0 while either is unknown.
    quint8 computedPriority(quint8 impact, quint8 urgency) const;
    ChannelMeaning channel(std::string_view text);
    /// Team, assignee, requester or another name by the map, which mostly has nothing to say.
    std::string_view named(const QString &column, std::string_view text) const;

    /// The first variant of the process that has all of these states (bits of StateMeaning::variants), else the first.
    int variantOf(ProcessKind process, quint32 variants) const;
    QByteArrayView variantName(ProcessKind process, int variant) const;
    /// Whether the process has no such move.
    bool isDeviation(int variant, quint16 from, quint16 to);

private:
    quint16 addState(ProcessKind process, const mainstay::State &state, const std::optional<QString> &reason);
    State translated(ProcessKind process, const QString &text, const QString &reason);
    std::optional<QString> mapped(const QString &column, const QString &text) const;

    const DeskRules &m_rules;
    const TicketMap &m_map;
    ProcessKind m_usualProcess;
    bool m_hasStateMap;
    ValueMemo<std::optional<ProcessKind>> m_processMemo;
    std::array<ValueMemo<State>, 4> m_stateMemo;
    std::array<ValueMemo<quint8>, 3> m_levelMemo;
    ValueMemo<ChannelMeaning> m_channelMemo;
    std::vector<StateMeaning> m_states{1};
    std::array<std::optional<quint16>, 4> m_initial; ///< asked for every ticket, by process
    std::array<std::array<std::optional<quint16>, 3>, 4> m_first; ///< likewise, by process and phase
    std::array<std::vector<LevelMeaning>, 3> m_levels;
    std::vector<quint8> m_computed; ///< by impact, then urgency
    std::array<QList<QByteArray>, 4> m_variantNames;
    std::unordered_map<quint64, bool> m_deviations;
    std::unordered_map<std::string, std::string> m_namesByColumn; ///< "team\nNOC" to ours
    std::string m_scratch;
};

} // namespace mainstay
