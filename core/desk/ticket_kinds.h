// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace mainstay {

enum class ProcessKind {
    Incident, ///< an issue, real or perceived
    Request, ///< a user needs something
    Problem, ///< current or potential cause of incidents
    Change, ///< a change to the solution
};
inline constexpr ProcessKind allProcessKinds[] = {ProcessKind::Incident, ProcessKind::Request, ProcessKind::Problem,
                                                  ProcessKind::Change};

enum class Channel { Email, Phone, LiveChat, SocialMedia, Portal, WalkUp, Fax, Monitoring, Other };
inline constexpr Channel allChannels[] = {Channel::Email,       Channel::Phone,      Channel::LiveChat,
                                          Channel::SocialMedia, Channel::Portal,     Channel::WalkUp,
                                          Channel::Fax,         Channel::Monitoring, Channel::Other};

enum class Visibility { Public, Internal };
inline constexpr Visibility allVisibilities[] = {Visibility::Public, Visibility::Internal};

/// What a log entry tells.
enum class EntryKind {
    Message, ///< something said or written
    Move, ///< the ticket came into a state
    Edit, ///< fields changed, the state did not
    Merge, ///< brought over from, or gone into, another ticket
};
inline constexpr EntryKind allEntryKinds[] = {EntryKind::Message, EntryKind::Move, EntryKind::Edit, EntryKind::Merge};

/// Whose doing a log entry is: clocks and the mark for backdating ask.
enum class Origin {
    Person,
    Rule, ///< automatic replies, closing by itself, what follows from a parent
    Import, ///< recorded, not judged
};
inline constexpr Origin allOrigins[] = {Origin::Person, Origin::Rule, Origin::Import};

/// What is said of a ticket that waits for approval.
enum class Decision { Approve, Reject };
inline constexpr Decision allDecisions[] = {Decision::Approve, Decision::Reject};

/// Stable names, as files, the database and JSON carry them: "incident", "e-mail", "walk-up", "internal" …
QString toName(ProcessKind kind);
QString toName(Channel channel);
QString toName(Visibility visibility);
QString toName(EntryKind kind);
QString toName(Origin origin);
QString toName(Decision decision);

/// The way back; case, blanks, hyphens and underscores do not matter. Nothing when there is no such name.
std::optional<ProcessKind> processKindFromName(QStringView name);
std::optional<Channel> channelFromName(QStringView name);
std::optional<Visibility> visibilityFromName(QStringView name);
std::optional<EntryKind> entryKindFromName(QStringView name);
std::optional<Origin> originFromName(QStringView name);
std::optional<Decision> decisionFromName(QStringView name);

} // namespace mainstay
