// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbound_mail.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(OutboundState state)
{
    switch (state) {
    case OutboundState::Draft:
        return u"draft"_s;
    case OutboundState::Waiting:
        return u"waiting"_s;
    case OutboundState::Sending:
        return u"sending"_s;
    case OutboundState::Sent:
        return u"sent"_s;
    case OutboundState::HandedOver:
        return u"handed-over"_s;
    case OutboundState::Failed:
        return u"failed"_s;
    case OutboundState::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OutboundState> outboundStateFromName(QStringView name)
{
    for (const OutboundState state : allOutboundStates) {
        if (toName(state) == name)
            return state;
    }
    return std::nullopt;
}

std::optional<std::chrono::minutes> waitAfter(int attempts)
{
    static constexpr std::array<int, 8> Waits{1, 5, 15, 60, 240, 480, 720, 1440};
    if (attempts < 1 || size_t(attempts) > Waits.size())
        return std::nullopt;
    return std::chrono::minutes(Waits[size_t(attempts) - 1]);
}

OutboundMail settled(OutboundMail mail, const MailResult &result, Instant now)
{
    mail.next.reset();
    mail.reason = result.reason;
    mail.answer = result.answer;
    switch (result.kind) {
    case MailResult::Kind::Sent:
        mail.state = OutboundState::Sent;
        break;
    case MailResult::Kind::Refused:
        mail.state = OutboundState::Failed;
        break;
    case MailResult::Kind::Uncertain:
        mail.state = OutboundState::Uncertain;
        break;
    case MailResult::Kind::Deferred:
        const auto wait = waitAfter(mail.attempts);
        mail.state = wait ? OutboundState::Waiting : OutboundState::Failed;
        if (wait)
            mail.next = now + *wait;
        break;
    }
    return mail;
}

bool isAddress(QStringView text)
{
    constexpr qsizetype Longest = 254; // RFC 5321
    const qsizetype at = text.indexOf(u'@');
    const bool isPlain = std::ranges::all_of(
        text, [](QChar c) { return c > u' ' && c < u'\x7f' && !QStringView(u"<>()[]\\,;:\"").contains(c); });
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && text.size() <= Longest && isPlain;
}

} // namespace mainstay
