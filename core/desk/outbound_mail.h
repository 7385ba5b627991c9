// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"

namespace mainstay {

/// Where a mail stands that brings a public entry of a log to the requester.
enum class OutboundState {
    Draft, ///< no server was set when it was written, so nobody sends it by itself
    Waiting, ///< to be sent, at its time
    Sending, ///< somebody is at it
    Sent, ///< a mail server has taken it
    HandedOver, ///< a person gave it to their mail program
    Failed, ///< it was refused, or could not be sent for too long
    Uncertain, ///< whether a server has taken it nobody knows; it is never sent again by itself
};
inline constexpr OutboundState allOutboundStates[] = {
    OutboundState::Draft,      OutboundState::Waiting, OutboundState::Sending,  OutboundState::Sent,
    OutboundState::HandedOver, OutboundState::Failed,  OutboundState::Uncertain};

/// "draft", "handed-over" …, as the database and JSON carry them.
QString toName(OutboundState state);
std::optional<OutboundState> outboundStateFromName(QStringView name);

struct OutboundMail {
    Id<OutboundMail> id;
    int version = 0;
    Id<LogEntry> entry;
    Id<Ticket> ticket;
    QString recipient; ///< an address
    QString messageId; ///< without its brackets
    bool isAutomatic = false; ///< no person wrote it
    OutboundState state = OutboundState::Draft;
    int attempts = 0;
    std::optional<Instant> next; ///< when it may be tried; of what is being sent: until when nobody else judges it
    QString reason; ///< code of a remark, such as "mail.refused": why the last attempt did not do; else empty
    QString answer; ///< what the server said to it

    bool operator==(const OutboundMail &) const = default;
};

/// What an attempt came to.
struct MailResult {
    enum class Kind {
        Sent,
        Deferred, ///< another attempt may do
        Refused, ///< no further attempt will do
        Uncertain, ///< the mail went out, and its answer did not come
    };
    Kind kind = Kind::Sent;
    QString reason; ///< as OutboundMail has it; empty where it was sent
    QString answer;

    bool operator==(const MailResult &) const = default;
};

/// How long to wait after so many attempts: from a minute to a day, longer each time. Nothing after the last one, which
/// comes about two days after the first.
std::optional<std::chrono::minutes> waitAfter(int attempts);

/// The mail after an attempt. What was deferred for the last time has failed.
OutboundMail settled(OutboundMail mail, const MailResult &result, Instant now);

/// Nobody tries longer than this, so whoever has claimed a mail and said nothing until then is gone.
inline constexpr std::chrono::minutes mailLease{10};

bool isAddress(QStringView text); ///< fit for a mail's envelope: printable ASCII, one @, no brackets, quotes or blanks

} // namespace mainstay
