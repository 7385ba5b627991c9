// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/kept_edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString OwnPrefix = u"own:"_s;

struct KeptColumn {
    QStringView name;
    std::optional<QString> Ticket::*member;
};
constexpr KeptColumn keptColumns[] = {
    {u"impact", &Ticket::impact},       {u"urgency", &Ticket::urgency},
    {u"requester", &Ticket::requester}, {u"team", &Ticket::team},
    {u"assignee", &Ticket::assignee},   {u"resolution_code", &Ticket::resolutionCode},
    {u"solution", &Ticket::solution},   {u"priority_reason", &Ticket::priorityReason},
};

/// What a person can edit. A priority that follows from impact and urgency is nobody's edit.
QMap<QString, QString> keptTexts(const Ticket &ticket)
{
    QMap<QString, QString> texts{{u"title"_s, ticket.title}, {u"description"_s, ticket.description}};
    for (const KeptColumn &column : keptColumns)
        texts.insert(column.name.toString(), (ticket.*column.member).value_or(QString()));
    if (ticket.component)
        texts.insert(u"component"_s, QString::number(ticket.component->value));
    if (ticket.priority && ticket.priorityReason)
        texts.insert(u"priority"_s, u"%1/%2"_s.arg(ticket.priority->number).arg(ticket.priority->rank));
    for (auto field = ticket.fields.cbegin(); field != ticket.fields.cend(); ++field)
        texts.insert(OwnPrefix + field.key(), field.value());
    return texts;
}

void setKeptText(Ticket &ticket, const QString &name, const QString &text)
{
    const auto column = std::ranges::find(keptColumns, QStringView(name), &KeptColumn::name);
    if (column != std::end(keptColumns))
        ticket.*column->member = text.isEmpty() ? std::nullopt : std::optional(text);
    else if (name == u"title")
        ticket.title = text;
    else if (name == u"description")
        ticket.description = text;
    else if (name == u"component")
        ticket.component = text.isEmpty() ? std::nullopt : std::optional(Id<Component>(text.toLongLong()));
    else if (name == u"priority")
        ticket.priority = text.isEmpty()
            ? std::nullopt
            : std::optional(Priority{text.section(u'/', 0, 0).toInt(), text.section(u'/', 1, 1).toInt()});
    else if (name.startsWith(OwnPrefix) && text.isEmpty())
        ticket.fields.remove(name.mid(OwnPrefix.size()));
    else if (name.startsWith(OwnPrefix))
        ticket.fields.insert(name.mid(OwnPrefix.size()), text);
}

} // namespace

KeptEdit keptEdit(const TicketAttempt &attempt)
{
    const QMap<QString, QString> before = keptTexts(attempt.read);
    const QMap<QString, QString> wanted = keptTexts(attempt.wanted);
    KeptEdit kept{.version = attempt.read.version, .before = {}, .wanted = {}};
    for (const QString &name : before.keys() + wanted.keys()) {
        if (before.value(name) == wanted.value(name))
            continue;
        kept.before.insert(name, before.value(name));
        kept.wanted.insert(name, wanted.value(name));
    }
    return kept;
}

std::optional<TicketAttempt> attemptOf(const KeptEdit &kept, const Ticket &now)
{
    TicketAttempt attempt{now, now, {}, {}};
    attempt.read.version = attempt.wanted.version = std::clamp(kept.version, 1, now.version);
    for (auto text = kept.wanted.cbegin(); text != kept.wanted.cend(); ++text) {
        setKeptText(attempt.read, text.key(), kept.before.value(text.key()));
        setKeptText(attempt.wanted, text.key(), text.value());
    }
    return attempt.read == attempt.wanted ? std::nullopt : std::optional(attempt);
}

QStringList changedFields(const TicketAttempt &attempt)
{
    QStringList fields;
    for (const QString &name : keptEdit(attempt).wanted.keys()) {
        if (name != u"priority_reason" || attempt.read.priority == attempt.wanted.priority)
            fields.append(name.startsWith(OwnPrefix) ? name.mid(OwnPrefix.size()) : name);
    }
    return fields;
}

} // namespace mainstay
