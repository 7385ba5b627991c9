// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_kinds.h"

#include "desk/names.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

template <class Enum, size_t Count>
std::optional<Enum> kindNamed(QStringView name, const Enum (&all)[Count])
{
    // The database has every name to the letter, and asks for each row of a list.
    for (const Enum kind : all) {
        if (toName(kind) == name)
            return kind;
    }
    const QString wanted = comparableName(name);
    const auto found = std::ranges::find(all, wanted, [](Enum kind) { return comparableName(toName(kind)); });
    return found == std::end(all) ? std::nullopt : std::optional(*found);
}

} // namespace

QString toName(ProcessKind kind)
{
    switch (kind) {
    case ProcessKind::Incident:
        return u"incident"_s;
    case ProcessKind::Request:
        return u"request"_s;
    case ProcessKind::Problem:
        return u"problem"_s;
    case ProcessKind::Change:
        return u"change"_s;
    }
    Q_UNREACHABLE();
}

QString toName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return u"e-mail"_s;
    case Channel::Phone:
        return u"phone"_s;
    case Channel::LiveChat:
        return u"live chat"_s;
    case Channel::SocialMedia:
        return u"social media"_s;
    case Channel::Portal:
        return u"portal"_s;
    case Channel::WalkUp:
        return u"walk-up"_s;
    case Channel::Fax:
        return u"fax"_s;
    case Channel::Monitoring:
        return u"monitoring"_s;
    case Channel::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString toName(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return u"public"_s;
    case Visibility::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

QString toName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Message:
        return u"message"_s;
    case EntryKind::Move:
        return u"move"_s;
    case EntryKind::Edit:
        return u"edit"_s;
    case EntryKind::Merge:
        return u"merge"_s;
    }
    Q_UNREACHABLE();
}

QString toName(Origin origin)
{
    switch (origin) {
    case Origin::Person:
        return u"person"_s;
    case Origin::Rule:
        return u"rule"_s;
    case Origin::Import:
        return u"import"_s;
    }
    Q_UNREACHABLE();
}

QString toName(Decision decision)
{
    return decision == Decision::Approve ? u"approve"_s : u"reject"_s;
}

std::optional<ProcessKind> processKindFromName(QStringView name)
{
    return kindNamed(name, allProcessKinds);
}

std::optional<Channel> channelFromName(QStringView name)
{
    // "email" is how most people and most exports write it, and no rule about hyphens makes it "e-mail".
    if (isSameName(name, u"email"))
        return Channel::Email;
    return kindNamed(name, allChannels);
}

std::optional<Visibility> visibilityFromName(QStringView name)
{
    return kindNamed(name, allVisibilities);
}

std::optional<EntryKind> entryKindFromName(QStringView name)
{
    return kindNamed(name, allEntryKinds);
}

std::optional<Origin> originFromName(QStringView name)
{
    return kindNamed(name, allOrigins);
}

std::optional<Decision> decisionFromName(QStringView name)
{
    return kindNamed(name, allDecisions);
}

} // namespace mainstay
