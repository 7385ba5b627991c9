// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/template_given.h"

#include "cli/ticket_answers.h"
#include "cli/ticket_fields_given.h"
#include "desk/ticket_template_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void tellNames(const Call &call, const char *remark, const QStringList &names)
{
    if (!names.isEmpty())
        call.console().tell(call.words().remark(remark, {{u"names"_s, QJsonArray::fromStringList(names)}}));
}

} // namespace

OptionSpec templateOption()
{
    return {.name = "template",
            .value = "NAME",
            .help = QT_TRANSLATE_NOOP("help", "begin as this template says; the other options outrank it")};
}

TemplateFacts factsGiven(Session &session, const Call &call, ProcessKind process, const Occasion &occasion)
{
    Ticket empty;
    empty.process = process;
    const Ticket given = withGiven(session, call, empty);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(occasion.happened));
    return {.requester = given.requester, .component = given.component, .componentName = {}, .date = local.date()};
}

FilledTemplate filledFor(Session &session, const Call &call, const Occasion &occasion)
{
    const TicketTemplate read = ticketTemplateNamed(session, call.arguments().value(u"template"_s).value_or(QString()));
    return filledTemplate(session, *call.rules(), read, factsGiven(session, call, read.process, occasion));
}

void tellOfFilling(const Call &call, const QStringList &unknown, const QStringList &missing)
{
    tellNames(call, "template.unknown", unknown);
    tellNames(call, "template.missing", missing);
}

void answerOpened(Call &call, const Ticket &ticket, const FilledTemplate &filled)
{
    if (call.wantsJson()) {
        QJsonObject json = ticketToJson(treeFor(call, ticket.component.has_value()), ticket);
        json.insert(u"unknown"_s, QJsonArray::fromStringList(filled.unknown));
        json.insert(u"missing"_s, QJsonArray::fromStringList(filled.missing));
        json.insert(u"left_out"_s, QJsonArray::fromStringList(filled.leftOut));
        call.console().printJson(json);
        return;
    }
    call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Opened {number}: {title}"),
                             {{u"number"_s, ticket.number}, {u"title"_s, ticket.title}}));
    tellOfFilling(call, filled.unknown, filled.missing);
    tellNames(call, "template.left-out", filled.leftOut);
}

} // namespace mainstay
