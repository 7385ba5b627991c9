// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/known_error_answers.h"
#include "cli/small_file.h"
#include "cli/ticket_answers.h"
#include "desk/known_error_commands.h"
#include "desk/known_error_store.h"
#include "desk/ticket_store.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// A known error with what it takes to write it down.
struct ShownKnownError {
    KnownError error;
    QString problem;
};

ShownKnownError shown(Session &session, const KnownError &error)
{
    const auto problem = error.problem ? findTicket(session, *error.problem) : std::nullopt;
    return {error, problem ? problem->number : QString()};
}

QString namesOf(const ComponentTree &tree, const KnownError &error)
{
    QStringList names;
    for (const Id<Component> component : error.components) {
        if (const auto index = tree.indexOf(component))
            names.append(tree.code(*index) + u' ' + tree.component(*index).name);
    }
    return names.join(u", "_s);
}

ExitStatus answerKnownError(Call &call, const ShownKnownError &answer)
{
    const KnownError &error = answer.error;
    const ComponentTree tree = treeFor(call, !error.components.isEmpty());
    if (call.wantsJson()) {
        call.console().printJson(knownErrorToJson(tree, error, answer.problem));
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(u"id:%1"_s.arg(error.id.value));
    table.addColumn(printable(error.title));
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            table.addRow({call.text(label), value});
    };
    add(QT_TRANSLATE_NOOP("output", "State"), call.words().name(toName(error.state)));
    add(QT_TRANSLATE_NOOP("output", "Symptom"), error.symptom);
    add(QT_TRANSLATE_NOOP("output", "Cause"), error.cause);
    add(QT_TRANSLATE_NOOP("output", "Workaround"), error.workaround);
    add(QT_TRANSLATE_NOOP("output", "Solution"), error.solution);
    add(QT_TRANSLATE_NOOP("output", "Versions"), error.versions);
    add(QT_TRANSLATE_NOOP("output", "Problem"), answer.problem);
    add(QT_TRANSLATE_NOOP("output", "Components"), namesOf(tree, error));
    call.printTable(table);
    return ExitStatus::Done;
}

KnownErrorState stateGiven(const QString &word)
{
    if (const auto state = knownErrorStateFromName(word))
        return *state;
    QStringList allowed;
    for (const KnownErrorState state : allKnownErrorStates)
        allowed.append(toName(state));
    throw StoreError(
        ErrorKind::Missing, "cli.unknown-word",
        {{u"option"_s, u"--state"_s}, {u"value"_s, word}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

KnownErrorQuestion knownErrorQuestion(Call &call, const ComponentTree &tree)
{
    const Arguments &arguments = call.arguments();
    KnownErrorQuestion question;
    question.limit = arguments.number(u"limit"_s, 1, mostListed).value_or(usualLimit);
    if (const auto words = arguments.value(u"words"_s))
        question.words = Call::valueOf(searchQueryFromText(*words));
    if (const auto state = arguments.value(u"state"_s))
        question.state = stateGiven(*state);
    if (const auto component = arguments.value(u"component"_s))
        question.component = tree.component(Call::valueOf(resolveComponent(tree, *component))).id;
    return question;
}

void printKnownErrors(const Call &call, const ComponentTree &tree, const QList<ShownKnownError> &errors, qint64 total)
{
    if (errors.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No known errors.")));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Known error")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "State")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Versions")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Problem")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Components")));
    for (const ShownKnownError &one : errors)
        table.addRow({one.error.title, call.words().name(toName(one.error.state)), one.error.versions, one.problem,
                      namesOf(tree, one.error)});
    call.printTable(table);
    if (total > errors.size())
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "These are {count} of {of}; --limit shows more."),
                                      {{u"count"_s, errors.size()}, {u"of"_s, total}}));
}

ExitStatus listOfKnownErrors(Call &call)
{
    struct Found {
        QList<ShownKnownError> errors;
        qint64 total = 0;
        ComponentTree tree;
    };
    const Found found = call.read([&call](Session &session) {
        Found read{.errors = {}, .tree = loadTree(session)};
        const KnownErrorPage page = listKnownErrors(session, knownErrorQuestion(call, read.tree));
        for (const KnownError &error : page.errors)
            read.errors.append(shown(session, error));
        read.total = page.total;
        return read;
    });
    if (!call.wantsJson()) {
        printKnownErrors(call, found.tree, found.errors, found.total);
        return ExitStatus::Done;
    }
    QJsonArray list;
    for (const ShownKnownError &one : found.errors)
        list.append(knownErrorToJson(found.tree, one.error, one.problem));
    call.console().printJson({{u"known_errors"_s, list}, {u"total"_s, found.total}});
    return ExitStatus::Done;
}

ExitStatus setKnownErrorFromFile(Call &call)
{
    const KnownErrorDraft draft = Call::valueOf(knownErrorFromJson(contentOf(call.arguments().operands.first())));
    return answerKnownError(call, call.write([&draft](Transaction &transaction) {
        return shown(transaction, setKnownError(transaction, draft));
    }));
}

ExitStatus showKnownError(Call &call)
{
    return answerKnownError(call, call.read([&call](Session &session) {
        return shown(session, knownErrorNamed(session, call.arguments().operands.first()));
    }));
}

ExitStatus removeNamedKnownError(Call &call)
{
    const KnownError removed = call.write([&call](Transaction &transaction) {
        const KnownError read = knownErrorNamed(transaction, call.arguments().operands.first());
        removeKnownError(transaction, read);
        return read;
    });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, removed.title}});
    return ExitStatus::Done;
}

ExitStatus knownErrorFromProblem(Call &call)
{
    const bool isPublished = call.arguments().has(u"publish"_s);
    return answerKnownError(call, call.write([&](Transaction &transaction) {
        const Ticket problem = ticketOf(transaction, call.arguments().operands.first());
        return shown(
            transaction,
            addKnownErrorOf(transaction, problem, isPublished ? KnownErrorState::Published : KnownErrorState::Draft));
    }));
}

} // namespace

QList<VerbSpec> knownErrorVerbs()
{
    return {
        {.name = "known-error list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "list known errors by title"),
         .options = {{.name = "words",
                      .value = "WORDS",
                      .help = QT_TRANSLATE_NOOP("help", "only those that have all these words")},
                     {.name = "component",
                      .value = "C",
                      .help = QT_TRANSLATE_NOOP("help", "only about this component")},
                     {.name = "state", .value = "S", .help = QT_TRANSLATE_NOOP("help", "draft, published or retired")},
                     limitOption()},
         .run = listOfKnownErrors},
        {.name = "known-error set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "add a known error, or change the one of the same title"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = setKnownErrorFromFile},
        {.name = "known-error show",
         .operands = "TITLE",
         .summary = QT_TRANSLATE_NOOP("help", "show a known error, by its title or by id:17"),
         .least = 1,
         .most = 1,
         .run = showKnownError},
        {.name = "known-error remove",
         .operands = "TITLE",
         .summary = QT_TRANSLATE_NOOP("help", "remove a known error, by its title or by id:17"),
         .least = 1,
         .most = 1,
         .run = removeNamedKnownError},
        {.name = "known-error from",
         .operands = "TICKET",
         .summary = QT_TRANSLATE_NOOP("help", "make a known error of a problem that has a cause and a workaround"),
         .least = 1,
         .most = 1,
         .options = {{.name = "publish",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "offer it at once, instead of keeping a draft")}},
         .operandKind = OperandKind::Ticket,
         .run = knownErrorFromProblem},
    };
}

} // namespace mainstay
