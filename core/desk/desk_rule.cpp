// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rule.h"

#include "desk/names.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(RuleEvent event)
{
    switch (event) {
    case RuleEvent::Opened:
        return u"opened"_s;
    case RuleEvent::Moved:
        return u"moved"_s;
    case RuleEvent::Edited:
        return u"edited"_s;
    case RuleEvent::Message:
        return u"message"_s;
    case RuleEvent::Warn:
        return u"warn"_s;
    case RuleEvent::Breach:
        return u"breach"_s;
    case RuleEvent::Time:
        return u"time"_s;
    }
    Q_UNREACHABLE();
}

QString toName(MessageFrom from)
{
    return from == MessageFrom::Customer ? u"customer"_s : u"desk"_s;
}

std::optional<RuleEvent> ruleEventFromName(QStringView name)
{
    for (const RuleEvent event : allRuleEvents) {
        if (isSameName(toName(event), name))
            return event;
    }
    return std::nullopt;
}

std::optional<MessageFrom> messageFromFromName(QStringView name)
{
    for (const MessageFrom from : allMessageSenders) {
        if (isSameName(toName(from), name))
            return from;
    }
    return std::nullopt;
}

} // namespace mainstay
