// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include "desk/ticket_list.h"
#include "desk/ticket_search.h"
#include "desk/word_joiner.h"
#include "estate/component_commands.h"
#include "store/numbering.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw StoreError(result.error());
    return std::move(*result);
}

QByteArray nameOf(const Result<QList<CommandRecord>> &done)
{
    return done ? done->last().name : done.error().code;
}

WorkspaceOptions guarded(const std::shared_ptr<const DeskRules> &rules)
{
    WorkspaceOptions options;
    options.undo.rules.append(requireTree);
    guardTickets(options.undo, rules);
    options.checks.append(ticketCheck(rules));
    return options;
}

} // namespace

std::shared_ptr<const DeskRules> shippedRules()
{
    static const auto rules = std::make_shared<const DeskRules>(shippedDeskRules().value());
    return rules;
}

std::unique_ptr<Workspace> openDesk(const QString &text, Making making, const std::shared_ptr<const DeskRules> &rules)
{
    const WorkspaceOptions options = guarded(rules);
    const Location location = Location::parse(text).value();
    if (making == Making::Create) {
        if (const Result<void> made = Workspace::create(location, options); !made)
            throw StoreError(made.error());
    }
    return orThrow(Workspace::open(location, options));
}

WorkspaceOptions DeskTest::options() const
{
    return guarded(shippedRules());
}

Instant morning(int minutes)
{
    return fromMilliseconds(1'772'438'400'000) + std::chrono::minutes(minutes);
}

Occasion at(int minutes)
{
    return {morning(minutes), morning(minutes), u"anna"_s};
}

Ticket draft(ProcessKind process, const QString &title)
{
    Ticket ticket;
    ticket.process = process;
    ticket.title = title;
    return ticket;
}

Ticket add(Workspace &workspace, const Ticket &draft, const Occasion &occasion)
{
    return orThrow(workspace.writeNow(
        [&](Transaction &transaction) { return addTicket(transaction, *shippedRules(), draft, occasion); }));
}

Result<Ticket> edit(Workspace &workspace, const Ticket &read, const Ticket &wanted, const Occasion &occasion)
{
    return workspace.writeNow(
        [&](Transaction &transaction) { return editTicket(transaction, *shippedRules(), read, wanted, occasion); });
}

Result<Ticket> move(Workspace &workspace, const Ticket &read, const QString &to, const Given &given,
                    const Occasion &occasion, const Saying &remark)
{
    return workspace.writeNow([&](Transaction &transaction) {
        return moveTicket(transaction, *shippedRules(), read, {stateNameFromText(to), given, MoveBy::Person}, occasion,
                          remark);
    });
}

Result<Ticket> assign(Workspace &workspace, const Ticket &read, const Assignment &assignment, const Occasion &occasion)
{
    return workspace.writeNow([&](Transaction &transaction) {
        return assignTicket(transaction, *shippedRules(), read, assignment, occasion);
    });
}

Result<LogEntry> say(Workspace &workspace, const Ticket &ticket, const QString &text, const Occasion &occasion)
{
    return workspace.writeNow([&](Transaction &transaction) {
        return logEntry(transaction, *shippedRules(), ticket.id, {.text = text, .visibility = Visibility::Public},
                        occasion);
    });
}

void addAsOfOld(Transaction &transaction)
{
    transaction.describe("desk.add-ticket", {});
    const qint64 began = toMilliseconds(morning());
    const qint64 ticket = insertRow(transaction, u"ticket"_s,
                                    {{u"process"_s, u"incident"_s},
                                     {u"serial"_s, reserveNumbers(transaction, u"incident"_s)},
                                     {u"variant"_s, u"incident"_s},
                                     {u"title"_s, u"Printer is out"_s},
                                     {u"state"_s, u"in progress"_s},
                                     {u"phase"_s, u"open"_s},
                                     {u"team"_s, u"Printing"_s},
                                     {u"requester"_s, u"Eva"_s},
                                     {u"opened"_s, began}});
    insertRow(transaction, u"log_entry"_s,
              {{u"ticket_id"_s, ticket},
               {u"kind"_s, u"move"_s},
               {u"origin"_s, u"person"_s},
               {u"happened"_s, began},
               {u"recorded"_s, began},
               {u"who"_s, u"Eva"_s},
               {u"visibility"_s, u"public"_s},
               {u"text"_s, u"It blinks."_s},
               {u"state"_s, u"in progress"_s}});
    transaction.exec(u"INSERT INTO search_ticket (id, words) VALUES (?, ?)"_s,
                     {ticket, joinedWords({u"Printer is out"_s, u"INC-1"_s, u"It blinks."_s})});
}

std::optional<Ticket> stored(Workspace &workspace, const QString &number)
{
    return orThrow(
        workspace.readNow([&](Session &session) { return findTicket(session, ticketNumberFromText(number).value()); }));
}

QList<LogEntry> logOf(Workspace &workspace, const Ticket &ticket)
{
    return orThrow(workspace.readNow([&](Session &session) { return mainstay::logOf(session, ticket.id); }));
}

QStringList logLines(Workspace &workspace, const Ticket &ticket)
{
    QStringList lines;
    for (const LogEntry &entry : logOf(workspace, ticket))
        lines.append(toName(entry.kind) + u' ' + toText(entry.state)
                     + (entry.withdrawn ? u", withdrawn"_s : QString()));
    return lines;
}

QStringList found(Workspace &workspace, const QString &words)
{
    TicketQuestion question;
    question.words = searchQueryFromText(words).value();
    QStringList numbers;
    for (const TicketLine &line :
         orThrow(workspace.readNow([&](Session &session) { return listTickets(session, question); })).tickets)
        numbers.append(line.number);
    return numbers;
}

QByteArray undone(Workspace &workspace, int steps)
{
    return nameOf(workspace.undoNow(steps));
}

QByteArray redone(Workspace &workspace, int steps)
{
    return nameOf(workspace.redoNow(steps));
}

QStringList faults(Workspace &workspace)
{
    QStringList lines;
    for (const Fault &fault :
         orThrow(workspace.readNow([](Session &session) { return check(session, {ticketCheck(shippedRules())}); })))
        lines.append(QString::fromUtf8(fault.kind) + u' ' + fault.where + u' ' + fault.detail);
    return lines;
}

} // namespace mainstay::testing
