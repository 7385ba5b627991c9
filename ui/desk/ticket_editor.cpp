// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_editor.h"

#include "kit/ticket_look.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of a conflict's two values for one column: as a person reads them.
QString shown(const QJsonValue &value, const QString &column, const Words &words, const ComponentTree &tree)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column == u"component_id")
        return componentText(tree, Id<Component>(value.toInteger()));
    const bool isWord = column == u"state" || column == u"reason" || column == u"channel" || column == u"impact"
        || column == u"urgency";
    const QString text = value.toVariant().toString();
    return isWord ? words.name(text) : text;
}

/// One change of a person, carried over to the ticket as it is now.
struct Carrier {
    QStringView column;
    void (*carry)(Ticket &now, const Ticket &read, const Ticket &wanted);
};

template <auto Member>
void carry(Ticket &now, const Ticket &read, const Ticket &wanted)
{
    if (read.*Member != wanted.*Member)
        now.*Member = wanted.*Member;
}

void carryPriority(Ticket &now, const Ticket &read, const Ticket &wanted)
{
    if (read.priorityReason == wanted.priorityReason && read.priority == wanted.priority)
        return;
    now.priority = wanted.priority;
    now.priorityReason = wanted.priorityReason;
}

constexpr Carrier carriers[] = {
    {u"title", carry<&Ticket::title>},
    {u"description", carry<&Ticket::description>},
    {u"impact", carry<&Ticket::impact>},
    {u"urgency", carry<&Ticket::urgency>},
    {u"priority", carryPriority},
    {u"component_id", carry<&Ticket::component>},
    {u"requester", carry<&Ticket::requester>},
    {u"team", carry<&Ticket::team>},
    {u"assignee", carry<&Ticket::assignee>},
    {u"channel", carry<&Ticket::channel>},
    {u"resolution_code", carry<&Ticket::resolutionCode>},
    {u"solution", carry<&Ticket::solution>},
};

void carryFields(Ticket &now, const TicketAttempt &attempt, const QStringList &theirs)
{
    const auto &before = attempt.read.fields;
    const auto &after = attempt.wanted.fields;
    for (auto field = after.cbegin(); field != after.cend(); ++field) {
        if (before.value(field.key()) != field.value() && !theirs.contains(field.key()))
            now.fields.insert(field.key(), field.value());
    }
    for (auto field = before.cbegin(); field != before.cend(); ++field) {
        if (!after.contains(field.key()) && !theirs.contains(field.key()))
            now.fields.remove(field.key());
    }
}

} // namespace

TicketEditor::TicketEditor(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) { }

void TicketEditor::attempt(const TicketAttempt &attempt)
{
    const Occasion occasion{m_context.now(), m_context.now(), m_context.workspace.person()};
    m_context.workspace.write(
        this,
        [attempt, occasion, rules = m_context.rules](Transaction &transaction) {
            return attempt.move
                ? moveTicket(transaction, *rules, attempt.read, *attempt.move, occasion, {.text = attempt.remark})
                : editTicket(transaction, *rules, attempt.read, attempt.wanted, occasion);
        },
        [this, attempt](const Result<Ticket> &answer) {
            if (answer)
                Q_EMIT done(*answer);
            else
                Q_EMIT refused(attempt, answer.error());
        });
}

QString noteOf(const TicketAttempt &attempt, const Words &words)
{
    QStringList lines;
    if (!attempt.remark.trimmed().isEmpty())
        lines.append(attempt.remark.trimmed());
    const QMap<QString, QString> given = attempt.move ? attempt.move->given : QMap<QString, QString>();
    for (auto field = given.cbegin(); field != given.cend(); ++field) {
        if (!field.value().trimmed().isEmpty())
            lines.append(u"%1: %2"_s.arg(fieldText(words, field.key()), field.value().trimmed()));
    }
    return lines.join(u'\n');
}

QList<ConflictField> conflictFields(const Error &error, const Words &words, const ComponentTree &tree)
{
    QList<ConflictField> fields;
    for (const QJsonValue &value : error.facts.value(u"columns"_s).toArray()) {
        const QString column = value[u"column"].toString();
        // Ranks and phases follow from what stands beside them.
        if (column == u"priority_rank" || column == u"phase" || column == u"closed" || column == u"resolved")
            continue;
        const auto side = [&](QStringView name) { return shown(value[name], column, words, tree); };
        fields.append({column, fieldText(words, column), side(u"base"), side(u"theirs"), side(u"ours")});
    }
    return fields;
}

std::optional<TicketAttempt> decidedAttempt(const TicketAttempt &attempt, const Ticket &now, const QStringList &theirs)
{
    TicketAttempt again = attempt;
    again.read = now;
    if (attempt.move) {
        if (theirs.contains(u"state"_s) || theirs.contains(u"reason"_s))
            return std::nullopt;
        for (const QString &column : theirs)
            again.move->given.remove(column);
        return again;
    }
    again.wanted = now;
    for (const Carrier &carrier : carriers) {
        const bool isTheirs =
            theirs.contains(carrier.column) || (carrier.column == u"priority" && theirs.contains(u"priority_reason"_s));
        if (!isTheirs)
            carrier.carry(again.wanted, attempt.read, attempt.wanted);
    }
    carryFields(again.wanted, attempt, theirs);
    return again.wanted == now ? std::nullopt : std::optional(again);
}

} // namespace mainstay
