// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement.h"

#include <QMap>

namespace mainstay {

/// What a rule of the desk listens for.
enum class RuleEvent {
    Opened,
    Moved, ///< into a state
    Edited, ///< without a move
    Message, ///< from the customer or from a person of the desk; what is automatic is none
    Warn, ///< a clock has spent three quarters
    Breach, ///< a clock is late
    Time, ///< a state was held
};
inline constexpr RuleEvent allRuleEvents[] = {RuleEvent::Opened,  RuleEvent::Moved, RuleEvent::Edited,
                                              RuleEvent::Message, RuleEvent::Warn,  RuleEvent::Breach,
                                              RuleEvent::Time};

enum class MessageFrom { Customer, Desk };
inline constexpr MessageFrom allMessageSenders[] = {MessageFrom::Customer, MessageFrom::Desk};

struct RuleTrigger {
    RuleEvent what = RuleEvent::Opened;
    std::optional<MessageFrom> from; ///< of a message; nothing: of both
    std::optional<StateName> state; ///< moved into, or held; without a reason it stands for all of them
    std::optional<ClockTarget> target; ///< of a warning or breach; nothing: any
    std::chrono::milliseconds held{0}; ///< of open time, more than 0 where a state is held

    bool operator==(const RuleTrigger &) const = default;
};

/// Of which tickets: each part that is not empty must hold, by one of its values.
struct RuleFilter {
    QList<ProcessKind> processes;
    QList<StateName> states; ///< one without a reason stands for all of them
    bool open = false; ///< every open state, beside those in states
    QList<int> priorities; ///< numbers
    QStringList teams;
    bool withoutTeam = false; ///< those that nobody has, beside those of teams
    QList<int> tiers; ///< of the ticket's team
    QList<Id<Component>> components; ///< these, and what is below them
    QList<Id<Component>> solutions;
    QList<Channel> channels;
    QStringList organisations; ///< of the requester
    std::optional<bool> major; ///< incidents that are major ones, or all else
    QStringList titleWords; ///< all of them, as search_words.h cuts them

    bool operator==(const RuleFilter &) const = default;
};

/// What a rule does, in this order. What cannot be done as the ticket then is, is left out.
struct RuleDeeds {
    std::optional<QString> impact;
    std::optional<QString> urgency;
    QStringList swarm; ///< people who join
    std::optional<QString> team;
    std::optional<QString> assignee; ///< or LeastLoadedMember
    bool escalates = false; ///< to the team of the next tier
    std::optional<StateName> move;
    QMap<QString, QString> fields; ///< that go with the move
    std::optional<QString> tell; ///< a manager, or TeamLead
    QString note; ///< for us alone; may be empty
    QString because; ///< of an escalation, either kind

    bool operator==(const RuleDeeds &) const = default;
};
inline constexpr QStringView LeastLoadedMember = u"least-loaded"; ///< of the ticket's team
inline constexpr QStringView TeamLead = u"team lead"; ///< who has that role, or "lead", in the ticket's team

/// When …, if …, then …; its name is its identity.
struct DeskRule {
    Id<DeskRule> id;
    int version = 0;
    QString name;
    QString about; ///< what it is for; may be empty
    int position = 0; ///< rules that listen for the same run in this order, then by name
    bool isEnabled = false;
    RuleTrigger when;
    RuleFilter filter;
    RuleDeeds then;

    bool operator==(const DeskRule &) const = default;
};

/// "opened", "moved" …, "customer", "desk": as files carry them.
QString toName(RuleEvent event);
QString toName(MessageFrom from);
std::optional<RuleEvent> ruleEventFromName(QStringView name);
std::optional<MessageFrom> messageFromFromName(QStringView name);

} // namespace mainstay
