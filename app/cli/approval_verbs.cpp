// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/occasion_given.h"
#include "cli/ticket_answers.h"
#include "desk/approval_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Told before the deed, as who decides is looked up by the ticket as it then was.
void tellOfUnknown(Call &call, const ApproverStanding &standing, const QString &who)
{
    if (!standing.isKnown)
        call.console().tell(
            call.text(QT_TRANSLATE_NOOP("output",
                                        "Nobody called “{who}” is among the people, so it cannot be told whether this "
                                        "ticket is their own."),
                      {{u"who"_s, who}}));
}

Saying reasonOf(const Call &call, const QString &text)
{
    return {.text = text, .visibility = visibilityGiven(call)};
}

ExitStatus approve(Call &call)
{
    const Arguments &arguments = call.arguments();
    const Occasion occasion = occasionOf(call);
    const Saying remark = reasonOf(call, arguments.value(u"text"_s).value_or(QString()));
    const QMap<QString, QString> given = arguments.assignments(u"set"_s);
    ApproverStanding standing;
    const Ticket ticket = call.write([&](Transaction &transaction) {
        const Ticket read = ticketOf(transaction, arguments.operands.first());
        standing = standingOf(transaction, call.rules()->process(read.process), read, occasion.who);
        return approveTicket(transaction, *call.rules(), read, given, occasion, remark);
    });
    tellOfUnknown(call, standing, occasion.who);
    answerTicket(call, ticket, {{u"decision"_s, toName(Decision::Approve)}, {u"who_known"_s, standing.isKnown}});
    return ExitStatus::Done;
}

ExitStatus reject(Call &call)
{
    const Arguments &arguments = call.arguments();
    const Occasion occasion = occasionOf(call);
    const Saying reason = reasonOf(call, arguments.demanded(u"text"_s));
    const Ticket ticket = call.write([&](Transaction &transaction) {
        return rejectTicket(transaction, *call.rules(), ticketOf(transaction, arguments.operands.first()), occasion,
                            reason);
    });
    answerTicket(call, ticket, {{u"decision"_s, toName(Decision::Reject)}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> approvalVerbs()
{
    return {
        {.name = "ticket approve",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "approve a ticket that waits for it; it goes where its process says"),
         .notes = {QT_TRANSLATE_NOOP("help",
                                     "As the processes ship, neither its requester nor its assignee may approve it.")},
         .least = 1,
         .most = 1,
         .options = {{.name = "text", .value = "T", .help = QT_TRANSLATE_NOOP("help", "what was said with it")},
                     {.name = "set",
                      .value = "field=value",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "a field that the state it goes to demands, such as team (may "
                                                "be given several times)"),
                      .times = OptionSpec::Times::Many},
                     internalOption(),
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = approve},
        {.name = "ticket reject",
         .operands = "TICKET",
         .summary =
             QT_TRANSLATE_NOOP("help", "reject a ticket that waits for approval; it goes where its process says"),
         .least = 1,
         .most = 1,
         .options = {{.name = "text", .value = "REASON", .help = QT_TRANSLATE_NOOP("help", "why; has to be given")},
                     internalOption(),
                     atOption(),
                     byOption()},
         .operandKind = OperandKind::Ticket,
         .run = reject},
    };
}

} // namespace mainstay
