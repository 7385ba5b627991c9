// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticket_answers.h"
#include "cli/ticket_group_answers.h"
#include "cli/ticket_question.h"
#include "desk/names.h"
#include "desk/ticket_narrowing.h"
#include "desk/ticket_view_commands.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What was listed, and how much of it that is.
struct ListAnswer {
    TicketPage page;
    bool isCut = false; ///< only the newest open tickets were looked at for when they are due
    std::optional<qint64> open; ///< of so many
    std::optional<qint64> found; ///< where the list goes by due, which has no pages
};

TicketQuestion questionOf(Call &call)
{
    TicketQuestion question;
    question.limit = call.arguments().number(u"limit"_s, 1, mostListed).value_or(question.limit);
    question.after = call.arguments().value(u"after"_s);
    QStringList filter;
    if (const auto name = call.arguments().value(u"view"_s)) {
        const TicketView view = viewGiven(call, *name);
        filter.append(view.filter);
        question.order = view.order;
    }
    if (const auto where = call.arguments().value(u"where"_s))
        filter.append(*where);
    question.filter = filterGiven(call, filter.join(u' '));
    if (const auto sort = call.arguments().value(u"sort"_s))
        question.order = Call::valueOf(ticketOrderAsked(*sort));
    return question;
}

ListAnswer listed(Session &session, ClockReader &clocks, TicketQuestion question, const Narrowed &narrow, Instant at)
{
    question.filter = narrow.filter;
    ListAnswer answer{{}, narrow.isCut, narrow.open, {}};
    if (question.order.by != TicketSort::Due) {
        answer.page = listTickets(session, question);
        return answer;
    }
    if (question.after)
        throw StoreError(ErrorKind::Invalid, "desk.bad-cursor", {{u"cursor"_s, question.after->left(100)}});
    const DueList list = listByDue(session, clocks, question, at);
    answer.page.tickets = list.tickets.first(std::min<qsizetype>(question.limit, list.tickets.size()));
    answer.found = list.tickets.size();
    if (list.isCut) {
        answer.isCut = true;
        answer.open = list.open;
    }
    return answer;
}

/// What nobody sees in the lines themselves.
void tellCuts(const Call &call, const ListAnswer &answer)
{
    if (answer.found && *answer.found > answer.page.tickets.size())
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "{shown} of {count} are shown; --limit shows more."),
                                      {{u"shown"_s, answer.page.tickets.size()}, {u"count"_s, *answer.found}}));
    if (answer.isCut)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output",
                                                        "Only the newest {most}[ of {open}] open tickets were looked "
                                                        "at for when they are due."),
                                      {{u"most"_s, mostByDue}, {u"open"_s, answer.open.value_or(0)}}));
}

ExitStatus answerQuestion(Call &call, const TicketQuestion &question)
{
    ClockReader clocks(call.rules());
    const Asking asking{call.workspace().person(), currentInstant()};
    const ListAnswer answer = call.read([&](Session &session) {
        return listed(session, clocks, question, narrowed(session, clocks, question.filter, asking), asking.at);
    });
    QJsonObject more;
    if (answer.found)
        more.insert(u"found"_s, *answer.found);
    if (answer.isCut)
        more.insert(
            u"looked_at"_s,
            QJsonObject{{u"newest"_s, mostByDue}, {u"open"_s, answer.open ? QJsonValue(*answer.open) : QJsonValue()}});
    answerPage(call, answer.page, more);
    tellCuts(call, answer);
    return ExitStatus::Done;
}

ExitStatus list(Call &call)
{
    const TicketQuestion question = questionOf(call);
    auto by = groupingOf(call);
    if (const auto view = call.arguments().value(u"view"_s); view && !by)
        by = viewGiven(call, *view).groupedBy;
    if (!by)
        return answerQuestion(call, question);
    ClockReader clocks(call.rules());
    const Asking asking{call.workspace().person(), currentInstant()};
    const auto [groups, answer] = call.read([&](Session &session) {
        const Narrowed narrow = narrowed(session, clocks, question.filter, asking);
        TicketQuestion counted = question;
        counted.filter = narrow.filter;
        return std::pair(ticketGroups(session, asListed(counted), *by),
                         listed(session, clocks, question, narrow, asking.at));
    });
    answerGroupedPage(call, *by, groups, answer.page);
    tellCuts(call, answer);
    return ExitStatus::Done;
}

ExitStatus search(Call &call)
{
    TicketQuestion question = questionOf(call);
    question.words = Call::valueOf(searchQueryFromText(call.arguments().operands.join(u' ')));
    return answerQuestion(call, question);
}

} // namespace

TicketFilter filterGiven(Call &call, const QString &text)
{
    return Call::valueOf(
        ticketFilterFromText(text, *call.rules(), [&call](const QString &name) -> Result<Id<Component>> {
            const ComponentTree tree = call.read(loadTree);
            const Result<ComponentIndex> found = resolveComponent(tree, name);
            if (!found)
                return tl::unexpected<Error>(found.error());
            return tree.component(*found).id;
        }));
}

TicketView viewGiven(Call &call, const QString &name)
{
    const QString person = call.workspace().person();
    QString wanted = name;
    for (const TicketView &view : shippedViews()) {
        const bool isMeant = isSameName(call.words().name(view.name), name);
        if (isMeant && !call.read([&](Session &session) {
                return findView(session, name, person) || findView(session, name, std::nullopt);
            }))
            wanted = view.name;
    }
    return call.read([&](Session &session) { return viewNamed(session, wanted, person); });
}

OptionSpec whereOption()
{
    return {.name = "where",
            .value = "FILTER",
            .help =
                QT_TRANSLATE_NOOP("help",
                                  "field=value[,value…] terms joined by blanks, such as \"state=open team=none\", all "
                                  "must hold; a name with blanks may stand in quotes: process, state "
                                  "(or open), priority, team (or mine, none), tier, assignee (or me, none), "
                                  "requester, organisation, channel, component, solution, words, major "
                                  "(yes, no), known (yes, no: problems with a known error), due (late, soon), "
                                  "due<=, opened>=, opened<, which take a day as 2026-03-02 or a time")};
}

OptionSpec sortOption()
{
    return {.name = "sort",
            .value = "FIELD[:desc]",
            .help = QT_TRANSLATE_NOOP("help",
                                      "by opened, number, priority, title, component, team, state or due; due lists "
                                      "open tickets alone")};
}

QList<VerbSpec> ticketListVerbs()
{
    const OptionSpec after{.name = "after",
                           .value = "CURSOR",
                           .help = QT_TRANSLATE_NOOP("help", "go on where an answer that was cut said “next”")};
    const OptionSpec view{
        .name = "view", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "with the filter and order of a view")};
    const OptionSpec group{.name = "group",
                           .value = "FIELD",
                           .help = QT_TRANSLATE_NOOP(
                               "help",
                               "say how many tickets of the whole list there are by state, priority, team, assignee, "
                               "component, process or organisation (of the requester)")};
    return {
        {.name = "ticket list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "list tickets, newest first"),
         .options = {whereOption(), view, sortOption(), limitOption(), after, group},
         .run = list},
        {.name = "ticket search",
         .operands = "WORDS…",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "list tickets that have all these words; a * at the end stands for any "
                                      "ending"),
         .least = 1,
         .most = std::nullopt,
         .options = {whereOption(), view, sortOption(), limitOption(), after},
         .run = search},
    };
}

} // namespace mainstay
