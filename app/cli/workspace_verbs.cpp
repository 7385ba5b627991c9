// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/long_work.h"
#include "desk/template_file.h"
#include "desk/ticket_list.h"
#include "desk/workspace_template.h"
#include "estate/estate_check.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

ExitStatus listTemplates(Call &call)
{
    const QStringList names = shippedTemplates(TemplateKind::Workspace);
    if (call.wantsJson()) {
        call.console().printJson({{u"templates"_s, QJsonArray::fromStringList(names)}});
        return ExitStatus::Done;
    }
    for (const QString &name : names)
        call.printLine(name);
    return ExitStatus::Done;
}

ExitStatus init(Call &call)
{
    if (call.arguments().has(u"list"_s))
        return listTemplates(call);
    const QString name = call.arguments().value(u"template"_s).value_or(u"empty"_s);
    const QByteArray content = Call::valueOf(shippedTemplate(TemplateKind::Workspace, name)); // before anything is made
    const Location location = call.location();
    const WorkspaceOptions options = call.options();
    if (const Result<void> made = Workspace::create(location, options); !made)
        throw VerbFailure{made.error(), ExitStatus::NoWorkspace};
    call.write([&](Transaction &transaction) { applyTemplate(transaction, *call.rules(), content); });
    const int schema = options.schema.version();
    if (call.wantsJson())
        call.console().printJson({{u"workspace"_s, location.toString()}, {u"schema"_s, schema}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Made the workspace {workspace} (schema {schema})."),
                                 {{u"workspace"_s, location.toString()}, {u"schema"_s, schema}}));
    return ExitStatus::Done;
}

ExitStatus info(Call &call)
{
    Workspace &workspace = call.workspace();
    struct Counts {
        EstateSize estate;
        qint64 tickets = 0;
        qint64 journal = 0;
    };
    const Counts counts = call.read([](Session &session) {
        return Counts{estateSize(session), ticketCount(session), journalSize(session)};
    });
    const bool isFile = workspace.location().engine == Engine::SQLite;
    const QList<std::pair<QString, QJsonValue>> facts{
        {u"engine"_s, isFile ? u"sqlite"_s : u"postgresql"_s},
        {u"schema"_s, workspace.schemaVersion()},
        {u"solutions"_s, counts.estate.solutions},
        {u"components"_s, counts.estate.components},
        {u"dependencies"_s, counts.estate.dependencies},
        {u"tickets"_s, counts.tickets},
        {u"articles"_s, 0},
        {u"journal"_s, counts.journal},
    };
    if (call.wantsJson()) {
        QJsonObject json;
        for (const auto &[name, value] : facts)
            json.insert(name, value);
        call.console().printJson(json);
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Workspace")));
    table.addColumn(workspace.location().toString());
    for (const auto &[name, value] : facts)
        table.addRow({call.words().name(name),
                      value.isString() ? value.toString() : call.words().locale().toString(value.toInteger())});
    call.printTable(table);
    return ExitStatus::Done;
}

ExitStatus checkWorkspace(Call &call)
{
    const QList<Fault> faults = Call::valueOf(call.workspace().checkNow());
    if (call.wantsJson()) {
        QJsonArray list;
        for (const Fault &fault : faults)
            list.append(QJsonObject{
                {u"kind"_s, QString::fromUtf8(fault.kind)}, {u"where"_s, fault.where}, {u"detail"_s, fault.detail}});
        call.console().printJson({{u"ok"_s, faults.isEmpty()}, {u"faults"_s, list}});
        return faults.isEmpty() ? ExitStatus::Done : ExitStatus::No;
    }
    if (faults.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No faults.")));
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Where")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What is wrong")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Detail")));
    for (const Fault &fault : faults)
        table.addRow({fault.where, call.words().fault(fault.kind), fault.detail});
    call.printTable(table);
    return ExitStatus::No;
}

ExitStatus backUp(Call &call)
{
    const QString file = call.arguments().operands.first();
    Workspace &workspace = call.workspace();
    Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Backing up")));
        return workspace.backupTo(file, work.progress());
    }());
    if (call.wantsJson())
        call.console().printJson({{u"written"_s, file}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Backup written to {file}."), {{u"file"_s, file}}));
    return ExitStatus::Done;
}

ExitStatus restore(Call &call)
{
    const QString file = call.arguments().operands.first();
    const Location target = call.location();
    const Result<void> restored = [&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Restoring")));
        return Workspace::restoreInto(target, file, call.options(), work.progress());
    }();
    if (!restored) {
        // What is wrong with the backup is bad input; all else is about the workspace to be.
        const Error &error = restored.error();
        const QString place = error.facts.value(u"location"_s).toString();
        const bool isBackup = place == file || place == QFileInfo(file).absoluteFilePath();
        const bool isStopped = error.kind == ErrorKind::Cancelled;
        throw VerbFailure{error,
                          isStopped      ? exitStatusOf(error)
                              : isBackup ? ExitStatus::BadInput
                                         : ExitStatus::NoWorkspace};
    }
    if (call.wantsJson())
        call.console().printJson({{u"workspace"_s, target.toString()},
                                  {u"schema"_s, call.options().schema.version()},
                                  {u"restored"_s, file}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Restored {file} into {workspace}."),
                                 {{u"file"_s, file}, {u"workspace"_s, target.toString()}}));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> workspaceVerbs()
{
    return {
        {.name = "init",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "make a workspace: a new file, or tables in a database that has none"),
         .options = {{.name = "template",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("help", "begin with what this template holds (default: empty)")},
                     {.name = "list", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "list the templates")}},
         .run = init},
        {.name = "info",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "say what the workspace holds"),
         .run = info},
        {.name = "check",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP(
             "help", "look for faults in the file, its references, the journal and what the rooms keep in it"),
         .run = checkWorkspace},
        {.name = "backup",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("help", "write a consistent copy into a new file, while others go on working"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = backUp},
        {.name = "restore",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("help", "make a new workspace of a backup, on either engine"),
         .least = 1,
         .most = 1,
         .operandKind = OperandKind::File,
         .run = restore},
    };
}

} // namespace mainstay
